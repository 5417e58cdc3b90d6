// What the sidebar and the server say to each other: each call's name, what it takes and what it gives. The server checks both ways;
// the sidebar takes only the types from here, since zod alone would be a third of its 60 kB. Rules that a form needs too are plain functions.
import type * as z from "zod/mini";
import type { DayTwo } from "../domain/day-two/day-two";
import { applyImportCall, previewImportCall, undoImportCall } from "./calls/import";
import { answerConcernCall, saveConcernCall } from "./calls/concern";
import { type Card, cardCall, type LearnerCard } from "./calls/card";
import { addAssessmentCall, addLearnerCall, learnerLeftCall, learnerMovedCall } from "./calls/day-two";
import { changePolicyCall, whatIfCall } from "./calls/what-if";
import { findLearnersCall, selectedLearnersCall } from "./calls/learners";
import { inspectSheetCall, type SheetInspection } from "./calls/inspect-sheet";
import { openViewCall } from "./calls/open-view";
import { previewSetUpCall } from "./calls/preview-set-up";
import { keepAsValuesCall } from "./calls/keep-as-values";
import { keepReportCall, printCall } from "./calls/print";
import { type LearnerFile, learnerFileCall } from "./calls/learner-file";
import { type MyList, myListCall } from "./calls/my-list";
import type { Report } from "./calls/report";
import { reviewActionCall, saveActionsCall } from "./calls/actions";
import { savePlanCall } from "./calls/save-plan";
import { saveReviewCall } from "./calls/save-review";
import { bringMadeUpCall, showPlaceCall } from "./calls/tour";
import { setUpSheetCall } from "./calls/set-up-sheet";
import { withdrawRecordCall } from "./calls/withdraw";

export const contract = {
  bringMadeUp: bringMadeUpCall,
  showPlace: showPlaceCall,
  card: cardCall,
  inspectSheet: inspectSheetCall,
  previewSetUp: previewSetUpCall,
  setUpSheet: setUpSheetCall,
  openView: openViewCall,
  previewImport: previewImportCall,
  applyImport: applyImportCall,
  undoImport: undoImportCall,
  print: printCall,
  keepReport: keepReportCall,
  keepAsValues: keepAsValuesCall,
  addAssessment: addAssessmentCall,
  addLearner: addLearnerCall,
  learnerLeft: learnerLeftCall,
  learnerMoved: learnerMovedCall,
  whatIf: whatIfCall,
  changePolicy: changePolicyCall,
  findLearners: findLearnersCall,
  selectedLearners: selectedLearnersCall,
  learnerFile: learnerFileCall,
  myList: myListCall,
  saveActions: saveActionsCall,
  reviewAction: reviewActionCall,
  savePlan: savePlanCall,
  saveReview: saveReviewCall,
  saveConcern: saveConcernCall,
  answerConcern: answerConcernCall,
  withdrawRecord: withdrawRecordCall,
};

type Contract = typeof contract;
export type CallName = keyof Contract;
export type Input<Name extends CallName> = z.output<Contract[Name]["input"]>;
export type Output<Name extends CallName> = z.output<Contract[Name]["output"]>;

/** What a menu action opens a page with. Without data the view asks for it. */
export type Start = LearnerStart | SupportStart | SetUpStart | TourStart;

/** `byMenu`: nothing in the panel led there. */
export type LearnerStart = { readonly view: "card"; readonly data?: Card; readonly byMenu?: boolean };

export type SupportStart =
  | { readonly view: "add-assessment" | "add-learner"; readonly data: DayTwo }
  | { readonly view: "my-list"; readonly data?: MyList }
  | {
      readonly view: "move";
      readonly data: { readonly card: LearnerCard; readonly file: LearnerFile; readonly places: DayTwo };
    }
  | {
      readonly view: "plan" | "review" | "history" | "leaver";
      readonly data: { readonly card: LearnerCard; readonly file: LearnerFile };
    };

export type TourStart = { readonly view: "tour" | "try-made-up" };

export type SetUpStart =
  | { readonly view: "set-up"; readonly data?: SheetInspection }
  | { readonly view: "report"; readonly data: Report }
  | { readonly view: "keep-values" }
  | { readonly view: "help" };

/** The one answer of `call`: errors travel as data, since Google replaces a thrown sentence by its own. */
export type Answer =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string };

export type ErrorCode = "unknown-call" | "bad-input" | "failed" | "bad-output";
