/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load -- batch() hands the sync in */
import { batch } from "./batch";

/** Each thing has a setting of its own, so that two people who change different things do not overwrite each other. */
type Remembered = "mappings" | "journal" | "view" | "choices";

/** What the add-in last put by in the workbook, as anyone may have changed it since; undefined where it never did. One sync. */
export function readMemory(thing: Remembered): Promise<unknown> {
  return batch("readMemory", async ({ workbook }, sync) => {
    const setting = workbook.settings.getItemOrNullObject(keyOf(thing));
    setting.load("value");
    await sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });
}

/** Puts plain data by in the workbook, where all who edit it find it; it is saved with the file. One sync. */
export function writeMemory(thing: Remembered, data: readonly object[]): Promise<void> {
  return batch("writeMemory", async ({ workbook }, sync) => {
    workbook.settings.add(keyOf(thing), [...data]);
    await sync();
  });
}

function keyOf(thing: Remembered): string {
  return `so-thi-dua.${thing}`;
}
