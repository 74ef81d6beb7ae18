/**
 * Text as a terminal may show it: characters that steer it, and those that turn the direction of writing, are shown by
 * their number; a line stays one line. Cells come from anywhere.
 */
export function forTerminal(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ").replace(steering, (character) => `<U+${codeOf(character)}>`);
}

// eslint-disable-next-line no-control-regex -- these are what it is about
const steering = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/g;

function codeOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}
