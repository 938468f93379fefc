import { expect, test } from 'vitest';
import { atomFeed, feedItems, jsonFeed, type Feed } from '../../../src/core/publishing/feed.ts';

const label = { ref: { kind: 'case', id: 'x' }, name: { words: 'A & <b>', lang: 'nl' } } as const;
const words = { address: () => 'https://a.example/x/', kind: () => 'casus', corrected: 'verbeterd' };
const items = feedItems(
  [
    { label, day: '2026-03-02', gist: { words: 'What it is.', lang: 'nl' } },
    { label, day: '2026', gist: undefined, correction: { words: 'It said "ten"; nine did.', lang: 'en' } },
    { label, day: '2026', gist: undefined, correction: { words: '</summary>\u0007', lang: 'nl' } },
  ],
  words,
);
const feed: Feed = {
  title: 'Atlas',
  description: 'All',
  language: 'nl',
  author: 'Atlas',
  licence: 'https://l.example/',
  page: 'https://a.example/',
  atom: 'https://a.example/feed.xml',
  json: 'https://a.example/feed.json',
  changed: '2026-03-02T00:00:00Z',
  items,
};

test('each of what is new has a name of its own, and a day that is not known begins its year', () => {
  expect(items.map(({ id, when, title }) => [id, when, title])).toEqual([
    ['https://a.example/x/', '2026-03-02T00:00:00Z', 'A & <b>'],
    ['https://a.example/x/#corrected-2026', '2026-01-01T00:00:00Z', 'A & <b> (verbeterd)'],
    ['https://a.example/x/#corrected-2026-2', '2026-01-01T00:00:00Z', 'A & <b> (verbeterd)'],
  ]);
});

test('a feed of Atom escapes what it says', () => {
  expect(atomFeed(feed)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
    <id>https://a.example/feed.xml</id>
    <title>Atlas</title>
    <subtitle>All</subtitle>
    <link rel="self" type="application/atom+xml" href="https://a.example/feed.xml"/>
    <link rel="alternate" type="text/html" href="https://a.example/"/>
    <link rel="license" href="https://l.example/"/>
    <author><name>Atlas</name></author>
    <updated>2026-03-02T00:00:00Z</updated>
    <entry xml:lang="nl"><id>https://a.example/x/</id><title>A &amp; &lt;b&gt;</title><link href="https://a.example/x/"/><updated>2026-03-02T00:00:00Z</updated><category term="casus"/><summary>What it is.</summary></entry>
    <entry xml:lang="en"><id>https://a.example/x/#corrected-2026</id><title>A &amp; &lt;b&gt; (verbeterd)</title><link href="https://a.example/x/"/><updated>2026-01-01T00:00:00Z</updated><category term="casus"/><summary>It said &quot;ten&quot;; nine did.</summary></entry>
    <entry xml:lang="nl"><id>https://a.example/x/#corrected-2026-2</id><title>A &amp; &lt;b&gt; (verbeterd)</title><link href="https://a.example/x/"/><updated>2026-01-01T00:00:00Z</updated><category term="casus"/><summary>&lt;/summary&gt;</summary></entry>
    </feed>
    "
  `);
});

test('a JSON Feed says the same', () => {
  expect(JSON.parse(jsonFeed(feed))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'nl',
    items: [{ content_text: 'What it is.' }, { content_text: 'It said "ten"; nine did.', language: 'en' }, {}],
  });
});
