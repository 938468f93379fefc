import type { Locale } from '../../core/model/locale.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Words } from './words.ts';

/** The words of the frame in a language. */
export function wordsIn(locale: Locale): Words {
  return { nl, en }[locale];
}
