import type { Profile, ProfileId } from "./Profile";
import { profiles } from "./profiles";

export function profileOf(id: ProfileId): Profile {
  const profile = profiles.find((candidate) => candidate.id === id);
  if (!profile) throw new Error(`no profile ${id}`);
  return profile;
}
