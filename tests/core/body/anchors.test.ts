import { expect, test } from 'vitest';
import { headingsOf, inheritAnchors } from '../../../src/core/body/anchors.ts';
import { allSegments, type Body } from '../../../src/core/body/segment.ts';

const html = (text: string) => ({ type: 'html', html: text }) as const;
const heading = (slug: string) => ({ type: 'heading', depth: 2, slug, text: slug, children: [html(slug)] }) as const;
const body = (...segments: Body['segments']): Body => ({ segments, notes: [[html('noot')]] });
const slugs = (one: Body) => headingsOf(one).map(({ slug }) => slug);

test('the first heading of a translation has the anchor of the first of the original, and so on', () => {
  const original = body(heading('begin'), html('x'), heading('einde'));
  const translation = body(html('y'), heading('start'), heading('end'));
  const inherited = inheritAnchors(original, translation);
  expect(slugs(inherited)).toEqual(['begin', 'einde']);
  expect(headingsOf(inherited).map(({ text }) => text)).toEqual(['start', 'end']);
  expect(inherited.notes).toBe(translation.notes);
  expect(slugs(translation)).toEqual(['start', 'end']);
});

test('headings that the original has not keep their own anchors', () => {
  expect(slugs(inheritAnchors(body(heading('begin')), body(heading('a'), heading('b'))))).toEqual(['begin', 'b']);
  expect(slugs(inheritAnchors(body(heading('begin'), heading('einde')), body(heading('a'))))).toEqual(['begin']);
});

test('a passage of a translation has the ids that the original says it had before', () => {
  const passage = (id: string, formerIds?: readonly string[]) =>
    ({ type: 'passage', id, ...(formerIds === undefined ? {} : { formerIds }), children: [], shows: [] }) as const;
  const inherited = inheritAnchors(
    body(passage('a', ['oud']), passage('b')),
    body(passage('b'), passage('a'), passage('c')),
  );
  expect(inherited.segments).toEqual([passage('b'), passage('a', ['oud']), passage('c')]);
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
