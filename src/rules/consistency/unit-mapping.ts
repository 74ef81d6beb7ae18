import { honorOf } from "../../law/honors";
import { cellAt, cellsAt } from "../../registration/cellAt";
import { membersOf } from "../../registration/gatherRegister";
import type { Entry, Register, Tick } from "../../registration/Registration";
import type { Problem } from "../Rule";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

type MessageId = "withoutUnits" | "unknownUnit" | "withoutPeople";

/** People and collectives that cannot be matched, so that the shares of a unit are not checked. */
export const unitMapping = defineRule({
  ...ofTheForm,
  id: "unit-mapping",
  scope: "all",
  severity: "warning",
  title: { vi: "Người thuộc đơn vị nào", en: "People and their units" },
  norm: {
    vi: "Mỗi người ở bảng cá nhân thuộc một đơn vị có trong bảng tập thể.",
    en: "Each person belongs to a unit that stands among the collectives.",
  },
  messages: {
    withoutUnits: {
      vi: {
        what: "Không rõ {n} người trong bảng cá nhân thuộc đơn vị nào trong {units} đơn vị của bảng tập thể; các tỷ lệ theo đơn vị chưa được kiểm tra.",
        todo: "Thêm dòng tên đơn vị phía trên người của từng đơn vị, hoặc thêm cột Đơn vị.",
        met: "Đạt khi mỗi người có tên đơn vị.",
      },
      en: {
        what: "For {n, plural, one {# person} other {# people}} it is not known to which of the collectives ({units, plural, one {# unit} other {# units}}) they belong; shares by unit were not checked.",
        todo: "Put a row with the unit’s name above its people, or add a column for the unit.",
        met: "Met when each person has a unit.",
      },
    },
    unknownUnit: {
      vi: {
        what: "{unit} có {n} người trong bảng cá nhân nhưng không có trong bảng tập thể.",
        todo: "Ghi tên đơn vị giống nhau ở hai bảng, hoặc thêm đơn vị vào bảng tập thể.",
        met: "Đạt khi {unit} có trong bảng tập thể.",
      },
      en: {
        what: "{unit} has {n, plural, one {# person} other {# people}} but no row among the collectives.",
        todo: "Write the unit’s name the same way in both tables, or add the unit to the collectives.",
        met: "Met when {unit} stands among the collectives.",
      },
    },
    withoutPeople: {
      vi: {
        what: "{unit} đăng ký {titles} nhưng bảng cá nhân không có người nào của đơn vị; các tỷ lệ chưa được kiểm tra.",
        todo: "Ghi tên đơn vị giống nhau ở hai bảng, hoặc bổ sung người của đơn vị vào bảng cá nhân.",
        met: "Đạt khi bảng cá nhân có người của {unit}.",
      },
      en: {
        what: "{unit} is registered for {titles}, but none of the people belongs to it; its shares were not checked.",
        todo: "Write the unit’s name the same way in both tables, or add the people of the unit.",
        met: "Met when people of {unit} stand in the table of people.",
      },
    },
  },
  check(register) {
    const collectives = register.units.flatMap(({ collective }) => collective ?? []);
    const people = register.units.reduce((sum, { individuals }) => sum + individuals.length, 0);
    if (collectives.length === 0 || people === 0 || isOneUnit(register, people)) return [];
    const assigned = register.units.some(({ individuals }) => individuals.some(({ unit }) => unit !== ""));
    return [
      ...withoutUnits(register, collectives.length),
      ...unknownUnits(register),
      ...(assigned ? withoutPeople(register) : []),
    ];
  },
});

/** The only collective is that of everybody. */
function isOneUnit(register: Register, people: number): boolean {
  const [only, ...others] = register.units.filter(({ collective }) => collective);
  return only !== undefined && others.length === 0 && membersOf(register, only).length === people;
}

function withoutUnits({ registrations }: Register, units: number): Problem<MessageId>[] {
  return registrations.flatMap(({ kind, entries, header }) => {
    const n = kind === "individual" ? entries.filter(({ unit }) => unit === "").length : 0;
    return n === 0 ? [] : { messageId: "withoutUnits", at: header, data: { n, units } };
  });
}

function unknownUnits({ units }: Register): Problem<MessageId>[] {
  return units.flatMap(({ name, collective, individuals }) => {
    const [first] = individuals;
    if (collective || !first || name === "") return [];
    return {
      messageId: "unknownUnit",
      at: first.at,
      data: { unit: name, n: individuals.length },
      about: { unit: name, name: "" },
    };
  });
}

function withoutPeople({ units }: Register): Problem<MessageId>[] {
  return units.flatMap(({ collective, individuals }) => {
    const titles = collective && individuals.length === 0 ? titlesOf(collective) : [];
    const [first, ...others] = titles;
    if (!collective || !first || collective.name === "") return [];
    return {
      messageId: "withoutPeople",
      at: cellAt(collective, first),
      related: cellsAt(collective, others),
      data: { unit: collective.name, titles: titles.map(({ honor }) => ({ honor })) },
      about: collective,
    };
  });
}

function titlesOf({ ticks }: Entry): readonly Tick[] {
  return ticks.filter(({ honor }) => honorOf(honor).kind === "title");
}
