import type { EmbeddedHost } from "../EmbeddedHost";

declare global {
  interface Window {
    /** The host of the workbook that is open; the page of the pane, in a frame, takes it from its parent. */
    soThiDuaHost?: EmbeddedHost;
  }
}
