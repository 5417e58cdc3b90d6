// What the sidebar and the server say to each other: each call's name, what it takes and what it gives. The server checks both ways;
// the sidebar takes only the types from here, since zod alone would be a third of its 60 kB. Rules that a form needs too are plain functions.
import type * as z from "zod/mini";
import type { DayTwo } from "../domain/day-two/day-two";
import { applyImportCall } from "./calls/apply-import";
import { answerConcernCall } from "./calls/answer-concern";
import { type Card, cardCall, type LearnerCard } from "./calls/card";
import { addAssessmentCall, addLearnerCall, learnerLeftCall } from "./calls/day-two";
import { changePolicyCall } from "./calls/change-policy";
import { whatIfCall } from "./calls/what-if";
import { findLearnersCall } from "./calls/find-learners";
import { inspectSheetCall, type SheetInspection } from "./calls/inspect-sheet";
import { openViewCall } from "./calls/open-view";
import { previewSetUpCall } from "./calls/preview-set-up";
import { previewImportCall } from "./calls/preview-import";
import { keepAsValuesCall } from "./calls/keep-as-values";
import { keepReportCall } from "./calls/keep-report";
import { printCall } from "./calls/print";
import { type LearnerFile, learnerFileCall } from "./calls/learner-file";
import { type MyList, myListCall } from "./calls/my-list";
import { undoImportCall } from "./calls/undo-import";
import type { Report } from "./calls/report";
import { reviewActionCall } from "./calls/review-action";
import { saveActionsCall } from "./calls/save-actions";
import { saveConcernCall } from "./calls/save-concern";
import { savePlanCall } from "./calls/save-plan";
import { saveReviewCall } from "./calls/save-review";
import { selectedLearnersCall } from "./calls/selected-learners";
import { setUpSheetCall } from "./calls/set-up-sheet";

export const contract = {
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
};

type Contract = typeof contract;
export type CallName = keyof Contract;
export type Input<Name extends CallName> = z.output<Contract[Name]["input"]>;
export type Output<Name extends CallName> = z.output<Contract[Name]["output"]>;

/** What a menu action opens a page with. Without data the view asks for it. */
export type Start = LearnerStart | SupportStart | SetUpStart;

export type LearnerStart = { readonly view: "card"; readonly data?: Card };

export type SupportStart =
  | { readonly view: "add-assessment" | "add-learner"; readonly data: DayTwo }
  | { readonly view: "my-list"; readonly data?: MyList }
  | {
      readonly view: "plan" | "review" | "history" | "leaver";
      readonly data: { readonly card: LearnerCard; readonly file: LearnerFile };
    };

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
