import { ReadFailure } from "./ReadFailure";

/** Where a file of an archive lies in it, its own header included. */
export interface Extent {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * No two files of one name, for programs differ in which they take; no names that lead out of the archive; no bytes that
 * belong to two files, the way a small archive is made to hold petabytes.
 */
export function assertSafeArchive(extents: readonly Extent[], directory: number): void {
  const names = new Set(extents.map(({ name }) => name.toLowerCase()));
  if (names.size < extents.length || extents.some(({ name }) => leadsAstray(name))) {
    throw new ReadFailure("unsafe-archive");
  }
  let last = 0;
  for (const { start, end } of [...extents].sort((a, b) => a.start - b.start)) {
    if (start < last) throw new ReadFailure("unsafe-archive");
    last = end;
  }
  if (last > directory) throw new ReadFailure("unsafe-archive");
}

// eslint-disable-next-line no-control-regex -- these are what it is about
const astray = /^$|^\/|^[a-z]:|\\|[\u0000-\u001f]|(?:^|\/)\.{1,2}(?:\/|$)|\/\//i;

function leadsAstray(name: string): boolean {
  return astray.test(name);
}
