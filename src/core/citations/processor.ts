import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Catalogue } from '../../languages/language.ts';
import type { Locale } from '../model/locale.ts';
import { atlasStyle, languageOf } from './style.ts';

/** What is used of the citation processor (citeproc-js) that the library carries. */
interface Citeproc {
  updateItems(ids: readonly string[]): unknown;
  setOutputFormat(format: 'html' | 'text'): void;
  makeBibliography(): readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
  makeCitationCluster(items: readonly { readonly id: string }[]): string;
}

/** What the style makes of one source. */
export interface Formatted {
  readonly id: string;
  /** HTML, in an element of the processor's own. */
  readonly entry: string;
  /** Plain text. */
  readonly label: string;
}

const methods = ['updateItems', 'setOutputFormat', 'makeBibliography', 'makeCitationCluster'];

function isCiteproc(value: unknown): value is Citeproc {
  return (
    typeof value === 'object' &&
    value !== null &&
    methods.every((name) => typeof Reflect.get(value, name) === 'function')
  );
}

/**
 * Every source as the style prints it among all the others, in the order of a reference list.
 * The library keeps one processor per language and lends it out, so everything is asked of it at once here.
 */
export function formatAll(items: readonly CSL[], locale: Locale, words: Catalogue['citations']): Formatted[] {
  const library = plugins.config.get('@csl');
  const style = `apa-${locale}`;
  if (!library.styles.has(style)) library.styles.add(style, atlasStyle(library.styles.get('apa'), locale, words));
  const known = library.locales.list().find((one) => languageOf(one) === languageOf(locale)) ?? locale;
  const processor: unknown = library.engine([...items], style, known, 'html');
  if (!isCiteproc(processor)) throw new Error('The citation library no longer hands out a citeproc processor.');

  processor.updateItems(items.map((item) => String(item.id)));
  const [{ entry_ids: ids }, entries] = processor.makeBibliography();
  processor.setOutputFormat('text');
  return ids.flat().map((id, at) => ({ id, entry: entries[at] ?? '', label: processor.makeCitationCluster([{ id }]) }));
}
