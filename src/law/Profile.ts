import type { Citation } from "./Regime";

export type ProfileId = "quang-nam-2021";

/** What the number of excellent completions is a share of: good completions, those or better, or everybody. */
export type ExcellentOf = "good" | "good-or-better" | "all";

/** Ceilings in percent, one for each result that the agency itself may be rated with; "none" where that result sets none. */
export type CeilingsByRating = readonly (number | "none")[];

/** The regulation of a province: figures that hold there beside the law, and only where the user says that it counts. */
export interface Profile {
  readonly id: ProfileId;
  /** As a message names it: "tỉnh Quảng Nam". */
  readonly province: string;
  readonly name: string;
  readonly cites: readonly Citation[];
  /** Tập thể lao động xuất sắc in percent of Tập thể lao động tiên tiến. */
  readonly excellentCollectives?: CeilingsByRating;
  /** People with the Bằng khen of the province in percent of all people. */
  readonly provincialMerits?: CeilingsByRating;
  /** The least percentage of people without a leading position among the Chiến sĩ thi đua cơ sở. */
  readonly nonLeaders?: number;
  /** The head of a unit holds no more than the unit's own titles allow. */
  readonly headsFollowUnits?: true;
}
