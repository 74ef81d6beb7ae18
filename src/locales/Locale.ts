import type { HonorId, Level, SubjectKind } from "../law/Honor";
import type { RegimeId, Severity } from "../law/Regime";
import type { ColumnRole, LabourOrderClass, UnreadReason } from "../registration/Registration";
import type { Language, Layer } from "../rules/Rule";

/** Words for a title, an award or a level: in full, and short for the head of a column. */
export interface Words {
  readonly name: string;
  readonly short: string;
}

/** Meanings of columns that are no term of the law. */
export type PlainRole = Exclude<ColumnRole, HonorId | `level:${Level}`>;

/** A language: its words for the terms of the law, and what stands in the report sheets. Rules bring their own messages. */
export interface Locale {
  readonly language: Language;
  readonly honors: Readonly<Record<HonorId, Words>>;
  /** As they stand behind the name of the Labour Order. */
  readonly classes: Readonly<Record<LabourOrderClass, string>>;
  readonly levels: Readonly<Record<Level, Words>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly layers: Readonly<Record<Layer, string>>;
  readonly subjects: Readonly<Record<SubjectKind, string>>;
  readonly regimes: Readonly<Record<RegimeId, string>>;
  /** What a column means that is not marked for one honor or one level. */
  readonly roles: Readonly<Record<PlainRole, string>>;
  /** What a sheet is that was not read. */
  readonly unread: Readonly<Record<UnreadReason, string>>;
  /** Said with every finding whose basis is not confirmed. */
  readonly unconfirmed: string;
  /** Banner of a regime whose text could not be read. */
  readonly unverifiedRegime: string;
  readonly report: ReportTexts;
}

/** Texts of the sheets "Tổng hợp" and "Kiểm tra"; placeholders in braces. */
export interface ReportTexts {
  readonly summaryName: string;
  readonly summaryTitle: string;
  readonly summaryNote: string;
  readonly findingsName: string;
  readonly findingsTitle: string;
  /** Of a workbook that lists delegates only. */
  readonly delegatesTitle: string;
  readonly findingsNote: string;
  readonly passed: string;
  readonly ordinal: string;
  readonly unit: string;
  readonly unknownUnit: string;
  readonly total: string;
  readonly collectives: string;
  readonly individuals: string;
  readonly collectiveCount: string;
  readonly individualCount: string;
  readonly levelGroup: string;
  readonly titleGroup: string;
  readonly awardGroup: string;
  readonly shareGroup: string;
  readonly effectiveAdvancedWorker: string;
  readonly effectiveFighter: string;
  readonly advancedWorkerShare: string;
  readonly fighterShare: string;
  readonly totalsDiffer: string;
  readonly remark: string;
  /** {label} of the total row, {sheet}, {row}. */
  readonly differenceRow: string;
  /** {short}, then the written and the counted number, joined by the formula. */
  readonly written: string;
  readonly counted: string;
  readonly notNumber: string;
  readonly acceptedMarks: string;
  readonly rejectedMarks: string;
  /** Said of a unit whose figures could not be formulas. */
  readonly notLive: string;
  readonly acceptedWords: string;
  readonly acceptedCodes: string;
  readonly unitNames: string;
  /** {short}, {count}, {cells}. */
  readonly unseenMarks: string;
  readonly severity: string;
  readonly layer: string;
  readonly place: string;
  readonly subject: string;
  readonly what: string;
  readonly cites: string;
  readonly todo: string;
}
