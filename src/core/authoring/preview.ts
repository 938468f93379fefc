import * as z from 'zod/mini';
import type { Catalogue } from '../../languages/language.ts';
import { allSegments, type Body } from '../body/segment.ts';
import { typeset } from '../body/typeset.ts';
import { textsIn, valueAt } from '../checks/fields.ts';
import { placeIn } from '../citations/locators.ts';
import type { Document } from '../graph/document.ts';
import type { Entry } from '../graph/entry.ts';
import { outdatedSections } from '../graph/sections.ts';
import { evidenceIn, type Evidence } from '../graph/evidence.ts';
import { kindFacts } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import { isRecord } from '../model/references.ts';
import { grades } from '../model/source.ts';
import { printBody } from '../printing/body.ts';
import { opened } from '../printing/html.ts';
import type { Labels } from '../printing/labels.ts';
import type { Label } from '../views/label.ts';
import { shownByPassage, type LitLens } from '../views/shown.ts';
import { markedForms, markWords, type MarkedName } from '../views/word-marks.ts';
import type { AuthoringContext, Choice } from './context.ts';

/** What is being written: its files, the entries that they make, and where its pictures can be had, by their paths. */
interface Draft {
  readonly documents: readonly Document[];
  readonly entries: readonly Entry[];
  readonly addresses?: ReadonlyMap<string, string>;
}

/** The words of every language of the atlas, and what its first language is called in each. */
export interface PreviewWords {
  readonly catalogues: ReadonlyMap<Locale, Catalogue>;
  readonly originalIn: (lang: Locale) => string;
}

/**
 * The bodies of files that are being written, as the site prints them, by their paths: safe HTML. A record has none, and neither has what could not be
 * read to the end.
 */
export function previews(draft: Draft, context: AuthoringContext, words: PreviewWords): ReadonlyMap<string, string> {
  const printed = draft.documents.flatMap((document): [string, string][] => {
    const { path, kind, id, language, translation } = document;
    const entry = draft.entries.find((one) => one.kind === kind && one.id === id);
    if (entry === undefined || !('body' in entry)) return [];
    const body = translation ? entry.translations[language]?.body : entry.body;
    if (body === undefined || document.issues.some(({ type }) => type === 'mdx' || type === 'too-deep')) return [];
    const labels = { ...labelsOf(draft, context, words, language), picture: pictureIn(body, path, draft, context) };
    const evidence = entry.kind === 'case' ? evidenceIn(entry) : [];
    const languages = { locale: language, original: labels.original };
    const conceptOf = (concept: string) => {
      const label = labels.entry(concept, language);
      return label?.ref.kind === 'concept' ? label : undefined;
    };
    const shown = shownByPassage(evidence, litLenses(evidence, context, conceptOf), languages, conceptOf);
    const whole = entry.kind === 'case' ? markWords(namesOf(draft, context, language), body) : body;
    const outdated = 'translations' in entry ? outdatedSections(entry, language) : undefined;
    return [[path, printBody(whole, { lang: language, shown, outdated }, labels)]];
  });
  return new Map(printed);
}

/** How a page prints the pictures of a body, by their addresses in it. */
function pictureIn(body: Body, path: string, { addresses }: Draft, { pictures }: AuthoringContext): Labels['picture'] {
  const images = [...allSegments([...body.segments, ...body.notes.flat()])].flatMap((segment) => {
    if (segment.type !== 'image') return [];
    const file = path.replace(/[^/]*$/, '') + segment.src.replace(/^\.\//, '');
    const address = addresses?.get(file) ?? pictures.find((one) => one.path === file)?.address;
    const { src, alt, title } = segment;
    return address === undefined ? [] : [[src, opened('img', { src: address, alt, title })] as const];
  });
  const printed = new Map(images);
  return (src) => printed.get(src);
}

const nameFields = z.object({
  name: z.string(),
  abbreviation: z.optional(z.string()),
  forms: z.optional(z.record(z.string(), z.array(z.string()))),
});

/** What is explained in the atlas or in the draft, for texts in a language. */
function namesOf({ documents }: Draft, { choices, files, root }: AuthoringContext, lang: Locale): MarkedName[] {
  return (['organisation', 'word'] as const).flatMap((kind) => {
    const { folder, ending } = kindFacts[kind];
    const own = documents.filter((one) => one.kind === kind);
    const known = choices.filter((one) => one.kind === kind && !own.some(({ id }) => id === one.id));
    const fieldsOf = (id: string) => files.find(({ path }) => path === `${root}${folder}/${id}${ending}`)?.fields;
    const said = [...known.map(({ id }) => ({ id, raw: fieldsOf(id) })), ...own];
    return said.flatMap(({ id, raw }): MarkedName[] => {
      const { data } = nameFields.safeParse(raw);
      return data === undefined ? [] : [{ id, forms: markedForms(kind, data, lang) }];
    });
  });
}

/** The lenses that light passages, in the order in which a page offers them. */
function litLenses(
  evidence: readonly Evidence[],
  { choices, files, root }: AuthoringContext,
  conceptOf: (id: string) => Label | undefined,
): LitLens[] {
  const shown = new Set(evidence.map(({ concept }) => concept));
  const { folder, ending } = kindFacts.lens;
  const lit = choices.flatMap(({ kind, id }) => {
    const file = kind === 'lens' ? files.find(({ path }) => path === `${root}${folder}/${id}${ending}`) : undefined;
    const items = valueAt(file?.fields, ['concepts']);
    const members = Array.isArray(items) ? items.map((item: unknown) => String(valueAt(item, ['concept']))) : [];
    return members.some((member) => shown.has(member)) ? [members] : [];
  });
  return lit.map((members, at) => ({
    number: at + 1,
    concepts: members.flatMap((id, place) => {
      const label = conceptOf(id);
      return label === undefined ? [] : [{ label, place: place + 1 }];
    }),
  }));
}

/** What is named in a draft, in its own files or in the atlas. */
function labelsOf(
  { documents }: Draft,
  context: AuthoringContext,
  words: PreviewWords,
  page: Locale,
): Omit<Labels, 'picture'> {
  const { languages } = context.atlas;
  const [original] = languages;
  const { catalogues, originalIn } = words;
  const pages = context.pages[page] ?? context.pages[original];
  if (pages === undefined) throw new RangeError(`The context knows no pages in "${page}".`);
  const said = new Map([...catalogues].map(([lang, { citations }]) => [lang, citations]));
  const catalogueIn = (lang: Locale) => {
    const catalogue = catalogues.get(lang) ?? catalogues.get(original);
    if (catalogue === undefined) throw new RangeError(`There are no words in "${lang}".`);
    return catalogue;
  };
  const own = (id: string) => documents.find((one) => one.id === id && !one.translation);
  const known = (id: string) => {
    const now = context.files.find(({ fields }) =>
      textsIn(valueAt(fields, ['formerIds'])).some(({ text }) => text === id),
    );
    const isNow = (choice: Choice) => choice.id === id || now?.path.includes(`/${choice.id}.`) === true;
    return context.choices.find(isNow);
  };
  return {
    original,
    originalIn,
    words: (lang) => catalogueIn(lang).pages,
    address: ({ kind, id, fragment }) => `${pages.entries[kind]}${id}/${fragment === undefined ? '' : `#${fragment}`}`,
    guides: pages,
    entry: (id, lang) => {
      const document = own(id);
      if (document !== undefined) return { ref: document, name: draftName(document, documents, lang, languages) };
      const choice = known(id);
      return choice && { ref: choice, name: nameIn(choice, lang, context) };
    },
    source: (id, lang) => {
      const document = own(id);
      if (document?.kind === 'source') {
        const grade = grades.find((one) => one === valueAt(document.raw, ['grade']));
        return { name: citationOf(document, catalogueIn(lang)), grade };
      }
      const choice = known(id);
      if (choice?.citedAs === undefined) return undefined;
      return { name: choice.citedIn?.[lang] ?? choice.citedAs, grade: choice.grade };
    },
    place: (locator, lang) => placeIn(locator, lang, said),
  };
}

/** What an entry of the atlas is called in a language, or else in the first that it has a name in. */
function nameIn({ name, names }: Choice, lang: Locale, { language, atlas }: AuthoringContext): Label['name'] {
  if (names === undefined) return { words: name, lang: language };
  const found = [lang, ...atlas.languages, ...Object.keys(names)].find((one) => Object.hasOwn(names, one)) ?? lang;
  return { words: names[found] ?? name, lang: found };
}

/** What an entry that is being written is called. */
function draftName(
  document: Document,
  documents: readonly Document[],
  lang: Locale,
  languages: readonly [Locale, ...Locale[]],
): Label['name'] {
  const { kind, id } = document;
  const nameIn = (one: Document) => valueAt(one.raw, [kindFacts[kind].name]);
  const name = nameIn(document);
  const translations = documents.filter((one) => one.kind === kind && one.id === id && one.translation);
  const written = translations.map((one) => [one.language, nameIn(one)] as const);
  const inEach = isRecord(name) ? name : Object.fromEntries([[languages[0], name], ...written]);
  const found = [lang, ...languages].find((one) => typeof inEach[one] === 'string') ?? languages[0];
  const words = inEach[found];
  return { words: typeof words === 'string' ? typeset(words) : document.id, lang: found };
}

/** How a text cites a source that is being written, near enough: by whom and when, or by its title. */
function citationOf({ id, raw }: Document, { citations }: Catalogue): string {
  const author = valueAt(raw, ['author']);
  const names = Array.isArray(author)
    ? author
        .map((one: unknown) => valueAt(one, ['family']) ?? valueAt(one, ['literal']))
        .filter((one) => typeof one === 'string')
    : [];
  const [first, second] = names;
  const by =
    names.length > 2 ? `${String(first)} et al.` : second === undefined ? first : `${String(first)} & ${second}`;
  const issued = valueAt(raw, ['issued']);
  const year = /^\d{4}/.exec(typeof issued === 'string' || typeof issued === 'number' ? String(issued) : '')?.[0];
  const title = valueAt(raw, ['title']);
  return typeset(`${by ?? (typeof title === 'string' ? title : id)}, ${year ?? citations.undated}`);
}
