import { awards } from "./awards";
import type { Honor, HonorId, SubjectKind } from "./Honor";
import { titles } from "./titles";

/** Every title and award of the law, titles first. */
export const honors: readonly Honor[] = [...titles, ...awards];

const honorById = new Map(honors.map((honor) => [honor.id, honor]));

/** The honor of an id; an unknown id is a mistake in our own code. */
export function honorOf(id: HonorId): Honor {
  const honor = honorById.get(id);
  if (!honor) throw new Error(`no honor ${id}`);
  return honor;
}

/** The honors that people, or collectives, may hold, in the order of the law. */
export function honorsFor(kind: SubjectKind): readonly Honor[] {
  return honors.filter((honor) => honor.for.includes(kind));
}
