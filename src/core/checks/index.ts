import type { Document } from '../graph/document.ts';
import type { Locale } from '../model/locale.ts';
import type { Schemas } from '../model/schemas.ts';
import { inReadingOrder, type Problem } from '../problems/problem.ts';
import type { Check, Library } from './check.ts';
import { codeInContent } from './code-in-content.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateItemId } from './duplicate-item-id.ts';
import { duplicatePassageId } from './duplicate-passage-id.ts';
import { entryWithoutSource } from './entry-without-source.ts';
import { frontMatterMissing } from './front-matter-missing.ts';
import { malformedReference } from './malformed-reference.ts';
import { mdxDoesNotParse } from './mdx-does-not-parse.ts';
import { missingField } from './missing-field.ts';
import { notInPassage } from './not-in-passage.ts';
import { passageWithoutSource } from './passage-without-source.ts';
import { showsWithoutReason } from './shows-without-reason.ts';
import { tableBar } from './table-bar.ts';
import { translationDiffers } from './translation-differs.ts';
import { translationWithoutOriginal } from './translation-without-original.ts';
import { unfinished } from './unfinished.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownConcept } from './unknown-concept.ts';
import { unknownFile } from './unknown-file.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownLink } from './unknown-link.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownSource } from './unknown-source.ts';
import { wrongAttribute } from './wrong-attribute.ts';
import { wrongValue } from './wrong-value.ts';
import { yamlDoesNotParse } from './yaml-does-not-parse.ts';

/** Every mistake we know, in the order of the manual: form, references, knowledge, translation. */
export const checks: readonly Check[] = [
  unknownFile,
  frontMatterMissing,
  yamlDoesNotParse,
  unknownKey,
  missingField,
  wrongValue,
  unfinished,
  mdxDoesNotParse,
  unknownComponent,
  wrongAttribute,
  codeInContent,
  notInPassage,
  tableBar,
  malformedReference,

  unknownLink,
  unknownSource,
  unknownConcept,
  unknownReference,
  duplicateId,
  duplicatePassageId,
  duplicateItemId,

  passageWithoutSource,
  entryWithoutSource,
  showsWithoutReason,

  translationWithoutOriginal,
  translationDiffers,
];

/** What checks need to know, from the documents of a whole library. Paths of all files begin with `root`. */
export function createLibrary(
  documents: readonly Document[],
  strangers: readonly string[],
  rules: { readonly root: string; readonly languages: readonly Locale[]; readonly schemas: Schemas },
): Library {
  const originals = documents.filter((document) => !document.translation);
  const byId = Map.groupBy(originals, (document) => document.id);
  return { documents, byId, strangers, ...rules };
}

/** Runs every check on a library: all problems at once, in reading order. */
export function runChecks(library: Library): Problem[] {
  const problems = checks.flatMap(({ code, severity, find }) =>
    find(library).map((finding) => ({ code, severity, ...finding })),
  );
  return inReadingOrder(problems);
}
