import { inReadingOrder, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Finding, Rule, Library } from './rule.ts';
import { abbreviationUnexplained } from './rules/abbreviation-unexplained.ts';
import { bareAddress } from './rules/bare-address.ts';
import { boldAsHeading } from './rules/bold-as-heading.ts';
import { bulletAsText } from './rules/bullet-as-text.ts';
import { circularDefinition } from './rules/circular-definition.ts';
import { circularRelation } from './rules/circular-relation.ts';
import { codeInContent } from './rules/code-in-content.ts';
import { conceptNotShown } from './rules/concept-not-shown.ts';
import { malformedDecision } from './rules/malformed-decision.ts';
import { crowdedPassage } from './rules/crowded-passage.ts';
import { synthesisOutdated } from './rules/synthesis-outdated.ts';
import { deadLink } from './rules/dead-link.ts';
import { doubleWord } from './rules/double-word.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { duplicateItemId } from './rules/duplicate-item-id.ts';
import { duplicatePassageId } from './rules/duplicate-passage-id.ts';
import { duplicateSource } from './rules/duplicate-source.ts';
import { emptyFile } from './rules/empty-file.ts';
import { emptyHeading } from './rules/empty-heading.ts';
import { entryWithoutSource } from './rules/entry-without-source.ts';
import { escapedMarkup } from './rules/escaped-markup.ts';
import { eventOutsidePeriod } from './rules/event-outside-period.ts';
import { falsePicture } from './rules/false-picture.ts';
import { fileTooLarge } from './rules/file-too-large.ts';
import { frontMatterMissing } from './rules/front-matter-missing.ts';
import { futureDate } from './rules/future-date.ts';
import { headingJump } from './rules/heading-jump.ts';
import { headingWithoutSpace } from './rules/heading-without-space.ts';
import { idNotRecorded } from './rules/id-not-recorded.ts';
import { imageWithoutAlt } from './rules/image-without-alt.ts';
import { impossibleStep } from './rules/impossible-step.ts';
import { incompleteCase } from './rules/incomplete-case.ts';
import { incompleteTeaching } from './rules/incomplete-teaching.ts';
import { invisibleSign } from './rules/invisible-sign.ts';
import { lensNotShown } from './rules/lens-not-shown.ts';
import { linkRepeated } from './rules/link-repeated.ts';
import { linkToDraft } from './rules/link-to-draft.ts';
import { longSentence } from './rules/long-sentence.ts';
import { malformedReference } from './rules/malformed-reference.ts';
import { mdxDoesNotParse } from './rules/mdx-does-not-parse.ts';
import { mergeConflict } from './rules/merge-conflict.ts';
import { missingField } from './rules/missing-field.ts';
import { missingPicture } from './rules/missing-picture.ts';
import { nestedTooDeep } from './rules/nested-too-deep.ts';
import { notInPassage } from './rules/not-in-passage.ts';
import { notUtf8 } from './rules/not-utf-8.ts';
import { numberAsList } from './rules/number-as-list.ts';
import { ownAddress } from './rules/own-address.ts';
import { paragraphTooLong } from './rules/paragraph-too-long.ts';
import { paragraphWithoutSource } from './rules/paragraph-without-source.ts';
import { passageWithoutSource } from './rules/passage-without-source.ts';
import { permanentIdVanished } from './rules/permanent-id-vanished.ts';
import { personWithoutLine } from './rules/person-without-line.ts';
import { remarkInValue } from './rules/remark-in-value.ts';
import { repeatedReason } from './rules/repeated-reason.ts';
import { reviewDue } from './rules/review-due.ts';
import { reversedPeriod } from './rules/reversed-period.ts';
import { showsWithoutReason } from './rules/shows-without-reason.ts';
import { questionInOtherLanguage } from './rules/question-in-other-language.ts';
import { questionRepeated } from './rules/question-repeated.ts';
import { referenceWithoutBrackets } from './rules/reference-without-brackets.ts';
import { sourceNotCited } from './rules/source-not-cited.ts';
import { tableBar } from './rules/table-bar.ts';
import { textInRemark } from './rules/text-in-remark.ts';
import { translationDiffers } from './rules/translation-differs.ts';
import { translationOutdated } from './rules/translation-outdated.ts';
import { translationWithoutOriginal } from './rules/translation-without-original.ts';
import { underlinedText } from './rules/underlined-text.ts';
import { unfinished } from './rules/unfinished.ts';
import { unknownComponent } from './rules/unknown-component.ts';
import { unknownConcept } from './rules/unknown-concept.ts';
import { unknownFile } from './rules/unknown-file.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unknownLink } from './rules/unknown-link.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { unknownSource } from './rules/unknown-source.ts';
import { untraceableSource } from './rules/untraceable-source.ts';
import { weakClaim } from './rules/weak-claim.ts';
import { wrongAttribute } from './rules/wrong-attribute.ts';
import { wrongValue } from './rules/wrong-value.ts';
import { wrongSetting } from './rules/wrong-setting.ts';
import { yamlDoesNotParse } from './rules/yaml-does-not-parse.ts';

/** Every mistake we know, in the order of the manual: form, references, knowledge, translation, reading, outside. */
export const rules: readonly Rule[] = [
  wrongSetting,
  unknownFile,
  falsePicture,
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
  futureDate,
  unfinished,
  mdxDoesNotParse,
  nestedTooDeep,
  paragraphTooLong,
  unknownComponent,
  wrongAttribute,
  codeInContent,
  notInPassage,
  tableBar,
  malformedReference,
  escapedMarkup,
  textInRemark,

  unknownLink,
  referenceWithoutBrackets,
  unknownSource,
  unknownConcept,
  unknownReference,
  linkToDraft,
  missingPicture,
  linkRepeated,
  ownAddress,
  duplicateId,
  duplicatePassageId,
  duplicateItemId,
  permanentIdVanished,
  idNotRecorded,

  malformedDecision,
  passageWithoutSource,
  paragraphWithoutSource,
  entryWithoutSource,
  showsWithoutReason,
  repeatedReason,
  abbreviationUnexplained,
  questionRepeated,
  questionInOtherLanguage,
  personWithoutLine,
  sourceNotCited,
  duplicateSource,
  untraceableSource,
  weakClaim,
  incompleteCase,
  incompleteTeaching,
  eventOutsidePeriod,
  conceptNotShown,
  crowdedPassage,
  synthesisOutdated,
  reviewDue,
  circularDefinition,
  circularRelation,
  lensNotShown,
  impossibleStep,

  translationWithoutOriginal,
  translationDiffers,
  translationOutdated,

  headingJump,
  headingWithoutSpace,
  underlinedText,
  numberAsList,
  bulletAsText,
  boldAsHeading,
  emptyHeading,
  imageWithoutAlt,
  bareAddress,
  longSentence,
  doubleWord,

  deadLink,
];

/** What rules need to know, from the documents of a whole library. Paths of all files begin with `root`. */
export function createLibrary(
  { documents, strangers, unread, pictures }: Pick<Library, 'documents' | 'strangers' | 'unread' | 'pictures'>,
  atlas: Omit<Library, 'documents' | 'byId' | 'strangers' | 'unread' | 'pictures'>,
): Library {
  const originals = documents.filter((document) => !document.translation);
  const byId = Map.groupBy(originals, (document) => document.id);
  return { documents, byId, strangers, unread, pictures, ...atlas };
}

/** Runs every rule on a library: all diagnostics at once, in reading order. */
export function runRules(library: Library): Diagnostic[] {
  const found = rules.flatMap(({ code, stage, severity, find }) =>
    find(library).map((finding): Caused => ({ code, stage, severity, ...finding })),
  );
  return toldOnce(inReadingOrder(found));
}

type Caused = Diagnostic & Pick<Finding, 'cause'>;

/** Diagnostics of which those with one cause in a file are one, at the first place, that names the lines of the others. */
function toldOnce(diagnostics: readonly Caused[]): Diagnostic[] {
  const alike = Map.groupBy(diagnostics, (one) => (one.cause === undefined ? one : `${one.range.path} ${one.cause}`));
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { cause: _cause, ...told } = first;
    const lines = [...new Set(others.map(({ range }) => range.line))];
    if (lines.length === 0) return [told];
    return [
      {
        ...told,
        message: (words) => `${told.message(words)} ${words.phrases.alsoAt(lines)}`,
        otherFixes: others.flatMap(({ fix }) => (fix === undefined ? [] : [fix])),
      },
    ];
  });
}
