import { eventReference } from "./objects/eventReference";
import { addressOf } from "./model/ranges";
import type { WorkbookEvent } from "./model/WorkbookEvent";

/** The client's numbers of events. */
const types = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  formatted: 18,
} as const;

const richApiEvent = 65_536;

/**
 * An event as the client takes it: [category, type, target, message, id, is remote]. It goes to the sheet and to the
 * workbook, whoever listens; the client knows for whom it is.
 */
export function eventEntries(event: WorkbookEvent): readonly (readonly unknown[])[] {
  const message = JSON.stringify(messageOf(event));
  return [event.sheet.id, "Workbook"].map((target) => [richApiEvent, types[event.kind], target, message, 0, false]);
}

function messageOf(event: WorkbookEvent): unknown {
  const worksheetId = event.sheet.id;
  switch (event.kind) {
    case "changed": {
      const { before, after } = event.values ?? {};
      return {
        worksheetId,
        address: addressOf(event.range),
        changeType: event.moved ?? "RangeEdited",
        source: event.by === "guest" ? "Remote" : "Local",
        triggerSource: event.by === "addin" ? "ThisLocalAddin" : "Unknown",
        referenceId: eventReference(event),
        shiftDirection: "None",
        ...(event.values ? { valueBefore: before, valueAfter: after } : {}),
        ...(event.values ? { valueTypeBefore: typeOf(before), valueTypeAfter: typeOf(after) } : {}),
      };
    }
    case "selected":
    case "formatted":
      return { worksheetId, address: addressOf(event.range), source: "Local" };
    default:
      return { worksheetId, source: "Local" };
  }
}

function typeOf(value: unknown): string {
  if (value === "" || value === undefined) return "Empty";
  return { number: "Double", boolean: "Boolean" }[String(typeof value)] ?? "String";
}
