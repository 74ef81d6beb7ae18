// Written by `npm run index`.
import { haTinhHomeAffairs2022 } from "./ha-tinh-home-affairs-2022";
import { haTinhIndustry2021 } from "./ha-tinh-industry-2021";
import { haTinhIndustry2024 } from "./ha-tinh-industry-2024";
import { khanhHoaIndustry2020 } from "./khanh-hoa-industry-2020";
import { quangNgaiIndustry2022 } from "./quang-ngai-industry-2022";

export const plans = [
  haTinhHomeAffairs2022,
  haTinhIndustry2021,
  haTinhIndustry2024,
  khanhHoaIndustry2020,
  quangNgaiIndustry2022,
] as const;
