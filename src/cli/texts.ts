import { refusedFiles } from "../locales/refusedFiles";
import type { PlanProblem } from "../plan/readPlanJson";
import type { Language } from "../rules/Rule";
import type { InputFailure } from "./readInput";

/** What the command line says, as ICU messages but for the usage. The terms of the law and the findings are worded in src/locales. */
export interface Texts {
  readonly usage: string;
  readonly unknownCommand: string;
  readonly unknownOption: string;
  readonly missingFiles: string;
  readonly emptyFile: string;
  readonly emptyOut: string;
  readonly badYear: string;
  readonly badDate: string;
  readonly badRegime: string;
  readonly badProfile: string;
  readonly badFighterCap: string;
  /** {value}, {known}. */
  readonly badPlan: string;
  readonly planFile: Readonly<Record<"missing" | "notJson", string>>;
  /** {value} is the file, {at} the place in it, {known} the measures there are. */
  readonly planProblems: Readonly<Record<PlanProblem["expected"], string>>;
  readonly badLanguage: string;
  readonly outNeedsOneFile: string;
  readonly outOverInput: string;
  readonly outFailed: string;
  readonly unexpected: string;
  readonly failures: Readonly<Record<InputFailure, string>>;
  /** {workbook} of an earlier year in which nothing is evidence. */
  readonly withoutEvidence: string;
  readonly file: string;
  readonly judgedBy: string;
  /** Where the year ends with a regime, and no date is given. */
  readonly regimeAfter: string;
  /** {date} on which a law came into force that could not be read, and the id of the {regime} before it. */
  readonly receivedBefore: string;
  /** Where the newest law is applied for want of a year. */
  readonly judgedByDefault: string;
  /** Where the call names the date or the law. */
  readonly judgedWithoutYear: string;
  readonly tableRead: string;
  /** {sheet} with so many {delegates}, held against {plan}. */
  readonly delegatesRead: string;
  readonly sheetsUnread: string;
  readonly emptyRegister: string;
  readonly findingsOf: string;
  readonly todo: string;
  readonly cites: string;
  readonly summary: string;
  readonly unitLine: string;
  readonly nothingRegistered: string;
  readonly written: string;
}

export const texts: Readonly<Record<Language, Texts>> = {
  vi: {
    usage: `Cách dùng: npm run --silent check -- TỆP.xlsx... [tùy chọn]

  --year 2022               năm đăng ký; mặc định đọc từ tiêu đề biểu
  --review-date 2022-12-31  ngày hội đồng xét; mặc định 31/12 của năm; ngày này chọn quy định áp dụng
  --regime law-2022         áp dụng quy định này thay cho quy định theo ngày xét
  --profile quang-nam-2021  đối chiếu thêm quy định của một tỉnh; mặc định không
  --fighter-cap 15          tỷ lệ Chiến sĩ thi đua cơ sở cao nhất mà nơi đó quy định, % Lao động tiên tiến
  --plan MÃ|TỆP.json        đối chiếu với chỉ tiêu, thời hạn của kế hoạch
  --history CŨ.xlsx...      biểu, bảng kết quả các năm trước hoặc trang “Quá trình khen thưởng”, làm minh chứng
  --json                    in kết quả dạng JSON
  --out THƯ_MỤC|TỆP.xlsx    ghi bản sao có trang Tổng hợp và Kiểm tra; tệp gốc giữ nguyên
  --each                    mỗi tệp là một cơ quan riêng
  --lang vi|en              ngôn ngữ

Mã kết thúc: 0 không có lỗi · 1 có ít nhất một lỗi · 2 có tệp không đọc được hoặc gọi sai`,
    unknownCommand: "Không có lệnh “{value}”; lệnh hiện có: check.",
    unknownOption: "Tùy chọn {value} không có hoặc thiếu giá trị.",
    missingFiles: "Chưa nêu tệp .xlsx nào để kiểm tra.",
    emptyFile: "Có một tên tệp để trống; hãy nêu tên từng tệp .xlsx.",
    emptyOut: "--out cần tên một thư mục hoặc tệp .xlsx, không thể để trống.",
    badYear: "--year cần một năm, ví dụ 2022; không phải “{value}”.",
    badDate: "--review-date cần một ngày có thật dạng năm-tháng-ngày, ví dụ 2022-12-31; không phải “{value}”.",
    badRegime: "--regime “{value}” không có; hiện có: {known}.",
    badProfile: "--profile “{value}” không có; hiện có: {known}.",
    badFighterCap: "--fighter-cap cần một số nguyên từ 1 đến 100; không phải “{value}”.",
    badPlan: "--plan “{value}” không có; hiện có: {known}; hoặc nêu một tệp .json.",
    planFile: {
      missing: "Không đọc được tệp kế hoạch {value}; hãy kiểm tra tên tệp và quyền đọc.",
      notJson: "Tệp kế hoạch {value} không phải JSON đúng cú pháp; hãy kiểm tra dấu phẩy, dấu ngoặc.",
    },
    planProblems: {
      text: "{value}: {at} cần một đoạn chữ, không để trống.",
      list: "{value}: {at} cần một danh sách [ ].",
      object: "{value}: {at} cần một nhóm mục.",
      number: "{value}: {at} cần một số từ 0 trở lên.",
      share: "{value}: {at} cần một tỷ lệ từ 0 đến 100.",
      whole: "{value}: {at} phải là số nguyên từ 0 trở lên.",
      year: "{value}: {at} phải là một năm, ví dụ 2026.",
      upTo: "{value}: {at} không được nhỏ hơn value.",
      measure: "{value}: {at} cần một trong các đại lượng: {known}.",
      population: "{value}: {at} cần people, officials, advanced-workers hoặc collectives.",
      comparison: "{value}: {at} cần một phép so: >=, >, =, <= hoặc between.",
      unit: "{value}: {at} cần percent (phần trăm) hoặc count (số lượng).",
      honor: "{value}: {at} cần mã một danh hiệu, hình thức khen thưởng, hoặc excellent.",
      date: "{value}: {at} cần một ngày có thật dạng năm-tháng-ngày, ví dụ 2024-06-15.",
      due: "{value}: {at} cần registration (đăng ký), report (báo cáo) hoặc closing (tổng kết).",
      meeting: "{value}: {at} cần mostDelegates, aboutPercentModels hoặc plenaryBelow là một số.",
    },
    badLanguage: "--lang chỉ nhận vi hoặc en; không phải “{value}”.",
    outNeedsOneFile: "--out {value} là một tệp, nhưng có nhiều tệp cần ghi; hãy nêu một thư mục.",
    outOverInput: "Không ghi {value}: đó là tệp gốc. Hãy chọn thư mục hoặc tên khác cho --out.",
    outFailed: "Không ghi được {value} ({code}). Hãy kiểm tra quyền ghi, và đóng tệp nếu đang mở trong Excel.",
    unexpected: "Lỗi ngoài dự kiến của chương trình: {value}",
    failures: {
      "not-found": "Không tìm thấy tệp; hãy kiểm tra lại tên và thư mục.",
      "not-a-file": "Đây không phải là tệp; hãy nêu từng tệp .xlsx.",
      "no-access": "Không có quyền đọc tệp, hoặc tệp đang bị khóa; hãy đóng tệp trong Excel rồi thử lại.",
      ...refusedFiles.vi,
      "no-register": "Không tìm thấy biểu đăng ký nào trong tệp; hãy kiểm tra tiêu đề các cột có theo mẫu không.",
    },
    withoutEvidence:
      "{workbook}: Không thấy minh chứng nào; cần trang “Quá trình khen thưởng”, hoặc biểu, bảng kết quả có ghi năm.",
    file: "Tệp {workbook}",
    judgedBy: "Năm {year}, ngày xét {date}; căn cứ: {regime}.",
    regimeAfter:
      "Chưa nêu ngày xét; nếu hội đồng họp sau ngày {date} thì áp dụng {regime}: hãy nêu ngày họp bằng --review-date.",
    receivedBefore: "Hồ sơ mà cấp trên nhận trước ngày {date}: xem thêm theo quy định cũ bằng --regime {regime}.",
    judgedByDefault: "Biểu không ghi năm đăng ký nên áp dụng quy định mới nhất: {regime}; hãy nêu năm bằng --year.",
    judgedWithoutYear: "Biểu không ghi năm đăng ký (có thể nêu bằng --year); căn cứ: {regime}.",
    tableRead: "Đã đọc {sheet} · {range}: {subject}, {entries} dòng.",
    delegatesRead: "Đã đối chiếu {sheet} với {plan}: {delegates} đại biểu.",
    sheetsUnread: "Không đọc {sheet}: {reason}.",
    emptyRegister: "Biểu chưa có tập thể, cá nhân nào.",
    findingsOf: "{severity} ({count})",
    todo: "Cách xử lý: {text}",
    cites: "Căn cứ: {text}",
    summary: "Tổng hợp theo đơn vị",
    unitLine: "{unit}: {collectives} tập thể, {individuals} cá nhân; {counts}",
    nothingRegistered: "chưa đăng ký gì",
    written: "Đã ghi {value}",
  },
  en: {
    usage: `Usage: npm run --silent check -- FILE.xlsx... [options]

  --year 2022               registration year; by default read from the register's title
  --review-date 2022-12-31  the day the council decides; by default 31 December; it chooses the law that applies
  --regime law-2022         apply this law whatever the date
  --profile quang-nam-2021  check the regulation of a province as well; by default none
  --fighter-cap 15          the most Grassroots Emulation Fighters that are allowed there, % of Advanced Workers
  --plan ID|FILE.json       hold the register against the targets and dates of a plan
  --history OLD.xlsx...     registers or results of earlier years, or lists of past honors, as evidence
  --json                    print the result as JSON
  --out DIR|FILE.xlsx       write a copy with the sheets Summary and Findings; the input stays as it is
  --each                    every workbook is an agency of its own
  --lang vi|en              language

Exit status: 0 no errors · 1 at least one error · 2 a file could not be read or the call was wrong`,
    unknownCommand: "There is no command “{value}”; the one there is: check.",
    unknownOption: "Option {value} does not exist or lacks its value.",
    missingFiles: "No .xlsx file to check was named.",
    emptyFile: "One of the file names is empty; name each .xlsx file.",
    emptyOut: "--out wants the name of a folder or an .xlsx file; it cannot be empty.",
    badYear: "--year wants a year such as 2022, not “{value}”.",
    badDate: "--review-date wants a real date as year-month-day, such as 2022-12-31, not “{value}”.",
    badRegime: "There is no --regime “{value}”; there are: {known}.",
    badProfile: "There is no --profile “{value}”; there are: {known}.",
    badFighterCap: "--fighter-cap wants a whole number from 1 to 100, not “{value}”.",
    badPlan: "--plan “{value}” is not known; known are: {known}; or name a .json file.",
    planFile: {
      missing: "The plan’s file {value} cannot be read; check its name and whether you may read it.",
      notJson: "The plan’s file {value} is not valid JSON; check its commas and brackets.",
    },
    planProblems: {
      text: "{value}: {at} wants a text that is not empty.",
      list: "{value}: {at} wants a list [ ].",
      object: "{value}: {at} wants a group of fields.",
      number: "{value}: {at} wants a number of 0 or more.",
      share: "{value}: {at} wants a share from 0 to 100.",
      whole: "{value}: {at} wants a whole number from 0.",
      year: "{value}: {at} wants a year, such as 2026.",
      upTo: "{value}: {at} wants a number that is not below value.",
      measure: "{value}: {at} wants one of these measures: {known}.",
      population: "{value}: {at} wants people, officials, advanced-workers or collectives.",
      comparison: "{value}: {at} wants a comparison: >=, >, =, <= or between.",
      unit: "{value}: {at} wants percent or count.",
      honor: "{value}: {at} wants the id of a title or award, or excellent.",
      date: "{value}: {at} wants a real date as year-month-day, such as 2024-06-15.",
      due: "{value}: {at} wants registration, report or closing.",
      meeting: "{value}: {at} wants a number as mostDelegates, aboutPercentModels or plenaryBelow.",
    },
    badLanguage: "--lang takes vi or en, not “{value}”.",
    outNeedsOneFile: "--out {value} is one file but several are to be written; name a folder instead.",
    outOverInput: "{value} is not written: it is an input. Choose another folder or name for --out.",
    outFailed: "{value} could not be written ({code}). See whether you may write there, and close the file in Excel.",
    unexpected: "Unexpected error of the program: {value}",
    failures: {
      "not-found": "There is no such file; check its name and folder.",
      "not-a-file": "This is not a file; name each .xlsx file.",
      "no-access": "The file may not be read or is locked; close it in Excel and try again.",
      ...refusedFiles.en,
      "no-register": "No register was found in the file; see whether the headings of its columns follow the form.",
    },
    withoutEvidence:
      "{workbook}: No evidence was found; it needs a sheet “Quá trình khen thưởng”, or a register or list of results that names its year.",
    file: "File {workbook}",
    judgedBy: "Year {year}, decided on {date}; basis: {regime}.",
    regimeAfter:
      "No review date is given; if the council meets after {date}, this applies instead: {regime}. Give the date with --review-date.",
    receivedBefore: "A dossier received before {date}: see it by the law before, too, with --regime {regime}.",
    judgedByDefault: "The register names no year, so the newest law is applied: {regime}; give its year with --year.",
    judgedWithoutYear: "The register names no year (it can be given with --year); basis: {regime}.",
    tableRead: "Read {sheet} · {range}: {subject}, {entries, plural, one {# row} other {# rows}}.",
    delegatesRead: "Held {sheet} against {plan}: {delegates, plural, one {# delegate} other {# delegates}}.",
    sheetsUnread: "Not read {sheet}: {reason}.",
    emptyRegister: "The register lists no collectives and no people yet.",
    findingsOf: "{severity} ({count})",
    todo: "What to do: {text}",
    cites: "Basis: {text}",
    summary: "Summary per unit",
    unitLine:
      "{unit}: {collectives, plural, one {# collective} other {# collectives}}, {individuals, plural, one {# person} other {# people}}; {counts}",
    nothingRegistered: "nothing registered yet",
    written: "Written: {value}",
  },
};
