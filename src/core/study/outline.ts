import type { Sight } from './kinds/own-case.ts';
import type { OwnCase } from './kinds/own-case.ts';
import { choicesOf, partsOf, textOf, type PlacedReadings } from './own-case.ts';

/** What a case of one's own says, in the order in which it is told: titles with lines below them. All of it is text. */
export interface Outline {
  readonly title: string;
  readonly parts: readonly { readonly title: string; readonly lines: readonly Line[] }[];
}

/** A line, with what it is about before it. */
export interface Line {
  readonly label?: string;
  readonly text: string;
}

/** What an outline is told with. */
export interface OutlineWords {
  readonly untitled: string;
  /** What each part is called. */
  readonly parts: Readonly<
    Record<'challenge' | 'parties' | 'course' | 'works' | 'rubs' | 'unknown' | 'readings', string>
  >;
  /** What a value of a field is called: of a sector, a scale, a kind of party. */
  readonly nameOf: (field: string, value: string) => string;
  readonly sightOf: (how: Sight) => string;
  readonly broughtInBy: string;
}

/** A case of one's own with the readings of a look, as an outline. What says nothing is left out. */
export function outlineOf(own: OwnCase, { there, aside }: PlacedReadings, words: OutlineWords): Outline {
  const { parts, nameOf, sightOf } = words;
  const scale = textOf(own, 'scale');
  const facts = [
    ...choicesOf(own, 'sector').map((one) => nameOf('sector', one)),
    ...(scale === '' ? [] : [nameOf('scale', scale)]),
    textOf(own, 'place'),
  ].filter((one) => one.trim() !== '');
  const parties = partsOf(own, 'parties').map(({ id = '', name = '', kind = '', role = '', broughtInBy = '' }) => {
    const called = name === '' ? nameOf('kind', kind) : name;
    return { id, called, kind: name === '' ? '' : nameOf('kind', kind), role, broughtInBy };
  });
  const calledBy = new Map(parties.map(({ id, called }) => [id, called]));
  const texts = (name: string) => partsOf(own, name).map(({ text = '' }) => ({ text }));
  const told = [
    { title: parts.challenge, lines: [{ text: facts.join(' · ') }, { text: textOf(own, 'summary') }] },
    {
      title: parts.parties,
      lines: parties.map(({ called, kind, role, broughtInBy }) => {
        const by = calledBy.get(broughtInBy);
        const more = [kind, role, by === undefined ? '' : `${words.broughtInBy} ${by}`].filter((one) => one !== '');
        return { label: called, text: more.join('; ') };
      }),
    },
    {
      title: parts.course,
      lines: partsOf(own, 'timeline').map(({ date = '', text = '' }) => ({ label: date, text })),
    },
    { title: parts.works, lines: texts('worked') },
    { title: parts.rubs, lines: texts('friction') },
    { title: parts.unknown, lines: texts('unknown') },
    {
      title: parts.readings,
      lines: [...there.values(), ...aside].map(({ term, how, reason }) => ({
        label: `${term}: ${sightOf(how)}`,
        text: reason,
      })),
    },
  ];
  const title = textOf(own, 'title').trim();
  return {
    title: title === '' ? words.untitled : title,
    parts: told.map((part) => ({ ...part, lines: part.lines.filter(says) })).filter(({ lines }) => lines.length > 0),
  };
}

const says = ({ label = '', text }: Line) => `${label}${text}`.trim() !== '';

/** An outline as Markdown, in which what someone wrote stays what it is: no mark of theirs becomes a heading, a link or HTML. */
export function markdownOf({ title, parts }: Outline): string {
  const told = parts.map(({ title: heading, lines }) =>
    [
      `## ${escaped(heading)}`,
      ...lines.map(({ label = '', text }) => `- ${marked(label)}${escaped(text)}`.trimEnd()),
    ].join('\n'),
  );
  return `${[`# ${escaped(title)}`, ...told].join('\n\n')}\n`;
}

const marked = (label: string) => (label === '' ? '' : `**${escaped(label)}** `);
const escaped = (text: string) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#+|~&!]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^-/, '\\-');

/** An outline as plain text, to paste anywhere. */
export function plainTextOf({ title, parts }: Outline): string {
  const told = parts.map(({ title: heading, lines }) =>
    [
      heading.toUpperCase(),
      ...lines.map(
        ({ label = '', text }) =>
          `- ${label}${label === '' || text === '' ? '' : ': '}${text.trim().replace(/\s+/g, ' ')}`,
      ),
    ].join('\n'),
  );
  return `${[title, ...told].join('\n\n')}\n`;
}
