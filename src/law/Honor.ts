/** Whom a table lists and an honor is for. */
export type SubjectKind = "individual" | "collective";

/** Completion levels (mức độ hoàn thành nhiệm vụ), best first. */
export const levels = ["excellent", "good", "completed", "not-completed"] as const;
export type Level = (typeof levels)[number];

export type TitleId =
  | "advanced-worker"
  | "grassroots-fighter"
  | "provincial-fighter"
  | "national-fighter"
  | "advanced-collective"
  | "excellent-collective"
  | "provincial-flag"
  | "ministerial-flag"
  | "government-flag";

export type AwardId =
  "department-certificate" | "provincial-merit" | "ministerial-merit" | "prime-minister-merit" | "labour-order";

export type HonorId = TitleId | AwardId;

/** A title (danh hiệu thi đua) or an award (hình thức khen thưởng) of the law, with the words that registers use for it. */
export interface Honor {
  readonly id: HonorId;
  readonly kind: "title" | "award";
  /** The law's own wording. */
  readonly name: string;
  readonly abbreviation: string;
  readonly for: readonly SubjectKind[];
  /** Counts as an award of the State (khen thưởng cấp Nhà nước). */
  readonly stateLevel?: true;
}
