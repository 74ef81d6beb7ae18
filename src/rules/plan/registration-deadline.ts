import { defineRule } from "../defineRule";
import { citeOf, ofThePlan } from "../planRule";
import { dayIn, shownDay } from "../../plan/days";

/** "Trước ngày" is strict: what is due before 15 March is signed on the 14th at the latest; the day itself is only noted. */
export const registrationDeadline = defineRule({
  ...ofThePlan,
  id: "registration-deadline",
  severity: "warning",
  title: { vi: "Hạn đăng ký", en: "Deadline for registration" },
  norm: {
    vi: "Biểu đăng ký được ký trước ngày mà kế hoạch nêu.",
    en: "The register is signed before the day that the plan names.",
  },
  messages: {
    late: {
      vi: {
        what: "Hạn đăng ký: trước ngày {deadline}; biểu ghi ngày {date}, trễ {days} ngày.",
        todo: "Kiểm tra ngày ghi trên biểu; nếu đúng thì nêu lý do nộp trễ.",
        met: "Đạt khi biểu ghi ngày trước {deadline}.",
      },
      en: {
        what: "Registration is due before {deadline}; the form is dated {date}, {days, plural, one {# day} other {# days}} late.",
        todo: "Check the date on the form; if it is right, say why it is late.",
        met: "Met when the form is dated before {deadline}.",
      },
    },
    onTheDay: {
      severity: "info",
      vi: {
        what: "Hạn đăng ký: trước ngày {deadline}; biểu ghi đúng ngày đó.",
        todo: "Nếu kế hoạch hiểu “trước ngày” là kể cả ngày đó thì không cần sửa.",
        met: "Đạt khi biểu ghi ngày trước {deadline}.",
      },
      en: {
        what: "Registration is due before {deadline}; the form is dated that very day.",
        todo: "Nothing to do if the plan means that day to be in time.",
        met: "Met when the form is dated before {deadline}.",
      },
    },
  },
  *check({ plan, registrations }) {
    for (const due of plan?.deadlines ?? []) {
      if (!plan || due.for !== "registration" || !("before" in due) || due.before === null) continue;
      const { before, quote } = due;
      const seen = new Set<string>();
      for (const { signedOn, workbook, sheet } of registrations) {
        // The tables of one sheet share its date line.
        if (!signedOn || signedOn.date < before || seen.has(`${workbook}/${sheet}`)) continue;
        seen.add(`${workbook}/${sheet}`);
        const cites = citeOf(plan, quote);
        const at = signedOn.at;
        const deadline = shownDay(before);
        if (signedOn.date === before) yield { messageId: "onTheDay", at, cites, data: { deadline } };
        else {
          const days = dayIn(signedOn.date) - dayIn(before) + 1;
          yield { messageId: "late", at, cites, data: { deadline, date: shownDay(signedOn.date), days } };
        }
      }
    }
  },
});
