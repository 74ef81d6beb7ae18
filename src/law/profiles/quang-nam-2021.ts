import { citing } from "../citations";
import type { Profile } from "../Profile";

const decision = citing("Quyết định 11/2021/QĐ-UBND tỉnh Quảng Nam");

export const quangNam2021: Profile = {
  id: "quang-nam-2021",
  province: "tỉnh Quảng Nam",
  name: "Quảng Nam, Quyết định 11/2021/QĐ-UBND",
  cites: [decision("khoản 2, khoản 3 Điều 4 và khoản 2 Điều 7")],
  excellentCollectives: [20, 50, 80, "none", 40],
  provincialMerits: [2, 5, 8, 10, 4],
  nonLeaders: 50,
  headsFollowUnits: true,
};
