import { findDisciplines } from "../../src/registration/findDisciplines";

it.each([
  ["Bị kỷ luật khiển trách", ["kỷ luật", "khiển trách"]],
  ["bi canh cao nam 2022", ["cảnh cáo"]],
  ["Kỉ luật cảnh cáo (QĐ 12)", ["kỷ luật", "cảnh cáo"]],
  ["đang bị thanh tra", ["đang thanh tra"]],
  ["Đang trong thời gian thanh tra", ["đang thanh tra"]],
  ["đang được kiểm tra dấu hiệu vi phạm", ["đang kiểm tra dấu hiệu vi phạm"]],
  ["có đơn tố cáo", ["tố cáo"]],
  ["đang giải quyết khiếu nại", ["khiếu nại"]],
  ["Không hoàn thành nhiệm vụ, bị khiển trách", ["khiển trách"]],
  ["không vi phạm, bị khiển trách", ["khiển trách"]],
  ["Bị khiển trách, không được xét khen", ["khiển trách"]],
  ["Không bị kỷ luật; có đơn khiếu nại", ["khiếu nại"]],
  ["Không bị kỷ luật, đang bị tố cáo", ["tố cáo"]],
  ["Không bị kỷ luật, đang bị thanh tra", ["đang thanh tra"]],
  ["Chưa bị khiển trách, bị cảnh cáo năm 2022", ["cảnh cáo"]],
  ["hạ bậc lương, cách chức", ["hạ bậc lương", "cách chức"]],
  ["buộc thôi việc", ["buộc thôi việc"]],
  ["giáng chức", ["giáng chức"]],
  ["đang chấp hành kỷ luật", ["kỷ luật"]],
  ["Đang xem xét kỷ luật", ["kỷ luật"]],
])("finds in “%s” %j", (note, names) => {
  expect(findDisciplines(note).map(({ name }) => name)).toEqual(names);
});

it.each([
  "",
  "Không bị kỷ luật",
  "không kỷ luật",
  "Chưa bị kỷ luật, khiển trách",
  "Không bị kỷ luật, khiển trách, cảnh cáo",
  "không vi phạm kỷ luật",
  "Kỷ luật: không",
  "Kỷ luật, khiển trách: không có",
  "Kỷ luật (không)",
  "Không có đơn thư khiếu nại, tố cáo",
  "Không có ai bị kỷ luật, bị khiếu nại, tố cáo",
  "Chưa có cá nhân bị kỷ luật, đang bị tố cáo",
  "Chấp hành tốt kỷ luật",
  "chấp hành nghiêm kỷ luật lao động",
  "Ý thức kỷ luật tốt",
  "Kỷ luật lao động tốt",
  "Đã hết thời hạn kỷ luật",
  "Thành viên Hội đồng kỷ luật",
  "Phụ trách tiếp dân, giải quyết khiếu nại, tố cáo",
  "Tổ Cao su số 2",
  "Công tác tại Thanh tra Sở",
  "Thanh tra viên",
])("finds nothing in “%s”", (note) => {
  expect(findDisciplines(note)).toEqual([]);
});
