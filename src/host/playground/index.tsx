import { createRoot } from "react-dom/client";
import { Playground } from "./Playground";

const place = document.getElementById("root");
if (!place) throw new Error("index.html has no #root");
// Office.js keeps here what it knew of the pane before the page was loaded anew.
sessionStorage.clear();
createRoot(place).render(<Playground />);
