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

/** Other Dutch words that texts on anything share: that two of them have one says nothing of what they are about. They are looked for as all words are. */
export const dutchFaintWords: ReadonlySet<string> = new Set(
  `
samen elkaar elkaars ander andere anderen anders alle allen alles allemaal alleen iedereen ieder iedere elke niemand niets enkele enige sommige verschillende eigen zelf zelfs dezelfde hetzelfde beide allebei
eerst eerste eerder later laatste daarna altijd soms vaak steeds nooit weer opnieuw telkens intussen inmiddels vandaag morgen ergens nergens overal elders
daarvoor daarom daarbij daarmee daarin daaraan daarvan daarover hierin hiermee hiervan hierbij hierover waaraan waarbij waarover waarop waarna
vooral juist precies bijna ongeveer slechts echter immers misschien eigenlijk gewoon graag meer meest meeste meerdere minder minste weinig genoeg
totdat voordat nadat zodra hoewel behalve ondanks alsof
maken maakt maakte maakten gemaakt komen kwamen gekomen krijgen krijgt kreeg kregen gekregen geven geeft gaven gegeven nemen neemt namen genomen houden houdt hield hielden gehouden
blijven blijft bleef bleven gebleven laten lieten gelaten staan staat stond stonden zetten zette brengen brengt bracht gebracht lijken lijkt bleek blijkt zeggen zegt zeiden gezegd
wilde wilden moest moesten mocht mochten konden zouden zullen hadden gehad geweest geworden werden gingen gegaan deden gedaan
beter beste dingen keren manier manieren soort
`
    .trim()
    .split(/\s+/),
);
