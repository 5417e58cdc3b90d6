import { RTree } from "@univerjs/core";
import type { Engine } from "../engine";
import type { ArrayAreas, Owner } from "./array-areas";
import { internalsOf, type Tree } from "./internals";

export const ownerOf = ({ unitId, subUnitId, row, column }: Tree): Owner => ({
  unit: unitId,
  sheet: subUnitId,
  row,
  column,
});

/**
 * Tells Univer's tree of who reads whom which cells the array of a formula fills; by itself it knows the formula's own cell, and takes the
 * formula of a rule for one that fills cells.
 */
export function treeKnowsArrays(engine: Engine, areas: ArrayAreas): void {
  const { generator } = internalsOf(engine);

  function filledBy<One extends Tree>(tree: One): One {
    const ownCell = tree.toRTreeItem.bind(tree);
    tree.toRTreeItem = () => {
      // A rule's formula stands in no cell: nothing reads it, though Univer counts its cells from the sheet's corner.
      if (tree.formulaId != null) return [];
      const range = areas.of(ownerOf(tree));
      return range ? [{ unitId: tree.unitId, sheetId: tree.subUnitId, range }] : ownCell();
    };
    return tree;
  }

  const create = generator._createFDtree.bind(generator);
  const createVirtual = generator._createVirtualFDtree.bind(generator);
  generator._createFDtree = (...args) => filledBy(create(...args));
  generator._createVirtualFDtree = (...args) => filledBy(createVirtual(...args));

  // What INDIRECT, OFFSET and the like refer to is worked out beforehand, with what that depends on.
  generator._calculateListByFunctionRefNode = async (trees) => {
    const formulas = new RTree();
    for (const tree of trees) formulas.bulkInsert(tree.toRTreeItem().map((item) => ({ ...item, id: tree.treeId })));
    generator._executedAddressFunctionNodeIds.clear();
    for (const tree of trees) await generator._calculateAddressFunction(formulas, tree);
  };
}
