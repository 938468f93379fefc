import type { Starter } from '../starter.ts';

/** What a new atlas begins with, in Dutch. */
export const starter: Starter = {
  ids: {
    case: 'een-bank-op-het-plein',
    try: 'uitproberen',
    ask: 'rondvragen',
    lens: 'voor-het-besluit',
    source: 'voorbeeldverslag',
    passage: 'bank-krijt',
    sector: 'openbare-ruimte',
    scale: 'buurt',
    group: 'eerste-begrippen',
    residents: 'bewoners',
    council: 'bestuur',
  },
  labels: {
    sector: 'Openbare ruimte',
    scale: 'Buurt',
    group: 'Eerste begrippen',
    residents: 'bewoners',
    council: 'bestuur',
  },
  tagline: (subject) => `Casussen over ${subject}: wat er gebeurde, wat dat laat zien, en hoe wij dat weten.`,
  case: {
    title: 'Een bank op het plein',
    about: 'een verzonnen voorbeeld: een bank, een plein',
    summary:
      'Op een plein moet een bank komen, en niemand weet waar. Een krijtstreep beslist. Deze casus is verzonnen en laat zien hoe men er een schrijft.',
    place: 'Een plein dat niet bestaat',
    residents: 'Tekenen waar de bank kan staan',
    council: 'Betaalt de bank en zet haar neer',
    event: 'Een krijtstreep laat zien waar de bank kan staan.',
    worked: 'Wie het plein overstak, zag het plan en kon eromheen lopen.',
    friction: 'De regen spoelde de streep twee keer weg, en iemand moest haar opnieuw trekken.',
    unknown: 'Of de bank zonder krijt ergens anders had gestaan.',
    question: 'Wat maakte het krijt mogelijk dat een tekening op papier niet kon?',
    opening:
      'Deze casus is verzonnen. Zet er een van uzelf voor in de plaats, of haal haar weg als u er een paar hebt.',
    heading: 'Wat er gebeurde',
    passage:
      'De bewoners tekenden de bank met krijt op de stenen, en vroegen ieder die langskwam om er een week omheen te lopen.',
    showsTry: 'De streep kon zonder kosten verschuiven, dus de plek was getest voordat er iets werd gebouwd.',
    showsAsk: 'Wie langskwam werd gevraagd, en niet alleen wie naar vergaderingen komt.',
  },
  try: {
    term: 'uitproberen',
    definition: 'Iets kleins doen dat makkelijk terug te draaien is, om te zien wat het brengt.',
    text: 'Wat uitgeprobeerd wordt, kan terug. Dat onderscheidt het van een besluit.',
  },
  ask: {
    term: 'rondvragen',
    definition: 'Een vraag stellen aan wie er toevallig is.',
    text: 'Wie gevraagd wordt, hangt af van het uur en de plek, en dat hoort erbij verteld.',
  },
  lens: {
    title: 'Voor het besluit',
    question: 'Wat werd er gedaan voordat er iets besloten was?',
    try: 'Wat werd eerst geprobeerd, en kon het terug?',
    ask: 'Wie werd gevraagd, en wie was er niet?',
    heading: 'Waar zij blind voor is',
    text: 'Deze lens zegt niets over wat na het besluit kwam.',
  },
  source: {
    title: 'Een verslag dat niet bestaat',
    author: 'Niemand',
    why: 'Verzonnen, om te laten zien hoe een bron eruitziet.',
  },
  guides: {
    about: (atlas, subject, licence) => ({
      title: 'Over deze atlas',
      summary: `Wat ${atlas} is, en hoe een bladzijde ontstaat.`,
      text: `${atlas} is een atlas van ${subject}. Er staan casussen in (wat er gebeurde), begrippen (hoe men dat kan noemen) en lenzen (een paar begrippen, elk met een vraag).

## Hoe een bladzijde ontstaat

Feiten komen uit bronnen, die onderaan de bladzijde staan met hoe ver zij te vertrouwen zijn. Wat onze eigen lezing is, noemen wij zo. Wat de bronnen niet vertellen, vullen wij niet in.

## Graden van vertrouwen

Een bron van graad A is officieel, uit de eerste hand of door vakgenoten gelezen. Een van graad B heeft geen aandeel in de zaak. Een van graad C spreekt over het eigen werk, of uit de tweede hand.

## Wat u ermee mag doen

De teksten staan onder ${licence}.`,
    }),
    contribute: (atlas) => ({
      title: 'Meeschrijven',
      summary: 'Hoe u een casus, bron of verbetering instuurt. Programmeren hoeft niet.',
      text: `Kent u een casus die in ${atlas} hoort? [Schrijf haar in het formulier](formulier:case). Het vraagt elk onderdeel, kijkt mee terwijl u schrijft, en maakt er één tekst van die u instuurt. U kunt ook [een bron toevoegen](formulier:source), [vertalen](formulier:translation) of [een bladzijde verbeteren](formulier:improvement).

## Wat er dan gebeurt

Iemand leest wat u stuurde, vraagt wat onduidelijk is, en zet het op de site. Eerder is wat u instuurde niet openbaar.`,
    }),
    style: () => ({
      title: 'Zo schrijven wij',
      summary: 'Korte zinnen, eigen woorden, bij elk feit een bron.',
      text: `Schrijf voor wie het vak niet kent. Gebruik eigen woorden. Sluit elke alinea die een feit noemt af met haar bron.

## Wanneer een passage een begrip laat zien

<Stances lang="nl" tests />`,
    }),
  },
  readme: (atlas, subject) => `# ${atlas}

Een atlas van ${subject}. De teksten staan in [src/content](../src/content) en [src/guides](../src/guides), wat de atlas is in [site.config.ts](../site.config.ts), eigen woorden en kleuren in [words.config.ts](../words.config.ts) en [theme.css](../theme.css).

\`\`\`sh
npm install && npm start      # bouwt de site en laat haar zien
npm run check                 # zegt wat er mis is met de inhoud
npm run new case <id>         # maakt een casus om in te vullen
npm run upgrade               # haalt een latere versie van de code binnen
\`\`\`

Al het andere is de code waarmee de atlas gemaakt is: zie [README.md](../README.md).
`,
  contributing: (atlas, licence) => `# Meeschrijven aan ${atlas}

U hoeft niet te kunnen programmeren. Het eenvoudigst is het formulier op de site, onder _Meeschrijven_: het vraagt elk onderdeel en maakt er één tekst van, die u instuurt als issue.

In een eigen editor: \`npm install\`, dan maakt \`npm run new case <id>\` een bestand om in te vullen, laat \`npm run dev\` het zien terwijl u schrijft, en zegt \`npm run check\` wat er mis is. Nieuwe namen legt u vast met \`npm run check -- --record\`.

Wat u instuurt, deelt u onder ${licence}.
`,
  pullRequest: (licence) => `**Wat verandert er, en waarom?**

- [ ] \`npm run check\` meldt geen fouten.
- [ ] Elk feit heeft een bron, in eigen woorden verteld.
- [ ] Mensen komen alleen voor in een openbare rol.
- [ ] Ik deel deze tekst onder ${licence}.
`,
  licence: (atlas, year, { name, url }) => `Copyright (c) ${year}, wie aan ${atlas} meeschreven

De teksten en gegevens van ${atlas}, in src/content en src/guides, staan onder
${name}: ${url}

Al het andere hier is code, onder de licentie in de hoofdmap.
`,
  form: {
    name: 'Een bijdrage insturen',
    description:
      'U heeft een bundel van het formulier op de site, of schreef er zelf een. Wat u schrijft, is openbaar.',
    bundle: 'De bundel',
    file: 'Of als bestand, met .txt aan het eind',
    remarks: 'Wat moeten wij weten?',
    licence: 'Licentie',
    share: (licence) => `Ik deel deze tekst onder ${licence}.`,
  },
};
