/**
 * The sets of API members we claim to have. Microsoft's npm client is complete to ExcelApi 1.15, so that is what we
 * say; a member of those that the add-in does not use answers ApiNotFound by its name.
 */
export const requirements: Readonly<Record<string, number>> = {
  addincommands: 1.1,
  delayforcelledit: 1.1,
  dialogapi: 1.2,
  documentevents: 1.1,
  excelapi: 1.15,
  ribbonapi: 1.1,
  richapiruntime: 1.2,
  selection: 1.1,
  settings: 1.1,
  sharedruntime: 1.1,
};
