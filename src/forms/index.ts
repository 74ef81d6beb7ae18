// Written by `npm run index`.
import { quangNgaiCollectives } from "./quang-ngai-collectives";
import { quangNgaiIndividuals } from "./quang-ngai-individuals";

export const forms = [quangNgaiCollectives, quangNgaiIndividuals] as const;
