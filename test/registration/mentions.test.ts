import {
  mentionsOccasion,
  mentionsSeparateAchievements,
  mentionsStateAwardException,
} from "../../src/registration/mentions";

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
    "GK: chuyển đổi số; BK tỉnh: hoàn thành xuất sắc nhiệm vụ 2 năm liền",
    "GK (phong trào CĐS), BK tỉnh (nông thôn mới)",
    "BK TTg theo công trạng; BK tỉnh tổng kết 10 năm NTM",
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
    "Đã được GK năm 2020 về PCCC, BK tỉnh năm 2021 về dịch Covid",
    "Đã nhận GK về PCCC, BK về CĐS",
    "GK: Giám đốc Sở; BK: UBND tỉnh",
    "GK (QĐ 15), BK (QĐ 16)",
    "GK (2020), BK (2021)",
    "GK: x; BK: x",
    "GK về phòng dịch, BK về phòng dịch",
  ])("is false of “%s”", (note) => {
    expect(mentionsSeparateAchievements(note)).toBe(false);
  });
});

describe("mentionsOccasion", () => {
  it.each([
    "khen đột xuất",
    "BK tỉnh (đột xuất)",
    "Hình thức: đột xuất",
    "Đột xuất",
    "Chuyên đề chuyển đổi số",
    "Đề nghị BK chuyên đề chuyển đổi số",
    "Có thành tích đột xuất trong phòng dịch",
    "Thi đua theo đợt",
    "Được đề nghị khen thưởng đột xuất",
  ])("is true of “%s”", (note) => expect(mentionsOccasion(note)).toBe(true));

  it.each([
    "khen thưởng công trạng",
    "Không hoàn thành nhiệm vụ đột xuất được giao",
    "Hoàn thành tốt các nhiệm vụ đột xuất",
    "Tham gia kiểm tra đột xuất 5 cuộc",
    "Thành tích: kiểm tra đột xuất 5 cơ sở",
    "dạy chuyên đề cấp huyện",
    "Chuyên đề cấp huyện",
    "Phụ trách khen thưởng đột xuất, chuyên đề",
    "Đã được khen thưởng đột xuất năm 2020",
  ])("is false of “%s”", (note) => expect(mentionsOccasion(note)).toBe(false));
});

describe("mentionsStateAwardException", () => {
  it.each([
    "Huân chương theo niên hạn",
    "Huân chương (niên hạn)",
    "HCLĐ: quá trình cống hiến",
    "quá trình cống hiến",
    "BK TTg đột xuất",
  ])("is true of “%s”", (note) => expect(mentionsStateAwardException(note)).toBe(true));

  it.each([
    "công trạng",
    "không thuộc diện khen niên hạn",
    "Nâng lương trước niên hạn",
    "Đến niên hạn nâng lương",
    "Hoàn thành tốt các nhiệm vụ đột xuất",
  ])("is false of “%s”", (note) => expect(mentionsStateAwardException(note)).toBe(false));
});
