import { numberReferences, type Body, type Segment } from '../body/segment.ts';
import { openingSection } from '../graph/sections.ts';
import type { Locale } from '../model/locale.ts';
import { ignoredAttributes } from '../search/page.ts';
import { element, escaped } from './html.ts';
import type { Labels } from './labels.ts';
import { printDecision } from './decision.ts';
import { printCitation, printLink, type Around, type Printer } from './names.ts';
import { passageHelp, printPassage } from './passage.ts';

/** The body of an entry on its own page, as safe HTML: its segments, then its footnotes. The one printer of what authors write. */
export function printBody(whole: Body, around: Omit<Around, 'context'>, labels: Labels): string {
  const { body, references } = numberReferences(whole);
  const { lang, shown, outdated } = around;
  const words = labels.words(lang);
  const opening = outdated?.has(openingSection) === true ? outdatedPart(lang, labels) : '';
  const notes = body.notes.map((note, at) => {
    const back = Array.from({ length: references[at] ?? 1 }, (_, nth) => {
      const label = words.backToText(at + 1, nth + 1);
      const which = nth > 0 ? element('sup', {}, String(nth + 1)) : '';
      return element('a', { href: `#${referenceId(at + 1, nth + 1)}`, 'aria-label': label }, '↩', which);
    });
    const text = printSegments(note, { lang, shown, context: 'page' }, labels);
    return element('li', { id: `_note-${at + 1}` }, text, ' ', ...back);
  });
  return [
    opening,
    printSegments(body.segments, { ...around, context: 'page' }, labels),
    notes.length === 0
      ? ''
      : element(
          'section',
          { 'aria-labelledby': '_notes' },
          element('h2', { id: '_notes' }, escaped(words.sections.notes)),
          element('ol', { class: 'footnotes' }, ...notes),
        ),
  ].join('');
}

/** Segments in order, as safe HTML. On their own page passages get an id and their notes; in a quotation nothing has an id. */
export function printSegments(segments: readonly Segment[], around: Around, labels: Labels): string {
  return segments.map((segment) => printSegment(segment, around, labels)).join('');
}

/** What prints segments with labels. */
export function printerFor(labels: Labels): Printer {
  return (segments, around) => printSegments(segments, around, labels);
}

function printSegment(segment: Segment, around: Around, labels: Labels): string {
  const { lang, context, shown, outdated } = around;
  switch (segment.type) {
    case 'html':
      return segment.html;
    case 'link':
      return printLink(segment, lang, labels);
    case 'citation':
      return printCitation(segment.items, around, labels);
    case 'heading': {
      const inside = printSegments(segment.children, around, labels);
      const heading = element(`h${Math.min(segment.depth, 6)}`, { id: segment.slug }, inside);
      return outdated?.has(segment.slug) === true ? heading + outdatedPart(lang, labels) : heading;
    }
    case 'image':
      return (
        labels.picture(segment.src) ??
        element('span', { class: 'dead' }, escaped(segment.alt === '' ? segment.src : segment.alt))
      );
    case 'note': {
      const { number, nth } = segment;
      const said = { id: referenceId(number, nth), 'aria-label': `${labels.words(lang).note} ${number}` };
      const link = element('a', { href: `#_note-${number}`, ...said }, String(number));
      return element('sup', { class: 'note-ref', ...ignoredAttributes() }, link);
    }
    case 'untranslated': {
      const { original } = labels;
      const notice = element('p', { class: 'notice', lang }, escaped(labels.words(lang).untranslatedPart));
      const inside = printSegments(segment.children, { lang: original, context, shown }, labels);
      return element('div', { lang: original, ...ignoredAttributes() }, notice, inside);
    }
    case 'passage': {
      const [first] = shown?.keys() ?? [];
      const passage = printPassage(segment, shown?.get(segment.id) ?? [], lang, printerFor(labels), labels);
      return segment.id === first ? passage + passageHelp(lang, labels) : passage;
    }
    case 'decision':
      return printDecision(segment, around, printerFor(labels), labels);
  }
}

/** The id of a reference to a footnote: of the nth reference to the note of that number. */
function referenceId(number: number, nth = 1): string {
  return `_ref-${number}${nth === 1 ? '' : `-${nth}`}`;
}

/** Says of one part of a body that its original has changed since it was translated. */
function outdatedPart(lang: Locale, labels: Labels): string {
  const notice = labels.words(lang).outdated.section(labels.originalIn(lang));
  return element('p', { class: 'notice', ...ignoredAttributes() }, escaped(notice));
}
