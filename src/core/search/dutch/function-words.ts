/**
 * Dutch words that hold a question together and say little of what it is about: articles, pronouns, prepositions, conjunctions, auxiliary verbs and
 * words for asking. They are left out of a question, and no other word is a form of one ("meten" is not "met").
 */
export const dutchFunctionWords: ReadonlySet<string> = new Set(
  `
de het een der des den deze dit die dat zulk zulke zo'n
ik jij je jou jouw u uw hij hem zij ze haar hun hen wij we ons onze jullie mij me mijn zich zichzelf iemand iets men er
wie wat waar waarmee waarin waarvan wanneer waarom hoe hoeveel hoezo welk welke
aan achter bij binnen boven door in langs met na naar naast om onder op over per rond sinds te tegen ten ter tijdens tot tussen uit van vanaf via volgens voor zonder
en of maar want dus als dan toen terwijl omdat zodat ook nog al geen niet wel zo toch veel
is zijn was waren wordt worden werd kan kun kunnen moet moeten mag mogen doe doen doet hebben heeft heb gaat gaan zou zal wil willen betekent bedoelen bedoelt bedoeld heet
`
    .trim()
    .split(/\s+/),
);
