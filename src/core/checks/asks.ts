import type { Document } from '../graph/document.ts';
import type { Range } from '../diagnostics/range.ts';
import type { Example } from './example.ts';
import { textsIn, valueAt } from './fields.ts';

/** A question that an entry says it answers. */
interface Ask {
  readonly language: string;
  readonly text: string;
  readonly range: Range;
}

/** The questions of a document, in all languages, in reading order. */
export function asksOf({ raw, locate }: Document): Ask[] {
  return textsIn(valueAt(raw, ['asks'])).map(({ text, path }) => ({
    language: String(path[0]),
    text: text.trim(),
    range: locate(['asks', ...path], 'value'),
  }));
}

/** A concept with questions in Dutch, for the examples of rules. */
export function askedConcept(questions: string): Example {
  return {
    files: {
      'concepts/kennis-delen.mdx': `---\nterm: kennis delen\nasks:\n  nl: ${questions}\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\nMeer hierover. [@jansens-2016]\n`,
    },
  };
}
