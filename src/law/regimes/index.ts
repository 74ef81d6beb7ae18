// Written by `npm run index`.
import { amendment2026 } from "./amendment-2026";
import { decree152 } from "./decree-152-2025";
import { law2003 } from "./law-2003";
import { law2022 } from "./law-2022";

export const regimes = [amendment2026, decree152, law2003, law2022] as const;
