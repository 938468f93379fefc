import type { Locale } from './core/model/locale.ts';
import type { PageWords } from './languages/language.ts';
import type { SiteLibrary } from './site/library.ts';

declare global {
  namespace App {
    /** What every page and component knows of who reads it; `src/middleware.ts` says it. */
    interface Locals {
      /** The language of the page: of its address and of its frame. */
      locale: Locale;
      /** The words of that language. */
      words: PageWords;
      /** All entries and sources, at hand: a component that waits for them has Astro keep all that stands behind it. */
      library: SiteLibrary;
    }
  }
}
