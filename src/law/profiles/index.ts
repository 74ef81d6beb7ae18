// Written by `npm run index`.
import { quangNam2021 } from "./quang-nam-2021";

export const profiles = [quangNam2021] as const;
