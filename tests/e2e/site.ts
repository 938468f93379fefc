import { inject } from 'vitest';
import type { Segment } from '../../src/core/model/atlas.ts';
import type { Locale } from '../../src/core/model/locale.ts';
import { pages, pathOf as path, pieces, site, type BuiltPage, type BuiltSite } from '../pages/site.ts';

export { root } from '../../src/cli/root.ts';
export type { BuiltSite };

export interface ServedSite extends BuiltSite {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  readonly pages: readonly BuiltPage[];
  readonly pieces: readonly BuiltPage[];
  readonly close: () => Promise<void>;
}

export const dist: BuiltSite = site;

export const serve = (one: BuiltSite): Promise<ServedSite> =>
  Promise.resolve({ ...one, origin: inject('origin'), pages, pieces, close: () => Promise.resolve() });

export const pathOf = (one: BuiltSite, locale: Locale, ...rest: readonly [Segment?, string?]): string =>
  one.base + path(locale, ...rest).slice(site.base.length);
