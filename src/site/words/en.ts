import type { EvidenceCount } from '../../core/graph/evidence.ts';
import type { Words } from './words.ts';

const amount = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const passages = (count: number) => amount(count, 'passage', 'passages');
const cases = (count: number) => amount(count, 'case', 'cases');

function evidenceCount({ passages: all, cases: inCases, nuances, contradicts }: EvidenceCount): string {
  const parts = [`${passages(all)} in ${cases(inCases)}`];
  if (nuances > 0) parts.push(`${nuances} ${nuances === 1 ? 'nuances' : 'nuance'} it`);
  if (contradicts > 0) parts.push(`${contradicts} ${contradicts === 1 ? 'contradicts' : 'contradict'} it`);
  return parts.join(', ');
}

/** The English words of the frame. */
export const en: Words = {
  language: 'English',
  skip: 'Skip to content',
  nav: { label: 'Main menu', menu: 'Menu', home: 'Home' },
  kinds: {
    case: { one: 'case', many: 'Cases' },
    concept: { one: 'concept', many: 'Concepts' },
    lens: { one: 'lens', many: 'Lenses' },
    source: { one: 'source', many: 'Sources' },
    organisation: { one: 'organisation', many: 'Organisations' },
    person: { one: 'person', many: 'People' },
    guide: { one: 'guide', many: 'Guide' },
  },
  intros: {
    case: 'What happened: in a neighbourhood, a region, a merger, a national proposal. With what worked, what rubbed and what nobody knows.',
    concept: 'What the field calls the things that happen. Each concept gathers the passages from cases that show, nuance or contradict it.',
    lens: 'A lens is a question with a few concepts in order. Read a case through one, and you see other things.',
    source: 'Everything we rely on, with a grade of trust and the reason for it.',
    organisation: 'Organisations with a role in the cases, and where they appear.',
    person: 'People in their public role, and where they appear.',
    guide: 'How this atlas works, how to read it and how to write for it.',
  },
  facets: { sector: 'Field', scale: 'Scale', group: 'Group', grade: 'Grade' },
  all: 'all',
  filterLabel: 'Narrow the list',
  showing: (shown, total) => (shown === total ? `${total} in all` : `${shown} of ${total}`),
  since: 'from',
  untranslated: {
    title: 'Not translated yet',
    text: 'This page exists in Dutch only. What follows is the Dutch text.',
    link: 'To the Dutch page',
  },
  inReview: 'This case is still under review.',
  illustration: 'Short example',
  onlyOriginal: 'in Dutch only',
  facts: {
    title: 'In brief', parties: 'Parties', people: 'People', place: 'Place', scale: 'Scale', sector: 'Field', period: 'Period', passages: 'Passages', sources: 'Sources',
    strongest: 'strongest', group: 'Group', aliases: 'Also called', inOther: 'In Dutch', lenses: 'In the lens',
  },
  onThisPage: 'On this page',
  plate: {
    label: 'Contour map',
    caseTops: 'The tops are the concepts this case shows, as high as it has passages for them:',
    conceptTops: 'The tops are the cases that show this concept, as high as they have passages:',
    lensTops: 'The tops are the concepts of this lens, as high as there are passages for them:',
    homeTops: 'The tops are the concepts of the atlas with the most passages:',
    empty: 'Land not yet described: there are no passages yet.',
  },
  lens: {
    choose: 'Read through a lens', none: 'none', every: 'all reasons', open: 'About this lens', gap: 'no passage', members: 'Concepts of this lens',
    passagesLit: (count) => `${passages(count)} ${count === 1 ? 'lights' : 'light'} up`,
    place: (place, size, lens) => `place ${place} of ${size} in ${lens}`,
    casesTitle: 'What the cases show', casesIntro: 'How many passages each case has for each concept. A hatched cell is an honest gap.', caseColumn: 'Case', emptyCell: 'none',
    prompt: 'The question',
  },
  how: { illustrates: 'shows', nuances: 'nuances', contradicts: 'contradicts' },
  reading: { source: 'the source’s reading', atlas: 'the atlas’s reading' },
  notesLabel: 'What this passage shows',
  sections: {
    timeline: 'What happened when', parties: 'Who took part', worked: 'What worked', friction: 'What rubbed', workedAndFriction: 'What worked, and what rubbed', unknown: 'What we do not know',
    unknownIntro: 'The sources do not tell. We do not fill it in.', questions: 'To think about', sources: 'Sources', shows: 'What this case shows', notes: 'Notes',
    evidence: 'In the cases', relations: 'Related concepts', mentionedIn: 'Also mentioned in', usedIn: 'Used in', whyGrade: 'Why this grade', reference: 'The source',
  },
  table: { date: 'When', event: 'What', source: 'Source', party: 'Party', kind: 'Kind', role: 'Role', broughtInBy: 'brought in by' },
  levels: { understand: 'Understand', analyse: 'Analyse', judge: 'Judge', transfer: 'To your own work' },
  evidenceCount,
  caseCount: (count, concepts) => `${passages(count.passages)} for ${amount(concepts, 'concept', 'concepts')}${count.contradicts > 0 ? `, ${count.contradicts} ${count.contradicts === 1 ? 'contradicts' : 'contradict'}` : ''}`,
  passages,
  cases,
  uses: (count) => `used ${amount(count, 'time', 'times')}`,
  noneYet: 'no passages yet',
  pageWord: 'page',
  noEvidence: 'No case shows this concept yet. Do you know one? Write with us.',
  evidencePage: (page, pages) => `Page ${page} of ${pages}`,
  fromCase: 'From',
  readThere: 'Read on in the case',
  relation: { 'part-of': 'is part of', requires: 'requires', 'contrasts-with': 'contrasts with', resembles: 'resembles' },
  inverseRelation: { 'part-of': 'has among its parts', requires: 'is required by', 'contrasts-with': 'contrasts with', resembles: 'resembles' },
  grades: { A: 'official, first-hand or peer-reviewed', B: 'usable with attribution', C: 'speaks about its own work, or second-hand' },
  grade: 'grade',
  aboutGrades: 'What the grades mean',
  dead: 'this page does not exist yet',
  image: 'Picture',
  backToText: (number) => `Back to note ${number} in the text`,
  note: 'note',
  page: {
    edit: 'Improve this page', licence: (title) => `You may reuse the texts of ${title} with attribution`, source: 'Source code', about: 'About the atlas',
    contribute: 'Contribute', design: 'Design',
  },
  home: {
    lead: 'An atlas of working together', doors: 'Where would you like to start?',
    study: 'Study', studyText: 'Read a case through a lens, and hold your own practice beside it.',
    explore: 'Explore', exploreText: 'Look up a concept and see in which cases it appears.',
    contribute: 'Contribute', contributeText: 'Add a case. You need not be a programmer.',
    story: 'A case to start with', lenses: 'Look through a lens', lensesText: 'Each lens asks a case another question.',
    count: (all, concepts, shown) => `${cases(all)}, ${amount(concepts, 'concept', 'concepts')}, ${passages(shown)} with source and reason.`,
    read: 'Read this case', all: 'All',
  },
  checks: {
    title: 'What the check can tell',
    intro: 'Everything that npm run check can say: what is wrong, why it matters and how to mend it.',
    severity: { error: 'error', warning: 'warning', note: 'note' },
    bad: 'Wrong', good: 'Right', told: 'What you read then', front: 'in the front matter of a case', body: 'in the text of a case', all: 'All messages',
  },
  notFound: { title: 'There is no page here', text: 'The address is wrong, or the page has moved. Search, or start from the home page.', home: 'To the home page' },
  searchOpen: 'Search',
  search: {
    title: 'Search the atlas', field: 'What are you looking for?', submit: 'Search', close: 'Close', kindLegend: 'Kind of page', kindParam: 'kind', allKinds: 'all',
    kinds: [
      { value: 'case', one: 'case', many: 'cases' },
      { value: 'concept', one: 'concept', many: 'concepts' },
      { value: 'lens', one: 'lens', many: 'lenses' },
      { value: 'source', one: 'source', many: 'sources' },
      { value: 'guide', one: 'guide', many: 'guide' },
    ],
    results: 'Found', sections: 'Parts of {title}', hint: 'Type a word, a place or a concept. For example: merger, general practitioners, shared responsibility.',
    loading: 'Searching…', found: { one: '{count} page found for {query}', many: '{count} pages found for {query}' },
    none: 'Nothing found for {query}',
    tips: ['Use fewer or shorter words.', 'Try another word for the same thing.', 'Check the spelling.'],
    widen: { one: 'Search all kinds ({count})', many: 'Search all kinds ({count})' }, searchedFor: 'Searched for {query}.', partial: 'No page has all of these words. These have some.', missing: 'No page has: {query}.', more: 'Show more',
    lists: 'Or browse:', failed: 'Search could not be loaded. Check your connection and try again.',
    notBuilt: 'There is no search index yet. npm run build makes it; then look at the site with npm run preview.',
    noScript: 'Search needs JavaScript, which is off. These lists always work:', keys: 'Arrows to choose, Enter to open.', escapeKey: 'Escape to close.', slashKey: 'Search with the / key',
    fillers: ['who', 'what', 'where', 'when', 'why', 'how', 'which', 'is', 'are', 'a', 'an', 'the', 'of', 'about'],
  },
  design: {
    title: 'Design', intro: 'All parts of the atlas together, to look at them side by side.', colours: 'Colours', type: 'Type', signs: 'Signs of a lens', passage: 'Passages', plates: 'Plates', parts: 'Parts',
    sample: 'Working together is not the same as working side by side.', states: 'Messages',
  },
};
