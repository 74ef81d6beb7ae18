import { refersElsewhere } from "../../src/grid/refersElsewhere";

it.each([
  "=[1]Sheet1!A1",
  "='[2]Đăng ký 2022'!$B$4",
  "=IF(A1=\"x\",'C:\\Thi đua\\[Biểu 2022.xlsx]Sheet 1'!B2,0)",
  "=SUM([Biểu.xlsx]DS!B2:B9)",
  "=[1]!DanhHieu",
  "=VLOOKUP(B2,'https://coquan.vn/[ds.xlsx]Biểu'!A:B,2,0)",
])("sees another workbook in %s", (formula) => expect(refersElsewhere(formula)).toBe(true));

it.each([
  "=SUM(A1:A9)",
  "=Sheet2!A1",
  "=DS[Họ tên]&Sheet2!A1",
  "=SUM(DS[[#All],[LĐTT]])*'Trang 2'!A1",
  '=IF(A1="[Biểu.xlsx]DS!A1",1,0)',
  "=INDEX(DS[@LĐTT],1)",
])("sees none in %s", (formula) => expect(refersElsewhere(formula)).toBe(false));
