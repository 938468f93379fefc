import { atlas } from '../../site.config.ts';
import type { Graph } from '../core/graph/graph.ts';
import { writtenKinds, type WrittenKind } from '../core/model/kind.ts';
import type { Locale } from '../core/model/locale.ts';
import { atomFeed, feedItems, jsonFeed, type Feed } from '../core/publishing/feed.ts';
import { newsView } from '../core/views/news-view.ts';
import { recentChanges } from './changes.ts';
import { absoluteUrl, entryUrl, feedUrl, homeUrl, listUrl } from './urls.ts';
import { textIn, wordsIn } from './words.ts';

/** How many of the latest changes a feed tells. */
const most = 30;

/** What a feed with nothing in it says of when it changed. */
const never = '1970-01-01T00:00:00Z';

/** What is new of all written entries, or of one kind, in a language. */
export function feedOf(graph: Graph, kind: WrittenKind | undefined, locale: Locale, site: URL | undefined): Feed {
  const whole = (path: string) => absoluteUrl(path, site);
  const { kinds, home } = wordsIn(locale);
  const changes = recentChanges();
  const news = newsView(graph, { changes, most, of: kind === undefined ? writtenKinds : [kind] }, locale);
  const items = feedItems(news, {
    address: (ref) => whole(entryUrl(ref, locale)),
    kind: (ref) => kinds[ref.kind].one,
    corrected: home.corrected,
  });
  return {
    title: kind === undefined ? atlas.title : `${atlas.title}: ${kinds[kind].many}`,
    description: kind === undefined ? textIn(atlas.tagline, locale) : kinds[kind].intro,
    language: locale,
    author: atlas.title,
    licence: atlas.licence.url,
    page: whole(kind === undefined ? homeUrl(locale) : listUrl(kind, locale)),
    atom: whole(feedUrl('xml', kind, locale)),
    json: whole(feedUrl('json', kind, locale)),
    changed: items[0]?.when ?? never,
    items,
  };
}

/** The forms of a feed, by how their files end. */
export const feedForms = ['xml', 'json'] as const;
export type FeedForm = (typeof feedForms)[number];

/** A feed as a file. */
export function feedFile(form: FeedForm, feed: Feed): Response {
  const text = { xml: atomFeed, json: jsonFeed }[form](feed);
  return new Response(text, {
    headers: { 'Content-Type': { xml: 'application/atom+xml', json: 'application/feed+json' }[form] },
  });
}
