import theme from '../../theme.css?raw';
import tokens from './tokens.css?raw';

/** The colours of the paper in light and dark, for what surrounds a page: the bars of a browser. */
export const paperColours = paperIn([tokens, theme]);

/** The colour that `--paper` ends up with in light and in dark, by stylesheets of which a later one wins. */
export function paperIn(sheets: readonly string[]): { readonly light: string; readonly dark: string } {
  const parts = sheets.map((css) => css.split('prefers-color-scheme: dark'));
  const last = (at: number) =>
    parts
      .flatMap((part) => [...(part[at] ?? '').matchAll(/--paper:\s*([^;]+);/g)].map(([, colour = '']) => colour))
      .at(-1);
  const light = last(0) ?? 'Canvas';
  return { light, dark: last(1) ?? light };
}
