import type { Document } from '../graph/document.ts';
import { inReadingOrder, type Problem } from '../problems/problem.ts';
import type { Check, Library } from './check.ts';
import { bareAddress } from './bare-address.ts';
import { circularDefinition } from './circular-definition.ts';
import { circularRelation } from './circular-relation.ts';
import { codeInContent } from './code-in-content.ts';
import { conceptNotShown } from './concept-not-shown.ts';
import { deadLink } from './dead-link.ts';
import { doubleWord } from './double-word.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateItemId } from './duplicate-item-id.ts';
import { duplicatePassageId } from './duplicate-passage-id.ts';
import { emptyFile } from './empty-file.ts';
import { emptyHeading } from './empty-heading.ts';
import { entryWithoutSource } from './entry-without-source.ts';
import { eventOutsidePeriod } from './event-outside-period.ts';
import { fileTooLarge } from './file-too-large.ts';
import { frontMatterMissing } from './front-matter-missing.ts';
import { headingJump } from './heading-jump.ts';
import { headingWithoutSpace } from './heading-without-space.ts';
import { idNotRecorded } from './id-not-recorded.ts';
import { imageWithoutAlt } from './image-without-alt.ts';
import { incompleteCase } from './incomplete-case.ts';
import { invisibleSign } from './invisible-sign.ts';
import { lensNotShown } from './lens-not-shown.ts';
import { linkRepeated } from './link-repeated.ts';
import { linkToDraft } from './link-to-draft.ts';
import { longSentence } from './long-sentence.ts';
import { malformedReference } from './malformed-reference.ts';
import { mdxDoesNotParse } from './mdx-does-not-parse.ts';
import { mergeConflict } from './merge-conflict.ts';
import { missingField } from './missing-field.ts';
import { nestedTooDeep } from './nested-too-deep.ts';
import { notInPassage } from './not-in-passage.ts';
import { notUtf8 } from './not-utf-8.ts';
import { ownAddress } from './own-address.ts';
import { paragraphWithoutSource } from './paragraph-without-source.ts';
import { passageWithoutSource } from './passage-without-source.ts';
import { permanentIdVanished } from './permanent-id-vanished.ts';
import { remarkInValue } from './remark-in-value.ts';
import { repeatedReason } from './repeated-reason.ts';
import { reversedPeriod } from './reversed-period.ts';
import { showsWithoutReason } from './shows-without-reason.ts';
import { referenceWithoutBrackets } from './reference-without-brackets.ts';
import { sourceNotCited } from './source-not-cited.ts';
import { tableBar } from './table-bar.ts';
import { translationDiffers } from './translation-differs.ts';
import { translationOutdated } from './translation-outdated.ts';
import { translationWithoutOriginal } from './translation-without-original.ts';
import { unfinished } from './unfinished.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownConcept } from './unknown-concept.ts';
import { unknownFile } from './unknown-file.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownLink } from './unknown-link.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownSource } from './unknown-source.ts';
import { weakClaim } from './weak-claim.ts';
import { wrongAttribute } from './wrong-attribute.ts';
import { wrongValue } from './wrong-value.ts';
import { yamlDoesNotParse } from './yaml-does-not-parse.ts';

/** Every mistake we know, in the order of the manual: form, references, knowledge, translation, reading, outside. */
export const checks: readonly Check[] = [
  unknownFile,
  emptyFile,
  fileTooLarge,
  notUtf8,
  invisibleSign,
  mergeConflict,
  frontMatterMissing,
  yamlDoesNotParse,
  remarkInValue,
  unknownKey,
  missingField,
  wrongValue,
  reversedPeriod,
  unfinished,
  mdxDoesNotParse,
  nestedTooDeep,
  unknownComponent,
  wrongAttribute,
  codeInContent,
  notInPassage,
  tableBar,
  malformedReference,

  unknownLink,
  referenceWithoutBrackets,
  unknownSource,
  unknownConcept,
  unknownReference,
  linkToDraft,
  linkRepeated,
  ownAddress,
  duplicateId,
  duplicatePassageId,
  duplicateItemId,
  permanentIdVanished,
  idNotRecorded,

  passageWithoutSource,
  paragraphWithoutSource,
  entryWithoutSource,
  showsWithoutReason,
  repeatedReason,
  sourceNotCited,
  weakClaim,
  incompleteCase,
  eventOutsidePeriod,
  conceptNotShown,
  circularDefinition,
  circularRelation,
  lensNotShown,

  translationWithoutOriginal,
  translationDiffers,
  translationOutdated,

  headingJump,
  headingWithoutSpace,
  emptyHeading,
  imageWithoutAlt,
  bareAddress,
  longSentence,
  doubleWord,

  deadLink,
];

/** What checks need to know, from the documents of a whole library. Paths of all files begin with `root`. */
export function createLibrary(
  documents: readonly Document[],
  strangers: readonly string[],
  rules: Pick<Library, 'root' | 'languages' | 'schemas' | 'site' | 'idList' | 'answers'>,
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
