import type { Department } from "../department/department";
import type { Polarity } from "./polarity";

/** What an indicator comes to, and over how many learners or results. */
export interface Figure {
  readonly value: number;
  readonly count: number;
}

/** A figure published for the country. */
export interface Published {
  readonly value: number;
  readonly year: string;
}

/** One line of the scorecard. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  /** What is counted over what. */
  readonly definition: string;
  readonly source: string;
  readonly status: "Provisional" | "Final";
  /** Reported monthly, termly or annually. */
  readonly frequency: "M" | "T" | "A";
  readonly polarity: Polarity;
  /** Decimals shown. */
  readonly digits: number;
  /** It is of everyone on the courses: two such figures are compared only while those are mostly the same. */
  readonly isOfEveryone?: true;
  /** Undefined while the workbook says nothing about it. */
  readonly measure: (department: Department) => Figure | undefined;
  readonly national?: Published;
  /** What similar learners nationally would come to. */
  readonly similar?: (department: Department) => number | undefined;
  /** The year of `similar`. */
  readonly similarYear?: string;
}
