import type { AwardId, HonorId, SubjectKind } from "../law/Honor";
import { awards } from "../law/awards";
import { hasHonor } from "../registration/hasHonor";
import { isAdvancedWorker, isGrassrootsFighter } from "../registration/ladder";
import type { Entry, TickStyle } from "../registration/Registration";
import type { Population } from "./Plan";

/** Something that a plan or the law counts; each person and each unit once. */
export interface Measure {
  readonly subject: SubjectKind;
  /** What is said of those counted, behind their number: "đạt Lao động tiên tiến". */
  readonly vi: string;
  readonly en: string;
  counts(entry: Entry, tickStyle: TickStyle): boolean;
}

const awardIds = awards.map(({ id }) => id as AwardId);
const person = (vi: string, en: string, counts: Measure["counts"]): Measure => ({
  subject: "individual",
  vi,
  en,
  counts,
});
const collective = (vi: string, en: string, counts: Measure["counts"]): Measure => ({
  subject: "collective",
  vi,
  en,
  counts,
});
const holding =
  (...honors: readonly HonorId[]) =>
  (entry: Entry) =>
    hasHonor(entry, ...honors);

export const measures = {
  "advanced-worker": person("đạt Lao động tiên tiến", "Advanced Workers", isAdvancedWorker),
  "grassroots-fighter": person("đạt Chiến sĩ thi đua cơ sở", "Grassroots Emulation Fighters", isGrassrootsFighter),
  "provincial-fighter": person(
    "đạt Chiến sĩ thi đua cấp Bộ, ngành, tỉnh",
    "Emulation Fighters of a ministry or province",
    holding("provincial-fighter"),
  ),
  "national-fighter": person(
    "đạt Chiến sĩ thi đua toàn quốc",
    "National Emulation Fighters",
    holding("national-fighter"),
  ),
  "good-level": person(
    "hoàn thành tốt nhiệm vụ trở lên",
    "with good completion or above",
    ({ level }) => level === "good" || level === "excellent",
  ),
  "excellent-level": person(
    "hoàn thành xuất sắc nhiệm vụ",
    "with excellent completion",
    ({ level }) => level === "excellent",
  ),
  "excellent-commended": person(
    "hoàn thành xuất sắc nhiệm vụ được khen thưởng",
    "with excellent completion and an award",
    (entry) => entry.level === "excellent" && hasHonor(entry, ...awardIds),
  ),
  "department-certificate": person(
    "được tặng Giấy khen của thủ trưởng cơ quan",
    "with the head’s certificate of merit",
    holding("department-certificate"),
  ),
  merit: person(
    "được tặng Bằng khen của Bộ, ngành, tỉnh",
    "with a ministerial or provincial certificate",
    holding("ministerial-merit", "provincial-merit"),
  ),
  "provincial-merit": person(
    "được tặng Bằng khen của tỉnh",
    "with a provincial certificate",
    holding("provincial-merit"),
  ),
  "ministerial-merit": person(
    "được tặng Bằng khen của Bộ, ngành",
    "with a ministerial certificate",
    holding("ministerial-merit"),
  ),
  "prime-minister-merit": person(
    "được tặng Bằng khen của Thủ tướng Chính phủ",
    "with the Prime Minister’s certificate",
    holding("prime-minister-merit"),
  ),
  "labour-order": person("được tặng Huân chương Lao động", "with the Labour Order", holding("labour-order")),
  "advanced-collective": collective(
    "đạt Tập thể lao động tiên tiến",
    "Advanced Labour Collectives",
    (entry, tickStyle) =>
      hasHonor(
        entry,
        "advanced-collective",
        ...(tickStyle === "highest-only" ? (["excellent-collective"] as const) : []),
      ),
  ),
  "excellent-collective": collective(
    "đạt Tập thể lao động xuất sắc",
    "Excellent Labour Collectives",
    holding("excellent-collective"),
  ),
  "excellent-collective-or-provincial-merit": collective(
    "đạt Tập thể lao động xuất sắc hoặc Bằng khen của tỉnh",
    "Excellent Labour Collectives or with a provincial certificate",
    holding("excellent-collective", "provincial-merit"),
  ),
  "collective-merit": collective(
    "được tặng Bằng khen của Bộ, ngành, tỉnh",
    "with a ministerial or provincial certificate",
    holding("ministerial-merit", "provincial-merit"),
  ),
  "provincial-flag": collective(
    "được tặng Cờ thi đua của UBND tỉnh",
    "with the province’s emulation flag",
    holding("provincial-flag"),
  ),
  "collective-department-certificate": collective(
    "được tặng Giấy khen của thủ trưởng cơ quan",
    "with the head’s certificate of merit",
    holding("department-certificate"),
  ),
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureId = keyof typeof measures;

export function isMeasure(text: string): text is MeasureId {
  return Object.hasOwn(measures, text);
}

/** What everybody is, too, of whom the measure counts one: by what it counts, or as every way of ticking has it. */
const wholes: Readonly<Partial<Record<MeasureId, readonly MeasureId[]>>> = {
  "grassroots-fighter": ["advanced-worker"],
  "provincial-fighter": ["grassroots-fighter"],
  "excellent-level": ["good-level"],
  "excellent-commended": ["excellent-level"],
  "provincial-merit": ["merit"],
  "ministerial-merit": ["merit"],
  "excellent-collective": ["advanced-collective", "excellent-collective-or-provincial-merit"],
};

/** Whether whatever the first counts is counted by the second: never more of the one than of the other. */
export function isPartOf(part: MeasureId, whole: MeasureId): boolean {
  return part === whole || (wholes[part] ?? []).some((next) => isPartOf(next, whole));
}

/** Of whom a measure counts some: all people, or all units. */
export function everybodyOf(id: MeasureId): "people" | "collectives" {
  return measures[id].subject === "individual" ? "people" : "collectives";
}

/** Whether a measure counts some of the population: units are no part of people, nor people of units. */
export function isOf(id: MeasureId, population: Population): boolean {
  return (everybodyOf(id) === "collectives") === (population === "collectives");
}
