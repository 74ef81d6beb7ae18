import { Area } from "../model/Area";
import type { Workbook } from "../model/Workbook";
import { defineClass } from "../wire/HostObject";
import { application, runtime } from "./Application";
import { areaOf, span } from "./arguments";
import { namedItems } from "./NamedItemCollection";
import { workbookProtection } from "./protection";
import { range } from "./Range";
import { settings } from "./SettingCollection";
import { worksheets } from "./WorksheetCollection";

export const workbook = defineClass<Workbook>("Workbook", {
  get: {
    Name: ({ name }) => name,
    ReadOnly: ({ isReadOnly }) => isReadOnly,
  },
  nav: {
    Application: application,
    Names: (book) => namedItems({ workbook: book }),
    Protection: workbookProtection,
    Settings: settings,
    Worksheets: worksheets,
    _Runtime: runtime,
  },
  call: {
    GetSelectedRange: (book) => range(new Area(book, book.active, book.selection)),
    GetActiveCell: (book) => range(new Area(book, book.active, span(book.selection.top, book.selection.left, 1, 1))),
    /** An event about cells carries a text by which its client asks for them; see eventReference. */
    _GetRangeForEventByReferenceId: (book, id) => range(eventArea(book, id)),
    _GetRangeOrNullObjectForEventByReferenceId: (book, id) => range(eventArea(book, id)),
  },
});

function eventArea(book: Workbook, id: unknown): Area {
  return areaOf(String(id), book, book.active, "Workbook.getRangeForEvent");
}
