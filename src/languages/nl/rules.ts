import type { Piece } from '../../core/body/passage.ts';
import type { teachingParts } from '../../core/model/case.ts';
import type { Kind } from '../../core/model/kind.ts';
import type { IssueOf } from '../../core/diagnostics/issue.ts';
import { kinds } from './kinds.ts';
import { stances } from './stances.ts';

const quoteAll = 'Zet de hele waarde tussen dubbele aanhalingstekens.';
const listItem = 'Begin elk punt op een eigen regel met een streepje en een spatie: - id: …';
const oneField = 'Schrijf de naam van het veld, een dubbele punt, een spatie en de waarde.';

type Unit = 'items' | 'characters';
const units = (count: number, unit: Unit) =>
  unit === 'characters' ? `${count} tekens` : `${count} ${count === 1 ? 'punt' : 'punten'}`;

const stanceNames = Object.keys(stances).map((how) => `how="${how}"`);
const stanceList = `${stanceNames.slice(0, -1).join(', ')} of ${stanceNames.slice(-1).join('')}.`;
const stancesMeant = Object.entries(stances)
  .map(([how, { means, test, example }]) => `how="${how}": ${means} ${test} Bijvoorbeeld: ${example}`)
  .join(' ');

type TeachingPart = (typeof teachingParts)[number];

/** Wat wie een groep leidt nodig heeft. */
const teachingNames: Readonly<Record<TeachingPart, string>> = {
  aim: 'waar het om gaat',
  hour: 'wat er in een uur past',
  'two-hours': 'wat er in twee uur past',
  role: 'wie men kan spelen',
  reveal: 'wat men wanneer laat zien',
  answer: 'welk antwoord men zal horen',
};

/** Wat met een eigen id in de tekst staat. */
const pieces = {
  Passage: { one: 'passage', a: 'een passage', the: 'De passage' },
  Decision: { one: 'beslismoment', a: 'een beslismoment', the: 'Het beslismoment' },
};

/** Wat niet in een ander stuk kan staan, en waar het dan hoort. */
const notIn = {
  heading: { name: 'kop', repair: (piece: Piece) => `Zet de kop voor <${piece} …> of na </${piece}>.` },
  footnote: { name: 'voetnoot', repair: () => 'Zet de opmerking in de zin zelf, of in een gewone alinea.' },
  passage: { name: 'passage', repair: (piece: Piece) => `Sluit eerst wat ervoor staat met </${piece}>.` },
  decision: { name: 'beslismoment', repair: (piece: Piece) => `Sluit eerst wat ervoor staat met </${piece}>.` },
  image: { name: 'afbeelding', repair: (piece: Piece) => `Zet de afbeelding voor <${piece} …> of na </${piece}>.` },
};

/** What is said about each mistake that an author can make, in Dutch. */
export const rules = {
  'wrong-setting': {
    title: 'Een instelling van de atlas kan zo niet.',
    explanation:
      'Het bestand site.config.ts zegt wat deze atlas is: naam, adres, talen, repository, de gidsen waar elke bladzijde naar verwijst, en de lijsten waaruit auteurs kiezen. Wat daar staat komt op elke bladzijde, dus niets mag verwijzen naar wat er niet is. Wat elke instelling is, staat in src/core/model/atlas.ts.',
    missing: (name: string) => ({
      message: `${name} ontbreekt.`,
      repair: 'Schrijf het zoals src/core/model/atlas.ts zegt.',
    }),
    form: (name: string) => ({
      message: `${name} heeft niet de vorm die het moet hebben.`,
      repair: 'Schrijf het zoals src/core/model/atlas.ts zegt.',
    }),
    empty: (name: string) => ({ message: `${name} is leeg.`, repair: 'Zet er ten minste één ding neer.' }),
    unknown: { message: (name: string) => `Er is geen instelling ${name}.`, repair: 'Haal haar weg.' },
    id: (found: string, meant: string) => ({
      message: `"${found}" kan niet in een adres staan: kleine letters, cijfers en enkele streepjes wel.`,
      repair: `Schrijf: ${meant}`,
    }),
    twice: (found: string) => ({
      message: `"${found}" staat hier voor de tweede keer.`,
      repair: 'Haal het weg, of geef het een ander id.',
    }),
    unsaid: (name: string, tag: string) => ({
      message: `${name} heeft geen woorden in "${tag}", de eerste taal.`,
      repair: `Voeg toe: ${tag}: '…'`,
    }),
    site: (found: string) => ({
      message: `"${found}" is geen adres van een site: dat is https:// met een naam, zonder pad.`,
      repair: 'Schrijf het als https://example.org. Een pad daaronder kiest u bij het bouwen, met ATLAS_BASE.',
    }),
    repository: (found: string) => ({
      message: `"${found}" is geen repository op GitHub, en daarheen leiden bladzijden wie ze wil wijzigen.`,
      repair: 'Schrijf het als https://github.com/naam/atlas.',
    }),
    contact: (found: string) => ({
      message: `"${found}" is geen adres om naar te schrijven.`,
      repair: 'Schrijf het als mailto:atlas@example.org of https://example.org/contact.',
    }),
    address: (found: string) => ({
      message: `"${found}" is geen adres op het web.`,
      repair: 'Schrijf het hele adres, met https://.',
    }),
    language: (found: string, known: readonly string[]) => ({
      message: `Er zijn geen woorden voor de taal "${found}".`,
      repair: `Het kan zijn: ${known.join(', ')}. Hoe er een bij komt, staat in docs/cookbook.md.`,
    }),
    outline: () => ({
      message: 'Deze omtrek is geen pad van een SVG.',
      repair: 'Schrijf wat in de d van een <path> staat: M, getallen, enzovoort.',
    }),
    taken: (part: string, name: string, other: string | undefined) => ({
      message:
        other === undefined
          ? `"${part}" kan geen deel van adressen zijn: daar staan bladzijden in die taal, of het zoeken.`
          : `"${part}" staat in de adressen van twee soorten bladzijden: ${other} en ${name.split('.').at(-1) ?? name}.`,
      repair: `Kies een ander woord voor ${name}.`,
    }),
    guide: (id: string, guides: readonly string[]) => ({
      message: `Er is geen gids "${id}", en elke bladzijde verwijst ernaar.`,
      repair: `${guides.length === 0 ? 'Maak' : `Het kan zijn: ${guides.join(', ')}. Of maak`} src/guides/${id}.mdx.`,
    }),
    entry: {
      message: (id: string, kind: Kind) => `Er is geen ${kinds[kind].one} "${id}".`,
      repair: (name: string) => `Noem er een die er is, of haal ${name} weg.`,
    },
    unpublished: (id: string) => ({
      message: `"${id}" is niet gepubliceerd, dus de beginbladzijde vertelt deze casus niet.`,
      repair: 'Noem een casus die dat wel is, of haal story weg.',
    }),
  },
  'unknown-file': {
    title: 'Een bestand staat in de verkeerde map of heeft een verkeerde naam.',
    explanation:
      'De map zegt wat een bestand is, en de naam van het bestand is de blijvende naam op de site. Casussen, begrippen en lenzen eindigen op .mdx, bronnen, organisaties en mensen op .yaml. Een naam bestaat uit kleine letters zonder accenten, cijfers en streepjes. Een Engelse vertaling heeft dezelfde naam met .en ervoor: kennis-delen.en.mdx.',
    link: {
      message: 'Dit is een koppeling naar iets anders (symbolic link), geen bestand.',
      repair: 'Zet het bestand zelf hier, of haal dit weg.',
    },
    denied: {
      message: 'Dit mag niet gelezen worden op deze computer.',
      repair: 'Geef uzelf het recht om het te lezen, of haal het weg.',
    },
    name: {
      message: 'De naam hiervan is niet te lezen: zij is niet als UTF-8 geschreven.',
      repair: 'Geef het een naam van kleine letters zonder accenten, cijfers en streepjes, of haal het weg.',
    },
    deeper: (folder: string) => `In de map ${folder} staan bestanden, geen mappen. Het is niet gelezen.`,
    folder: {
      message: 'Dit bestand staat niet in een map die wij kennen. Het is niet gelezen.',
      repair: (list: string) => `Zet het in een van deze mappen: ${list}.`,
    },
    hidden: {
      message: 'Een verborgen bestand hoort hier niet.',
      repair: 'Haal dit weg.',
    },
    picture:
      'Een afbeelding staat naast de tekst die haar toont, met een naam van kleine letters, cijfers en streepjes.',
    sort: {
      message: 'Een bestand van deze soort kan de atlas niet lezen. Het is niet gelezen.',
      repair: 'Plak de tekst in een nieuw bestand zonder opmaak, dat op .mdx of .yaml eindigt, of haal dit weg.',
    },
    language: {
      message: (language: string) => `De atlas kent geen taal "${language}". Het is niet gelezen.`,
      repair: (others: string, ending: string) => `Vertalingen eindigen op: ${others}, en dan ${ending}.`,
    },
    ending: (folder: string, ending: string) =>
      `In de map ${folder} eindigen bestanden op ${ending}. Het is niet gelezen.`,
    id: (id: string, form: string) => `"${id}" kan geen naam zijn: ${form}.`,
    record: {
      message: 'Dit soort bestand heeft geen vertaling in een eigen bestand.',
      repair: (folder: string, id: string, ending: string) =>
        `Zet beide talen in ${folder}${id}${ending}, als { nl: …, en: … }.`,
    },
    original: (original: string) => `De naam van een origineel heeft geen .${original}.`,
    rename: (path: string) => `Noem het: ${path}`,
  },
  'false-picture': {
    title: 'Een afbeelding is niet wat haar naam zegt, is niet heel of doet meer dan tekenen.',
    explanation:
      'Een afbeelding wordt op de site gezet zoals zij is. Daarom moet het bestand zijn wat de naam zegt: een .png is een PNG. Een SVG is een tekst die ook programmacode kan bevatten of andere bestanden kan ophalen; hier mag zij alleen vormen, letters en kleuren hebben. Open de afbeelding in een tekenprogramma en sla haar opnieuw op in de bedoelde vorm.',
    active: {
      message: (what: string) => `Deze tekening bevat meer dan vormen en letters: ${what}`,
      repair: 'Haal dit uit het bestand, of sla de tekening op als PNG.',
    },
    'cut-off': {
      message: 'Deze afbeelding is niet heel: het einde ontbreekt.',
      repair: 'Zet haar hier opnieuw neer: het opslaan of versturen is misgegaan.',
    },
    'no-size': {
      message: 'Deze tekening zegt niet hoe groot zij is.',
      repair: 'Geef de eerste regel, <svg …>, een viewBox met vier getallen, zoals viewBox="0 0 400 300".',
    },
    'too-many-pixels': {
      message: 'Deze afbeelding heeft meer beeldpunten dan er te verwerken zijn.',
      repair: 'Maak haar kleiner: 2000 beeldpunten breed is genoeg.',
    },
    noPicture: {
      message: (said: string) => `Dit bestand is geen ${said}.`,
      repair: 'Open de afbeelding in een tekenprogramma en sla haar op als PNG, JPEG of WebP, of haal dit bestand weg.',
    },
    otherForm: {
      message: (said: string, found: string) => `De naam zegt ${said}, maar dit bestand is een ${found}.`,
      repair: (ending: string) => `Laat de naam eindigen op .${ending}, hier en in de tekst.`,
    },
  },
  'empty-file': {
    title: 'Een bestand is leeg.',
    explanation:
      'In dit bestand staat niets, of alleen wit. Vaak is het opslaan of versturen misgegaan; soms is het bestand gemaakt en vergeten. Zonder velden is er geen pagina, en wie naar dit bestand verwijst, komt nergens uit.',
    message: 'Dit bestand is leeg.',
    saveTranslation: 'Sla het opnieuw op met de vertaling erin, of verwijder het.',
    saveOriginal: (kind: string, id: string) =>
      `Sla het opnieuw op met tekst erin. Of verwijder het en begin opnieuw: npm run new ${kind} ${id}`,
  },
  'file-too-large': {
    title: 'Een bestand is te groot.',
    explanation:
      'Een bestand met inhoud mag hoogstens een miljoen tekens hebben. Dat is dertig keer zo veel als een lange casus. Is het meer, dan staat er bijna altijd iets in wat geen tekst is, zoals een afbeelding of een uitvoer van een programma. Zo’n bestand wordt niet gelezen.',
    message: (size: number, largest: number) =>
      `Dit bestand heeft ${size} tekens; wij lezen er hoogstens ${largest}. Het is niet gelezen.`,
    repair: 'Haal eruit wat geen tekst is, of verdeel de tekst over meer bestanden.',
    bytes: {
      message: (largest: number) => `Dit bestand is groter dan ${largest} MB. Het is niet gelezen.`,
      repair: 'Maak een afbeelding kleiner, 2000 beeldpunten breed is genoeg, of haal het weg.',
    },
  },
  'not-utf-8': {
    title: 'Een bestand is niet als UTF-8 bewaard.',
    explanation:
      'UTF-8 is de manier waarop letters met accenten, aanhalingstekens en het euroteken worden bewaard. Sommige programma’s bewaren op een andere manier; dan verschijnt op de plek van zo’n letter het teken \uFFFD. Bewaar het bestand opnieuw en kies UTF-8 als codering ("encoding"). Blijft het teken staan, dan is de letter al verloren: typ hem opnieuw.',
    message: {
      'utf-16': 'Dit bestand is bewaard als UTF-16 ("Unicode"), niet als UTF-8.',
      lost: 'Hier is een teken verloren gegaan: het bestand is niet als UTF-8 bewaard.',
      null: 'Dit bestand is geen tekst: er staan lege tekens (nul) in. Het is verder niet nagekeken.',
    },
    repair: 'Open het bestand, kies "Opslaan als" en bij codering (encoding) UTF-8.',
    retype: 'Staat er dan nog \uFFFD, typ het teken dan opnieuw.',
  },
  'invisible-sign': {
    title: 'In een bestand staat een onzichtbaar teken.',
    explanation:
      'Sommige tekens ziet u niet en doen toch iets. Zij komen mee bij het plakken uit Word of van een website. Tekens die de leesrichting omkeren, laten een regel er anders uitzien dan wat er staat. Tekens zonder breedte, zoals een zacht afbreekstreepje, breken een woord; dat is een waarschuwing, want zonder het teken staat er hetzelfde. Ook een code voor zo’n teken telt, zoals &shy; in een tekst of \\u200B in een veld. Een vaste spatie na een dubbele punt, een streepje of de hekjes van een kop maakt dat er geen veld, punt of kop ontstaat. Andere tekens zijn resten van een apparaat of van een letter die half bewaard is, en horen in geen enkele tekst.',
    remove: 'Verwijder het teken, of de code ervoor: haal ook de letters ernaast weg en typ die opnieuw.',
    direction: (code: string) => `Hier staat een onzichtbaar teken dat de leesrichting verandert (${code}).`,
    hidden: (code: string) => `Hier staat een onzichtbaar teken dat een woord breekt of vult (${code}).`,
    space: (code: string) =>
      `Hier staat een vaste spatie (${code}), zoals Word die maakt: zo wordt dit geen veld, punt of kop.`,
    typeSpace: 'Typ hier een gewone spatie.',
    control: (code: string) => `Hier staat een onzichtbaar teken dat geen letter is (${code}).`,
  },
  'merge-conflict': {
    title: 'In een bestand staan twee versies door elkaar.',
    explanation:
      'Twee mensen veranderden dezelfde regels. Git zet dan beide versies onder elkaar: de ene tussen <<<<<<< en =======, de andere tussen ======= en >>>>>>>. Kies welke regels blijven, of maak er samen één van, en haal daarna de drie regels met tekens weg.',
    message: 'Hier begint een stuk waarvan twee versies in het bestand staan. Het bestand is verder niet nagekeken.',
    repair: 'Kies één versie, en haal de regels weg die met <<<<<<<, ======= en >>>>>>> beginnen.',
  },
  'front-matter-missing': {
    title: 'De kop van het bestand ontbreekt.',
    explanation:
      'Een casus, begrip of lens begint met een kop: een regel met drie streepjes (---), dan de velden zoals title en summary, dan weer een regel met drie streepjes. Daaronder begint de tekst. Is de eerste regel iets anders, al is het een lege regel, of is de kop niet gesloten, dan is niets in het bestand na te kijken.',
    dash: {
      message:
        'Dit zijn geen drie streepjes (---), maar een teken dat Word ervan maakt, of een ander aantal. Het bestand is verder niet nagekeken.',
      repair: 'Typ op deze regel drie gewone streepjes: ---',
    },
    unclosed: {
      message: 'De kop van dit bestand is niet gesloten. Het bestand is verder niet nagekeken.',
      repair: 'Zet na het laatste veld een regel met alleen drie streepjes: ---',
    },
    absent: {
      message: 'Dit bestand begint niet met een kop. Het bestand is verder niet nagekeken.',
      repair:
        'Begin op de eerste regel met drie streepjes (---), zet daaronder de velden, zoals title en summary, en sluit af met weer een regel ---. Daaronder komt de tekst.',
    },
  },
  'yaml-does-not-parse': {
    title: 'De velden zijn niet te lezen.',
    explanation:
      'Velden staan in YAML: op elke regel een naam, een dubbele punt, een spatie en de waarde. Meestal gaat het mis omdat er in de waarde zelf een dubbele punt met een spatie staat. Zet zo’n waarde tussen dubbele aanhalingstekens. Andere oorzaken: een regel die te ver of te weinig inspringt, een tab in plaats van spaties, een aanhalingsteken of haakje dat niet gesloten is, of een veld dat er twee keer staat. De andere velden van dit bestand zijn dan nog niet nagekeken.',
    rest: 'De andere velden zijn nog niet nagekeken.',
    other: {
      message: (detail: string) => `Dit is niet te lezen. De andere velden zijn nog niet nagekeken. (${detail})`,
      repair: 'Kijk of er een aanhalingsteken, haakje of spatie te veel of te weinig staat.',
    },
    causes: {
      flowComma: {
        message: 'Deze komma breekt de tekst af: tussen { } begint na een komma een nieuw veld.',
        repair: quoteAll,
      },
      flowColon: {
        message: 'In deze tekst staat een dubbele punt, en tussen { } hoort die bij de naam van een veld.',
        repair: quoteAll,
      },
      flowBracket: {
        message: 'In deze tekst staat een haak, en tussen { } betekent die iets anders.',
        repair: quoteAll,
      },
      apostrophe: {
        message: 'Deze waarde begint met een apostrof, en die telt hier als aanhalingsteken.',
        repair: quoteAll,
      },
      sourceSign: {
        message: 'In de kop staat de naam van een bron zonder apenstaartje.',
        repair: 'Haal het apenstaartje weg.',
      },
      valueAbove: {
        message: 'Achter de naam van dit veld staat al iets, en eronder begint een lijst.',
        repair: 'Haal weg wat achter de dubbele punt staat, zoals [].',
      },
      itemIndent: {
        message: 'Deze regel hoort bij het punt erboven, maar springt niet even ver in.',
        repair: 'Laat haar precies onder het eerste veld van dat punt beginnen: recht onder de letter na het streepje.',
      },
      hardBreak: {
        message: 'Deze regel lijkt bij de waarde erboven te horen, maar springt niet in.',
        repair: 'Zet haar achter de regel erboven, of begin haar met twee spaties meer dan die regel.',
      },
      hyphenAfterColon: {
        message: 'Achter de dubbele punt begint een punt van een lijst.',
        repair:
          'Hoort hier één waarde, haal dan het streepje weg. Is het een lijst, zet dan elk punt op een eigen regel.',
      },
      directive: {
        message: 'Een regel begint hier met een procentteken, en dat betekent in YAML iets anders.',
        repair: 'Haal deze regel weg.',
      },
      documents: {
        message: 'Hier begint een tweede reeks velden, en een bestand heeft er één.',
        repair: 'Haal de regel met alleen streepjes of punten weg.',
      },
      colon: {
        message: 'In deze waarde staat een dubbele punt met een spatie.',
        repair: quoteAll,
      },
      twice: {
        message: 'Dit veld staat er twee keer.',
        repair: 'Haal één van de twee weg.',
      },
      quote: {
        message: 'Er is een aanhalingsteken niet gesloten.',
        repair:
          'Sluit de waarde met hetzelfde teken als waarmee zij begint. Staat er een apostrof in, gebruik dan dubbele aanhalingstekens.',
      },
      tab: {
        message: 'Hier staat een tab.',
        repair: 'Spring in met spaties.',
      },
      brackets: {
        message: 'Er klopt iets niet met de haken [ ] of { }.',
        repair:
          'Sluit elke [ met ] en elke { met }, met komma’s ertussen. Begint de tekst zelf met zo’n haak, zet haar dan tussen dubbele aanhalingstekens.',
      },
      indent: {
        message: 'Deze regel springt te ver of te weinig in.',
        repair: 'Laat velden die bij elkaar horen even ver inspringen, met spaties.',
      },
      noColon: {
        message: 'Hier ontbreekt een dubbele punt.',
        repair: oneField,
      },
      noHyphen: {
        message: 'In deze lijst ontbreekt een streepje.',
        repair: listItem,
      },
      afterValue: {
        message: 'Na de waarde staat nog iets.',
        repair: 'Zet de hele waarde tussen dubbele aanhalingstekens, zeker als er een apostrof of haak in staat.',
      },
      firstSign: {
        message: 'Een waarde kan niet met dit teken beginnen.',
        repair: quoteAll,
      },
      noFields: {
        message: 'Hier staan geen velden.',
        repair: 'Schrijf op elke regel een naam, een dubbele punt, een spatie en de waarde.',
      },
      keyWithBraces: {
        message: 'Hier staan accolades of haken waar een naam hoort.',
        repair: quoteAll,
      },
      tag: {
        message: 'Een waarde begint hier met een uitroepteken, en dat betekent in YAML iets anders.',
        repair: quoteAll,
      },
      anchor: {
        message: 'Een waarde begint hier met een teken dat in YAML iets anders betekent (& of *).',
        repair: quoteAll,
      },
      hyphenWithoutSpace: {
        message: 'Na het streepje ontbreekt een spatie.',
        repair: listItem,
      },
      bullet: {
        message: 'Deze regel begint met een lang streepje of een bolletje, zoals Word die maakt.',
        repair: 'Begin elk punt van een lijst met een gewoon streepje en een spatie: - id: …',
      },
      colonWithoutSpace: {
        message: 'Na de dubbele punt ontbreekt een spatie.',
        repair: oneField,
      },
      doubleQuote: {
        message: 'Deze waarde begint met " en houdt dus op bij de volgende ". Daarna staat nog iets.',
        repair: 'Zet het tweede " helemaal aan het eind, en maak aanhalingstekens in de tekst zelf krom: “ ”.',
      },
      singleQuote: {
        message: "Deze waarde begint met ' en houdt dus op bij de volgende '. Daarna staat nog iets.",
        repair: 'Zet de hele waarde tussen dubbele aanhalingstekens: "…"',
      },
      curlyQuotes: {
        message: 'In deze waarde staat een dubbele punt met een spatie, en kromme aanhalingstekens (“ ”) tellen niet.',
        repair: 'Maak de buitenste aanhalingstekens recht: "…"',
      },
    },
  },
  'remark-in-value': {
    title: 'Een hekje breekt een waarde af.',
    explanation:
      'In de velden begint een hekje (#) met een spatie ervoor een opmerking. Staat het midden in een waarde zonder aanhalingstekens, dan valt de rest van de regel weg, en niemand ziet dat er iets ontbreekt. Zet zo’n waarde tussen dubbele aanhalingstekens. Een opmerking voor uzelf staat op een eigen regel.',
    message: 'Vanaf dit hekje wordt de rest van de regel niet gelezen.',
    repair:
      'Hoort het bij de waarde, zet dan de hele waarde tussen dubbele aanhalingstekens. Is het een opmerking, geef die dan een eigen regel.',
  },
  'unknown-key': {
    title: 'Een veld heeft een naam die wij niet kennen.',
    explanation:
      'Elk soort bestand heeft vaste velden, met Engelse namen. Een veld met een andere naam zou ongelezen blijven, en dat merkt u pas als iets op de pagina ontbreekt. Let op de spelling en op hoofdletters. In een vertaling staan alleen woorden; data, bronnen en partijen staan in het origineel.',
    message: (found: string) => `Een veld "${found}" is hier niet bekend.`,
    inOriginal: {
      message: (found: string) => `"${found}" hoort niet in een vertaling.`,
      repair: 'Haal het weg: het staat al in het origineel.',
    },
  },
  'missing-field': {
    title: 'Een veld ontbreekt of is leeg.',
    explanation:
      'Zonder dit veld kan de pagina niet gemaakt worden: een titel, een samenvatting of een bron hoort erbij. Weet u het niet, dan hoort dat bij wat de bronnen niet vertellen (unknown), en niet in een leeg veld. Zolang een casus een draft is, of er nog "nog invullen" staat, is dit een waarschuwing: tot alles is ingevuld, ziet alleen wie schrijft de pagina.',
    absent: (name: string) => `${name} ontbreekt.`,
    empty: (name: string) => `${name} is leeg.`,
    belongs: (note: string) => `Hier hoort: ${note}`,
  },
  'wrong-value': {
    title: 'Wat bij een veld staat, kan daar niet.',
    explanation:
      'Sommige velden zijn een keuze uit vaste woorden, andere een datum (2022, 2022-03 of 2022-03-10), een lijst tussen [ en ], of een tekst met een grootste lengte. Een datum moet bestaan, en zo precies zijn als de bron haar geeft, niet preciezer. Een partij heeft óf een organisatie (organisation) óf een soort (kind).',
    choice: (found: string, name: string) => `"${found}" kan niet bij ${name}.`,
    list: {
      message: (start: string) => `${start} moet een lijst zijn.`,
      items: 'Begin elk punt op een eigen regel met een streepje en een spatie.',
      choices: (list: string) => `Schrijf een of meer hiervan tussen [ en ]: ${list}.`,
    },
    fields: (start: string) => `${start} moet bestaan uit velden, elk met een naam.`,
    keyed: (id: string) => `Schrijf van elk punt alleen de naam en de vertaling, zonder streepje: ${id}: …`,
    text: {
      message: (start: string) => `${start} moet een tekst zijn.`,
      repair: 'Zet hier één tekst, geen lijst en geen velden.',
      single: (text: string) => `Zet hier alleen de naam, zonder haken eromheen: ${text}`,
      quote: (found: string) => `Zet het tussen aanhalingstekens: "${found}"`,
    },
    number: (start: string) => `${start} moet een getal zijn.`,
    id: {
      message: (found: string) => `"${found}" kan geen naam zijn.`,
      repair: (id: string) => `Namen bestaan uit kleine letters, cijfers en streepjes, hoogstens 80. Schrijf: ${id}`,
    },
    oneWord: (start: string) => `${start} moet één woord zijn.`,
    date: {
      open: 'Loopt het nog, laat dan de hele regel to weg.',
      absent: (found: string) => `De datum ${found} bestaat niet.`,
      message: (found: string) => `"${found}" is geen datum zoals wij die schrijven.`,
      repair: 'Schrijf een jaar (2022), een maand (2022-03) of een dag (2022-03-10), zo precies als de bron is.',
    },
    party: {
      repair: 'Noem de organisatie (organisation) als de bron haar bij naam noemt, en anders de soort (kind).',
      both: 'Deze partij heeft een organisatie én een soort.',
      neither: 'Deze partij heeft geen organisatie en geen soort.',
    },
    question: (found: string) => `"${found}" eindigt niet als een vraag.`,
    address: {
      message: (found: string) => `"${found}" is geen volledig adres.`,
      repair:
        'Een adres begint met https:// en de naam van een site, en heeft geen spaties. Kopieer het uit de adresbalk van uw browser.',
    },
    doi: {
      message: (found: string) => `"${found}" is geen DOI.`,
      repair: (write: string) => `Een DOI ziet er zo uit: ${write}`,
    },
    other: (name: string) => `Wat bij ${name} staat, kan daar niet.`,
    length: {
      long: (name: string, now: number, limit: number, unit: Unit) =>
        `${name} is te lang: nu ${units(now, unit)}, en het mogen er ${limit} zijn.`,
      short: (name: string, now: number, limit: number, unit: Unit) =>
        `${name} is te kort: nu ${units(now, unit)}, en het moeten er minstens ${limit} zijn.`,
      takeOut: (count: number, unit: Unit) => `Haal er ${units(count, unit)} uit.`,
    },
    forms: (forms: readonly string[]) => `Schrijf: ${forms.join(' of ')}`,
  },
  'reversed-period': {
    title: 'Een periode eindigt voor zij begint.',
    explanation:
      'Bij period staat eerst from, waarmee het begint, en dan to, waarmee het eindigt. Meestal zijn de twee verwisseld, of is er een cijfer verkeerd getypt. Loopt het nog, of is het einde niet bekend, laat to dan weg.',
    message: (to: string, from: string) => `De periode eindigt (${to}) voor zij begint (${from}).`,
    repair: (to: string, from: string) => `Zijn ze verwisseld, schrijf dan: period: { from: ${to}, to: ${from} }`,
  },
  'future-date': {
    title: 'Een datum ligt in de toekomst.',
    explanation:
      'De periode en de tijdlijn van een casus, en de datum van een bron, zeggen wat er is gebeurd. Ligt zo’n datum na vandaag, dan is er bijna altijd een cijfer verkeerd getypt. Loopt een casus nog, laat to dan weg. Een plan voor later vertelt u in de tekst, met de bron die het noemt.',
    message: (date: string) => `${date} ligt in de toekomst.`,
    repair: 'Kijk de datum na. Is het een plan, vertel dat dan in de tekst.',
  },
  unfinished: {
    title: 'Er staat nog "nog invullen".',
    explanation:
      'Een nieuw bestand krijgt "nog invullen" op elke plek waar u nog iets moet schrijven. Zolang u bezig bent, is dat een waarschuwing, en alleen wie schrijft (npm run dev) ziet de pagina, met gaten. In een casus die niet meer de status draft heeft, is het een fout, want dan zouden lezers het zien.',
    field: (name: string) => `${name} moet u nog invullen. Tot dan ziet alleen wie schrijft de pagina.`,
    text: 'Dit moet u nog invullen.',
  },
  'mdx-does-not-parse': {
    title: 'De tekst is niet te lezen.',
    explanation:
      'Meestal staat er een < of { die geen begin van een onderdeel is, of een <Passage> of <Shows> die niet gesloten is met </Passage> of </Shows>. Wat na deze plek in het bestand staat, is nog niet nagekeken.',
    rest: 'Wat erna komt, is niet nagekeken.',
    alone: {
      message: (tag: string) => `${tag} moet alleen op een regel staan.`,
      repair: (tag: string) => `Zet wat voor of na ${tag} staat op een eigen regel, met een lege regel ertussen.`,
    },
    unopened: {
      message: (closing: string) => `</${closing}> sluit iets wat niet geopend is.`,
      repair: (closing: string) => `Zet ervoor waar het begint: <${closing} …>, of haal </${closing}> weg.`,
    },
    mismatched: (closing: string, name: string) => `</${closing}> sluit <${name}> niet.`,
    unclosed: {
      message: (name: string) => `<${name}> is niet gesloten.`,
      repair: (name: string) => `Zet </${name}> op een eigen regel waar het eindigt.`,
    },
    html: {
      message: (name: string) => `<${name}> kan hier niet: HTML wordt niet gelezen.`,
      repair: (name: string) => `Haal <${name}> weg. Een nieuwe alinea begint na een lege regel.`,
    },
    lowerCase: {
      message: (name: string) => `<${name}> kan hier niet.`,
      repair: (meant: string) => `Schrijf met een hoofdletter: <${meant} …>`,
    },
    remark: {
      message: 'Zo kan een opmerking hier niet.',
      repair: 'Schrijf een opmerking zo: {/* … */}',
    },
    curlyQuote: {
      message: 'Dit aanhalingsteken is krom (“ ”), en dat telt hier niet.',
      repair: 'Typ rechte aanhalingstekens om elke waarde: id="…"',
    },
    tag: {
      message: (name: string) => `<${name} …> is niet goed geschreven.`,
      repair: 'Zet elke waarde tussen twee aanhalingstekens en sluit met >.',
    },
    address: {
      message: 'Een adres tussen < en > kan hier niet.',
      repair: (address: string) => `Schrijf: [woorden](${address})`,
    },
    lessThan: {
      message: 'Deze < is niet te lezen: er begint geen onderdeel.',
      repair: 'Schrijf het in woorden, zoals "minder dan", of zet er een \\ voor: \\<',
    },
    brace: {
      message: 'Een { is niet gesloten, of wat erin staat, kan hier niet.',
      repair: 'Haal { en } weg, of zet er een \\ voor: \\{. Een opmerking voor uzelf schrijft u zo: {/* … */}',
    },
    other: (detail: string) => `De tekst is vanaf hier niet te lezen (${detail}).`,
  },
  'paragraph-too-long': {
    title: 'Een alinea is te lang.',
    explanation:
      'Een alinea, een punt van een lijst of een tabel mag hoogstens tienduizend tekens hebben: tien keer zo veel als de langste die wij kennen. Is het meer, dan ontbreken er bijna altijd lege regels, of staat er iets in wat geen tekst is. De tekst is dan niet nagekeken. Zet een lege regel tussen de alinea’s, of verdeel de tabel.',
    message: 'Hier begint een alinea van meer dan tienduizend tekens. De tekst is niet nagekeken.',
    repair: 'Zet lege regels tussen de alinea’s, of haal eruit wat geen tekst is.',
  },
  'nested-too-deep': {
    title: 'Er staat te veel in elkaar.',
    explanation:
      'Een lijst kan in een lijst staan, en een citaat in een citaat, maar niet honderd keer: geen lezer kan dat volgen, en een computer kan erop vastlopen. Hetzelfde geldt voor accolades en onderdelen die in elkaar staan. De rest van de tekst is dan niet nagekeken.',
    marks: {
      message: 'Hier staan meer dan honderd lijsten, citaten of andere tekens in elkaar. De tekst is niet nagekeken.',
      repair: 'Haal de overbodige tekens aan het begin van de regel weg.',
    },
    tags: {
      message:
        'Hier zijn te veel onderdelen geopend, of staan te veel tekens < in een alinea. De tekst is niet nagekeken.',
      repair: 'Sluit elk onderdeel, of haal het weg.',
    },
    braces: {
      message: 'Hier staan te veel accolades, of te veel tussen twee accolades. De tekst is niet nagekeken.',
      repair: 'Haal { en } weg, of zet er een \\ voor: \\{',
    },
    entities: {
      message: 'Hier zijn meer dan tweeduizend tekens geschreven als &naam;. De tekst is niet nagekeken.',
      repair: 'Schrijf het teken zelf.',
    },
    code: {
      message: 'Hier begint een lang stuk programmacode (import of export). De tekst is niet nagekeken.',
      repair: 'Haal het weg. Is het een gewone alinea, begin die dan met een ander woord.',
    },
    fields: {
      message: 'In de velden staan te veel lijsten of velden in elkaar. Dit bestand is verder niet nagekeken.',
      repair: 'Kijk welke haakjes, streepjes of inspringingen te veel zijn.',
    },
  },
  'unknown-component': {
    title: 'Een onderdeel bestaat niet of staat op de verkeerde plek.',
    explanation:
      'In de tekst kunt u twee onderdelen gebruiken: <Passage> voor een stuk casus dat een begrip laat zien, met daarin <Shows> voor welk begrip en waarom; en <Decision> voor een moment waarop iemand moest kiezen, met daarin <Option> voor elke mogelijkheid, <Outcome> voor wat er gebeurde en <Unknown> voor wat niemand weet. Al het andere is gewone tekst met koppen, lijsten, tabellen en citaten. Hoofdletters tellen. Wat in een ander onderdeel hoort, staat er rechtstreeks in, niet in een lijst of citaat.',
    unknown: (name: string) => `Een onderdeel <${name}> bestaat niet.`,
    misplaced: {
      message: (name: string, within: string) => `<${name}> kan alleen rechtstreeks in <${within}> staan.`,
      repair: (within: string) =>
        `Zet het in de <${within}> waar het bij hoort, op een eigen regel met een lege regel ervoor.`,
    },
    elsewhere: {
      message: (piece: Piece) => `<${piece}> kan alleen in een casus staan.`,
      repair: (piece: Piece) => `Haal <${piece} …> en </${piece}> weg, of zet dit stuk in de casus waar het over gaat.`,
    },
  },
  'wrong-attribute': {
    title: 'Bij een onderdeel klopt een kenmerk niet.',
    explanation: `Een <Passage> of <Decision> heeft een id, en als die veranderd is ook de oude bij formerIds. Een <Option> heeft een id. Een <Shows> heeft een concept, en zegt met how hoe de passage zich tot dat begrip verhoudt en met reading wie dat zo leest: source als de bron het zelf zegt, atlas als wij het zeggen. In een vertaling staan how en reading er niet bij, want het origineel zegt het al. De waarde staat steeds tussen aanhalingstekens. ${stancesMeant}`,
    settled: {
      how: `Schrijf hoe de passage zich tot het begrip verhoudt: ${stanceList}`,
      reading:
        'Schrijf wie het zo leest: reading="source" als de bron het zelf zegt, reading="atlas" als wij het zeggen.',
    },
    unknown: (component: string, name: string) => `<${component}> kent geen ${name}.`,
    twice: {
      message: (component: string, name: string) => `<${component}> heeft twee keer ${name}.`,
      repair: 'Haal één van de twee weg.',
    },
    missing: (component: string, name: string) => `Bij <${component}> ontbreekt ${name}, of het is leeg.`,
    value: (name: string, value: string) => `${name} kan niet "${value}" zijn.`,
    lacking: (name: string) => `Bij deze <Shows> ontbreekt ${name}.`,
    id: (id: string, form: string) => `"${id}" kan geen id zijn: ${form}.`,
  },
  'code-in-content': {
    title: 'In de tekst staat programmacode, HTML of een adres dat niet kan.',
    explanation:
      'Inhoud is tekst, geen programma. Daarom kan iedereen een bijdrage sturen zonder dat er code meekomt die bij het bouwen wordt uitgevoerd. Koppen, lijsten, tabellen, citaten, links en voetnoten schrijft u in Markdown; onderdelen werken zonder import. Verwijzen naar een andere pagina van de atlas doet u met de naam ervan tussen dubbele blokhaken, zodat de verwijzing altijd klopt.',
    import: {
      message: 'Hier staat programmacode (import of export).',
      repair:
        'Haal de regel weg: <Passage> en <Shows> werken zonder. Is het een gewone zin, begin die dan met een ander woord.',
    },
    expression: {
      message: 'Tussen { en } staat programmacode.',
      repair:
        'Haal de accolades weg. Een opmerking voor uzelf schrijft u zo: {/* … */}. Een waarde van een onderdeel staat tussen aanhalingstekens.',
    },
    handler: {
      message: (source: string) => `${source} voert code uit en kan hier niet staan.`,
      repair: (source: string) => `Haal ${source} weg.`,
    },
    html: {
      message: (source: string) => `<${source}> is HTML en kan hier niet staan.`,
      repair: (source: string) =>
        `Haal <${source}> en </${source}> weg, en schrijf het in Markdown: ## voor een kop, - voor een lijst, > voor een citaat, *woord* voor nadruk.`,
    },
    noAddress: {
      message: 'Deze link heeft geen adres.',
      repair: 'Schrijf het adres tussen ronde haken: [woorden](https://…)',
    },
    notOnTheWeb: {
      message: (url: string) => `"${url}" is geen adres op het web.`,
      repair: 'Kopieer het adres nog eens uit de adresbalk van uw browser.',
    },
    address: {
      message: (url: string) => `Het adres "${url}" kan hier niet.`,
      ofImage: 'Zet de afbeelding naast dit bestand en laat het adres beginnen met ./ (zoals ./kaart.png).',
      repair:
        'Een link naar buiten begint met https:// of mailto:. Een andere pagina van de atlas noemt u zo: [[naam]] of [[naam|woorden]].',
    },
  },
  'not-in-passage': {
    title: 'In een passage of beslismoment staat iets wat daar niet kan.',
    explanation:
      'Een passage wordt ook op de pagina van het begrip getoond, en een beslismoment bij een sessie, los van de rest van de casus. Daarom staan er alleen alinea’s, lijsten en citaten in. Koppen, voetnoten, afbeeldingen, passages en beslismomenten verliezen daar hun betekenis.',
    message: (what: IssueOf<'in-passage'>['what'], piece: Piece) =>
      `In ${pieces[piece].a} kan geen ${notIn[what].name} staan.`,
    repair: (what: IssueOf<'in-passage'>['what'], piece: Piece) => notIn[what].repair(piece),
  },
  'table-bar': {
    title: 'In een tabel breekt een streep een link af.',
    explanation:
      'In een tabel scheidt de rechte streep | de vakken. Staat er een link met eigen woorden in, zoals [[richting-kiezen|koers bepalen]], dan eindigt het vak midden in de link. Zet daarom in een tabel een schuine streep voor de rechte: \\|.',
    message: (id: string) => `De streep na "${id}" eindigt hier het vak van de tabel.`,
    repair: (id: string) => `Schrijf in een tabel: [[${id}\\|woorden]]`,
  },
  'malformed-reference': {
    title: 'Een link of bronverwijzing is niet goed geschreven.',
    explanation:
      'Een link is [[naam]], [[naam#kop]] of [[naam|woorden]]. Een bronverwijzing is [@naam], [@naam, p. 12] of, voor meer bronnen, [@naam; @andere-naam]. Staat er een haak te weinig of ontbreekt het apenstaartje, dan zou de lezer de haken zelf zien staan.',
    empty: {
      message: 'Deze link noemt niets.',
      repair: 'Schrijf de naam tussen de haken: [[naam]] of [[naam#kop]]',
    },
    footnote: {
      message: (name: string) =>
        `Niets in de tekst verwijst naar de voetnoot "${name}", of hij staat er al: niemand ziet hem.`,
      repair: (name: string) => `Zet [^${name}] waar de noot bij hoort, of haal de noot weg.`,
    },
    definition: {
      message: (name: string) =>
        `Een regel die begint met [${name}]: is het adres van een link, en die link is er niet: niemand ziet de regel.`,
      repair: (name: string) => `Zet er een \\ voor als het gewone tekst is: \\[${name}]:`,
    },
    noNote: {
      message: (source: string) => `De voetnoot is er niet, en lezers zien hier letterlijk: ${source}`,
      repair: (source: string) => `Zet onder de tekst een regel die zo begint: ${source}: …`,
    },
    address: 'Na het apenstaartje staat een adres, en daar hoort de naam van een bron.',
    styled: 'In een link of bronverwijzing kan niets schuin, vet of doorgehaald staan.',
    link: {
      message: (source: string) => `Deze link is niet gesloten of heeft een haak te veel: ${source}`,
      repair: 'Schrijf [[naam]] of [[naam|woorden]], zonder haken erin.',
    },
    bars: (source: string) => ({
      message: `In deze link staat een streep te veel: ${source}`,
      repair: 'Zet één rechte streep tussen de naam en de woorden: [[naam|woorden]]',
    }),
    citation: {
      message: (source: string) => `Deze bronverwijzing is niet te lezen: ${source}`,
      comma: (id: string, locator: string) => `Zet een komma na de naam: [@${id}, ${locator}]`,
      repair: 'Schrijf [@naam], [@naam, p. 12] of [@naam; @andere-naam], met een apenstaartje voor elke naam.',
    },
  },
  'unknown-link': {
    title: 'Een link wijst naar iets wat niet bestaat.',
    explanation:
      'Tussen dubbele blokhaken staat de naam van een casus, begrip, lens, bron, organisatie of persoon: de naam van het bestand, zonder .mdx of .yaml. Na een # kan een kop of passage van die pagina volgen, geschreven zoals in het adres: kleine letters met streepjes. Ook in een vertaling zijn dat de koppen van het origineel.',
    heading: (to: string, heading: string) => `Op de pagina van "${to}" is geen kop of passage "${heading}".`,
    noHeadings: (to: string) => `Die pagina heeft geen koppen. Schrijf: [[${to}]]`,
    nowhere: 'Deze pagina heeft geen koppen: haal de link weg.',
    renamed: (now: string) => `De passage heet nu "${now}".`,
    citation: 'Een bron staat tussen enkele haken.',
    turned: 'De naam en de woorden van deze link staan andersom.',
  },
  'escaped-markup': {
    title: 'Voor een teken staat een schuine streep, zodat het gewone tekst is.',
    explanation:
      'Een schuine streep naar links (\\) maakt van het teken erna gewone tekst. Google Docs zet er zelf strepen bij als u een tekst kopieert als Markdown: \\[\\[naam\\]\\]. Dan wordt het geen link, bron of passage, en ziet de lezer de haken.',
    message: (whole: string) =>
      `Door de schuine streep (\\) zien lezers hier letterlijk: ${whole.replaceAll('\\', '')}`,
  },
  'text-in-remark': {
    title: 'De hele tekst staat in een opmerking.',
    explanation:
      'Wat tussen {/* en */} staat, ziet geen lezer. Een nieuw bestand begint met zo’n opmerking, met uitleg. Schrijft u uw tekst daarbinnen, dan blijft de pagina leeg.',
    message: 'Al uw tekst staat tussen {/* en */}: de pagina is leeg.',
    repair: 'Haal {/* aan het begin en */} aan het eind weg, met de uitleg die u niet nodig heeft.',
  },
  'bullet-as-text': {
    title: 'Een bolletje uit Word maakt geen lijst.',
    explanation:
      'Een punt van een lijst begint met een streepje en een spatie. Een bolletje dat uit een tekstverwerker komt, is een gewoon teken: de punten lopen dan in één alinea achter elkaar door.',
    message: 'Dit bolletje maakt geen lijst: lezers zien de punten achter elkaar.',
    repair: 'Begin elk punt met een streepje en een spatie: - …',
  },
  'bold-as-heading': {
    title: 'Vette woorden staan waar een kop hoort.',
    explanation:
      'Een regel met alleen vette woorden lijkt een kop, en is het niet: zij staat niet in de inhoud, heeft geen adres, en wie met een schermlezer leest, vindt haar niet. Een kop begint met ## en een spatie.',
    message: 'Deze vette regel lijkt een kop, en is het niet.',
  },
  'reference-without-brackets': {
    title: 'Een naam staat niet tussen de haken die erbij horen.',
    explanation:
      'Een link naar een casus, begrip of lens staat tussen dubbele blokhaken: [[naam]]. Een bron staat tussen enkele, met een apenstaartje direct na de haak: [@naam]. Met andere haken, of zonder, wordt het geen van beide, en ziet de lezer de haken of het apenstaartje zelf.',
    message: (whole: string) => `Lezers zien hier letterlijk: ${whole}`,
  },
  'unknown-source': {
    title: 'De tekst noemt een bron die niet bestaat.',
    explanation:
      'Wat na het apenstaartje staat, is de naam van een bestand in src/content/sources, zonder .yaml. De literatuurlijst onder de pagina wordt daarvan gemaakt. Zonder dat bestand kan een lezer niet nagaan waar een bewering op rust.',
    message: (other: string) => `"${other}" staat waar een bladzijde hoort, en is zelf een bron.`,
  },
  'unknown-concept': {
    title: 'Een passage laat een begrip zien dat niet bestaat.',
    explanation:
      'Een passage komt vanzelf op de pagina van het begrip te staan. Dat kan alleen als de naam bij concept="…" de naam van een bestand in src/content/concepts is, zonder .mdx.',
  },
  'unknown-reference': {
    title: 'Een veld noemt iets wat niet bestaat.',
    explanation:
      'Bij velden zoals sources, organisation, person en concept staat de naam van een bestand in de map van dat soort, zonder .mdx of .yaml. Bij broughtInBy staat de id van een andere partij in dezelfde casus. Staat er iets van een ander soort, dan zegt de melding dat.',
    itself: (by: string) => `De partij "${by}" kan zichzelf er niet bij halen.`,
    noParty: (by: string) => `In deze casus is geen partij met de id "${by}".`,
    remove: 'Haal broughtInBy weg.',
  },
  'link-to-draft': {
    title: 'Een link wijst naar een casus die nog niet gepubliceerd is.',
    explanation:
      'Alleen een casus met de status published staat op de site. Een link naar een andere zou voor lezers nergens uitkomen. Voeg de link toe zodra die casus gepubliceerd wordt. Van de ene draft naar de andere mag wel, en van de ene casus die nagekeken wordt naar de andere ook.',
    draft: (to: string) => `"${to}" is nog een draft, dus lezers kunnen er niet naartoe.`,
    review: (to: string) => `"${to}" wordt nog nagekeken, dus lezers kunnen er niet naartoe.`,
    published: (to: string) => `"${to}" is gepubliceerd, dus lezers kunnen er niet naartoe.`,
    repair: (path: string, status: string) => `Haal de link weg, of zet in ${path}: status: ${status}`,
  },
  'missing-picture': {
    title: 'Een afbeelding is er niet.',
    explanation:
      'Een afbeelding staat in dezelfde map als de tekst die haar toont, en de tekst noemt haar naam precies: hoofdletters, streepjes en de letters na de punt tellen mee, ook als uw eigen computer geen verschil ziet. Zet het bestand naast de tekst, of noem het zoals het heet.',
    message: (name: string) => `Naast deze tekst staat geen afbeelding "${name}".`,
    repair: (folder: string) => `Zet het bestand in ${folder}, of haal de afbeelding uit de tekst.`,
    meant: (name: string) => `Bedoelde u ./${name}?`,
    spaced: {
      message: 'In de naam van een afbeelding kan geen spatie staan: lezers zien deze regel letterlijk.',
      repair: (name: string, write: string) => `Noem het bestand ${name}, en schrijf: ${write}`,
    },
    misnamed: (path: string) => `Het bestand ${path} heeft een naam die niet kan; geef het eerst een andere.`,
  },
  'link-repeated': {
    title: 'Een onderdeel verwijst twee keer naar hetzelfde.',
    explanation:
      'Een verwijzing zegt: hier kunt u meer lezen. De eerste keer helpt dat. Staat zij er in hetzelfde onderdeel nog eens, dan leidt zij af, en wie met het toetsenbord leest, moet er weer langs. Onder een nieuwe kop mag u opnieuw verwijzen, en de reden bij een passage telt niet mee.',
    message: (to: string) => `Dit onderdeel verwijst al eerder naar "${to}".`,
    repair: 'Schrijf hier alleen de woorden, zonder haken.',
  },
  'own-address': {
    title: 'Een link noemt het adres van een eigen pagina.',
    explanation:
      'Pagina’s van de atlas noemt u met hun naam tussen dubbele blokhaken, niet met hun adres. Dan klopt de link in elke taal, blijft hij kloppen als de pagina verhuist, en ziet het begrip of de casus dat u ernaar verwijst.',
    message: (url: string) => `Dit is een adres van de atlas zelf: ${url}`,
    built: (url: string) => ({
      message: `Dit adres is na de volgende keer bouwen weg: ${url}`,
      repair: 'Zet een afbeelding naast de tekst en toon haar: ![wat er te zien is](./naam.png)',
    }),
  },
  'duplicate-id': {
    title: 'Twee bestanden hebben dezelfde naam.',
    explanation:
      'De naam van een bestand is de naam waarmee andere bestanden ernaar verwijzen. Die moet in de hele atlas maar één keer voorkomen, ook als de bestanden in verschillende mappen staan of de hoofdletters verschillen. Ook een naam die een bestand vroeger had (formerIds) blijft bezet, want het oude adres verwijst door.',
    repair: (name: string) =>
      `Geef dit of ${name} een andere naam. Was het al gepubliceerd, zet dan de oude naam bij formerIds.`,
    taken: (id: string, name: string) => `De naam "${id}" is al in gebruik: ${name}`,
    differsByCase: (id: string, name: string) => `De naam "${id}" verschilt alleen in hoofdletters van ${name}`,
  },
  'duplicate-passage-id': {
    title: 'Een passage of beslismoment heeft een id die al gebruikt is.',
    explanation:
      'De id van een passage is de plek op de pagina waar een link naartoe springt. Elke passage en elk beslismoment heeft er daarom een van zichzelf, en die mag ook niet gelijk zijn aan een kop, geschreven zoals in het adres: de kop "Wat er gebeurde" is wat-er-gebeurde. Begin de id met een kort woord voor de casus.',
    passage: {
      message: (id: string, where: string) => `De id "${id}" is al van iets anders, op ${where}.`,
      repair: 'Geef een van de twee een andere id.',
    },
    heading: {
      message: (id: string, text: string, where: string) =>
        `De id "${id}" is al die van de kop "${text}", op ${where}.`,
      repair: 'Kies een andere id.',
    },
  },
  'duplicate-item-id': {
    title: 'Twee punten in een lijst hebben dezelfde id.',
    explanation:
      'Elk punt in een lijst heeft een eigen id, zodat een vertaling en een link weten welk punt bedoeld is. Bij mensen is dat de persoon, en bij de begrippen van een lens of de relaties van een begrip het begrip: ook die komen maar één keer voor.',
    message: (id: string, list: string, where: string) => `"${id}" staat al in "${list}", op ${where}.`,
    otherId: 'Geef een van de twee een andere id.',
    oneItem: 'Maak er één punt van.',
  },
  'permanent-id-vanished': {
    title: 'Een blijvende naam is verdwenen.',
    explanation:
      'De naam van een bestand en de id van een passage of beslismoment staan in adressen die mensen bewaren, delen en noemen. Daarom verdwijnt er nooit een: src/content/ids.txt houdt bij welke er zijn. Heet een bestand nu anders, zet de oude naam dan bij formerIds in de kop; bij een passage schrijft u <Passage id="nieuw" formerIds="oud">. Het oude adres leidt dan naar het nieuwe. Is iets opgegaan in een ander, zet de oude naam dan daar bij. Moet iets van de site af, bijvoorbeeld omdat iemand daarom vraagt, dan trekt een beheerder het in: npm run withdraw. Alleen wat nooit op de site stond, haalt u uit de lijst.',
    unreadable: {
      message: 'Deze regel is geen naam.',
      repair: 'Op elke regel staat soort/naam of soort/naam#passage, zoals case/mijn-casus#het-plan.',
    },
    withdrawn: {
      message: (id: string, date: string) =>
        `"${id}" is op ${date} ingetrokken; iets anders kan die naam niet krijgen.`,
      repair:
        'Geef het bestand een andere naam. Komt hetzelfde terug, haal dan in ids.txt weg wat er achter de naam staat.',
    },
    entry: {
      message: (name: string) => `${name} staat in de lijst van blijvende namen, maar is er niet meer.`,
      repair: (id: string) =>
        `Zet het bestand terug, of zet in het bestand dat ervoor in de plaats kwam: formerIds: [${id}]`,
      renamed: (id: string, former: string) => `Heet het nu "${id}"? Zet dan in de kop: formerIds: [${former}]`,
    },
    passage: {
      message: (passage: string) =>
        `De passage of het beslismoment "${passage}" staat in de lijst van blijvende namen, maar is er niet meer.`,
      repair: (passage: string) =>
        `Zet het stuk terug, of zet bij wat ervoor in de plaats kwam: formerIds="${passage}"`,
      renamed: (id: string, passage: string, piece: Piece) =>
        `Heet het nu "${id}"? Schrijf dan: <${piece} id="${id}" formerIds="${passage}">`,
    },
  },
  'id-not-recorded': {
    title: 'Een nieuwe naam staat nog niet in de lijst van blijvende namen.',
    explanation:
      'Namen van bestanden en passages staan in adressen die mensen bewaren. In src/content/ids.txt staan ze allemaal, zodat het opvalt als er een verdwijnt. Nieuwe namen komen erbij met npm run check -- --record. Stuur de veranderde lijst mee met uw bijdrage. Vergeet u het, dan doet iemand van de redactie het. Is de lijst er zelf niet, dan is dat een waarschuwing.',
    message: (id: string, list: string, more: number) =>
      `${id} staat nog niet in ${list}${more === 0 ? '' : ` (en ${more} meer)`}.`,
    repair: 'Voeg toe: npm run check -- --record',
    noList: {
      message: (path: string) =>
        `De lijst van blijvende namen (${path}) is er niet. Verdwenen namen worden niet gemeld.`,
      repair: 'Zet het bestand terug. Was er nog geen, maak het dan: npm run check -- --record',
    },
  },
  'passage-without-source': {
    title: 'Een passage of beslismoment noemt geen bron.',
    explanation:
      'Een passage wordt ook los getoond, op de pagina van het begrip. Een lezer moet daar kunnen zien waar het feit vandaan komt. Zet daarom in elke passage een bronverwijzing, ook als dezelfde bron erboven al staat. Een beslismoment zegt op dezelfde manier waar het steunt: bij wat men wist en bij wat er gebeurde.',
    message: (id: string, piece: Piece) => `${pieces[piece].the} "${id}" noemt geen bron.`,
    repair: 'Zet aan het eind van de alinea waar het feit staat: [@naam-van-de-bron]',
  },
  'paragraph-without-source': {
    title: 'Een alinea van een casus noemt geen bron.',
    explanation:
      'Elke alinea van een casus die een feit noemt, zegt waar dat vandaan komt. Zo kan een lezer het nagaan, ook wie halverwege begint te lezen. Een lijst, tabel of citaat hoort bij de alinea ervoor als die op een dubbele punt eindigt. Staat er geen feit maar een eigen gedachte, schrijf dan waar die op steunt, of voeg de alinea bij een andere.',
    message: {
      paragraph: 'Deze alinea noemt geen bron.',
      list: 'Deze lijst noemt geen bron.',
      quote: 'Dit citaat noemt geen bron.',
      table: 'Deze tabel noemt geen bron.',
    },
    repair: 'Zet aan het eind: [@naam-van-de-bron]',
  },
  'entry-without-source': {
    title: 'Een casus, begrip of lens noemt geen enkele bron.',
    explanation:
      'Wat in de atlas staat, moet een lezer kunnen nagaan. Noem daarom in de tekst minstens één bron, met een apenstaartje tussen blokhaken. Een casus met de status draft en een bestand dat nog ingevuld wordt, mogen nog zonder.',
    message: 'Deze tekst noemt geen enkele bron.',
    repair:
      'Zet na een alinea waar zij vandaan komt: [@naam-van-de-bron]. Is de bron er nog niet, maak dan een bestand in src/content/sources/ (op uw eigen computer: npm run new source naam-van-de-bron).',
  },
  'shows-without-reason': {
    title: 'Bij een passage staat niet waarom zij een begrip laat zien.',
    explanation:
      'Dat een passage een begrip laat zien, is een lezing, en een lezing heeft een reden. Die staat als gewone tekst tussen <Shows …> en </Shows>, in één of twee zinnen: niet wat er gebeurde, maar waarom dat bij dit begrip hoort.',
    message: (concept: string) => `Hier staat niet waarom de passage "${concept}" laat zien.`,
    repair: 'Schrijf de reden in één of twee zinnen tussen <Shows …> en </Shows>.',
  },
  'repeated-reason': {
    title: 'Dezelfde reden staat er twee keer.',
    explanation:
      'Een reden zegt waarom juist deze passage juist dit begrip laat zien, of waarom twee begrippen bij elkaar horen. Staat dezelfde zin ook ergens anders, dan zegt hij dat minstens één keer niet. Vaak is hij gekopieerd om later te veranderen.',
    message: (where: string) => `Deze reden staat ook bij ${where}`,
    repair: 'Schrijf wat er juist hier aan de hand is.',
  },
  'abbreviation-unexplained': {
    title: 'Een afkorting wordt niet uitgelegd.',
    explanation:
      'Wie uit een ander vak komt, kent haar niet, en een voorleesprogramma spelt haar. Bij het eerste gebruik zegt een casus waar zij voor staat. Een afkorting die in de woordenlijst staat, of waar een organisatie onder bekend is, wordt daar uitgelegd: het eerste gebruik wordt vanzelf een verwijzing.',
    message: (short: string) => `Deze casus zegt niet waar ${short} voor staat.`,
    repair: (short: string) =>
      `Schrijf haar bij het eerste gebruik voluit, zoals: de volle naam (${short}). Of geef haar een bestand in de map words, met abbreviation: ${short}.`,
  },
  'question-repeated': {
    title: 'Twee onderdelen zeggen dat ze dezelfde vraag beantwoorden.',
    explanation:
      'Wie een vraag intikt die twee pagina’s opeisen, komt niet zeker op de pagina die haar beantwoordt. Vaak beantwoordt een van de twee een smallere vraag.',
    message: (where: string) => `Deze vraag staat ook bij ${where}`,
    repair:
      'Laat haar staan bij de pagina die haar het best beantwoordt, en vraag hier wat alleen deze pagina beantwoordt.',
  },
  'question-in-other-language': {
    title: 'Een vraag staat bij die van een andere taal.',
    explanation:
      'Vragen staan per taal, omdat zoeken in de ene taal niet naar die van de andere kijkt. Een vraag op de verkeerde plek vindt niemand.',
    message: (language: string) => `Deze vraag staat bij "${language}" en is in een andere taal.`,
    repair: (language: string) => `Stel haar in de taal waar zij bij staat, of zet haar bij "${language}".`,
  },
  'person-without-line': {
    title: 'Een casus noemt een mens van wie het verhaal niets vertelt.',
    explanation:
      'Iedereen die bij people staat, krijgt een eigen pagina. Vertelt het verhaal met een bron wat iemand deed of zei, dan staat daar iets. Zo niet, dan staat er alleen een naam, en een mens hoort hier niet te staan zonder reden en zonder bron.',
    message: (name: string) => `Geen alinea met een bron vertelt wat ${name} deed of zei.`,
    repair: 'Vertel het in het verhaal, met de bron, of haal deze mens bij people weg.',
  },
  'source-not-cited': {
    title: 'Een bron wordt door niemand genoemd.',
    explanation:
      'Deze bron staat in de atlas, maar geen tekst en geen veld steunt erop. Dat kan: misschien komt het nog. Is de bron overbodig, verwijder het bestand dan; dat houdt de lijst van bronnen eerlijk.',
    message: (id: string) => `Geen tekst noemt de bron "${id}".`,
    repair: (id: string) => `Noem haar waar zij bij hoort: [@${id}]. Of verwijder het bestand.`,
  },
  'duplicate-source': {
    title: 'Dezelfde bron staat in twee bestanden.',
    explanation:
      'Heeft een bron twee namen, dan staat zij twee keer in de lijst, en ziet een lezer de helft van waar zij gebruikt is. Twee bestanden zijn dezelfde bron als zij dezelfde DOI hebben, of dezelfde titel met hetzelfde jaar of adres.',
    message: (path: string) => `Deze bron is er al: ${path}`,
    repair: (id: string, twice: string) =>
      `Noem overal [@${id}] en haal dit bestand weg; stond "${twice}" al op de site, zet dat dan daar bij formerIds. Is het een andere bron, zeg dat dan in de titel.`,
  },
  'untraceable-source': {
    title: 'Een bron van graad A is niet te vinden.',
    explanation:
      'Graad A krijgt een bron die anderen kunnen nagaan. Daarvoor moet zij zeggen waar zij te vinden is: een adres, een DOI of ISBN, het tijdschrift of boek waarin zij staat, of wie haar uitgaf. Weet u dat niet, dan helpen een maker en een jaar samen ook.',
    message: 'Deze bron heeft graad A, en zegt niet waar anderen haar vinden.',
    repair: 'Zet erbij: URL, DOI, ISBN, container-title of publisher, of een maker (author) met een jaar (issued).',
  },
  'weak-claim': {
    title: 'Een bewering steunt alleen op bronnen van graad C.',
    explanation:
      'Graad C hebben bronnen die over hun eigen werk spreken, of die het van anderen hebben. Wat alleen daarop steunt, kan waar zijn, maar niemand anders bevestigt het. De pagina zegt dat bij de bron. Vindt u een tweede bron, noem die dan ook; vindt u er geen, dan is dat iets voor wat de bronnen niet vertellen.',
    message: (names: string) => `Dit steunt alleen op graad C: ${names}.`,
    repair: 'Noem er een bron bij die niet over eigen werk spreekt, als die er is.',
  },
  'incomplete-case': {
    title: 'Een casus is nog niet compleet.',
    explanation:
      'Elke casus zegt in gewone woorden waar hij over gaat, en waar (about): dat staat onder de titel in lijsten. Een casus met form: full vertelt ook wat schuurde of mislukte (friction) en wat de bronnen niet vertellen (unknown), en heeft minstens twee passages die een begrip laten zien. Zonder wrijving leert een lezer er weinig van, en wie verzwijgt wat niet bekend is, zegt te veel. Is het een kort voorbeeld, schrijf dan form: illustration. Een draft hoeft nog niet compleet te zijn.',
    about: {
      message: 'Deze casus zegt niet in gewone woorden waar hij over gaat.',
      repair: 'Schrijf onder title een regel in hoogstens 60 tekens, zoals: about: een veer dat stopte, twee eilanden',
    },
    friction: {
      message: 'Deze casus zegt niet wat schuurde of mislukte.',
      repair: 'Zet bij friction minstens één punt, met een bron.',
    },
    unknown: {
      message: 'Deze casus zegt niet wat de bronnen niet vertellen.',
      repair: 'Zet bij unknown minstens één vraag die openblijft.',
    },
    passages: {
      message: (count: number): string =>
        count === 0 ? 'Deze hele casus heeft geen passage.' : 'Deze hele casus heeft maar één passage.',
      repair: 'Zet om minstens twee stukken tekst een <Passage>, of schrijf: form: illustration',
    },
  },
  'event-outside-period': {
    title: 'Een gebeurtenis valt buiten de periode van de casus.',
    explanation:
      'De periode zegt van wanneer tot wanneer de casus loopt, en de tijdlijn hoort daarbinnen te vallen. Valt een gebeurtenis erbuiten, dan klopt een van de twee niet: is het de datum, of begon de casus eerder of eindigde zij later? Hoort zij bij de voorgeschiedenis of de afloop, dan mag zij blijven staan. Een jaar past bij elke dag in dat jaar.',
    early: {
      message: (date: string, from: string) => `${date} ligt voor het begin van de periode (${from}).`,
      repair: (date: string) => `Klopt de datum, laat de periode dan eerder beginnen: from: ${date}`,
    },
    late: {
      message: (date: string, to: string) => `${date} ligt na het einde van de periode (${to}).`,
      repair: (date: string) => `Klopt de datum, laat de periode dan later eindigen: to: ${date}`,
    },
  },
  'incomplete-teaching': {
    title: 'Een casus zegt niet, of maar half, hoe een groep ermee werkt.',
    explanation:
      'Onder teaching staat wat wie een groep leidt nodig heeft: waar het om gaat (aim), wat er in een uur past (hour) en wat in twee (two-hours), wie men kan spelen (role), wat men wanneer laat zien (reveal), en antwoorden die men zal horen (answer), elk met een vraag terug (reply). Het staat op de bladzijde van de sessie, niet in de casus. Er staat niets in wat de casus niet vertelt. Een kort voorbeeld (form: illustration) heeft het niet nodig.',
    none: {
      message: 'Deze hele casus zegt niet hoe een groep ermee werkt.',
      repair:
        'Zet onder questions een lijst teaching. Hoe die eruitziet, staat in: npm run explain incomplete-teaching',
    },
    part: {
      message: (part: TeachingPart) => `Bij teaching ontbreekt ${teachingNames[part]}.`,
      repair: (part: TeachingPart) => `Zet erbij: - { id: korte-naam, part: ${part}, text: … }`,
    },
    reply: {
      message: 'Bij dit antwoord staat geen vraag terug.',
      repair: 'Zet erbij: reply: … (de vraag waarmee u het gesprek verder brengt)',
    },
  },
  'malformed-decision': {
    title: 'Met een beslismoment kan een lezer niet werken.',
    explanation:
      'Een beslismoment zet de lezer even in de schoenen van wie moest kiezen. Het begint met wat toen bekend was. Dan volgen minstens twee mogelijkheden, elk in een <Option> met een id van zichzelf en één of twee zinnen. In <Outcome> staat wat er gebeurde, met een bron, en in <Unknown> wat niemand weet: of het anders beter was gegaan, bijvoorbeeld. De lezer kiest eerst en opent dan wat er gebeurde. Daarom is er van <Outcome> en <Unknown> één.',
    unsaid: {
      message: () => 'Dit beslismoment zegt niet wat toen bekend was.',
      repair: () => 'Begin met een of twee alinea’s, met hun bron: [@naam-van-de-bron]',
    },
    options: {
      message: () => 'Dit beslismoment heeft geen twee mogelijkheden.',
      repair: () => 'Zet er voor elke mogelijkheid een: <Option id="korte-naam">…</Option>',
    },
    missing: {
      message: (name: string): string =>
        name === 'Outcome'
          ? 'Dit beslismoment zegt niet wat er gebeurde.'
          : 'Dit beslismoment zegt niet wat niemand weet.',
      repair: (name: string): string =>
        name === 'Outcome'
          ? 'Zet erbij: <Outcome>Wat er gebeurde. [@naam-van-de-bron]</Outcome>'
          : 'Zet erbij: <Unknown>Wat er niet te vinden is.</Unknown>',
    },
    twice: {
      message: (name: string) => `Dit beslismoment heeft twee keer <${name}>.`,
      repair: (name: string) => `Maak er één <${name}> van.`,
    },
    'option-twice': {
      message: (name: string) => `De mogelijkheid "${name}" staat er twee keer.`,
      repair: () => 'Geef een van de twee een andere id.',
    },
    empty: {
      message: (name: string) => `In deze <${name}> staat niets.`,
      repair: (name: string) => `Schrijf tussen <${name}> en </${name}> wat er staan moet, of haal beide weg.`,
    },
    block: {
      message: () => 'In een mogelijkheid staan alleen zinnen.',
      repair: () => 'Schrijf de mogelijkheid in één of twee zinnen, zonder lijst, tabel of citaat.',
    },
  },
  'crowded-passage': {
    title: 'Een passage hoort bij te veel begrippen.',
    explanation:
      'Een passage vertelt één ding. Hoort zij bij meer dan drie begrippen, dan zeggen de redenen meestal wat men uit de naam van het begrip al kon raden, en staat er naast de tekst meer dan erin. Houd de begrippen over waarvan de reden iets zegt wat alleen deze passage leert.',
    message: (passage: string, count: number) => `De passage "${passage}" hoort bij ${count} begrippen.`,
    repair: (most: number) =>
      `Houd er hooguit ${most} over: die waarvan de reden iets zegt wat men uit de naam niet kan raden.`,
  },
  'synthesis-outdated': {
    title: 'Wat de passages samen laten zien, is geschreven toen er andere passages waren.',
    explanation:
      'Bij synthesis staat wanneer het laatste deel van de tekst is geschreven, dat vertelt wat de passages samen laten zien, en uit welke passages. Zijn er passages bij gekomen of verdwenen, dan kan die tekst iets zeggen wat niet meer klopt. Lezers zien hoeveel het er zijn.',
    message: (came: readonly string[], went: readonly string[]) =>
      [
        ...(came.length === 0 ? [] : [`Sinds de samenvatting kwam erbij: ${came.join(', ')}.`]),
        ...(went.length === 0 ? [] : [`Verdwenen is: ${went.join(', ')}.`]),
      ].join(' '),
    repair: (line: string) =>
      `Lees die passages, pas het laatste deel van de tekst zo nodig aan, en zet dan bij synthesis de datum van vandaag en ${line}`,
  },
  'review-due': {
    title: 'Een pagina is lang niet nagekeken.',
    explanation:
      'Bij lastReviewed staat wanneer iemand de pagina het laatst nalas aan haar bronnen, en wie. Is dat lang geleden, dan kan er iets veranderd zijn: een bron is weg, een plan liep anders af. Lezers zien de datum, en dat zij oud is. Dat is niet fout.',
    message: (date: string, months: number) => `Het laatst nagekeken in ${date}: meer dan ${months} maanden geleden.`,
    repair: (today: string) =>
      `Lees de pagina na aan haar bronnen, en zet dan bij lastReviewed: date: ${today}, met bij by wie het deed. Staat er iets niet goed, verbeter het dan en zeg het bij corrections.`,
  },
  'concept-not-shown': {
    title: 'Geen enkele casus laat een begrip zien.',
    explanation:
      'De pagina van een begrip verzamelt de passages die het laten zien. Bij dit begrip is die plek nog leeg. Dat is niet fout: de pagina zegt het eerlijk. Kent u een passage die erbij past, zet er dan een <Shows> in.',
    message: (id: string) => `Geen passage laat "${id}" zien.`,
    repair: (id: string) =>
      `Zet in een passage die erbij past: <Shows concept="${id}" how="illustrates" reading="atlas">…</Shows>`,
  },
  'circular-definition': {
    title: 'Een definitie gebruikt alleen de term zelf.',
    explanation:
      'De definitie is de zin in de woordenlijst: wie het begrip niet kent, moet er iets mee kunnen. Zegt zij alleen de term nog eens, dan is dat niet zo. Schrijf één zin die u hardop kunt zeggen, met andere woorden dan de term.',
    message: (term: string) => `Deze definitie zegt alleen "${term}" nog eens.`,
    repair: 'Schrijf in andere woorden wat het is.',
  },
  'circular-relation': {
    title: 'Relaties van begrippen lopen in een kring.',
    explanation:
      'Bij part-of is het ene begrip een deel van het andere, en bij requires kan het ene niet zonder het andere. Dat heeft een richting: komt u langs zulke relaties weer uit waar u begon, dan klopt er minstens één niet. Draai haar om, haal haar weg, of kies resembles of contrasts-with, die geen richting hebben. Een begrip heeft ook geen relatie met zichzelf.',
    self: {
      message: (from: string) => `"${from}" heeft een relatie met zichzelf.`,
      repair: 'Noem een ander begrip, of haal de relatie weg.',
    },
    circle: {
      message: (kind: string, circle: string) => `Langs ${kind} loopt dit in een kring: ${circle}`,
      repair: 'Draai één van deze relaties om, haal haar weg, of maak er resembles van.',
    },
  },
  'lens-not-shown': {
    title: 'Geen enkele casus laat iets zien van een lens.',
    explanation:
      'Met een lens leest u een casus: de passages die bij haar begrippen horen, lichten op. Bij deze lens gebeurt dat in geen enkele casus. Dat een enkel begrip leeg blijft, is gewoon; dat alles leeg blijft, maakt de lens onbruikbaar.',
    message: 'Geen enkele casus laat een van deze begrippen zien.',
    repair: 'Zet in een casus een <Shows> bij een van deze begrippen, of kies begrippen die al te zien zijn.',
  },
  'impossible-step': {
    title: 'Een stap van een leerpad vraagt iets wat er niet is.',
    explanation:
      'Een stap kan een lens noemen waarmee de lezer een casus leest, een passage waar hij begint, en bij gap een begrip waarbij hij niets vindt. Verandert de casus, dan kan zo’n stap niet meer kloppen: de lens belicht niets, de passage is weg, of er staat nu wel iets. De lezer zou zoeken naar wat er niet is.',
    noCase: (entry: string, field: string) => ({
      message: `"${entry}" is geen casus, dus ${field} kan hier niet.`,
      repair: `Haal ${field} weg, of laat de stap over een casus gaan.`,
    }),
    lens: (entry: string, lens: string) => ({
      message: `De lens "${lens}" belicht niets in "${entry}".`,
      repair: 'Kies een lens met een begrip dat deze casus laat zien, en pas de opdracht aan.',
    }),
    unlit: (passage: string, lens: string) => ({
      message: `De lens "${lens}" belicht de passage "${passage}" niet.`,
      repair: 'Kies een passage bij een begrip van deze lens, of haal een van de twee weg.',
    }),
    gap: (entry: string, concept: string, passage: string) => ({
      message: `De stap zegt dat "${entry}" niets heeft bij "${concept}", maar de passage "${passage}" gaat erover.`,
      repair: 'Kies een begrip waarbij nog niets staat, of haal gap weg en pas de opdracht aan.',
    }),
  },
  'translation-without-original': {
    title: 'Een vertaling heeft geen origineel.',
    explanation:
      'Een vertaling heeft de naam van het origineel met de taal erachter, in dezelfde map: kennis-delen.en.mdx hoort bij kennis-delen.mdx. Het origineel heeft de data, bronnen en partijen; zonder origineel kan de vertaling dus niet getoond worden.',
    message: (missing: string) => `Deze vertaling heeft geen origineel: ${missing} bestaat niet.`,
    write: (kind: string, id: string) => `Schrijf eerst het origineel: npm run new ${kind} ${id}`,
    rename: (near: string, language: string) => `Bedoelde u "${near}"? Noem het bestand dan ${near}.${language}.mdx`,
  },
  'translation-differs': {
    title: 'Een vertaling loopt niet gelijk met het origineel.',
    explanation:
      'Een vertaling zegt hetzelfde met andere woorden. Daarom heeft zij dezelfde koppen in dezelfde volgorde, dezelfde passages met dezelfde begrippen, dezelfde beslismomenten met dezelfde mogelijkheden, dezelfde bronnen, en woorden bij elke id van het origineel. Wat in het origineel vast ligt, zoals how en reading, herhaalt zij niet. Wat zij nog niet heeft, laat haar pagina in de taal van het origineel zien: wie het origineel verbetert, hoeft niet te vertalen.',
    citation: {
      extra: (to: string) => `Het origineel noemt de bron "${to}" niet.`,
      cite: 'Noem dezelfde bronnen als het origineel.',
      missing: (id: string, where: string) => `De vertaling noemt de bron "${id}" niet; het origineel wel: ${where}`,
      add: (id: string) => `Zet in dit deel, op dezelfde plek als in het origineel: [@${id}]`,
    },
    field: {
      extra: (key: string, list: string) => `Het origineel heeft geen "${key}" in "${list}".`,
      remove: 'Haal het weg, of zet het punt eerst in het origineel.',
      missing: (list: string, names: string) => `In "${list}" ontbreekt de vertaling van ${names}.`,
      add: (name: string) => `Zet erbij: ${name}: …`,
    },
    heading: {
      count: (theirs: number, ours: number) =>
        `Het origineel heeft ${theirs} ${theirs === 1 ? 'kop' : 'koppen'}, deze vertaling ${ours}.`,
      translate: (texts: string) => `Vertaal elke kop van het origineel: ${texts}.`,
      remove: 'Haal de kop weg die het origineel niet heeft.',
      level: (text: string) => `Deze kop staat op een ander niveau dan "${text}" in het origineel.`,
      begin: (marks: string) => `Begin de regel met ${marks}`,
    },
    passage: {
      remove: 'Haal dit stuk weg, of zet het eerst in het origineel.',
      extra: (id: string, piece: Piece) => `Het origineel heeft geen ${pieces[piece].one} "${id}".`,
      missing: (id: string, piece: Piece) => `${pieces[piece].the} "${id}" van het origineel ontbreekt.`,
      translate: 'Vertaal dit stuk, met dezelfde id.',
      translateBefore: (next: string) => `Vertaal dit stuk, met dezelfde id, en zet het voor "${next}".`,
      translateAfter: (previous: string) => `Vertaal dit stuk, met dezelfde id, en zet het na "${previous}".`,
    },
    option: {
      extra: (id: string) => `In het origineel heeft dit beslismoment geen mogelijkheid "${id}".`,
      remove: 'Haal deze <Option> weg, of geef haar de id van het origineel.',
      missing: (id: string) => `In dit beslismoment ontbreekt de mogelijkheid "${id}".`,
      add: (id: string) => `Zet erbij: <Option id="${id}">…</Option>`,
    },
    shows: {
      extra: (concept: string) => `In het origineel laat deze passage "${concept}" niet zien.`,
      remove: 'Haal deze <Shows> weg.',
      missing: (concept: string) => `In deze passage ontbreekt de reden bij "${concept}".`,
      add: (concept: string) => `Zet erbij: <Shows concept="${concept}">…</Shows>`,
      repeated: 'Hoe de passage het begrip laat zien, staat al in het origineel.',
      removeHow: 'Haal how en reading weg.',
    },
  },
  'translation-outdated': {
    title: 'Het origineel is veranderd sinds de vertaling.',
    explanation:
      'Een vertaling onthoudt bij translatedFrom van elk deel van het origineel hoe het was: een kort kenmerk van wat er staat. Verandert een deel, dan is de vertaling daar ouder, en dat leest de lezer ook. Werk dat deel bij en zeg dat: in het formulier met een knop, op uw eigen computer met npm run check -- --translated en de naam van het bestand. Wat er nog te doen is, zegt npm run check -- --translations, en op de site staat het bij de open vragen. Witregels en opmaak tellen niet mee. Zonder translatedFrom is niet bekend of een vertaling nog klopt, en veroudert zij ongemerkt.',
    changed: {
      message: (section: string, where: string) =>
        `${section} is in het origineel veranderd sinds de vertaling (${where}).`,
      repair: (line: string, id: string, history: string | undefined) =>
        `${history === undefined ? '' : `Wat er veranderde: ${history}\n`}Werk dit deel van de vertaling bij. In het formulier zegt u dat met één knop; in het bestand zet u bij translatedFrom: ${line}\nOp uw eigen computer: npm run check -- --translated ${id}`,
    },
    gone: {
      message: (name: string) => `Het origineel heeft het deel "${name}" niet meer.`,
      repair: (name: string, id: string) =>
        `Haal het ook uit de vertaling. In het formulier zegt u dat met één knop; in het bestand haalt u de regel ${name} bij translatedFrom weg.\nOp uw eigen computer: npm run check -- --translated ${id}`,
    },
    unrecorded: {
      message: (path: string) => `Van deze vertaling is niet vastgelegd hoe het origineel toen was (${path}).`,
      repair: (lines: string, id: string) =>
        `Kijk of zij nog klopt. Stuurt u haar in met het formulier, dan wordt dat vastgelegd bij ontvangst. Anders zet u in de kop (op uw eigen computer: npm run check -- --translated ${id}):\n${lines}`,
    },
  },
  'heading-jump': {
    title: 'Een kop slaat een niveau over.',
    explanation:
      'De titel van de pagina is niveau 1; koppen in de tekst beginnen met ## en worden per stap één # dieper. Wie met een schermlezer leest, springt van kop naar kop, en denkt bij een overgeslagen niveau dat er iets ontbreekt.',
    message: (above: number, depth: number) => `Deze kop springt van niveau ${above} naar ${depth}.`,
  },
  'heading-without-space': {
    title: 'Een kop mist een spatie.',
    explanation:
      'Een kop begint met hekjes, een spatie en dan de woorden: ## Het plan. Zonder die spatie is het een gewone alinea, en zien lezers de hekjes.',
    message: 'Na de hekjes van deze kop ontbreekt een spatie.',
  },
  'underlined-text': {
    title: 'Een streep onder een alinea maakt haar een kop.',
    explanation:
      'Staat er vlak onder een alinea een regel met streepjes (---), dan wordt die hele alinea een kop. Een streep tussen twee alinea’s heeft een lege regel ervoor nodig. Een kop begint met hekjes: ## Het plan.',
    message: 'Deze regel maakt een kop van de hele alinea erboven.',
    repair:
      'Zet er een lege regel voor als u een streep bedoelt. Bedoelt u een kop, haal deze regel dan weg en begin de kop met: ##',
  },
  'number-as-list': {
    title: 'Een getal met een punt maakt een lijst.',
    explanation:
      'Een regel die begint met een getal en een punt is een punt in een genummerde lijst. Begint een zin met een jaartal, zet dan een schuine streep naar links voor de punt: 2019\\. Een lijst telt door vanaf haar eerste nummer, wat er verder ook staat.',
    sentence: (number: string) => `"${number}" maakt hier een lijst.`,
    order: {
      message: (number: string) => `Lezers zien hier een ander nummer dan "${number}".`,
      repair: (written: string) => `Tel door vanaf het eerste nummer van de lijst, of schrijf: ${written}`,
    },
  },
  'empty-heading': {
    title: 'Een kop heeft geen woorden.',
    explanation:
      'Een regel die met ## begint is een kop, ook als er niets achter staat. Op de pagina is zij dan een gat, en een schermlezer leest een kop zonder naam voor. Een bronverwijzing alleen is ook geen kop: zet die in de alinea eronder.',
    message: 'Deze kop heeft geen woorden.',
    repair: 'Zet er woorden achter, of haal de regel weg.',
  },
  'image-without-alt': {
    title: 'Een afbeelding heeft geen beschrijving.',
    explanation:
      'De woorden tussen de blokhaken van een afbeelding zijn voor wie haar niet ziet: mensen met een schermlezer, en iedereen bij wie zij niet laadt. Schrijf wat de afbeelding vertelt, in één zin, zonder "afbeelding van".',
    message: 'Deze afbeelding heeft geen beschrijving.',
    repair: (src: string) => `Zet tussen de blokhaken wat er te zien is: ![…](${src})`,
  },
  'bare-address': {
    title: 'Een link heeft een adres als woorden.',
    explanation:
      'Een adres zegt een lezer weinig, en een schermlezer leest het letter voor letter voor. Schrijf woorden die zeggen waar de link heen gaat. Is het de bron van wat u schrijft, maak er dan een bron van en noem die met een apenstaartje.',
    message: 'Lezers zien hier een kaal adres.',
    repair: (url: string) =>
      `Schrijf: [woorden](${url})\nIs het de bron van wat u schrijft? Maak er dan een bron van: een bestand in src/content/sources/ (op uw eigen computer: npm run new source naam-naar-keuze).`,
  },
  'long-sentence': {
    title: 'Een samenvatting heeft een lange zin.',
    explanation:
      'De samenvatting is voor iedereen, ook voor wie haar op een telefoon leest. Een zin van meer dan 30 woorden is in één keer niet te volgen. Maak er twee van.',
    message: (start: string, count: number) => `De zin die met "${start}" begint, heeft ${count} woorden.`,
    repair: 'Maak er twee zinnen van.',
  },
  'double-word': {
    title: 'Een woord staat er twee keer achter elkaar.',
    explanation:
      'Twee keer hetzelfde woord is bijna altijd een verschrijving, en het oog leest eroverheen, vooral aan het eind van een regel. Wat in gewone taal wel voorkomt, zoals "die die" en "dat dat", laten wij staan. Hoort het er echt, zet er dan een komma tussen of zeg het anders.',
    message: (word: string) => `Hier staat twee keer "${word}".`,
    repair: 'Haal er één weg.',
  },
  'dead-link': {
    title: 'Een link naar buiten werkt niet meer.',
    explanation:
      'Met npm run check -- --online vraagt de controle elk adres buiten de atlas op. Zegt de site dat de bladzijde er niet is, of bestaat de site niet meer, dan kan een lezer niet nagaan waar iets vandaan komt. Zoek het nieuwe adres, of een bewaarde versie op web.archive.org. Een site die weigert of niet op tijd antwoordt, geldt niet als dood: dan zegt de controle dat het adres niet na te kijken was.',
    repair: (address: string) =>
      `Zoek het nieuwe adres, of een bewaarde versie: https://web.archive.org/web/*/${address}`,
    gone: (address: string, detail: string) => `Op ${address} is niets meer (${detail}).`,
    noSite: (address: string) => `De site van ${address} bestaat niet.`,
  },
};
