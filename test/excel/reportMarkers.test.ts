import { markerName, reportIds } from "../../src/excel/reportMarkers";
import { markedReport, reportMarker } from "../../src/xlsx/reportMarker";

describe("report markers", () => {
  it("are the same in Excel and in files written without it", () => {
    expect(reportIds.map(markerName)).toEqual(reportIds.map(reportMarker));
    expect(reportIds.map((id) => markedReport(markerName(id)))).toEqual(reportIds);
  });
});
