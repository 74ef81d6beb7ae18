import type { TitleId } from "../law/Honor";
import { findTick } from "./findTick";
import { membersOf } from "./gatherRegister";
import type { Entry, Register, Tick } from "./Registration";

/** A collective that registers a title, and its people. */
export interface TitledUnit {
  readonly collective: Entry;
  readonly tick: Tick;
  readonly members: readonly Entry[];
}

/** The collectives that register the title and whose people are known; without a name or people no ratio can be told. */
export function titledUnits(register: Register, title: TitleId): readonly TitledUnit[] {
  return register.units.flatMap((unit) => {
    const { collective } = unit;
    const tick = collective && findTick(collective, title);
    if (!collective || !tick || collective.name === "") return [];
    const members = membersOf(register, unit);
    return members.length > 0 ? { collective, tick, members } : [];
  });
}
