import { replaceLookAlikes } from "../../grid/lookAlikes";
import { remember } from "../../grid/remember";
import { textKey, textKeyHash } from "../../grid/text";
import { nameKey } from "../../registration/compareNames";
import type { Entry, Registration } from "../../registration/Registration";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";

/** A name that an earlier row has too: surely the same in one unit, or perhaps the same. */
export const nameDuplicate = defineRule({
  ...ofTheForm,
  id: "name-duplicate",
  scope: "all",
  severity: "warning",
  title: { vi: "Trùng tên", en: "Names that stand twice" },
  norm: {
    vi: "Mỗi người, mỗi tập thể được ghi một lần.",
    en: "Each person and each collective stands once.",
  },
  messages: {
    samePerson: {
      vi: {
        what: "“{name}” được ghi hai lần trong cùng một đơn vị, ở dòng {row1} và dòng {row2}.",
        todo: "Xóa dòng ghi thừa; nếu là hai người khác nhau thì ghi thêm chức vụ hoặc năm sinh sau họ tên.",
        met: "Đạt khi tên chỉ đứng ở một dòng, hoặc hai dòng có phần phân biệt hai người.",
      },
      en: {
        what: "“{name}” stands twice in the same unit, in rows {row1} and {row2}.",
        todo: "Delete the row that is too many; if they are two people, add position or year of birth to the name.",
        met: "Met when the name stands in one row, or the two rows tell two people apart.",
      },
    },
    sameCollective: {
      vi: {
        what: "“{name}” được ghi hai lần trong bảng tập thể, ở dòng {row1} và dòng {row2}.",
        todo: "Gộp hai dòng làm một.",
        met: "Đạt khi tập thể chỉ đứng ở một dòng.",
      },
      en: {
        what: "“{name}” stands twice among the collectives, in rows {row1} and {row2}.",
        todo: "Join the two rows.",
        met: "Met when the collective stands in one row.",
      },
    },
    alike: {
      severity: "info",
      vi: {
        what: "“{name}” (dòng {row2}) chỉ khác “{other}” (dòng {row1}) ở dấu.",
        todo: "Kiểm tra có phải là một không; nếu đúng là hai thì không cần sửa.",
        met: "Đạt khi tên chỉ đứng ở một dòng, hoặc đúng là hai người, hai đơn vị.",
      },
      en: {
        what: "“{name}” (row {row2}) differs from “{other}” (row {row1}) by accents only.",
        todo: "Check whether they are the same; if they are two, nothing needs to change.",
        met: "Met when the name stands in one row, or they are indeed two.",
      },
    },
    otherUnit: {
      severity: "info",
      vi: {
        what: "“{name}” cũng có trong danh sách của {unit}, dòng {row1}.",
        todo: "Kiểm tra có phải một người được đăng ký ở hai đơn vị không; nếu là hai người trùng tên thì không cần sửa.",
        met: "Đạt khi người đó chỉ được đăng ký ở một đơn vị, hoặc đúng là hai người.",
      },
      en: {
        what: "“{name}” is also in the list of {unit}, row {row1}.",
        todo: "Check whether one person is registered in two units; if two people share the name, nothing needs to change.",
        met: "Met when the person is registered in one unit, or they are indeed two people.",
      },
    },
  },
  check({ registrations }) {
    return sharedNames(registrations).flatMap((entries) => {
      const findDouble = doubleFinder(entries);
      return entries.flatMap((entry) => {
        const found = findDouble(entry);
        if (!found) return [];
        const { messageId, first } = found;
        const rows = { row1: first.at.row + 1, row2: entry.at.row + 1 };
        const problem = { at: entry.at, related: [first.at], about: entry };
        switch (messageId) {
          case "alike":
            return { messageId, ...problem, data: { name: entry.name, other: first.name, ...rows } };
          case "otherUnit": {
            const unit = first.unit === "" ? first.at.sheet : first.unit;
            return { messageId, ...problem, data: { name: entry.name, unit, row1: rows.row1 } };
          }
          default:
            return { messageId, ...problem, data: { name: entry.name, ...rows } };
        }
      });
    });
  },
});

interface Double {
  readonly messageId: "samePerson" | "sameCollective" | "alike" | "otherUnit";
  readonly first: Entry;
}

/** Tells of each of the entries in turn which earlier one it most likely repeats. */
function doubleFinder(entries: readonly Entry[]): (entry: Entry) => Double | undefined {
  // Mostly all are spelled the same, and what is spelled the same needs no key.
  const spellingOf = entries.every(({ name }) => name === entries[0]?.name) ? () => "" : nameKey;
  const inUnit = new Map<string, { readonly any: Entry; readonly spelled: Map<string, Entry> }>();
  const anywhere = new Map<string, Entry>();
  return (entry) => {
    const name = spellingOf(entry.name);
    const key = entry.kind === "collective" ? "" : unitKey(entry);
    const unit = inUnit.get(key);
    const same = unit?.spelled.get(name);
    const elsewhere = anywhere.get(name);
    if (!unit) inUnit.set(key, { any: entry, spelled: new Map([[name, entry]]) });
    else if (!same) unit.spelled.set(name, entry);
    if (!elsewhere) anywhere.set(name, entry);
    if (same) return { messageId: entry.kind === "collective" ? "sameCollective" : "samePerson", first: same };
    if (unit) return { messageId: "alike", first: unit.any };
    return elsewhere && { messageId: "otherUnit", first: elsewhere };
  };
}

/** Entries whose names are equal but for accents, people apart from collectives, where there are several. */
function sharedNames(registrations: readonly Registration[]): readonly (readonly Entry[])[] {
  const kinds = ["individual", "collective"] as const;
  return kinds.flatMap((kind) => {
    const byKey = new Map<string, Entry[]>();
    for (const { entry, name } of withDoubles(registrations.filter((table) => table.kind === kind))) {
      const key = textKey(name);
      const known = byKey.get(key);
      if (known) known.push(entry);
      else byKey.set(key, [entry]);
    }
    return [...byKey.values()].filter((shared) => shared.length > 1);
  });
}

interface Named {
  readonly entry: Entry;
  readonly name: string;
}

/** Those whose names may have a double; almost nobody's has, and to see that takes no key. */
function withDoubles(tables: readonly Registration[]): readonly Named[] {
  const once = new Set<number>();
  const twice = new Set<number>();
  for (const table of tables) {
    const shown = shownIn(table);
    for (const { name } of table.entries) {
      const hash = textKeyHash(shown(name));
      const before = once.size;
      if (once.add(hash).size === before) twice.add(hash);
    }
  }
  if (twice.size === 0) return [];
  return tables.flatMap((table) => {
    const shown = shownIn(table);
    return table.entries
      .map((entry) => ({ entry, name: shown(entry.name) }))
      .filter(({ name }) => name !== "" && twice.has(textKeyHash(name)));
  });
}

function shownIn({ strangeNames }: Registration): (name: string) => string {
  return strangeNames.length > 0 ? replaceLookAlikes : (name) => name;
}

/** People of no known unit are one unit per sheet. */
function unitKey({ unit, at }: Entry): string {
  return unit === "" ? JSON.stringify([at.workbook, at.sheet]) : unitNameKey(unit);
}

/** A unit stands beside each of its people. */
const unitNameKey = remember(textKey, 10_000);
