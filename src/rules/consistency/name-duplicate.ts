import type { CellRef } from "../../grid/CellRef";
import { groupBy } from "../../grid/groupBy";
import { replaceLookAlikes } from "../../grid/lookAlikes";
import { sharedHashes } from "../../grid/sharedHashes";
import { textKey, textKeyHash } from "../../grid/text";
import { nameKey } from "../../registration/compareNames";
import type { Entry, Registration } from "../../registration/Registration";
import { defineRule } from "../defineRule";
import { ofTheForm } from "../formRule";
import type { Problem } from "../Rule";

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
    otherGroup: {
      severity: "info",
      vi: {
        what: "“{name}” cũng được ghi trong phần của {unit}, dòng {row1}.",
        todo: "Kiểm tra có phải một tập thể không; nếu là hai tập thể cùng tên thì không cần sửa.",
        met: "Đạt khi tập thể chỉ đứng ở một dòng, hoặc đúng là hai tập thể.",
      },
      en: {
        what: "“{name}” also stands in the part of {unit}, row {row1}.",
        todo: "Check whether they are one collective; if two share the name, nothing needs to change.",
        met: "Met when the collective stands in one row, or they are indeed two.",
      },
    },
  },
  check({ registrations }) {
    const problems: Problem<MessageId>[] = [];
    for (const tables of groupBy(registrations, ({ kind }) => kind).values())
      for (const entries of sharedNames(tables)) for (const problem of doublesAmong(entries)) problems.push(problem);
    return problems;
  },
});

type MessageId = "samePerson" | "sameCollective" | "alike" | "otherUnit" | "otherGroup";

/** The problem that an entry most likely repeats an earlier one. */
function doubled(messageId: MessageId, first: Entry, entry: Entry): Problem<MessageId> {
  return { messageId, at: entry.at, related: [first.at], about: entry, data: dataOf(messageId, first, entry) };
}

function dataOf(messageId: MessageId, first: Entry, { name, at }: Entry): NonNullable<Problem["data"]> {
  const row1 = rowSeenFrom(at, first.at);
  const row2 = at.row + 1;
  switch (messageId) {
    case "alike":
      return { name, other: first.name, row1, row2 };
    case "otherUnit":
      return { name, unit: first.unit === "" ? first.at.sheet : first.unit, row1 };
    case "otherGroup":
      return { name, unit: first.partOf === "" ? first.at.sheet : first.partOf, row1 };
    default:
      return { name, row1, row2 };
  }
}

/** A row's number as Excel shows it, with its sheet or workbook where that is another. */
function rowSeenFrom(here: CellRef, { workbook, sheet, row }: CellRef): number | string {
  if (workbook !== here.workbook) return `${row + 1} (${workbook})`;
  return sheet === here.sheet ? row + 1 : `${row + 1} (${sheet})`;
}

/** Where two share a name, as mostly, nothing need be looked up. */
function doublesAmong(entries: readonly Entry[]): readonly Problem<MessageId>[] {
  const first = entries[0];
  const entry = entries[1];
  if (!first || !entry || entries.length > 2) return doublesAmongSeveral(entries);
  const sameName = first.name === entry.name || nameKey(first.name) === nameKey(entry.name);
  if (unitOf(first) === unitOf(entry)) return [doubled(sameName ? sameAs(entry) : "alike", first, entry)];
  return sameName ? [doubled(elsewhere(entry), first, entry)] : [];
}

function doublesAmongSeveral(entries: readonly Entry[]): readonly Problem<MessageId>[] {
  const inUnit = new Map<string, { readonly any: Entry; readonly spelled: Map<string, Entry> }>();
  const anywhere = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const name = nameKey(entry.name);
    const unit = inUnit.get(unitOf(entry));
    const same = unit?.spelled.get(name);
    if (same) return doubled(sameAs(entry), same, entry);
    const another = anywhere.get(name);
    if (unit) unit.spelled.set(name, entry);
    else inUnit.set(unitOf(entry), { any: entry, spelled: new Map([[name, entry]]) });
    if (!another) anywhere.set(name, entry);
    if (unit) return doubled("alike", unit.any, entry);
    return another ? doubled(elsewhere(entry), another, entry) : [];
  });
}

function sameAs({ kind }: Entry): MessageId {
  return kind === "collective" ? "sameCollective" : "samePerson";
}

function elsewhere({ kind }: Entry): MessageId {
  return kind === "collective" ? "otherGroup" : "otherUnit";
}

/** Entries of one kind whose names are equal but for accents, where there are several. */
function sharedNames(tables: readonly Registration[]): readonly (readonly Entry[])[] {
  const shared: (readonly Entry[])[] = [];
  for (const entries of likelyShared(tables))
    if (entries.every(({ name }) => name === entries[0]?.name)) shared.push(entries);
    else for (const own of byKey(entries)) shared.push(own);
  return shared;
}

/** Almost nobody has a double, and to see that takes no key. */
function likelyShared(tables: readonly Registration[]): readonly (readonly Entry[])[] {
  const { groups, add } = sharedHashes<Entry>(tables.reduce((sum, { entries }) => sum + entries.length, 0));
  for (const { entries, strangeNames } of tables)
    for (const entry of entries)
      if (entry.name !== "")
        add(entry, textKeyHash(strangeNames.length > 0 ? replaceLookAlikes(entry.name) : entry.name));
  return groups;
}

function byKey(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  return [...groupBy(entries, ({ name }) => textKey(replaceLookAlikes(name))).values()];
}

/** Collectives are of what heads their group; people of no known unit are one unit per sheet. */
function unitOf({ kind, unit, partOf, at }: Entry): string {
  if (kind === "collective") return textKey(partOf);
  return unit === "" ? JSON.stringify([at.workbook, at.sheet]) : textKey(unit);
}
