const megabyte = 1024 * 1024;

/**
 * What is read of a file at most. No register of an agency comes near any of these; together they keep what a file can
 * cost, whoever made it, to some hundred megabytes, and what it costs to refuse one to a fraction of that.
 */
export const limits = {
  /** Files of the archive. */
  entries: 10_000,
  /** How many times its packed size a file unpacks to. The XML of a filled sheet stays below 30. */
  ratio: 200,
  /** Below this a file may unpack to whatever it likes. */
  smallFile: megabyte,
  /** The workbook's own lists: sheets, names, relationships. */
  list: 16 * megabyte,
  sheets: 1_024,
  strings: 16 * megabyte,
  styles: 16 * megabyte,
  /** Tags of the strings, and of the styles. */
  tags: 2_000_000,
  /** All sheets unpacked: a million rows that are formatted and empty are a hundred megabytes. */
  unpacked: 512 * megabyte,
  /** Letters of all sheets without their empty cells. */
  filled: 16 * megabyte,
  /** Letters of one row, or of what follows the rows. */
  row: 3 * megabyte,
  /** Cells from A1 to the last filled one, of all sheets. */
  spanned: 5_000_000,
  merges: 50_000,
  rows: 1_048_576,
  columns: 16_384,
} as const;
