import type { EmbeddedHost } from "./EmbeddedHost";

/** What the client reads `Office.context` from, by the names of Windows' automation. */
export function officeContext({ workbook, options }: EmbeddedHost): Readonly<Record<string, () => unknown>> {
  const kept = new Map<string, unknown>();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "so-thi-dua",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => workbook.name,
    /** 0: may read and write; 1: may only read. */
    GetAppCapabilities: () => (workbook.isReadOnly ? 1 : 0),
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "00000000-0000-0000-0000-000000000000",
    GetInstanceId: () => nextInstance(),
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(options.requirements),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.14332.20000",
    GetInitialDisplayMode: () => 2,
    GetFeaturesForSolution: () => "{}",
    GetOfficeThemeInfo: () => JSON.stringify(options.darkTheme ? darkTheme : lightTheme),
    GetSettings: () => ({
      Read: (keys: unknown[], values: unknown[]) => {
        for (const [key, value] of kept) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly unknown[]) => {
        kept.clear();
        keys.forEach((key, index) => kept.set(key, values[index]));
      },
    }),
  };
}

let instances = 0;

/** The client remembers settings by this; each page is to begin anew. */
function nextInstance(): string {
  return `instance-${++instances}`;
}

const lightTheme = {
  primaryFontColor: 0x242424,
  primaryBackgroundColor: 0xffffff,
  secondaryFontColor: 0x242424,
  secondaryBackgroundColor: 0xf0f0f0,
};

const darkTheme = {
  primaryFontColor: 0xffffff,
  primaryBackgroundColor: 0x262626,
  secondaryFontColor: 0xffffff,
  secondaryBackgroundColor: 0x1f1f1f,
};
