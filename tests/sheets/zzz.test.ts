import { openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { setUpActiveSheet, callThrough } from "../../preview/page/set-up-sample";
afterEach(closeWorkbooks);
test("x", async () => {
  const addon = await openAddon({ sheets: { T: [["Learner ID","Risk tier","Course","Average GCSE","MEG","Test 1","Average %","Working at","Gap to MEG","Reasons","Qualification","Subject"],["A1","","MA",6,"",50,"","","","","A level","Physics"],["A2","","MA",5,"",40,"","","","","A level","Physics"]], Courses: [["Course","Grade boundaries"],["MA","A 60, B 50, C 40"]] } });
  const call = callThrough((name, args) => addon.host.run(name, args, "sidebar"));
  const ins = await call("inspectSheet", {});
  console.log(JSON.stringify(ins, null, 1).slice(0, 4000));
  await setUpActiveSheet(call);
  console.log(addon.formulas("A1:Z1")[0]!.join("\n"), addon.shown("A1:Z3"));
});
