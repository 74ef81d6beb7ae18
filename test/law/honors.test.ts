import { honorOf, honors, honorsFor } from "../../src/law/honors";
import type { HonorId } from "../../src/law/Honor";
import { profileOf } from "../../src/law/profileOf";
import { profiles } from "../../src/law/profiles";
import type { ProfileId } from "../../src/law/Profile";
import type { RegimeId } from "../../src/law/Regime";
import { regimeOf, regimeOn } from "../../src/law/regimeOn";
import { regimes } from "../../src/law/regimes";
import { citing } from "../../src/law/citations";
import { planOf } from "../../src/plan/planOf";
import { plans } from "../../src/plan/plans";

it("people may hold four titles and collectives five, both all awards, in the order of the law", () => {
  const awards = [
    "department-certificate",
    "provincial-merit",
    "ministerial-merit",
    "prime-minister-merit",
    "labour-order",
  ];
  expect(honorsFor("individual").map(({ id }) => id)).toEqual([
    "advanced-worker",
    "grassroots-fighter",
    "provincial-fighter",
    "national-fighter",
    ...awards,
  ]);
  expect(honorsFor("collective").map(({ id }) => id)).toEqual([
    "advanced-collective",
    "excellent-collective",
    "provincial-flag",
    "ministerial-flag",
    "government-flag",
    ...awards,
  ]);
});

it("awards of the State are the national title, the Prime Minister’s certificate and the Order, and no flag", () => {
  expect(honors.filter(({ stateLevel }) => stateLevel).map(({ id }) => id)).toEqual([
    "national-fighter",
    "prime-minister-merit",
    "labour-order",
  ]);
});

it("titles come before awards, and each is found by its id", () => {
  expect(honors.map(({ kind }) => kind).lastIndexOf("title")).toBe(honors.map(({ kind }) => kind).indexOf("award") - 1);
  for (const honor of honors) expect(honorOf(honor.id)).toBe(honor);
  expect(() => honorOf("nobel-prize" as HonorId)).toThrow("no honor nobel-prize");
});

it("a regulation, a regime and a plan are found by their ids; an unknown id is a mistake of ours, or of the user’s with a plan", () => {
  for (const profile of profiles) expect(profileOf(profile.id)).toBe(profile);
  for (const regime of regimes) expect(regimeOf(regime.id)).toBe(regime);
  for (const plan of plans) expect(planOf(plan.id)).toBe(plan);
  expect(() => profileOf("ha-noi" as ProfileId)).toThrow("no profile ha-noi");
  expect(() => regimeOf("law-1990" as RegimeId)).toThrow("no regime law-1990");
  expect(planOf("nobody’s")).toBeUndefined();
});

it("before the oldest regime the oldest counts, and without a date the newest", () => {
  expect(regimeOn("1999-12-31").id).toBe("law-2003");
  expect(regimeOn(undefined).id).toBe("amendment-2026");
});

it("cites an article of a text", () => {
  expect(citing("Luật A")("Điều 1")).toEqual({ article: "Điều 1", text: "Luật A" });
});

it("the regulation of Quảng Nam has its shares by class of unit, and its source", () => {
  expect(profileOf("quang-nam-2021")).toMatchObject({
    province: "tỉnh Quảng Nam",
    cites: [
      { article: "khoản 2, khoản 3 Điều 4 và khoản 2 Điều 7", text: "Quyết định 11/2021/QĐ-UBND tỉnh Quảng Nam" },
    ],
    excellentCollectives: [20, 50, 80, "none", 40],
    provincialMerits: [2, 5, 8, 10, 4],
    nonLeaders: 50,
    headsFollowUnits: true,
  });
});
