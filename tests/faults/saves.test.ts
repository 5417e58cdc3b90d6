import { changePolicy } from "./actions/change-policy";
import { importFromMis } from "./actions/import-from-mis";
import { reviewWithAgreedMeg } from "./actions/review-with-agreed-meg";
import { saves } from "./actions/saves";
import { undoImport } from "./actions/undo-import";
import { sweepAll } from "./sweep-all";

sweepAll("saves", [...saves, reviewWithAgreedMeg, importFromMis, undoImport, changePolicy]);
