import type { Locale } from '../model/locale.ts';
import type { News } from '../views/news-view.ts';
import type { Ref } from '../graph/ref.ts';
import { xml, xmlDocument, xmlText } from './xml.ts';

/** What is new of an atlas, or of one kind of its entries, in a language. Addresses are whole. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: Locale;
  /** The name of the atlas, which is the author of all of it. */
  readonly author: string;
  readonly licence: string;
  /** The page that tells the same to people. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  /** The last moment at which anything changed, in ISO 8601. */
  readonly changed: string;
  readonly items: readonly FeedItem[];
}

/** Something new, with its own permanent name. */
export interface FeedItem {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  /** What it is about, or what was corrected. */
  readonly text: string;
  readonly language: Locale;
  /** A moment in ISO 8601. */
  readonly when: string;
  /** The kind of the entry, in words. */
  readonly kind: string;
}

/** What a feed asks of the atlas. */
export interface FeedWords {
  readonly address: (ref: Ref) => string;
  readonly kind: (ref: Ref) => string;
  /** A correction in words, before what was corrected. */
  readonly corrected: string;
}

/** News as items of a feed. A day that is not known precisely counts from its beginning; corrections of one day in one entry are told apart by their number. */
export function feedItems(news: readonly News[], { address, kind, corrected }: FeedWords): FeedItem[] {
  const seen = new Map<string, number>();
  return news.map(({ label, day, gist, correction }) => {
    const to = address(label.ref);
    const name = correction === undefined ? to : `${to}#corrected-${day}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    const said = correction ?? gist;
    return {
      id: before === 0 ? name : `${name}-${before + 1}`,
      address: to,
      title: correction === undefined ? label.name.words : `${label.name.words} (${corrected})`,
      text: said?.words ?? '',
      language: said?.lang ?? label.name.lang,
      when: `${`${day}-01-01`.slice(0, 10)}T00:00:00Z`,
      kind: kind(label.ref),
    };
  });
}

/** A feed as Atom (RFC 4287). */
export function atomFeed({ title, description, language, author, licence, page, atom, changed, items }: Feed): string {
  const entries = items.map((item) =>
    xml(
      'entry',
      { 'xml:lang': item.language },
      xml('id', {}, xmlText(item.id)),
      xml('title', {}, xmlText(item.title)),
      xml('link', { href: item.address }),
      xml('updated', {}, item.when),
      xml('category', { term: item.kind }),
      xml('summary', {}, xmlText(item.text)),
    ),
  );
  const about = [
    xml('id', {}, xmlText(atom)),
    xml('title', {}, xmlText(title)),
    xml('subtitle', {}, xmlText(description)),
    xml('link', { rel: 'self', type: 'application/atom+xml', href: atom }),
    xml('link', { rel: 'alternate', type: 'text/html', href: page }),
    xml('link', { rel: 'license', href: licence }),
    xml('author', {}, xml('name', {}, xmlText(author))),
    xml('updated', {}, changed),
  ];
  const lines = [...about, ...entries].map((one) => `\n${one}`);
  return xmlDocument(xml('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, ...lines, '\n'));
}

/** A feed as JSON Feed 1.1. */
export function jsonFeed({ title, description, language, author, page, json, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: json,
    language,
    authors: [{ name: author }],
    items: items.map((item) => ({
      id: item.id,
      url: item.address,
      title: item.title,
      content_text: item.text,
      date_published: item.when,
      language: item.language,
      tags: [item.kind],
    })),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}
