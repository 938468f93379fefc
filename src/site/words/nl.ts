import type { EvidenceCount } from '../../core/graph/evidence.ts';
import type { Words } from './words.ts';

const amount = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const passages = (count: number) => amount(count, 'passage', 'passages');
const cases = (count: number) => amount(count, 'casus', 'casussen');

function evidenceCount({ passages: all, cases: inCases, nuances, contradicts }: EvidenceCount): string {
  const parts = [`${passages(all)} in ${cases(inCases)}`];
  if (nuances > 0) parts.push(`${nuances} ${nuances === 1 ? 'nuanceert' : 'nuanceren'}`);
  if (contradicts > 0) parts.push(`${contradicts} ${contradicts === 1 ? 'spreekt' : 'spreken'} tegen`);
  return parts.join(', ');
}

/** The Dutch words of the frame. */
export const nl: Words = {
  language: 'Nederlands',
  skip: 'Naar de inhoud',
  nav: { label: 'Hoofdmenu', menu: 'Menu', home: 'Voorpagina' },
  kinds: {
    case: { one: 'casus', many: 'Casussen' },
    concept: { one: 'begrip', many: 'Begrippen' },
    lens: { one: 'lens', many: 'Lenzen' },
    source: { one: 'bron', many: 'Bronnen' },
    organisation: { one: 'organisatie', many: 'Organisaties' },
    person: { one: 'persoon', many: 'Mensen' },
    guide: { one: 'gids', many: 'Gids' },
  },
  intros: {
    case: 'Wat er gebeurde: in een wijk, een streek, een fusie, een landelijk voorstel. Met wat werkte, wat schuurde en wat niemand weet.',
    concept: 'Hoe het vak noemt wat er gebeurt. Bij elk begrip staan de passages uit de casussen die het laten zien, nuanceren of tegenspreken.',
    lens: 'Een lens is een vraag met een paar begrippen op volgorde. Lees er een casus door, en u ziet andere dingen.',
    source: 'Alles waar wij op steunen, met een graad van vertrouwen en de reden daarvoor.',
    organisation: 'Organisaties die in de casussen een rol hebben, en waar zij voorkomen.',
    person: 'Mensen in hun openbare rol, en waar zij voorkomen.',
    guide: 'Hoe deze atlas werkt, hoe u hem leest en hoe u eraan meeschrijft.',
  },
  facets: { sector: 'Werkveld', scale: 'Schaal', group: 'Groep', grade: 'Graad' },
  all: 'alle',
  filterLabel: 'Verfijn de lijst',
  showing: (shown, total) => (shown === total ? `${total} in totaal` : `${shown} van ${total}`),
  since: 'vanaf',
  untranslated: {
    title: 'Nog niet vertaald',
    text: 'Deze bladzijde is er alleen in het Nederlands. Wat hieronder staat, is de Nederlandse tekst.',
    link: 'Naar de Nederlandse bladzijde',
  },
  inReview: 'Deze casus wordt nog nagekeken.',
  illustration: 'Kort voorbeeld',
  onlyOriginal: 'alleen in het Nederlands',
  facts: {
    title: 'In het kort', parties: 'Partijen', people: 'Mensen', place: 'Plaats', scale: 'Schaal', sector: 'Werkveld', period: 'Periode', passages: 'Passages', sources: 'Bronnen',
    strongest: 'sterkste', group: 'Groep', aliases: 'Ook genoemd', inOther: 'In het Engels', lenses: 'In de lens',
  },
  onThisPage: 'Op deze bladzijde',
  plate: {
    label: 'Hoogtekaart',
    caseTops: 'De toppen zijn de begrippen die deze casus laat zien, zo hoog als er passages voor zijn:',
    conceptTops: 'De toppen zijn de casussen die dit begrip laten zien, zo hoog als er passages zijn:',
    lensTops: 'De toppen zijn de begrippen van deze lens, zo hoog als er passages voor zijn:',
    homeTops: 'De toppen zijn de begrippen van de atlas met de meeste passages:',
    empty: 'Nog onbeschreven land: er zijn nog geen passages.',
  },
  lens: {
    choose: 'Lees door een lens', none: 'geen', every: 'alle redenen', open: 'Over deze lens', gap: 'geen passage', members: 'Begrippen van deze lens',
    passagesLit: (count) => `${passages(count)} ${count === 1 ? 'licht' : 'lichten'} op`,
    place: (place, size, lens) => `plaats ${place} van ${size} in ${lens}`,
    casesTitle: 'Wat de casussen laten zien', casesIntro: 'Hoeveel passages elke casus bij elk begrip heeft. Een gearceerd vak is een eerlijk gat.', caseColumn: 'Casus', emptyCell: 'geen',
    prompt: 'De vraag',
  },
  how: { illustrates: 'laat zien', nuances: 'nuanceert', contradicts: 'spreekt tegen' },
  reading: { source: 'lezing van de bron', atlas: 'lezing van de atlas' },
  notesLabel: 'Wat deze passage laat zien',
  sections: {
    timeline: 'Wat er wanneer gebeurde', parties: 'Wie er meededen', worked: 'Wat werkte', friction: 'Wat schuurde', workedAndFriction: 'Wat werkte, en wat schuurde', unknown: 'Wat wij niet weten',
    unknownIntro: 'De bronnen vertellen dit niet. Wij vullen het niet in.', questions: 'Om over na te denken', sources: 'Bronnen', shows: 'Wat deze casus laat zien', notes: 'Noten',
    evidence: 'In de casussen', relations: 'Verwante begrippen', mentionedIn: 'Ook genoemd in', usedIn: 'Gebruikt in', whyGrade: 'Waarom deze graad', reference: 'De bron',
  },
  table: { date: 'Wanneer', event: 'Wat', source: 'Bron', party: 'Partij', kind: 'Soort', role: 'Rol', broughtInBy: 'erbij gehaald door' },
  levels: { understand: 'Begrijpen', analyse: 'Ontleden', judge: 'Oordelen', transfer: 'Naar uw eigen werk' },
  evidenceCount,
  caseCount: (count, concepts) => `${passages(count.passages)} bij ${amount(concepts, 'begrip', 'begrippen')}${count.contradicts > 0 ? `, ${count.contradicts} ${count.contradicts === 1 ? 'spreekt' : 'spreken'} tegen` : ''}`,
  passages,
  cases,
  uses: (count) => amount(count, 'keer gebruikt', 'keer gebruikt'),
  noneYet: 'nog geen passages',
  pageWord: 'blad',
  noEvidence: 'Geen casus laat dit begrip nog zien. Kent u er een? Schrijf mee.',
  evidencePage: (page, pages) => `Blad ${page} van ${pages}`,
  fromCase: 'Uit',
  readThere: 'Lees verder in de casus',
  relation: { 'part-of': 'is een deel van', requires: 'heeft nodig', 'contrasts-with': 'staat tegenover', resembles: 'lijkt op' },
  inverseRelation: { 'part-of': 'bestaat mede uit', requires: 'is nodig voor', 'contrasts-with': 'staat tegenover', resembles: 'lijkt op' },
  grades: { A: 'officieel, uit de eerste hand of wetenschappelijk getoetst', B: 'bruikbaar met naam erbij', C: 'spreekt over eigen werk, of uit de tweede hand' },
  grade: 'graad',
  aboutGrades: 'Wat de graden betekenen',
  dead: 'deze bladzijde bestaat nog niet',
  image: 'Afbeelding',
  backToText: (number) => `Terug naar noot ${number} in de tekst`,
  note: 'noot',
  page: {
    edit: 'Verbeter deze bladzijde', licence: (title) => `Teksten van ${title} mag u hergebruiken met naamsvermelding`, source: 'Broncode', about: 'Over de atlas',
    contribute: 'Meeschrijven', design: 'Ontwerp',
  },
  home: {
    lead: 'Een atlas van samenwerken', doors: 'Waar wilt u beginnen?',
    study: 'Bestuderen', studyText: 'Lees een casus door een lens, en leg uw eigen praktijk ernaast.',
    explore: 'Verkennen', exploreText: 'Zoek een begrip op en zie in welke casussen het voorkomt.',
    contribute: 'Meeschrijven', contributeText: 'Voeg een casus toe. U hoeft niet te kunnen programmeren.',
    story: 'Een casus om mee te beginnen', lenses: 'Kijk door een lens', lensesText: 'Elke lens stelt een casus een andere vraag.',
    count: (all, concepts, shown) => `${cases(all)}, ${amount(concepts, 'begrip', 'begrippen')}, ${passages(shown)} met bron en reden.`,
    read: 'Lees deze casus', all: 'Alle',
  },
  checks: {
    title: 'Meldingen van de controle',
    intro: 'Alles wat npm run check kan zeggen: wat er mis is, waarom dat ertoe doet en hoe u het herstelt.',
    severity: { error: 'fout', warning: 'waarschuwing', note: 'opmerking' },
    bad: 'Fout', good: 'Goed', told: 'Wat u dan leest', front: 'in de kop van een casus', body: 'in de tekst van een casus', all: 'Alle meldingen',
  },
  notFound: { title: 'Hier is geen bladzijde', text: 'Het adres klopt niet, of de bladzijde is verhuisd. Zoek, of begin bij de voorpagina.', home: 'Naar de voorpagina' },
  searchOpen: 'Zoeken',
  search: {
    title: 'Zoeken in de atlas', field: 'Waar zoekt u naar?', submit: 'Zoek', close: 'Sluiten', kindLegend: 'Soort bladzijde', kindParam: 'soort', allKinds: 'alles',
    kinds: [
      { value: 'case', one: 'casus', many: 'casussen' },
      { value: 'concept', one: 'begrip', many: 'begrippen' },
      { value: 'lens', one: 'lens', many: 'lenzen' },
      { value: 'source', one: 'bron', many: 'bronnen' },
      { value: 'guide', one: 'gids', many: 'gids' },
    ],
    results: 'Gevonden', sections: 'Delen van {title}', hint: 'Typ een woord, een plaats of een begrip. Bijvoorbeeld: warmtenet, huisartsen, gedeelde verantwoordelijkheid.',
    loading: 'Bezig met zoeken…', found: { one: '{count} bladzijde gevonden voor {query}', many: '{count} bladzijden gevonden voor {query}' },
    none: 'Niets gevonden voor {query}',
    tips: ['Gebruik minder of kortere woorden.', 'Probeer een ander woord voor hetzelfde.', 'Kijk of alles goed gespeld is.'],
    widen: { one: 'Zoek in alle soorten ({count})', many: 'Zoek in alle soorten ({count})' }, searchedFor: 'Gezocht naar {query}.', partial: 'Geen bladzijde heeft al deze woorden. Deze hebben er een paar.', missing: 'Geen bladzijde heeft: {query}.', more: 'Meer tonen',
    lists: 'Of blader:', failed: 'Het zoeken kon niet geladen worden. Controleer uw verbinding en probeer het opnieuw.',
    notBuilt: 'Er is nog geen zoekindex. Die wordt gemaakt door npm run build; bekijk daarna de site met npm run preview.',
    noScript: 'Zoeken werkt met JavaScript, en dat staat uit. Deze lijsten werken altijd:', keys: 'Pijltjes om te kiezen, Enter om te openen.', escapeKey: 'Escape om te sluiten.', slashKey: 'Zoek met de toets /',
    fillers: ['wie', 'wat', 'waar', 'wanneer', 'waarom', 'hoe', 'welke', 'is', 'zijn', 'een', 'de', 'het', 'van', 'bij', 'over'],
  },
  design: {
    title: 'Ontwerp', intro: 'Alle onderdelen van de atlas bij elkaar, om ze samen te bekijken.', colours: 'Kleuren', type: 'Letters', signs: 'Tekens van een lens', passage: 'Passages', plates: 'Platen', parts: 'Onderdelen',
    sample: 'Samenwerken is niet vanzelf samen werken.', states: 'Meldingen',
  },
};
