import { createRoot } from "react-dom/client";
import { App } from "./App";
import { languageOf, taskIn, type Environment } from "./Environment";
import { speechOf } from "./language";
import { excelServices } from "./services";
import type { TextId } from "./texts";

void start();

async function start(): Promise<void> {
  const place = document.getElementById("root");
  if (!place) throw new Error("taskpane.html has no #root");
  // The script tag of office.js may have found no network.
  if (typeof Office === "undefined") return sayOnly(place, "noOfficeJs");
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return sayOnly(place, "outsideExcel");
  const environment = readEnvironment();
  document.documentElement.lang = environment.language;
  createRoot(place).render(<App services={excelServices} environment={environment} />);
}

function readEnvironment(): Environment {
  const { displayLanguage, document: workbook, officeTheme } = Office.context;
  return {
    language: languageOf(displayLanguage),
    // Excel on the web leaves the theme out, which the types do not say.
    dark: (officeTheme as Office.OfficeTheme | undefined)?.isDarkTheme,
    readOnly: workbook.mode === Office.DocumentMode.ReadOnly,
    // Swedes write dates as ISO has them.
    today: new Date().toLocaleDateString("sv-SE"),
    task: taskIn(location.search),
  };
}

function sayOnly(place: HTMLElement, text: TextId): void {
  place.style.padding = "1rem";
  place.textContent = speechOf(languageOf(navigator.language)).say(text);
}
