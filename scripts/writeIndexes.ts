import { writeFileSync } from "node:fs";
import { planIndexes } from "./planIndexes";

for (const { path, text } of planIndexes(".")) writeFileSync(path, text);
