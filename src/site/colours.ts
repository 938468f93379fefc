import { readFileSync } from 'node:fs';

/** Where colours are said, from the project's root; a later stylesheet wins. */
const sheets = ['src/styles/tokens.css', 'theme.css'];

/** A colour in light and in dark, as CSS says it. */
export interface ColourPair {
  readonly light: string;
  readonly dark: string;
}

let texts: readonly string[] | undefined;

/** A colour of the pages by the name of its token, for what stands outside of their stylesheets: the bars of a browser, pictures. */
export function colourOf(name: string): ColourPair {
  texts ??= sheets.map((sheet) => readFileSync(sheet, 'utf8'));
  return colourIn(name, texts);
}

/** The colour that a token ends up with in light and in dark, by stylesheets of which a later one wins. */
export function colourIn(name: string, css: readonly string[]): ColourPair {
  const parts = css.map((sheet) => sheet.split('prefers-color-scheme: dark'));
  const told = new RegExp(`--${name}:\\s*([^;]+);`, 'g');
  const last = (at: number) =>
    parts.flatMap((part) => [...(part[at] ?? '').matchAll(told)].map(([, colour = '']) => colour)).at(-1);
  const light = last(0) ?? 'Canvas';
  return { light, dark: last(1) ?? light };
}
