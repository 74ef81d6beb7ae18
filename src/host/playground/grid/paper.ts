/** The colors of the sheet itself: as in Excel it stays white paper, also where all around it is dark. */
export const paper = {
  background: "#fff",
  text: "#000",
  gridline: "#e1e1e1",
  active: "#107c41",
  selected: "rgb(16 124 65 / 12%)",
};
