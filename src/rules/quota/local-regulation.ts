import { chosenRegulation } from "../../law/citations";
import type { HonorId, SubjectKind } from "../../law/Honor";
import { honorOf } from "../../law/honors";
import type { CeilingsByRating, Profile } from "../../law/Profile";
import { cellAt, cellsAt } from "../../registration/cellAt";
import { hasHonor } from "../../registration/hasHonor";
import { isUnclear } from "../../registration/isUnclear";
import { isGrassrootsFighter } from "../../registration/ladder";
import { isHead, isLeader } from "../../registration/positions";
import type { Entry, Register, Tick, Unit } from "../../registration/Registration";
import { shownName } from "../../registration/shownName";
import { defineRule } from "../defineRule";
import type { Problem } from "../Rule";
import { exceeds, fallsShort, mostOf, shownPercent } from "../share";

type Found = Problem<MessageId>;
type MessageId =
  "aboveCeiling" | "aboveSomeCeiling" | "tooFewNonLeaders" | "headWithoutAdvanced" | "headWithoutExcellent";

/** What the regulation of a province adds to the law, where the user says that it counts. */
export const localRegulation = defineRule({
  id: "local-regulation",
  layer: "law",
  scope: "all",
  severity: "warning",
  title: { vi: "Quy định của tỉnh", en: "Regulation of the province" },
  norm: {
    vi: "Khi người dùng chọn quy định của một tỉnh: tỷ lệ Tập thể lao động xuất sắc, Bằng khen của tỉnh, người không giữ chức vụ trong số Chiến sĩ thi đua cơ sở và danh hiệu của người đứng đầu theo quy định đó.",
    en: "Where the user chooses the regulation of a province, it lays down the shares of Excellent Labour Collectives, of provincial Certificates of Merit and of staff among the Grassroots Emulation Fighters, and the titles of heads.",
  },
  messages: {
    aboveCeiling: {
      vi: {
        what: "{honor}: đăng ký {x} trên {d} {kind, select, collective {Tập thể lao động tiên tiến} other {người}} ({pct}%), quá mức cao nhất {percent}% theo quy định của {province}.",
        todo: "Cân nhắc số đề nghị trước khi xét.",
        met: "Đạt khi không quá {max} trên {d}.",
      },
      en: {
        what: "{honor}: {x} registered of {d, plural, one {# {kind, select, collective {Advanced Labour Collective} other {person}}} other {# {kind, select, collective {Advanced Labour Collectives} other {people}}}} ({pct}%), above the highest ceiling of {percent}% in the regulation of {province}.",
        todo: "Weigh how many are proposed before the council meets.",
        met: "Met when at most {max} of {d} are registered.",
      },
    },
    aboveSomeCeiling: {
      verdict: "unproven",
      vi: {
        what: "{honor}: đăng ký {x} trên {d} {kind, select, collective {Tập thể lao động tiên tiến} other {người}} ({pct}%); quy định của {province} cho tối đa {percents}% tùy kết quả xếp loại của cơ quan.",
        todo: "Đối chiếu kết quả xếp loại của cơ quan để biết tỷ lệ áp dụng.",
        met: "Đạt khi tỷ lệ không quá mức ứng với kết quả xếp loại của cơ quan; chắc chắn đạt khi không quá {max} trên {d}.",
      },
      en: {
        what: "{honor}: {x} registered of {d, plural, one {# {kind, select, collective {Advanced Labour Collective} other {person}}} other {# {kind, select, collective {Advanced Labour Collectives} other {people}}}} ({pct}%); the regulation of {province} allows {percents}%, as the agency itself is rated.",
        todo: "See which share applies to the agency’s own rating.",
        met: "Met when the share is within that of the agency’s rating; certainly when at most {max} of {d} are registered.",
      },
    },
    tooFewNonLeaders: {
      vi: {
        what: "Trong {d} Chiến sĩ thi đua cơ sở có {x} người không giữ chức vụ lãnh đạo ({pct}%); quy định của {province} cần ít nhất {percent}%.",
        todo: "Cân nhắc cơ cấu trước khi xét.",
        met: "Đạt khi ít nhất {percent}% của {d} người không giữ chức vụ lãnh đạo.",
      },
      en: {
        what: "Of {d, plural, one {# Grassroots Emulation Fighter} other {# Grassroots Emulation Fighters}} {x, plural, one {# holds} other {# hold}} no leading position ({pct}%); the regulation of {province} asks for at least {percent}%.",
        todo: "Weigh this before the council meets.",
        met: "Met when at least {percent}% of the {d} hold no leading position.",
      },
    },
    headWithoutAdvanced: {
      vi: {
        what: "{name} đứng đầu {unit} và đăng ký {titles}, trong khi đơn vị không đăng ký Tập thể lao động tiên tiến (quy định của {province}).",
        todo: "Kiểm tra danh hiệu của đơn vị; đúng là không có thì bỏ dấu danh hiệu của người đứng đầu.",
        met: "Đạt khi đơn vị đăng ký Tập thể lao động tiên tiến trở lên.",
      },
      en: {
        what: "{name} heads {unit} and is registered for {titles}, while the unit is not registered as Advanced Labour Collective (regulation of {province}).",
        todo: "Check the unit’s title; if it has none, clear the title of its head.",
        met: "Met when the unit is registered as Advanced Labour Collective or better.",
      },
    },
    headWithoutExcellent: {
      vi: {
        what: "{name} đứng đầu {unit} và đăng ký {titles}, trong khi đơn vị không đăng ký Tập thể lao động xuất sắc (quy định của {province}).",
        todo: "Kiểm tra danh hiệu của đơn vị; đúng là không có thì bỏ các dấu này.",
        met: "Đạt khi đơn vị đăng ký Tập thể lao động xuất sắc.",
      },
      en: {
        what: "{name} heads {unit} and is registered for {titles}, while the unit is not registered as Excellent Labour Collective (regulation of {province}).",
        todo: "Check the unit’s title; if it does not have it, clear these marks.",
        met: "Met when the unit is registered as Excellent Labour Collective.",
      },
    },
  },
  enactments: {
    "law-2003": { cites: [chosenRegulation("tỷ lệ, điều kiện theo")], evidence: "confirmed" },
  },
  // Which ceiling holds depends on the agency's own rating, which the register does not show: no number is above the highest.
  limits: (_, { profile }) => {
    const ceilings = profile?.provincialMerits ?? [];
    const percents = ceilings.filter((ceiling) => ceiling !== "none");
    if (!profile || percents.length === 0 || percents.length < ceilings.length) return [];
    const demand = { op: "<=", value: Math.max(...percents), unit: "percent" } as const;
    return [{ measure: "provincial-merit", of: "people", demand, cites: profile.cites }];
  },
  check(register) {
    const { profile } = register;
    if (!profile) return [];
    return [...shares(register, profile), ...nonLeaders(register, profile), ...heads(register, profile)].map(
      (found) => ({
        ...found,
        data: { ...found.data, province: profile.province },
        cites: profile.cites,
      }),
    );
  },
});

function shares(register: Register, { excellentCollectives, provincialMerits }: Profile): readonly Found[] {
  const collectives = entriesOf(register, "collective").filter((entry) =>
    hasHonor(entry, "advanced-collective", "excellent-collective"),
  );
  return [
    ...aboveCeilings(register, "collective", "excellent-collective", collectives, excellentCollectives),
    ...aboveCeilings(register, "individual", "provincial-merit", entriesOf(register, "individual"), provincialMerits),
  ];
}

/** Above the lowest ceiling it depends on the agency's own rating, which the register does not show; above all of them it does not. */
function aboveCeilings(
  register: Register,
  kind: SubjectKind,
  honor: HonorId,
  of: readonly Entry[],
  ceilings: CeilingsByRating = [],
): readonly Found[] {
  const d = of.length;
  const marked = of.flatMap((entry) => cellsAt(entry, ticksOf(entry, honor)));
  const x = marked.length;
  const percents = ceilings.filter((ceiling) => ceiling !== "none");
  const at = headerOf(register, kind);
  if (!at || percents.length === 0 || !exceeds(x, d, Math.min(...percents))) return [];
  const percent = Math.max(...percents);
  const above = percents.length === ceilings.length && exceeds(x, d, percent);
  const common = { honor: { honor }, kind, x, d, pct: shownPercent(x, d) };
  return [
    {
      messageId: above ? "aboveCeiling" : "aboveSomeCeiling",
      at,
      related: marked,
      data: above
        ? { ...common, percent, max: mostOf(d, percent) }
        : {
            ...common,
            percents: ceilings.map((ceiling) => (ceiling === "none" ? "–" : ceiling)).join("/"),
            max: mostOf(d, Math.min(...percents)),
          },
    },
  ];
}

/** Whoever has no position written counts as one without. */
function nonLeaders(register: Register, { nonLeaders: percent }: Profile): readonly Found[] {
  const people = entriesOf(register, "individual");
  const fighters = people.filter(isGrassrootsFighter);
  const at = headerOf(register, "individual");
  if (percent === undefined || !at) return [];
  const d = fighters.length;
  const leaders = fighters.filter((person) => isLeader(person) === true);
  const x = d - leaders.length;
  if (!fallsShort(x, d, { percent, strict: false })) return [];
  return [
    {
      messageId: "tooFewNonLeaders",
      at,
      related: leaders.map((leader) => leader.at),
      data: { x, d, pct: shownPercent(x, d), percent },
    },
  ];
}

function heads({ units }: Register, { headsFollowUnits }: Profile): readonly Found[] {
  if (!headsFollowUnits) return [];
  return units.flatMap((unit) => unit.individuals.filter(isHead).flatMap((head) => headAbove(unit, head)));
}

/** A mark of the unit that is not understood may be its title. */
function headAbove({ collective }: Unit, head: Entry): readonly Found[] {
  if (!collective) return [];
  if (isUnclear(collective, "advanced-collective") || isUnclear(collective, "excellent-collective")) return [];
  if (!hasHonor(collective, "advanced-collective", "excellent-collective"))
    return headProblem(
      "headWithoutAdvanced",
      head,
      head.ticks.filter(({ honor }) => honorOf(honor).kind === "title"),
    );
  if (hasHonor(collective, "excellent-collective")) return [];
  return headProblem("headWithoutExcellent", head, ticksOf(head, "provincial-fighter", "provincial-merit"));
}

function headProblem(messageId: MessageId, head: Entry, ticks: readonly Tick[]): readonly Found[] {
  const [first, ...others] = ticks;
  if (!first) return [];
  return [
    {
      messageId,
      at: cellAt(head, first),
      related: cellsAt(head, others),
      data: { name: shownName(head), unit: head.unit, titles: ticks.map(({ honor }) => ({ honor })) },
      about: head,
    },
  ];
}

function ticksOf({ ticks }: Entry, ...wanted: readonly HonorId[]): readonly Tick[] {
  return ticks.filter(({ honor }) => wanted.includes(honor));
}

function entriesOf({ registrations }: Register, kind: SubjectKind): readonly Entry[] {
  return registrations.filter((table) => table.kind === kind).flatMap(({ entries }) => entries);
}

function headerOf({ registrations }: Register, kind: SubjectKind) {
  return registrations.find((table) => table.kind === kind)?.header;
}
