import type { Document } from '../graph/document.ts';
import type { Locale } from '../model/locale.ts';
import type { Schemas } from '../model/schemas.ts';
import { inReadingOrder, type Problem } from '../problems/problem.ts';
import type { Check, Library } from './check.ts';
import { mdxDoesNotParse } from './mdx-does-not-parse.ts';
import { unknownConcept } from './unknown-concept.ts';

/** Every mistake we know, in the order of the manual: form, references, knowledge, translation. */
export const checks: readonly Check[] = [mdxDoesNotParse, unknownConcept];

/** What checks need to know, from the documents of a whole library. */
export function createLibrary(
  documents: readonly Document[],
  strangers: readonly string[],
  rules: { readonly languages: readonly Locale[]; readonly schemas: Schemas },
): Library {
  const byId = Map.groupBy(documents.filter((document) => !document.translation), (document) => document.id);
  return { documents, byId, strangers, ...rules };
}

/** Runs every check on a library: all problems at once, in reading order. */
export function runChecks(library: Library): Problem[] {
  return inReadingOrder(checks.flatMap(({ code, severity, find }) => find(library).map((finding) => ({ code, severity, ...finding }))));
}
