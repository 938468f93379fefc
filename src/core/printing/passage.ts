import { hows, isBelow } from '../body/passage.ts';
import type { Passage } from '../graph/evidence.ts';
import type { Locale } from '../model/locale.ts';
import type { Grade } from '../model/source.ts';
import { ignoredAttributes } from '../search/page.ts';
import type { Shown } from '../views/shown.ts';
import { element, escaped } from './html.ts';
import type { Frame } from './labels.ts';
import { foreign, formerIds, printEntry, printGrade, printMark, type Around, type Printer } from './names.ts';

/** A passage with, beside it in the margin, the concepts it shows: how, and one touch away why. What is contrary says why at once. */
export function printPassage(
  passage: Passage,
  notes: readonly Shown[],
  lang: Locale,
  print: Printer,
  labels: Frame,
): string {
  const words = labels.words(lang);
  const text = print(passage.children, { lang, context: 'passage' });
  const [beforeOthers = '', afterOthers = ''] = words.lens.others.split('{count}');
  const count = element('span', { class: 'others-count' });
  const summary = element('summary', {}, escaped(beforeOthers), count, escaped(afterOthers), unfolds);
  const others = element('li', { class: 'others' }, element('details', {}, summary));
  const margin = { class: 'notes', 'aria-label': words.notesLabel, ...ignoredAttributes() };
  return element(
    'div',
    { class: ['passage', ...litBy(notes)].join(' '), id: passage.id },
    element('div', { class: 'passage-text' }, formerIds(passage.formerIds), text),
    notes.length === 0
      ? ''
      : element('ul', margin, ...notes.map((note) => printNote(note, lang, print, labels)), others),
  );
}

/** What unfolds shows so. */
const unfolds = element('span', { class: 'unfolds' });

function printNote(note: Shown, lang: Locale, print: Printer, labels: Frame): string {
  const words = labels.words(lang);
  const places = note.places.map(({ lens, place }) =>
    element('span', { class: `sign sign-${place} with-l${lens}`, 'aria-hidden': 'true' }, String(place)),
  );
  const why = printReason(note, { lang, context: 'page' }, print, labels);
  const label = { 'aria-label': `${words.how[note.how]}: ${words.why}`, title: words.why };
  return element(
    'li',
    { class: ['note', ...classesOf(note.places)].join(' ') },
    printMark(note.how),
    ...places,
    ` ${printMark(note.how)} ${printEntry(note.concept, { lang, class: 'note-concept' }, labels)}`,
    isBelow(note.how) ? why : element('details', {}, element('summary', label, unfolds), why),
  );
}

function classesOf(places: Shown['places']): string[] {
  return places.flatMap(({ lens, place }) => [`in-l${lens}`, `l${lens}p${place}`]);
}

/** The classes by which lenses light a passage: the place by whose colour each does, and the second, which has a rule of its own beside it. */
function litBy(notes: readonly Shown[]): string[] {
  const places = Map.groupBy(
    notes.flatMap((note) => note.places),
    ({ lens }) => lens,
  );
  return [...places.values()].flatMap(([first, ...more]) => {
    const second = more.find(({ place }) => place !== first?.place);
    return [
      ...classesOf(first === undefined ? [] : [first]),
      ...(second === undefined ? [] : [`l${second.lens}q${second.place}`]),
    ];
  });
}

/** What stands around the reason of a tie. */
export interface AroundReason extends Pick<Around, 'lang' | 'context'> {
  /** The best grade of the passage, where it is not told beside it. */
  readonly grade?: Grade | undefined;
  /** Whether its sign stands in it. */
  readonly marked?: boolean;
}

/** How a passage relates to a concept, whose reading that is where it is not the atlas's own, and why. */
export function printReason(
  { how, reading, reason, lang: own }: Pick<Shown, 'how' | 'reading' | 'reason' | 'lang'>,
  { lang, context, grade, marked = false }: AroundReason,
  print: Printer,
  labels: Frame,
): string {
  const words = labels.words(lang);
  const stance = `${marked ? printMark(how) : ''} ${escaped(words.how[how])}`;
  return element(
    'p',
    { class: 'reason' },
    element('span', { class: `how how-${how}` }, stance),
    reading === 'source' ? element('span', { class: 'meta' }, ` · ${escaped(words.reading.source)}`) : '',
    grade === undefined ? '' : ` · ${printGrade(grade, { lang }, labels)}`,
    element('span', { lang: foreign(own, lang) }, print(reason, { lang: own, context })),
  );
}

/** Under the first passage of a page: whose reading the reasons are, and where signs and letters are explained. */
export function passageHelp(lang: Locale, labels: Frame): string {
  const { how, passageHelp: words } = labels.words(lang);
  const [before = '', after = ''] = words.signs.split('{signs}');
  const names = element('span', { class: 'visually-hidden' }, escaped(hows.map((one) => how[one]).join(', ')));
  const signs = element('span', { class: 'kept' }, ...hows.map((one) => printMark(one)));
  const link = element('a', { href: labels.guides.reading }, escaped(before), names, signs, escaped(after));
  return element('p', { class: 'passage-help meta', ...ignoredAttributes() }, escaped(words.reading), ' ', link);
}
