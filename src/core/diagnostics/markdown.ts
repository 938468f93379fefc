/** Text as it can stand in Markdown on GitHub, on one line: nothing in it is read as Markdown or HTML, or names a user or an issue. */
export function asMarkdown(text: string): string {
  return escaped(text).replace(/&#(?:35|64);/g, '$&&#8203;');
}

/** The same in the type of code, where nothing names a user or an issue. */
export function asCode(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>()#|@~&]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\s+/g, ' ');
