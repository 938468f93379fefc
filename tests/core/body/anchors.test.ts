import { expect, test } from 'vitest';
import { headingsOf, besideOriginal } from '../../../src/core/body/anchors.ts';
import { allSegments, type Body } from '../../../src/core/body/segment.ts';

const html = (text: string) => ({ type: 'html', html: text }) as const;
const heading = (slug: string) => ({ type: 'heading', depth: 2, slug, text: slug, children: [html(slug)] }) as const;
const body = (...segments: Body['segments']): Body => ({ segments, notes: [[html('noot')]] });
const slugs = (one: Body) => headingsOf(one).map(({ slug }) => slug);

test('the first heading of a translation has the anchor of the first of the original, and so on', () => {
  const original = body(heading('begin'), html('x'), heading('einde'));
  const translation = body(html('y'), heading('start'), heading('end'));
  const inherited = besideOriginal(original, translation);
  expect(slugs(inherited)).toEqual(['begin', 'einde']);
  expect(headingsOf(inherited).map(({ text }) => text)).toEqual(['start', 'end']);
  expect(inherited.notes).toEqual(translation.notes);
  expect(slugs(translation)).toEqual(['start', 'end']);
});

test('headings that the original has not keep their own anchors', () => {
  expect(slugs(besideOriginal(body(heading('begin')), body(heading('a'), heading('b'))))).toEqual(['begin', 'b']);
  expect(slugs(besideOriginal(body(heading('begin'), heading('einde')), body(heading('a'))))).toEqual(['begin']);
});

test('a passage of a translation has the ids that the original says it had before', () => {
  const passage = (id: string, formerIds?: readonly string[]) =>
    ({ type: 'passage', id, ...(formerIds === undefined ? {} : { formerIds }), children: [], shows: [] }) as const;
  const inherited = besideOriginal(
    body(passage('a', ['oud']), passage('b')),
    body(passage('b'), passage('a'), passage('c')),
  );
  expect(inherited.segments).toEqual([passage('b'), passage('a', ['oud']), passage('c')]);
});

const passage = (id: string) => ({ type: 'passage', id, children: [html(id)], shows: [] }) as const;

/** A body in short: slugs after #, ids of passages, words, and in brackets what stands there untranslated. */
const short = ({ segments }: Body): string =>
  segments
    .map((one) => {
      if (one.type === 'untranslated') return `[${short({ segments: one.children, notes: [] })}]`;
      if (one.type === 'heading') return `#${one.slug}`;
      return one.type === 'passage'
        ? one.id
        : one.type === 'note'
          ? `^${one.number}`
          : one.type === 'html'
            ? one.html
            : one.type;
    })
    .join(' ');

test('a passage that a translation lacks stands untranslated between those it has', () => {
  const original = body(heading('x'), passage('a'), html('w'), passage('b'), passage('c'), passage('d'));
  expect(short(besideOriginal(original, body(heading('x'), passage('a'), html('v'), passage('d'))))).toBe(
    '#x a [b] [c] v d',
  );
  expect(short(besideOriginal(original, body(heading('x'), html('v'), passage('d'))))).toBe('#x v [a] [b] [c] d');
  expect(short(besideOriginal(original, body(heading('x'), html('v'))))).toBe('#x v [a] [b] [c] [d]');
});

test('a decision point that a translation lacks stands untranslated, too', () => {
  const decision = { type: 'decision', id: 'k', children: [], options: [], outcome: [], unknown: [] } as const;
  const beside = besideOriginal(body(passage('a'), decision, passage('b')), body(passage('a'), passage('b')));
  expect(short(beside)).toBe('a [decision] b');
});

test('a section that a translation lacks stands untranslated in its place, with its notes', () => {
  const note = { type: 'note', number: 1 } as const;
  const original = body(
    html('o'),
    heading('een'),
    html('1'),
    heading('nieuw'),
    html('2'),
    note,
    heading('twee'),
    html('3'),
  );
  const translation = body(html('p'), heading('one'), html('i'), heading('two'), html('iii'));
  const beside = besideOriginal(original, translation, ['een', 'twee']);
  expect(short(beside)).toBe('p #een i [#nieuw 2 ^2] #twee iii');
  expect(beside.notes).toHaveLength(2);
});

test('a section that the original no longer has stays where it was', () => {
  const translation = body(heading('one'), html('i'), heading('gone'), html('g'), heading('two'), html('ii'));
  expect(short(besideOriginal(body(heading('een'), heading('twee')), translation, ['een', 'weg', 'twee']))).toBe(
    '#een i #weg g #twee ii',
  );
});

test('allSegments comes to what is inside passages and headings, after what it is in', () => {
  const passage = {
    type: 'passage',
    id: 'p',
    children: [html('b')],
    shows: [{ concept: 'c', reason: [html('reden')] }],
  } as const;
  const seen = [...allSegments([heading('a'), passage, html('c')])].map((one) =>
    one.type === 'html' ? one.html : one.type,
  );
  expect(seen).toEqual(['heading', 'a', 'passage', 'b', 'c']);
});
