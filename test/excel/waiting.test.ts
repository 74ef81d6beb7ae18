import { awaitAnswer, onWaiting } from "../../src/excel/waiting";

describe("onWaiting", () => {
  let told: boolean[];
  let stop: () => void;

  beforeEach(() => {
    jest.useFakeTimers();
    told = [];
    stop = onWaiting((waiting) => told.push(waiting));
  });
  afterEach(() => {
    stop();
    jest.useRealTimers();
  });

  it("says nothing while Excel answers within a second", async () => {
    const answer = awaitAnswer(new Promise((resolve) => setTimeout(resolve, 900)));
    await jest.advanceTimersByTimeAsync(900);
    await answer;
    await jest.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([]);
  });

  it("says when Excel has let it wait for a second, and when it is over", async () => {
    const answer = awaitAnswer(new Promise((resolve) => setTimeout(resolve, 3000)));
    await jest.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([true]);
    await jest.advanceTimersByTimeAsync(2000);
    await answer;
    expect(told).toEqual([true, false]);
  });

  it("says that it is over when Excel refuses", async () => {
    const refused = awaitAnswer(new Promise((_, reject) => setTimeout(reject, 3000, new Error("refused"))));
    const outcome = expect(refused).rejects.toThrow("refused");
    await jest.advanceTimersByTimeAsync(3000);
    await outcome;
    expect(told).toEqual([true, false]);
  });

  it("tells nobody who has stopped listening", async () => {
    stop();
    const answer = awaitAnswer(new Promise((resolve) => setTimeout(resolve, 3000)));
    await jest.advanceTimersByTimeAsync(3000);
    await answer;
    expect(told).toEqual([]);
  });
});
