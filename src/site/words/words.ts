import type { Kinship } from '../../core/views/related.ts';
import type { How, Reading } from '../../core/body/passage.ts';
import type { EvidenceCount } from '../../core/graph/evidence.ts';
import type { Band } from '../../core/views/period-bands.ts';
import type { Kind } from '../../core/model/kind.ts';
import type { Locale } from '../../core/model/locale.ts';
import type { RelationKind } from '../../core/model/concept.ts';
import type { Severity } from '../../core/diagnostics/diagnostic.ts';
import type { Grade } from '../../core/model/source.ts';
import type { SearchWords } from '../../core/search/words.ts';

/** One and many of a thing: "casus", "casussen". */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** Every word of the frame that visitors see: one catalogue per language. Titles of lists and pages begin with a capital. */
export interface Words {
  /** The language in its own words, for the language switch. */
  readonly language: string;
  readonly skip: string;
  readonly nav: { readonly label: string; readonly menu: string; readonly home: string };
  readonly kinds: Readonly<Record<Kind | 'guide', Noun>>;
  readonly intros: Readonly<Record<Kind | 'guide', string>>;
  readonly facets: Readonly<Record<'sector' | 'scale' | 'period' | 'group' | 'grade', string>>;
  readonly all: string;
  /** Leads back from a narrowed list to the whole. */
  readonly showAll: string;
  /** A list in which nothing stands yet. */
  readonly emptyList: string;
  readonly filterLabel: string;
  readonly showing: (shown: number, total: number) => string;
  readonly since: string;
  readonly untranslated: { readonly title: string; readonly text: string; readonly link: string };
  /** A translation whose original has changed since. */
  readonly outdated: {
    readonly title: string;
    readonly text: string;
    readonly front: string;
    readonly sections: (count: number) => string;
    readonly section: string;
    readonly link: string;
  };
  readonly inReview: string;
  readonly illustration: string;
  readonly onlyOriginal: string;
  readonly facts: {
    readonly title: string;
    readonly parties: string;
    readonly people: string;
    readonly place: string;
    readonly scale: string;
    readonly sector: string;
    readonly period: string;
    readonly passages: string;
    readonly sources: string;
    readonly strongest: string;
    readonly group: string;
    readonly aliases: string;
    readonly inOther: string;
    readonly lenses: string;
  };
  readonly onThisPage: string;
  readonly plate: {
    readonly label: string;
    readonly caseTops: string;
    readonly conceptTops: string;
    readonly lensTops: string;
    readonly pathTops: string;
    readonly homeTops: string;
    readonly empty: string;
  };
  readonly lens: {
    readonly choose: string;
    readonly none: string;
    /** Not a lens, but the reasons of all passages at once. */ readonly every: string;
    readonly open: string;
    readonly gap: string;
    readonly members: string;
    readonly previous: string;
    readonly next: string;
    /** With `{at}`, `{all}` and `{shows}`. */ readonly at: string;
    readonly keys: string;
    readonly passagesLit: (count: number) => string;
    readonly placeOf: (place: number, size: number) => string;
    readonly casesTitle: string;
    readonly casesIntro: string;
    readonly caseColumn: string;
    readonly emptyCell: string;
    readonly prompt: string;
  };
  /** The matrix of a lens. Marks such as {column} are filled in by the page's script. */
  readonly matrix: {
    readonly title: (lens: string) => string;
    readonly name: string;
    readonly intro: string;
    readonly open: string;
    readonly all: string;
    /** How many of its cells have passages, and in how many cases. */
    readonly filled: (cells: number, of: number, cases: number) => string;
    readonly hint: string;
    readonly total: string;
    readonly passagesColumn: string;
    readonly cell: (count: EvidenceCount) => string;
    readonly legend: string;
    readonly close: string;
    readonly narrow: string;
    readonly periodParam: string;
    readonly band: (band: Band) => string;
    readonly unsorted: string;
    readonly sort: string;
    readonly sorted: { readonly up: string; readonly down: string };
    readonly shown: string;
    readonly nothing: string;
    readonly table: string;
    readonly pick: (title: string) => string;
    readonly compare: string;
    readonly compareHint: string;
    readonly csv: Readonly<Record<'case' | 'address' | 'from' | 'to', string>>;
  };
  /** Cases side by side. Marks such as {case} are filled in by the page's script. */
  readonly compare: {
    readonly title: string;
    readonly intro: string;
    readonly link: string;
    readonly list: string;
    readonly noScript: string;
    readonly choose: string;
    readonly slot: string;
    readonly noCase: string;
    readonly lens: string;
    readonly empty: string;
    readonly one: string;
    readonly unknown: string;
    readonly tooMany: string;
    readonly failed: string;
    readonly retry: string;
    readonly loading: string;
    readonly ready: string;
    readonly print: string;
    readonly columns: string;
    readonly differences: string;
    readonly concept: string;
    readonly difference: string;
    /** How cases differ for one concept; {cases} are names. */
    readonly verdict: Readonly<Record<'opposite' | 'differs' | 'only' | 'some' | 'same' | 'none', string>>;
    readonly time: string;
    readonly timeHint: string;
    readonly passages: string;
    readonly same: string;
    readonly readPassage: string;
    readonly readCase: string;
    readonly nothing: string;
  };
  readonly how: Readonly<Record<How, string>>;
  readonly reading: Readonly<Record<Reading, string>>;
  readonly notesLabel: string;
  readonly sections: {
    readonly timeline: string;
    readonly parties: string;
    readonly worked: string;
    readonly friction: string;
    readonly workedAndFriction: string;
    readonly unknown: string;
    readonly unknownIntro: string;
    readonly questions: string;
    readonly sources: string;
    readonly shows: string;
    readonly notes: string;
    readonly evidence: string;
    readonly relations: string;
    readonly mentionedIn: string;
    readonly usedIn: string;
    readonly appearsIn: string;
    readonly nowhere: string;
    readonly whyGrade: string;
    readonly reference: string;
    readonly related: string;
  };
  readonly table: {
    readonly date: string;
    readonly event: string;
    readonly source: string;
    readonly party: string;
    readonly kind: string;
    readonly role: string;
    readonly broughtInBy: string;
  };
  /** What is drawn, for those who do not see it, and how to read it. */
  readonly figures: {
    readonly timeline: (events: number, from: number, to: number) => string;
    readonly timelineKey: string;
    readonly parties: (count: number, kinds: string) => string;
    readonly arrow: string;
  };
  /** Why another case is worth reading; with `{concepts}`. */
  readonly kinship: Readonly<Record<Kinship, string>>;
  readonly and: string;
  readonly levels: Readonly<Record<'understand' | 'analyse' | 'judge' | 'transfer', string>>;
  readonly evidenceCount: (count: EvidenceCount) => string;
  /** The headings over passages for, nuancing and against a concept. */
  readonly evidenceSorts: Readonly<Record<How, string>>;
  /** How many of a number stand here. */
  readonly share: (shown: number, total: number) => string;
  /** How many passages have a source of each grade as their best. */
  readonly evidenceGrades: (count: Readonly<Record<Grade, number>>) => string;
  /** What a case shows: how many ties to how many concepts. */
  readonly caseCount: (count: EvidenceCount, concepts: number) => string;
  readonly passages: (count: number) => string;
  readonly cases: (count: number) => string;
  readonly uses: (count: number) => string;
  readonly noneYet: string;
  readonly pageWord: string;
  readonly noEvidence: string;
  readonly evidencePage: (page: number, pages: number) => string;
  readonly fromCase: string;
  readonly readThere: string;
  readonly relation: Readonly<Record<RelationKind, string>>;
  readonly relationFigure: (term: string) => string;
  readonly inverseRelation: Readonly<Record<RelationKind, string>>;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly grade: string;
  readonly aboutGrades: string;
  readonly dead: string;
  readonly image: string;
  readonly backToText: (number: number) => string;
  readonly note: string;
  readonly page: {
    readonly edit: string;
    readonly cite: string;
    readonly changed: string;
    readonly licence: (title: string) => string;
    readonly source: string;
    readonly about: string;
    readonly contribute: string;
    readonly design: string;
  };
  readonly home: {
    readonly lead: string;
    readonly doors: string;
    readonly study: string;
    readonly studyText: string;
    readonly explore: string;
    readonly exploreText: string;
    readonly contribute: string;
    readonly contributeText: string;
    readonly story: string;
    readonly lenses: string;
    readonly lensesText: string;
    /** Passages that show a concept. */
    readonly passages: string;
    readonly read: string;
    /** Names the list of what the atlas holds. */
    readonly holds: string;
    readonly news: string;
    readonly added: string;
    readonly changed: string;
    readonly open: string;
    readonly openText: (questions: number, concepts: number) => string;
    readonly openLink: string;
  };
  /** The pages that look at many entries at once. */
  readonly across: Readonly<Record<'matrix' | 'compare' | 'map' | 'glossary' | 'open', string>>;
  /** The parts of the contents in the footer. */
  readonly contents: Readonly<Record<'read' | 'across' | 'lookUp' | 'takePart', string>>;
  readonly glossary: {
    readonly intro: string;
    readonly letters: string;
    readonly emptyLetter: string;
    readonly otherLetter: string;
    readonly see: string;
    readonly toLetters: string;
  };
  readonly open: {
    readonly intro: string;
    readonly contents: string;
    /** Each kind of gap: what it is, what to say when there is none, and how a reader can help. */
    readonly groups: Readonly<
      Record<
        'unknown' | 'unshown' | 'gaps' | 'weak' | 'untranslated' | 'outdated',
        { readonly title: string; readonly text: string; readonly none: string; readonly help: string }
      >
    >;
    readonly gaps: (empty: number, cells: number) => string;
    readonly claims: (count: number) => string;
    readonly more: (count: number) => string;
    readonly sections: (count: number) => string;
    readonly know: string;
    readonly translate: string;
    readonly update: string;
    readonly languages: Readonly<Record<Locale, string>>;
  };
  readonly path: {
    readonly audience: string;
    readonly time: string;
    readonly minutes: (count: number) => string;
    readonly steps: (count: number) => string;
  };
  /** The map of the atlas. */
  readonly map: {
    readonly title: string;
    readonly intro: string;
    readonly top: string;
    readonly place: string;
    readonly region: string;
    readonly light: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly whole: string;
    readonly keys: string;
    /** How much is named at a level of detail. */
    readonly detail: (named: number, total: number) => string;
    readonly list: string;
    readonly listIntro: string;
    readonly loose: string;
  };
  /** The manual of mistakes. */
  readonly checks: {
    readonly title: string;
    readonly intro: string;
    readonly severity: Readonly<Record<Severity, string>>;
    readonly bad: string;
    readonly good: string;
    readonly told: string;
    readonly front: string;
    readonly body: string;
    readonly all: string;
  };
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
  readonly searchOpen: string;
  readonly search: SearchWords;
  readonly design: {
    readonly title: string;
    readonly intro: string;
    readonly colours: string;
    readonly type: string;
    readonly signs: string;
    readonly passage: string;
    readonly plates: string;
    readonly parts: string;
    readonly sample: string;
    readonly states: string;
  };
}
