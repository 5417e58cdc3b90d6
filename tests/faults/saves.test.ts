import { changePolicy } from "./actions/change-policy";
import { importFromMis } from "./actions/import-from-mis";
import { saves } from "./actions/saves";
import { sweepAll } from "./sweep-all";

sweepAll("saves", [...saves, importFromMis, changePolicy]);
