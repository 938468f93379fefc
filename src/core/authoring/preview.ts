import type { Catalogue } from '../../languages/language.ts';
import { typeset } from '../body/typeset.ts';
import { textsIn, valueAt } from '../checks/fields.ts';
import { placeIn } from '../citations/locators.ts';
import type { Document } from '../graph/document.ts';
import type { Entry } from '../graph/entry.ts';
import { evidenceIn, type Evidence } from '../graph/evidence.ts';
import { kindFacts } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import { isRecord } from '../model/references.ts';
import { grades } from '../model/source.ts';
import { printBody } from '../printing/body.ts';
import type { Labels } from '../printing/labels.ts';
import type { Label } from '../views/label.ts';
import { shownByPassage, type LitLens } from '../views/shown.ts';
import type { AuthoringContext, Choice } from './context.ts';

/** What is being written: its files, and the entries that they make. */
interface Draft {
  readonly documents: readonly Document[];
  readonly entries: readonly Entry[];
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
    const labels = labelsOf(draft, context, words, language);
    const evidence = entry.kind === 'case' ? evidenceIn(entry) : [];
    const languages = { locale: language, original: labels.original };
    const conceptOf = (concept: string) => {
      const label = labels.entry(concept, language);
      return label?.ref.kind === 'concept' ? label : undefined;
    };
    const shown = shownByPassage(evidence, litLenses(evidence, context, conceptOf), languages, conceptOf);
    return [[path, printBody(body, { lang: language, shown }, labels)]];
  });
  return new Map(printed);
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

/** What is named in a draft, in its own files or in the atlas. Pictures are not at hand: their words stand in their place. */
function labelsOf({ documents }: Draft, context: AuthoringContext, words: PreviewWords, page: Locale): Labels {
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
      if (document !== undefined) return { ref: document, name: draftName(document, lang, languages) };
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
    picture: () => undefined,
  };
}

/** What an entry of the atlas is called in a language, or else in the first that it has a name in. */
function nameIn({ name, names }: Choice, lang: Locale, { language, atlas }: AuthoringContext): Label['name'] {
  if (names === undefined) return { words: name, lang: language };
  const found = [lang, ...atlas.languages, ...Object.keys(names)].find((one) => Object.hasOwn(names, one)) ?? lang;
  return { words: names[found] ?? name, lang: found };
}

/** What an entry that is being written is called. */
function draftName(document: Document, lang: Locale, languages: readonly [Locale, ...Locale[]]): Label['name'] {
  const name = valueAt(document.raw, [kindFacts[document.kind].name]);
  const inEach = isRecord(name) ? name : { [languages[0]]: name };
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
