import { findClass } from "../../src/registration/labourOrderClass";
import {
  mentionsInitiative,
  mentionsOccasion,
  mentionsSeparateAchievements,
  mentionsStateAwardException,
} from "../../src/registration/mentions";

describe("mentionsInitiative", () => {
  it.each([
    "Sáng kiến: quản lý văn bản điện tử",
    "SKKN cấp cơ sở",
    "SK số 12",
    "Đề tài khoa học cấp tỉnh",
    "ĐT cấp cơ sở 2022",
    "Giải pháp không dùng giấy trong họp",
    "Sáng kiến: giải pháp không dùng giấy",
    "chưa có đề tài nhưng có sáng kiến cải tiến quy trình",
    "Không kỷ luật; có sáng kiến",
    "không những có sáng kiến mà còn có đề tài",
    "Không có SK, có đề tài NCKH",
    "Sáng kiến: không, đề tài: số hóa hồ sơ",
    "Kỷ luật: không, sáng kiến: số hóa hồ sơ",
    "Có sáng kiến, chưa có đề tài",
    "SK: 0, ĐT: 1",
    "Sáng kiến: 01",
    "10 sáng kiến",
    "Sáng kiến đạt cấp cơ sở",
    "SANG KIEN CAI TIEN",
    "Có SK, đề tài chưa nghiệm thu",
    "Đã có 01 sáng kiến, đề tài chưa có",
  ])("is true of “%s”", (note) => {
    expect(mentionsInitiative(note)).toBe(true);
  });

  it.each([
    "",
    "Chưa có sáng kiến",
    "Không có sáng kiến, đề tài",
    "chưa được công nhận sáng kiến",
    "Sáng kiến: không",
    "Không có SK cấp cơ sở, ĐT, giải pháp",
    "ko có SK",
    "Sáng kiến không đạt",
    "Không đạt sáng kiến",
    "Sáng kiến bị loại",
    "0 sáng kiến",
    "Sáng kiến: 0",
    "Sáng kiến, đề tài: không có",
    "sáng kiến (chưa có quyết định công nhận)",
    "đề tài chưa nghiệm thu",
    "Có SK, chưa được công nhận",
    "Sáng kiến: chưa có, sẽ bổ sung",
    "sáng kiến kinh nghiệm chưa được công nhận",
    "Nộp lại hồ sơ để tài liệu được lưu",
    "ĐT: 0905 123 456",
    "Nghỉ thai sản",
  ])("is false of “%s”", (note) => {
    expect(mentionsInitiative(note)).toBe(false);
  });
});

describe("mentionsSeparateAchievements", () => {
  it.each([
    "GK đột xuất",
    "Bằng khen chuyên đề chuyển đổi số",
    "khen theo đợt 30/4",
    "hai thành tích khác nhau",
    "02 thành tích",
    "02 thành tích: chuyển đổi số và cứu nạn",
    "Không bị kỷ luật, khen đột xuất",
    "Kỷ luật: không, đột xuất",
    "Không phải khen đột xuất, khen chuyên đề",
    "Không phải đột xuất, hai thành tích khác nhau",
    "Thành tích xuất sắc trong chuyển đổi số, thành tích xuất sắc trong phòng dịch",
    "GK về phòng dịch, BK về nông thôn mới",
    "Thành tích chuyển đổi số; thành tích cứu nạn",
    "GK do có công phòng dịch, BK do dập lửa",
  ])("is true of “%s”", (note) => {
    expect(mentionsSeparateAchievements(note)).toBe(true);
  });

  it.each([
    "",
    "có thành tích xuất sắc",
    "Giấy khen và Bằng khen",
    "Giấy khen về phòng dịch",
    "GK do Sở tặng, BK do tỉnh tặng",
    "BK do Chủ tịch UBND tỉnh tặng, GK do Giám đốc Sở tặng",
    "Tham gia báo cáo chuyên đề",
    "Có nhiều thành tích trong công tác",
    "Có các thành tích nổi bật trong công tác",
    "Có thành tích xuất sắc, thành tích nổi bật trong công tác",
    "không phải khen đột xuất",
    "không đột xuất",
    "không đột xuất, chuyên đề",
    "không phải khen chuyên đề",
    "Đột xuất: không",
    "cùng một thành tích, không phải hai thành tích",
    "không phải là các thành tích khác nhau",
  ])("is false of “%s”", (note) => {
    expect(mentionsSeparateAchievements(note)).toBe(false);
  });
});

it("tells an occasion, a ground for a second award of the State and a class from other remarks", () => {
  expect(mentionsOccasion("khen đột xuất")).toBe(true);
  expect(mentionsOccasion("khen thưởng công trạng")).toBe(false);
  expect(mentionsStateAwardException("Huân chương theo niên hạn")).toBe(true);
  expect(mentionsStateAwardException("công trạng")).toBe(false);
  expect(mentionsStateAwardException("không thuộc diện khen niên hạn")).toBe(false);
  expect(findClass("đề nghị hạng Nhì")).toBe("second");
  expect(findClass("HCLĐ3")).toBe("third");
  expect(findClass("Huân chương Lao động (hạng Nhất, Nhì, Ba)")).toBeUndefined();
  expect(findClass("Huân chương năm 2015")).toBeUndefined();
});
