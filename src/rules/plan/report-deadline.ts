import { dayAfter, dayIn, shownDay } from "../../plan/days";
import { defineRule } from "../defineRule";
import { citeOf, ofThePlan } from "../planRule";

/** A reminder of what the plan wants reported or closed, where the day of the check is known; and of days that do not exist. */
export const reportDeadline = defineRule({
  ...ofThePlan,
  id: "report-deadline",
  severity: "info",
  title: { vi: "Hạn báo cáo, tổng kết", en: "Deadlines for reports" },
  norm: {
    vi: "Báo cáo và tổng kết xong trước những ngày mà kế hoạch nêu.",
    en: "Reports are made before the days that the plan names.",
  },
  messages: {
    due: {
      vi: {
        what: "Hạn {round}: trước ngày {deadline} (còn {days} ngày).",
        todo: "Chuẩn bị và gửi đúng hạn.",
        met: "Đạt khi xong trước ngày {deadline}.",
      },
      en: {
        what: "Due before {deadline}: {round} ({days, plural, one {# day} other {# days}} left).",
        todo: "Prepare it and send it in time.",
        met: "Met when done before {deadline}.",
      },
    },
    passed: {
      vi: {
        what: "Hạn {round} đã qua: trước ngày {deadline}.",
        todo: "Nếu chưa làm thì làm ngay và nêu lý do trễ.",
        met: "Đạt khi đã xong trước ngày {deadline}.",
      },
      en: {
        what: "It was due before {deadline}: {round}.",
        todo: "If it is not done, do it now and say why it is late.",
        met: "Met when it was done before {deadline}.",
      },
    },
    impossible: {
      vi: {
        what: "Kế hoạch nêu một ngày không có trong lịch cho {round}: “{quote}”.",
        todo: "Hỏi cơ quan ban hành kế hoạch ngày đúng; chưa có ngày thì không nhắc hạn này.",
        met: "Xét được khi kế hoạch nêu một ngày có thật.",
      },
      en: {
        what: "The plan names a day that does not exist for {round}: “{quote}”.",
        todo: "Ask who issued the plan for the right day; until then nothing is due.",
        met: "Can be told once the plan names a real day.",
      },
    },
  },
  *check({ plan, registrations: [first], delegateLists = [], today }) {
    for (const deadline of plan?.deadlines ?? []) {
      const { for: what, what: round, quote } = deadline;
      const meeting = "before" in deadline ? undefined : delegateLists.find(({ heldOn }) => heldOn);
      const at = meeting?.header ?? first?.header;
      if (!plan || !at) continue;
      const found = { at, cites: citeOf(plan, quote) };
      const before = "before" in deadline ? deadline.before : dayAfter(meeting?.heldOn, deadline.daysAfterMeeting + 1);
      if (before === null) yield { ...found, messageId: "impossible", data: { round, quote } };
      else if (what !== "registration" && before !== undefined && today !== undefined) {
        const days = dayIn(before) - 1 - dayIn(today);
        const data = { round, deadline: shownDay(before) };
        if (days < 0) yield { ...found, messageId: "passed", data };
        else yield { ...found, messageId: "due", data: { ...data, days } };
      }
    }
  },
});
