import { decree335, decree48 } from "../../law/citations";
import type { ExcellentOf } from "../../law/Profile";
import type { Enactment } from "../../law/Regime";
import { cellAt } from "../../registration/cellAt";
import { isLeader } from "../../registration/positions";
import type { Entry, Register } from "../../registration/Registration";
import { defineRule } from "../defineRule";
import { exceeds, mostOf } from "../share";

interface CeilingEnactment extends Enactment {
  readonly percent: number;
  readonly excellentOf: ExcellentOf;
}

/**
 * The share of excellent completion in a unit, leaders apart from staff where positions are written. Three denominators are in use:
 * Nghị định 335/2025 says good completions; before it those and better was the common reading. It only warns: it binds officials,
 * outstanding organisations may exceed it, and a register is a target.
 */
export const excellentLevelCeiling = defineRule({
  id: "excellent-level-ceiling",
  layer: "law",
  scope: "all",
  severity: "warning",
  title: { vi: "Tỷ lệ hoàn thành xuất sắc nhiệm vụ", en: "Share of excellent completion" },
  norm: {
    vi: "Trong mỗi đơn vị, số hoàn thành xuất sắc nhiệm vụ không quá {percent}% số {excellentOf, select, good {hoàn thành tốt nhiệm vụ} all {người của đơn vị} other {hoàn thành tốt nhiệm vụ trở lên}}, tính riêng lãnh đạo và người không giữ chức vụ.",
    en: "In each unit those with excellent completion are at most {percent}% of {excellentOf, select, good {those with good completion} all {all people} other {those with good completion or better}}, leaders apart from staff.",
  },
  messages: {
    exceeded: {
      vi: {
        what: "{where, select, unit {{unit}: } other {}}{group, select, leaders {Trong nhóm lãnh đạo có} staff {Trong nhóm không giữ chức vụ lãnh đạo có} other {Có}} {x} người hoàn thành xuất sắc nhiệm vụ, quá {percent}% của {d} người {excellentOf, select, good {hoàn thành tốt nhiệm vụ} all {trong danh sách} other {hoàn thành tốt nhiệm vụ trở lên}} (tối đa {max} trong {n} người).",
        todo: "Cân nhắc trước khi xét; tỷ lệ áp dụng cho công chức, tổ chức có thành tích nổi bật có thể được cao hơn.",
        met: "Đạt khi trong {n} người {excellentOf, select, all {của danh sách} other {hoàn thành tốt nhiệm vụ trở lên}} có không quá {max} người hoàn thành xuất sắc nhiệm vụ.",
      },
      en: {
        what: "{where, select, unit {{unit}: } other {}}{group, select, leaders {Among the leaders } staff {Among the staff } other {}}{x, plural, one {# person has} other {# people have}} excellent completion, above {percent}% of the {d} {excellentOf, select, good {with good completion} all {in the list} other {with good completion or better}} (at most {max} among {n}).",
        todo: "Weigh it before the council meets; the share binds officials, and outstanding organisations may exceed it.",
        met: "Met when at most {max} of the {n} {excellentOf, select, all {in the list} other {with good completion or better}} have excellent completion.",
      },
    },
  },
  enactments: {
    "law-2003": {
      cites: [decree48("tỷ lệ “hoàn thành xuất sắc nhiệm vụ”")],
      evidence: "unconfirmed",
      from: "2023-09-15",
      percent: 20,
      excellentOf: "good-or-better",
    },
    "decree-152-2025": {
      cites: [decree335("tỷ lệ “hoàn thành xuất sắc nhiệm vụ”")],
      evidence: "confirmed",
      from: "2026-01-01",
      percent: 20,
      excellentOf: "good",
    },
  },
  limits: ({ percent, excellentOf: ofLaw }: CeilingEnactment, { units, excellentOf = ofLaw }) =>
    units
      .filter(({ individuals }) => individuals.length > 0)
      .map((unit) => {
        const most = groupsOf(unit.individuals).map(({ people }) => possibleMost(people.length, excellentOf, percent));
        const value = most.reduce((sum, number) => sum + number, 0);
        return { measure: "excellent-level", of: "people", demand: { op: "<=", value, unit: "count" }, inUnit: unit };
      }),
  check(register, { percent, excellentOf: ofLaw }: CeilingEnactment) {
    const excellentOf = register.excellentOf ?? ofLaw;
    return register.units.flatMap(({ name, individuals }) =>
      groupsOf(individuals).flatMap(({ group, people }) => {
        const excellent = people.flatMap((person) => {
          const mark = person.levels.find(({ level }) => level === "excellent");
          return mark ? cellAt(person, mark) : [];
        });
        const x = excellent.length;
        const d = denominatorOf(people, excellentOf);
        const n = denominatorOf(people, excellentOf === "all" ? "all" : "good-or-better");
        const [first] = people;
        if (!first || !exceeds(x, d, percent)) return [];
        return {
          messageId: "exceeded",
          at: headerOver(register, first),
          related: excellent,
          data: {
            where: name === "" ? "agency" : "unit",
            unit: name,
            group,
            x,
            d,
            percent,
            excellentOf,
            max: possibleMost(n, excellentOf, percent),
            n,
          },
          about: { unit: name, name: "" },
        };
      }),
    );
  },
});

/** Leaders and staff where positions are written; whoever has none is staff. */
function groupsOf(people: readonly Entry[]) {
  if (people.every(({ position }) => position === "")) return [{ group: "everybody", people }];
  return [
    { group: "leaders", people: people.filter((person) => isLeader(person) === true) },
    { group: "staff", people: people.filter((person) => isLeader(person) !== true) },
  ];
}

/** The levels count as they are written. */
function denominatorOf(people: readonly Entry[], excellentOf: ExcellentOf): number {
  const has = ({ levels }: Entry, wanted: string) => levels.some(({ level }) => level === wanted);
  const good = (person: Entry) => has(person, "good");
  switch (excellentOf) {
    case "good":
      return people.filter(good).length;
    case "good-or-better":
      return people.filter((person) => good(person) || has(person, "excellent")).length;
    case "all":
      return people.length;
  }
}

/** The most of so many people that any register could have: of the good ones there is one less for each that is excellent instead. */
function possibleMost(people: number, excellentOf: ExcellentOf, percent: number): number {
  return excellentOf === "good" ? Math.floor((percent * people) / (100 + percent)) : mostOf(people, percent);
}

function headerOver({ registrations }: Register, person: Entry) {
  return registrations.find(({ entries }) => entries.includes(person))?.header ?? person.at;
}
