import { atlas } from '../../site.config.ts';
import type { Segment } from '../core/body/segment.ts';
import type { Locale } from '../core/model/locale.ts';
import type { Frame, Labels } from '../core/printing/labels.ts';
import { labelOf } from '../core/views/label.ts';
import { imagesIn, picturesOf } from './body-pictures.ts';
import { entryUrl, guideUrl } from './urls.ts';
import { languageName, original, wordsIn } from './words.ts';

/** The frame of the pages of a language, for what is printed on them. */
export function frameOf(locale: Locale): Frame {
  return {
    words: wordsIn,
    address: (ref) => entryUrl(ref, locale),
    guides: { grades: guideUrl(atlas.guides.grades, locale), reading: guideUrl(atlas.guides.reading, locale) },
  };
}

/** What printing asks of a page: its language, and the library at hand. */
export type OnPage = Pick<App.Locals, 'locale' | 'library'>;

/** The atlas as it is named on a page. `pictures` are those of the text, as HTML by their addresses in it. */
export function labelsOn(
  { locale, library: { graph, bibliography } }: OnPage,
  pictures: ReadonlyMap<string, string> = new Map(),
): Labels {
  return {
    ...frameOf(locale),
    original,
    originalIn: (lang) => languageName(original, lang),
    entry: (id, lang) => {
      const entry = graph.find(id);
      return entry && labelOf(graph, entry, lang);
    },
    source: (id, lang) => {
      const source = graph.get('source', id);
      return source && { name: bibliography(lang).label(id), grade: source.fields.grade };
    },
    place: (locator, lang) => bibliography(lang).place(locator),
    picture: (src) => pictures.get(src),
  };
}

/** What is printed of a text that stands in the file at `path`. Only a text with pictures has to be waited for. */
export function printedOn(
  page: OnPage,
  { segments, path }: { readonly segments: readonly Segment[]; readonly path: string },
  print: (labels: Labels) => string,
): string | Promise<string> {
  const images = imagesIn(segments);
  if (images.length === 0) return print(labelsOn(page));
  return picturesOf(images, path).then((pictures) => print(labelsOn(page, pictures)));
}
