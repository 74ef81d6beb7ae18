import "./paneWindow";

// Stands before office.js in the pane's page, which then finds the page's host where Excel for Windows puts itself.
const host = window.parent.soThiDuaHost;
if (host) Object.defineProperty(window, "external", { value: host.external(), configurable: true });
