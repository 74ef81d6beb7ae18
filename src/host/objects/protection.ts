import type { Workbook } from "../model/Workbook";
import { ApiError } from "../wire/ApiError";
import { defineClass } from "../wire/HostObject";
import type { SheetOf } from "./Worksheet";

export const workbookProtection = defineClass<Workbook>("WorkbookProtection", {
  get: { Protected: ({ isProtected }) => isProtected },
  call: {
    Protect: (workbook) => {
      workbook.isProtected = true;
    },
    Unprotect: (workbook) => {
      workbook.isProtected = false;
    },
  },
});

export const worksheetProtection = defineClass<SheetOf>("WorksheetProtection", {
  get: { Protected: ({ sheet }) => sheet.isProtected },
  call: {
    Protect: ({ sheet }) => {
      if (sheet.isProtected) throw new ApiError("InvalidOperation", "WorksheetProtection.protect");
      sheet.isProtected = true;
    },
    Unprotect: ({ sheet }) => {
      sheet.isProtected = false;
    },
  },
});
