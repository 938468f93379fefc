import type { EvidenceCount } from '../../core/graph/evidence.ts';
import type { Grade } from '../../core/model/source.ts';
import type { Band } from '../../core/views/period-bands.ts';
import type { SessionRow } from '../../core/views/session-view.ts';
import { plurals } from '../plural.ts';
import { kinds } from './kinds.ts';
import { stances } from './stances.ts';

const { amount } = plurals('en');
const passages = (count: number) => amount(count, { one: 'passage', other: 'passages' });
const cases = (count: number) => amount(count, { one: 'case', other: 'cases' });

const grades = (count: Readonly<Record<Grade, number>>) =>
  (['A', 'B', 'C'] as const).flatMap((grade) => (count[grade] === 0 ? [] : [`${count[grade]} × ${grade}`])).join(', ');

const told = (count: EvidenceCount) =>
  count.stances.filter((one) => one.count > 0).map(({ how, count }) => ({ how, words: stances[how].counted(count) }));

const evidenceCount = (count: EvidenceCount) =>
  [
    `${passages(count.passages)} in ${cases(count.cases)}`,
    ...told(count).flatMap(({ how, words }) => (how === 'illustrates' ? [] : [words])),
  ].join(', ');

/** The English words of the pages; what there is in English, other languages may say in theirs. */
export const pages = {
  skip: 'Skip to content',
  nav: { label: 'Main menu', menu: 'Menu', home: 'Home' },
  kinds,
  facets: { sector: 'Field', scale: 'Scale', period: 'Began in', group: 'Group', grade: 'Grade' },
  all: 'all',
  /** The title of a list that is narrowed to one value. */
  narrowed: (list: string, value: string) => `${list}: ${value.toLowerCase()}`,
  /** Leads back from a narrowed list to the whole. */
  showAll: 'Show all',
  /** A list in which nothing stands yet. */
  emptyList: 'Nothing here yet. It is honestly empty: nobody has begun on it.',
  filterLabel: 'Narrow the list',
  showing: (shown: number, total: number) => (shown === total ? `${total} in all` : `${shown} of ${total}`),
  /** In which order lists stand. */
  order: {
    case: 'The cases with most passages come first.',
    concept: 'By group, and within it by name.',
    path: 'The shortest comes first.',
    source: 'By kind, and within it by name.',
    name: 'By name.',
  },
  since: 'from',
  untranslated: {
    title: 'Not translated yet',
    text: (language: string) => `This page is not there in this language yet. What follows is in ${language}.`,
    link: (language: string) => `To the page in ${language}`,
  },
  /** A translation whose original has changed since. */
  outdated: {
    title: (language: string) => `Older than the page in ${language}`,
    text: (language: string) => `The text in ${language} has changed since this translation was made.`,
    front: 'That goes for the title, the summary or the lists on this page.',
    sections: (count: number) => `${amount(count, { one: 'part is', other: 'parts are' })} marked below.`,
    section: (language: string) => `The text of this part in ${language} has changed since it was translated.`,
    link: (language: string) => `To the page in ${language}`,
  },
  orientation: {
    text: (subject: string, count: number) =>
      `You are reading an atlas of concepts about ${subject}, tested on ${cases(count)}.`,
    link: 'Who makes this?',
  },
  contact: {
    link: 'Is something wrong?',
    person:
      'Are you named here, and is something wrong, or do you want to be taken off the site? Ask; you need not give a reason. You get an answer within a week.',
    ask: 'Ask for a correction or removal',
  },
  moved: { title: 'This page has a new address.', link: 'Go there' },
  withdrawn: {
    title: (kind: string) => `Withdrawn: ${kind}`,
    on: (date: string) => `What stood here was taken off the site on ${date}.`,
    because: 'The reason:',
  },
  untranslatedPart: 'This part has not been translated yet.',
  states: {
    draft: { mark: 'being written', note: 'This case is still being written; readers do not see it.' },
    review: { mark: 'under review', note: 'This case is still under review; readers do not see it.' },
  },
  illustration: 'Short example',
  inOriginal: (language: string) => `in ${language}`,
  facts: {
    title: 'In brief',
    sources: 'Sources',
    strongest: 'strongest',
    inLanguage: (language: string) => `In ${language}`,
    lenses: 'In the lens',
    others: (count: number) => `and ${amount(count, { one: 'other party', other: 'other parties' })}`,
    parties: (count: number, people: number) =>
      [
        amount(count, { one: 'party', other: 'parties' }),
        ...(people === 0 ? [] : [amount(people, { one: 'person', other: 'people' })]),
      ].join(', '),
    events: (count: number) => amount(count, { one: 'event', other: 'events' }),
    sourcesByGrade: (count: Readonly<Record<Grade, number>>) =>
      `${amount(count.A + count.B + count.C, { one: 'source', other: 'sources' })}: ${grades(count)}`,
    told: {
      'one-sided': 'told from one side',
      'one-source': 'rests on one source',
      researched: 'rests on research or official documents',
    },
    read: (minutes: number) => `Read · ${amount(minutes, { one: 'minute', other: 'minutes' })}`,
    imageBy: (maker: string) => `Picture: ${maker}`,
    questions: (count: number) => amount(count, { one: 'study question', other: 'study questions' }),
  },
  onThisPage: 'On this page',
  profile: {
    ofCase:
      'The case in cross-section: each column is a passage. Above the line stands what it shows or nuances, below it what it contradicts or lacks.',
    ofConcept:
      'The concept in cross-section: each column is a passage. Above the line stands what shows or nuances it, below it what contradicts it, or where it is absent.',
    opening: 'the opening',
  },
  lens: {
    choose: 'Read through a lens',
    none: 'none',
    /** Not a lens, but the reasons of all passages at once. */
    every: 'all reasons',
    /** Folds the notes of other concepts; `{count}` is how many. */
    others: '+ {count} more',
    without: 'Without lens',
    open: 'About this lens',
    gap: 'no passage',
    members: 'Concepts of this lens',
    previous: 'Previous passage',
    next: 'Next passage',
    at: 'Passage {at} of {all}: {shows}',
    keys: 'The keys p and n lead from passage to passage.',
    placeOf: (place: number, size: number) => `place ${place} of ${size}`,
    casesTitle: 'What the cases show',
    caseColumn: 'Case',
    emptyCell: 'none',
    prompt: 'The question',
  },
  /** The matrix of a lens. Marks such as {column} are filled in by the script of the page. */
  matrix: {
    title: (lens: string) => `Matrix: ${lens}`,
    to: (count: number) => `To the ${cases(count)} through this lens`,
    hint: 'Choose a number to read the passages. A hatched cell is an honest gap.',
    total: 'Together',
    passagesColumn: 'Passages',
    cell: (count: EvidenceCount) =>
      `${passages(count.passages)}: ${told(count)
        .map(({ words }) => words)
        .join(', ')}`,
    legend: 'The signs',
    close: 'Close',
    narrow: 'Narrow the matrix',
    periodParam: 'period',
    how: 'What passages say',
    howParam: 'stance',
    band: ({ from, to, earlier }: Band) => (earlier ? `up to ${to}` : `${from}–${to}`),
    unsorted: 'The cases are sorted by name. Sorting otherwise needs JavaScript, which is off.',
    sort: 'Sort by {column}',
    sorted: { up: 'Sorted by {column}, ascending.', down: 'Sorted by {column}, descending.' },
    shown: '{shown} of {total} cases',
    nothing: 'No case fits this choice.',
    noCases: 'This matrix fills itself from cases, and there is none yet. Write the first one.',
    noPassages:
      'No passage of a case shows one of these concepts yet. Say in a case what a passage shows, and its cell fills itself.',
    table: 'This matrix as CSV',
    pick: (title: string) => `Choose to compare: ${title}`,
    compare: 'Compare what you tick',
    compareHint: 'Tick two to four cases to lay them side by side.',
    csv: { case: 'Case', address: 'Address', from: 'From', to: 'To' },
  },
  /** Cases side by side. Marks such as {case} are filled in by the script of the page. */
  compare: {
    title: 'Compare cases',
    intro: 'Lay two to four cases side by side, through one lens. Where they differ comes first.',
    link: 'Compare with another case',
    list: 'Lay cases side by side',
    noScript:
      'Laying cases side by side needs JavaScript, which is off. The matrix of a lens always works, and shows all cases below each other:',
    choose: 'Which cases?',
    slot: 'Case {number}',
    noCase: 'none',
    lens: 'Through the lens',
    begin: 'Contrasts to begin with',
    one: 'There is only one case here yet. Choose another to compare.',
    tooFew: (count: number, lenses: number) =>
      `Comparing takes two cases and a lens. This atlas has ${cases(count)} and ${amount(lenses, { one: 'lens', other: 'lenses' })} so far. Write what is missing first.`,
    unknown: '‘{id}’ is not a case of this atlas, and is left out.',
    tooMany: 'Four cases fit side by side. Left out: {cases}.',
    failed: '{case} could not be loaded. Check your connection.',
    retry: 'Try again',
    loading: 'Loading…',
    ready: '{count} cases side by side, through the lens {lens}.',
    print: 'Print this comparison',
    /** How cases differ for one concept; {cases} are names. */
    verdict: {
      opposite: 'opposite',
      differs: 'different',
      only: 'found only at {cases}',
      some: 'not found at {cases}',
      same: 'the same everywhere',
      none: 'found at none of these',
    },
    timeHint:
      'Each dot is an event, open when only the year is known; the bar is the period. All cases stand on the same scale.',
    readPassage: 'Read the passage',
    readCase: 'In the case',
    nothing: 'nothing stated',
  },
  how: { illustrates: 'shows', nuances: 'nuances', contradicts: 'contradicts', absent: 'absent here' },
  reading: { source: 'the source’s reading', atlas: 'the atlas’s reading' },
  /** Stands once, under the first passage; `{signs}` are the signs of how a passage can relate to a concept. */
  passageHelp: {
    reading: 'The reasons are the atlas’s reading, unless they say ‘the source’s reading’.',
    signs: 'What do {signs} and A B C mean?',
  },
  /** Names what opens the reason of a note. */
  why: 'why',
  notesLabel: 'What this passage shows',
  sections: {
    workedAndFriction: 'What worked, and what rubbed',
    reading: 'What we read in it',
    unknownIntro: 'The sources do not tell. We do not fill it in.',
    sources: 'Sources',
    shows: 'What this case shows',
    notes: 'Notes',
    evidence: 'In the cases',
    mentionedIn: 'Also mentioned in',
    usedIn: 'Used in',
    appearsIn: 'Appears in',
    nowhere: 'Nowhere yet.',
    related: 'Read also',
    reference: 'The source',
  },
  table: {
    date: 'When',
    event: 'What',
    source: 'Source',
    party: 'Party',
    kind: 'Kind',
    role: 'Role',
    broughtInBy: 'brought in by',
  },
  /** What is drawn, for those who do not see it, and how to read it. */
  figures: {
    timeline: (events: number, from: number, to: number) =>
      `Timeline from ${from} up to and including ${to} with ${events} events. The list below names them in order.`,
    timelineKey: 'Open disc: only the year is known. The ground behind is the time this case covers.',
    parties: (count: number, kinds: string) =>
      `${count} parties around a table, by kind: ${kinds}. The table below names them all`,
    arrow: 'An arrow leads from a party to one it brought in.',
  },
  /** Why another case is worth reading. */
  kinship: {
    opposite: 'Both are about {concepts}, in opposite ways: one shows what the other contradicts.',
    lacking: 'Both are about {concepts}: in one it can be seen, in the other it is absent.',
    illustrates: 'Both show {concepts}.',
    nuances: 'Both qualify {concepts}.',
    contradicts: 'Both contradict {concepts}.',
    absent: 'Both tell of the absence of {concepts}.',
    several: 'Both are about {concepts}, each in its own way.',
  },
  and: 'and',
  evidenceCount,
  stances,
  /** How many passages have a source of each grade as their best. */
  evidenceGrades: (count: Readonly<Record<Grade, number>>) => `Best source per passage: ${grades(count)}.`,
  /** What a case shows: how many ties to how many concepts. */
  caseCount: (count: EvidenceCount, concepts: number) =>
    `${passages(count.passages)} for ${amount(concepts, { one: 'concept', other: 'concepts' })}${told(count)
      .flatMap(({ how, words }) => (how === 'contradicts' ? [`, ${words}`] : []))
      .join('')}`,
  passages,
  cases,
  uses: (count: number) => `used ${amount(count, { one: 'time', other: 'times' })}`,
  noneYet: 'no passages yet',
  /** Whose reading it is, where nothing is said. */
  evidenceReading: 'The atlas makes the link, unless it says that the source reads it so.',
  /** When a text was written from passages, and how many came and went since. */
  synthesis: (date: string, { passages: of, came, went }: Readonly<Record<'passages' | 'came' | 'went', number>>) =>
    `We wrote this on ${date}, from ${passages(of)}.${came + went === 0 ? '' : ` Since then ${came} came and ${went} went.`}`,
  everyStance: 'All',
  chooseStance: 'Which passages would you like to see?',
  passage: 'The passage',
  casesWithout: (count: number) => `${amount(count, { one: 'case has', other: 'cases have' })} no passage on it.`,
  knowCounter: 'Do you know an example that is missing here? Write it down.',
  /** Ways on from a definition. */
  next: {
    label: 'Read on',
    example: 'An example',
    against: 'What speaks against it',
    related: 'Related',
  },
  noEvidence: 'No case shows this concept yet. Do you know one? Write with us.',
  relationFigure: (term: string) =>
    `How ${term} relates to other concepts. The list below says the same, with the reason.`,
  inverseRelation: {
    'part-of': 'has among its parts',
    requires: 'is required by',
    'contrasts-with': 'contrasts with',
    resembles: 'resembles',
  },
  grade: 'grade',
  aboutGrades: 'What the grades mean',
  /** What opens at a citation or a grade. */
  sourceCard: { about: 'About this source', list: 'In the list of sources', back: '↩ back to the text' },
  dead: 'this page does not exist yet',
  image: 'Picture',
  backToText: (number: number, nth: number) => `Back to note ${number} in the text${nth > 1 ? `, place ${nth}` : ''}`,
  note: 'note',
  page: {
    cite: 'Cite this page',
    inText: 'In a text of the atlas',
    inFields: 'In the details of a case',
    parts: 'To a part of it',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected: now copy it yourself',
    changed: 'Last changed on',
    reviewed: 'Reviewed',
    reviewDue: 'This page was not reviewed for long. Is something no longer right?',
    report: 'Tell us',
    corrected: 'Corrected',
    edit: 'Improve this page',
    licence: (title: string) => `You may reuse the texts of ${title} with attribution`,
    source: 'Source code',
    about: 'About the atlas',
    contribute: 'Contribute',
  },
  home: {
    makers: 'Made in the open: every fact has a source, and whoever knows a case can add it.',
    title: (atlas: string, subject: string) => `${atlas}: an atlas of ${subject}`,
    lead: (subject: string) => `An atlas of ${subject}`,
    story: 'A case to start with',
    lenses: 'Look through a lens',
    passages: 'Passages with source and reason',
    read: 'Read this case',
    /** Names the list of what the atlas holds. */
    holds: 'What it holds',
    news: 'What is new',
    corrected: 'corrected',
    openText: (questions: number, concepts: number) =>
      `${amount(questions, { one: 'question', other: 'questions' })} that the sources leave unanswered, and ${amount(concepts, { one: 'concept', other: 'concepts' })} without a case. We do not fill them in.`,
    start: 'Where would you like to start?',
    doors: {
      read: {
        title: 'I want to read a case',
        text: 'What happened, told from sources. Read it through a lens, or hold it beside another.',
      },
      lookUp: {
        title: 'I am looking up a concept',
        text: 'What the field means by it, and in which cases you can see it.',
      },
      session: {
        title: 'I am preparing a session',
        text: 'For a day of training or a talk with colleagues: with steps, questions and time.',
      },
      contribute: { title: 'I want to contribute', text: 'Add a case or fill a gap. You need not be a programmer.' },
    },
    contradiction: 'A contradiction',
    allDissent: 'All dissent together',
    cases: 'All cases',
    open: 'This we do not know',
    questions: (count: number) =>
      `${amount(count, { one: 'question', other: 'questions' })} that the sources leave unanswered`,
    unshown: (count: number) => `${amount(count, { one: 'concept', other: 'concepts' })} without a case`,
  },
  /** The pages that look at many entries at once. */
  across: {
    compare: 'Compare',
    word: 'Glossary',
    dissent: 'Dissent',
    open: 'Open questions',
    session: 'Sessions',
    data: 'Data',
    offline: 'Take along',
  },
  /** The parts of the contents in the footer. */
  contents: { read: 'Read', across: 'Side by side', lookUp: 'Look up', takePart: 'Take part' },
  glossary: {
    /** `languages` are the others of the atlas, in words; empty when there are none. */
    intro: (languages: string) =>
      languages === ''
        ? 'All concepts and words of the field from A to Z: what they mean, and what else they are called.'
        : `All concepts and words of the field from A to Z: what they mean, what else they are called, and what they are called in ${languages}.`,
    letters: 'Letters',
    emptyLetter: 'no words',
    otherLetter: 'other signs',
    see: 'see',
    toLetters: 'To the letters',
    usedIn: (cases: number) => `word of the field, in ${amount(cases, { one: 'case', other: 'cases' })}`,
  },
  dissent: {
    intro:
      'Where the cases do not simply show a concept: what contradicts it, what followed where it was absent, and where its limit lies. Each line is a reading that you may disagree with.',
    parts: {
      illustrates: 'What shows a concept',
      nuances: 'What nuances a concept',
      contradicts: 'What contradicts a concept',
      absent: 'Where a concept was absent, and what followed',
    },
    none: 'No passage does this yet.',
  },
  data: {
    intro:
      'All that is published here, as files for other programs. What has not changed always gives exactly the same file.',
    version: 'Version',
    changed: 'The content last changed on',
    undated: 'This build does not know the history of the files, so it does not say when the content changed.',
    cite: 'How to cite it',
    parts: {
      whole: 'Everything together',
      tables: 'Tables',
      sources: 'Sources',
      follow: 'What is new',
      texts: 'Texts',
    },
    dataset: 'All pages with their fields, the passages with what they show and why, and what names what',
    schema: 'How that file is made up: a JSON Schema',
    evidence: 'Which passage shows which concept, how, and why',
    matrices: 'The matrix of each lens',
    sources: 'All sources, for Zotero and other programs',
    everything: 'Everything',
    llms: 'A list of all texts',
    markdown: 'The text of every page is there as Markdown too: put index.md after its address.',
    sitemap: 'The map of the site for search engines',
  },
  offline: {
    intro:
      'Read without a connection: on a train, or in a room where the network falters. Choose what comes along; search always does.',
    how: 'With a page come the pages that it leads to. All of it stays on this device, and here you can take it off again.',
    noScript: 'Taking along works with JavaScript, which is off.',
    everything: 'Everything in this language',
    take: 'Take along',
    forget: 'Take all of it off',
    states: {
      choose: 'Nothing is chosen yet.',
      size: 'Still to fetch: {size}.',
      kept: 'This is on your device, and up to date.',
      less: 'This is on your device. What you no longer choose goes when you take this along.',
      newer: 'There is a newer version. To fetch: {size}. What you have goes on working until you do.',
      progress: '{done} of {of} files.',
      done: 'Done. You can read this without a connection now.',
      unreachable:
        'The connection was lost. What you had still works; try again later, and it goes on where it stopped.',
      changed: 'The atlas was renewed meanwhile. What you had still works; load this page again and try once more.',
      full: 'There is not enough room on this device. What you had still works; choose less.',
      away: 'There is no connection. What you took along can be read.',
      missing: 'You did not take this page along.',
      unsupported: 'This browser cannot take anything along.',
    },
  },
  open: {
    intro:
      'An atlas is never finished. Here is what we do not know, what no case shows and what nobody has translated yet. It comes from the texts themselves: fill a gap, and it disappears from this page.',
    contents: 'What is open',
    /** Each kind of gap: what it is, what to say when there is none, and how a reader can help. */
    groups: {
      unknown: {
        title: 'What the sources do not tell',
        text: 'With every case we write down what we could not find.',
        none: 'No case names anything that the sources do not tell.',
        help: 'Were you there, or do you know a source? How to add to a case',
      },
      unshown: {
        title: 'Concepts without a case',
        text: 'The field has a word for it, but no passage shows it yet.',
        none: 'Every concept can be seen in at least one case.',
        help: 'Do you know an example? How to write a case',
      },
      gaps: {
        title: 'Empty cells of the lenses',
        text: 'A lens puts cases beside concepts. Where there is no passage, nothing may have happened, or nobody wrote it down.',
        none: 'Every case has a passage for every concept of every lens.',
        help: 'Do you see what we did not? How to add a passage',
      },
      weak: {
        title: 'What rests on grade C alone',
        text: 'Only a source that speaks about its own work tells this, or one at second hand. Nobody else confirms it.',
        none: 'Everything rests on at least one source of grade A or B.',
        help: 'Do you know a second source? How to add it',
      },
      untranslated: {
        title: 'What is not translated yet',
        text: 'These pages cannot be read in every language yet.',
        none: 'Everything is translated.',
        help: 'Will you translate? How it works',
      },
      outdated: {
        title: 'Translations that lag behind',
        text: 'The original has changed since the translation was made.',
        none: 'No translation lags behind.',
        help: 'Will you update a translation? How it works',
      },
    },
    gaps: (empty: number, cells: number) => `${empty} of ${amount(cells, { one: 'cell', other: 'cells' })} empty`,
    claims: (count: number) => amount(count, { one: 'claim', other: 'claims' }),
    more: (count: number) => `and ${count} more`,
    sections: (count: number) => amount(count, { one: 'part', other: 'parts' }),
    know: 'Do you know? Add it',
    translate: 'Translate',
    update: 'Update',
  },
  path: {
    audience: 'For whom',
    time: 'Time',
    minutes: (count: number) => amount(count, { one: 'minute', other: 'minutes' }),
    steps: (count: number) => amount(count, { one: 'step', other: 'steps' }),
    params: { path: 'path', step: 'step' },
    begin: 'Begin with the first step',
    through: (lens: string) => `through the lens ${lens}`,
    at: 'Step {at} of {all}',
    previous: 'Previous',
    next: 'Next',
    end: 'End of the learning path',
    task: 'Assignment',
  },
  /** The manual of mistakes. */
  handout: {
    name: 'handout',
    title: (name: string) => `Handout: ${name}`,
    open: 'Print',
    intro: 'A short handout: the passages of one lens with their reasons, and room to write. Choose a lens and print.',
    print: 'Print this handout',
    whole: 'Rather the whole case? Open it and print that page',
    choose: 'Through which lens?',
    every: 'all passages',
    passages: 'Passages, and why they are here',
    address: 'Read on',
    scan: (address: string) => `QR code of ${address}`,
  },
  decision: {
    name: 'Decision point',
    many: 'Decision points',
    question: 'What would you do?',
    first: 'Choose first, then open what happened. The options are in our words.',
    because: 'Because:',
    outcome: 'What happened',
    unknown: 'What nobody knows',
  },
  session: {
    name: 'session',
    title: (name: string) => `Session: ${name}`,
    open: 'Make a session of it',
    intro:
      'A meeting for six to twelve people about one case. Choose how long and through which lens; everything on this page follows, on paper too.',
    listIntro:
      'Of every case the atlas makes a meeting for a group: a plan with times, two sides to defend, roles, and cards to cut out. The cases in which both sides have most to say come first.',
    length: 'How long?',
    lengthParam: 'minutes',
    plan: 'The plan',
    screen: 'Show on a screen',
    screenKeys: 'The arrow keys go on and back; Escape closes.',
    close: 'Close',
    print: 'Print plan and cards',
    first: 'Leading a group for the first time?',
    handout: 'Handout for the participants',
    blocks: {
      opening: {
        name: 'Opening',
        text: 'Tell in a few sentences what happened and show the profile. Ask who knows something like it from their own work.',
      },
      decision: {
        name: 'Stop: what do you do?',
        text: 'Read out what was known at the time, and no more. Everybody chooses in silence and writes down why. Then show who stands where, and only after that open what happened.',
      },
      cards: {
        name: 'Reading in cards',
        text: 'Hand out the cards, each to two people. Read the passage, say together what it shows, and then turn the card. Hang them up in the order of the story. With which reason do you disagree?',
      },
      roles: {
        name: 'In the shoes of',
        text: 'Divide the parties. Say in one sentence what your party wanted and in one sentence what it could lose. The others ask on.',
      },
      sides: {
        name: 'Two sides',
        text: 'Make two groups and give each its cards. Prepare, and then give an argument in turn. Change sides halfway.',
      },
      break: { name: 'Break', text: 'Leave the cards hanging.' },
      questions: {
        name: 'Questions',
        text: 'Choose a question in pairs and find the passage that carries the answer. Then lay your own practice beside it.',
      },
      closing: {
        name: 'What we do not know',
        text: 'Read out what the sources do not tell. Everybody names one thing to find out in their own work, and from whom.',
      },
    },
    sides: {
      for: {
        name: 'It is so',
        none: 'No passage stands on this side. Look for what speaks for it yourself; begin with what worked.',
      },
      against: {
        name: 'It is otherwise',
        none: 'No passage stands on this side. Look for what speaks against it yourself; begin with what chafed.',
      },
    },
    cards: 'Cards',
    cardsHint: 'Cut along the line and fold in the middle: the passage in front, the reason behind.',
    gives: ({
      count,
      sides,
      decisions,
      parties,
      questions,
    }: Pick<SessionRow, 'count' | 'sides' | 'decisions' | 'parties' | 'questions'>) =>
      [
        passages(count.passages),
        `${amount(sides.for, { one: 'argument', other: 'arguments' })} for and ${sides.against} against`,
        ...(decisions === 0 ? [] : [amount(decisions, { one: 'decision point', other: 'decision points' })]),
        amount(parties, { one: 'role', other: 'roles' }),
        amount(questions, { one: 'question', other: 'questions' }),
      ].join(' · '),
    lens: 'Fairest lens for both sides:',
  },
  checks: {
    title: 'What the check can tell',
    intro: 'Everything that npm run check can say: what is wrong, why it matters and how to mend it.',
    bad: 'Wrong',
    good: 'Right',
    told: 'What you read then',
    front: 'in the front matter of a case',
    body: 'in the text of a case',
    all: 'All messages',
  },
  notFound: {
    title: 'There is no page here',
    text: 'The address is wrong, or the page has moved. Search, or start from the home page.',
    home: 'To the home page',
  },
  searchOpen: 'Search',
  /** The search panel. Marks such as {count} are filled in by the script of the page. */
  search: {
    title: 'Search the atlas',
    field: 'What are you looking for?',
    submit: 'Search',
    close: 'Close',
    kindLegend: 'Kind of page',
    /** Names of the kind and of the filters in the address, so that `?kind=case` reads well. */
    kindParam: 'kind',
    /** Sets no kind. */
    allKinds: 'all',
    /** In the order in which they are shown: `many` to choose by, `one` at a result. */
    name: { one: 'name', many: 'names' },
    refine: 'Refine',
    facets: {
      sector: { name: 'Field', param: 'field' },
      scale: { name: 'Scale', param: 'scale' },
      period: { name: 'Years', param: 'years' },
      lens: { name: 'Lens', param: 'lens' },
      concept: { name: 'Concept that the case shows', param: 'concept' },
      evidence: { name: 'Best source', param: 'source' },
    },
    unrefine: 'Remove the filters',
    results: 'Found',
    /** Heads the results that answer best, whatever their kind. */
    best: 'Best match',
    allOfKind: 'Show all {kind} ({count})',
    /** Names the links to parts of one result. */
    sections: 'Parts of {title}',
    /** Why a page was found; joined with commas. */
    why: {
      title: 'in the title',
      forms: 'as {words}',
      name: 'this is its name',
      without: 'without {words}',
    },
    /** Leads from the definition of a term to its page. */
    definition: 'Read more about {title}',
    /** What the question is long or short for. */
    alsoKnownAs: 'Also searched for {words}.',
    hint: 'Type a word, a place or a concept.',
    loading: 'Searching…',
    /** Spoken when an answer has settled. */
    found: { one: '{count} page found for {query}', many: '{count} pages found for {query}' },
    none: 'Nothing found for {query}',
    /** What to try when nothing is found, a sentence each. */
    tips: ['Use fewer or shorter words.', 'Try another word for the same thing.', 'Check the spelling.'],
    /** Widens a search without result within its kind or filters. */
    widen: { one: 'Search all kinds ({count})', many: 'Search all kinds ({count})' },
    /** When words of the question were left out. */
    full: 'A question has {count} characters at most. What came after was not searched for.',
    searchedFor: 'Searched for {words}.',
    /** When a word stood nowhere, and another was looked for. */
    mended: 'Searched for {words} instead of {from}.',
    /** Before other words that may have been meant. */
    meant: 'Did you mean',
    partial: 'No page has all of these words. These have some.',
    missing: 'No page has: {words}.',
    otherLanguage: {
      heading: 'In {language}',
      search: 'Search in {language} too',
      none: 'Nothing was found in {language} either.',
    },
    more: 'Show more',
    /** Leads the links to the lists, when nothing is found or search fails. */
    lists: 'Or browse:',
    failed: 'Search could not be loaded. Please try again.',
    outdated: 'This browser is too old to search here. Search works in {browsers} or newer; you can read everything.',
    offline: 'You are not connected to the internet. Search works again once you are.',
    again: 'Try again',
    /** While developing: only a build makes the index. */
    notBuilt: 'There is no search index yet. npm run build makes it; then look at the site with npm run preview.',
    noScript: 'Search needs JavaScript, which is off. These lists always work:',
    keys: 'Arrows, Home and End to choose, Enter to open.',
    /** Follows `keys` in the dialog. */
    escapeKey: 'Escape to close.',
    /** Turns the shortcut of one key on or off. */
    slashKey: 'Search with the / key',
    /** On a page that a result led to: which words are marked. */
    marked: { one: 'Marked: {words} · {count} place', many: 'Marked: {words} · {count} places' },
    previousMark: 'Previous place',
    nextMark: 'Next place',
    unmark: 'Remove',
  },
  design: {
    title: 'Design',
    intro: 'All parts of the atlas together, to look at them side by side.',
    colours: 'Colours',
    type: 'Type',
    signs: 'Signs of a lens',
    passage: 'Passages',
    profile: 'Profile',
    parts: 'Parts',
    sample: 'The shore on the map is where the survey stopped, not where the land does.',
    states: 'Messages',
  },
};
