import type { AttachmentFault } from '../../core/authoring/issue.ts';
import type { BundleFault } from '../../core/authoring/bundle.ts';

const lang = (languages: readonly string[]) =>
  `--lang ${languages.join('|')}`.padEnd(28) + `taal van de meldingen (${languages[0] ?? ''})`;

/** What the commands say, in Dutch. */
export const commands = {
  unknownLanguage: (asked: string, languages: readonly string[]) =>
    `"${asked}" is geen taal van dit commando: kies uit ${languages.join(', ')}.`,
  unknownArgument: (name: string) => `Dit commando kent "${name}" niet. Hulp: zet -- --help achter het commando.`,
  missingValue: (name: string) =>
    `Wat bij ${name} hoort, ontbreekt of kan daar niet. Hulp: zet -- --help achter het commando.`,
  failed: (reason: string, issues: string) =>
    `Dit commando liep zelf vast (${reason}); meld het op ${issues}, met de uitvoer van hetzelfde commando met --debug erachter.`,
  systemRefused: (reason: string, path: string) =>
    `Deze computer weigert dit (${reason}): ${path}. Kijk of u er mag schrijven, en of de schijf nog ruimte heeft.`,
  noContent: (folder: string) => `Hier is geen map ${folder}: start dit commando in de map van het project.`,

  check: {
    help: (folder: string, languages: readonly string[]) => `npm run check [-- opties] [namen of bestanden]

Leest alle inhoud in ${folder} na en meldt alle problemen in één keer, of alleen die van wat u noemt. Externe links alleen met --online.

  ${lang(languages)}
  --format text|json|github   voor mensen, voor programma's, of als aantekeningen in een pull request (text)
  --notes                     toont ook opmerkingen: geen fouten, wel wat beter kan
  --record                    zet nieuwe namen in de lijst van blijvende namen (src/content/ids.txt)
  --fix                       herstelt wat maar één antwoord heeft, en laat zien wat er verandert
  --online                    kijkt ook externe links na; een antwoord geldt een week
  --translations [naam]       noemt alleen welke vertalingen bijgewerkt moeten worden; van <naam> de oude en nieuwe woorden
  --translated <naam>         legt vast dat de vertaling van <naam>, of van <naam>#<deel>, is bijgewerkt
  --debug                     laat zien waar het commando zelf vastliep
  --help                      deze uitleg

Eindigt met 0 als er geen fouten zijn, 1 als er fouten in de inhoud zijn, en 2 als het commando zelf zijn werk niet kon doen.`,
    unknownFormat: (asked: string, formats: readonly string[]) =>
      `"${asked}" is geen vorm: kies uit ${formats.join(', ')}.`,
    notTogether: (one: string, other: string) => `${one} en ${other} gaan niet samen.`,
    online: (count: number) => `Externe links: ${count}. Nakijken kan enkele minuten duren.`,
    missingWords: (folder: string, ways: readonly string[]) =>
      `In ${folder} ontbreken woorden, die een andere taal in hun plaats zegt: ${ways.slice(0, 10).join(', ')}${ways.length > 10 ? ` en nog ${ways.length - 10}` : ''}.`,
    fixable: (count: number) => `Hiervan kan npm run check -- --fix er ${count} herstellen.`,
    fixed: (count: number) =>
      count === 0 ? 'Niets hersteld: wat er nog is, vraagt een keuze.' : `Hersteld: ${count}.`,
    recorded: (path: string, count: number, added: number) =>
      `${path}: ${count} blijvende namen, waarvan ${added} nieuw.`,
  },

  translations: {
    counts: (all: number, originals: number, outdated: number, unrecorded: number) =>
      `Vertalingen: ${all} bij ${originals} originelen; bij te werken: ${outdated}, niet vastgelegd: ${unrecorded}.`,
    unrecorded: 'niet vastgelegd van welk origineel',
    gone: 'staat niet meer in het origineel',
    seeChanges: (command: string) => `Wat er veranderde: ${command}`,
    legend: 'Tussen [- en -] staat wat eruit ging, tussen {+ en +} wat erbij kwam. Daaronder staat de vertaling.',
    notInHistory: 'Wat hier eerst stond, is in de geschiedenis van git niet te vinden. Zo is het nu:',
    newSection: 'Dit deel is nieuw:',
    upToDate: 'Deze vertaling is bij.',
    then: (command: string) => `Daarna: ${command}`,
    none: (id: string) => `Van "${id}" is geen vertaling.`,
    make: (command: string) => `Maak haar eerst: ${command}`,
    hasErrors: (where: string) =>
      `Niet vastgelegd: er zijn nog fouten, zoals op ${where}. Kijk met npm run check welke.`,
    noSection: (path: string, section: string) => `${path} heeft geen deel "${section}".`,
    unreadable: (path: string) => `De kop van ${path} is niet te lezen.`,
    recordedAlready: (path: string) => `Was al vastgelegd: ${path}`,
    recorded: (path: string) => `Vastgelegd: ${path}`,
  },

  explain: {
    help: (languages: readonly string[]) =>
      `npm run explain <code> [-- --lang ${languages.join('|')}]\n\nLegt een melding van npm run check uit, met een voorbeeld dat fout is en een dat goed is.`,
    all: 'Alle meldingen:',
    bad: 'Fout:',
    good: 'Goed:',
    front: 'In de kop van een casus:',
    body: 'In de tekst van een casus:',
    unknown: (code: string) => `Een melding "${code}" is er niet.`,
  },

  new: {
    placeholder: 'nog invullen',
    hint: 'Wat achter een # staat, is uitleg en mag weg. Wat nog moet, zegt: npm run check',
    bodyHint: 'Wat tussen deze tekens staat, is uitleg en mag weg.',
    oneOf: (choices: readonly string[]) => `Een van: ${choices.join(', ')}.`,
    item: (empty: boolean): string =>
      empty ? 'Een punt komt in de plaats van [], en ziet er zo uit:' : 'Zo ziet een punt eruit:',
    date: 'JJJJ-MM-DD',
    shortName: 'korte-naam',
    idOf: (kind: string) => `naam-van-${kind.replaceAll(' ', '-')}`,
    help: (kinds: readonly string[]) => `npm run new <soort> <naam>

Maakt een nieuw bestand om in te vullen. Soort: ${kinds.join(', ')}.
De naam blijft voor altijd: kleine letters, cijfers en streepjes, in het Nederlands.`,
    nameBoth: (kinds: readonly string[]) =>
      `Noem een soort (${kinds.join(', ')}) en een naam, zoals: npm run new case mijn-casus`,
    unknownKind: (kind: string) => `Een soort "${kind}" is er niet.`,
    wrongId: (id: string, form: string, command: string) => `"${id}" kan geen naam zijn: ${form}. Typ: ${command}`,
    inUse: (id: string, path: string) => `De naam "${id}" is al in gebruik: ${path}`,
    noOriginal: (id: string) => `Er is geen tekst "${id}" om te vertalen.`,
    translationMade: (path: string) => `Gemaakt: ${path}

Wat nu:
  1. Zet in de kop bij elke naam de vertaling van wat erboven achter # staat.
  2. Vertaal de tekst eronder, en haal de regel erboven weg. Verander geen namen tussen haken of aanhalingstekens.
  3. Kijk wat er nog moet: npm run check`,
    made: (path: string, reference: string, page: string) => `Gemaakt: ${path}

Wat nu:
  1. Open het bestand en vul het in; boven elk veld staat wat er hoort.
  2. Kijk wat er nog moet: npm run check
  3. Verwijs er vanuit andere teksten naar met ${reference}
  4. Zie de pagina terwijl u schrijft: npm run dev, en dan ${page}`,
  },

  bundle: {
    help: `npm run bundle <naam> … > bijdrage.yaml

Zet een casus of iets anders in één tekst, met vertalingen, afbeeldingen, bronnen, organisaties en mensen die erbij horen.
npm run bundle -- --all zet alles in één tekst. Terug naar bestanden: npm run receive bijdrage.yaml`,
    nameOne: 'Noem wat er in de bundel moet, zoals: npm run bundle mijn-casus. Alles: npm run bundle -- --all',
    notWhole: (path: string) => `${path} is geen UTF-8 en kan niet mee. Sla het bestand opnieuw op als UTF-8.`,
  },

  receive: {
    help: `npm run receive <bestand> [-- --replace --commit --answer <bestand>]
npm run receive -- --event <bestand> …

Maakt bestanden van een bundel: een bijdrage die als één tekst kwam, in een issue, een mail of een bestand.
  --event <bestand>    de bundel staat in het issue van deze gebeurtenis (GITHUB_EVENT_PATH), of is eraan gehangen
  --replace            ook bestanden die er al staan met andere woorden
  --commit             maakt er een commit van, met de schrijver als medeauteur
  --answer <bestand>   schrijft op wat de schrijver moet weten, als Markdown`,
    nameFile: 'Noem één bestand met een bundel erin, zoals: npm run receive bijdrage.yaml',
    noFile: (path: string) => `Dit bestand kan niet worden gelezen: ${path}`,
    faults: (fault: BundleFault): string => {
      switch (fault.why) {
        case 'none':
          return 'Hierin staat geen bundel. Een bundel begint met een regel "format: atlas-bundle/1".';
        case 'long':
          return 'Deze bundel is te groot. Maak er meer van, elk met een deel van de bestanden.';
        case 'version':
          return `Regel ${fault.line}: de bundel is van soort "${fault.found}"; dit programma leest "atlas-bundle/1" en "atlas-bundle/1.1". Maak hem opnieuw, of neem een nieuwere versie van dit programma.`;
        case 'yaml':
          return `Regel ${fault.line}: hier is de bundel geen goede YAML meer. Vaak is een deel niet meegekopieerd, of staan spaties aan het begin van regels niet goed: kopieer hem opnieuw, helemaal.`;
        case 'alias':
          return `Regel ${fault.line}: een bundel verwijst niet met * naar een ander deel. Schrijf de tekst zelf op.`;
        case 'shape':
          return `In de bundel klopt niet wat staat bij "${fault.at}". Er horen alleen format, author (name, email) en files in, met bij elk bestand een tekst. In een van versie 1.1 horen format, author en óf rename (from, to) óf withdraw (id, reason).`;
      }
    },
    attachment: (fault: AttachmentFault | { readonly why: 'several' }): string => {
      switch (fault.why) {
        case 'several':
          return 'Er hangen meer bestanden aan dit issue. Hang er één aan: de bundel.';
        case 'unanswered':
          return `Het aangehangen bestand kwam niet: ${fault.address}. Probeer het later nog eens, of hang het opnieuw aan.`;
        case 'elsewhere':
          return `Het aangehangen bestand staat niet bij GitHub zelf en is niet opgehaald: ${fault.address}. Sleep het bestand in het issue.`;
        case 'large':
          return `Het aangehangen bestand is groter dan 25 MB: ${fault.address}. Maak de afbeeldingen kleiner, of maak er meer bundels van.`;
        case 'no-text':
          return `Het aangehangen bestand is geen tekst in UTF-8: ${fault.address}. Hang de bundel aan als .txt, zoals het formulier haar geeft.`;
      }
    },
    answer: {
      understood: 'Dank u wel. Dit is van uw bijdrage gemaakt:',
      added: 'nieuw',
      replaces: 'komt in plaats van wat er stond',
      renamed: (id: string) => `heet nu ${id}, en het oude adres leidt erheen`,
      withdrawn: 'is van de site, en het adres zegt dat',
      touched: (count: number) => (count === 1 ? '1 bestand verandert' : `${count} bestanden veranderen`),
      held: 'Een casus wacht op beoordeling (`status: review`): een beheerder bepaalt wanneer lezers hem zien.',
      waits: 'Een beheerder leest nu mee. U hoeft niets te doen; vragen stellen wij hier.',
      again:
        'Wilt u dit herstellen, verander dan de tekst van dit issue, of hang er een nieuw bestand aan in plaats van het oude. Een beheerder laat uw bijdrage daarna opnieuw lezen. Lukt het niet? Vraag het hier: ook zo is uw bijdrage welkom.',
      refused: 'Dank u wel. Van uw bijdrage kon nog niets worden gemaakt:',
    },
    wrongPath: (path: string) =>
      `"${path}" is geen plaats voor inhoud, daarom is er niets geschreven. Goed is bijvoorbeeld: cases/mijn-casus.mdx of sources/mijn-bron.yaml`,
    isThere: (path: string) =>
      `${path} staat er al met andere woorden, daarom is er niets geschreven. Moet het erover: npm run receive … -- --replace`,
    nothingNew: 'Alles uit deze bundel staat er al.',
    written: (path: string) => `Geschreven: ${path}`,
    held: (path: string) =>
      `${path} wacht op beoordeling (status: review): een beheerder bepaalt wanneer lezers het zien.`,
    committed: (count: number) => `Vastgelegd in een commit: ${count} ${count === 1 ? 'bestand' : 'bestanden'}.`,
  },

  review: {
    help: `npm run review -- <stand> [-- --out <bestand> --pages <bestand>]

Vertelt wat er verandert ten opzichte van een stand in Git (main): wat er nieuw is, welke begrippen bewijs krijgen of verliezen, bronnen naar graad,
mensen, zwakke beweringen, en welke bladzijden anders worden. Als Markdown; op GitHub ook in de samenvatting van de stap.
  --out <bestand>     schrijft het ook in een bestand
  --by <wie>          hoe iemand bij het project hoort (author_association van GitHub): alleen een beheerder maakt iets openbaar
  --pages <bestand>   schrijft de paden op van de bladzijden die anders worden, één per regel`,
    nameState: 'Noem de stand om mee te vergelijken, zoals: npm run review -- main',
    noState: (name: string) => `Git kent hier geen stand "${name}" met inhoud.`,
    notPublic: (paths: readonly string[]) =>
      `Alleen een beheerder maakt iets openbaar. Zet status: review in: ${paths.join(', ')}`,
    title: 'Wat er verandert',
    nothing: 'Aan wat lezers zien verandert niets.',
    look: {
      title: 'Kijk hiernaar',
      unread: (paths: string) => `Nog niet te lezen; zie de controle van de inhoud: ${paths}`,
      publishes: (names: string) => `Wordt openbaar: ${names}. Dat beslist een beheerder.`,
      unreviewed: (names: string) =>
        `Wordt openbaar zonder lastReviewed: ${names}. Zet erbij wanneer en door wie het is nagelezen.`,
      removed: (names: string) => `Gaat weg: ${names}. Is het ingetrokken, dan hoort dat in ids.txt te staan.`,
      renamed: (names: string) => `Krijgt een andere naam: ${names}.`,
      people: (names: string) => `Mensen: ${names}. Alleen een openbare rol, met een bron die haar noemt.`,
      weak: (names: string) => `Rust op bronnen over eigen werk alleen: ${names}. Zegt de tekst van wie het komt?`,
      higher: (names: string) => `Krijgt een hogere graad: ${names}. Klopt de reden?`,
      against: (names: string) => `Wordt tegengesproken: ${names}. Waren de voorwaarden er echt?`,
      lost: (names: string) => `Verliest bewijs: ${names}. Klopt de tekst van het begrip nog?`,
      outdated: (names: string) => `De vertaling loopt achter: ${names}.`,
    },
    added: 'Nieuw',
    changed: 'Veranderd',
    removed: 'Weg',
    concepts: 'Begrippen: bewijs erbij en eraf',
    sources: 'Bronnen, de minst zekere eerst',
    people: 'Mensen',
    weak: 'Beweringen op bronnen over eigen werk alleen',
    pages: 'Bladzijden die anders worden, naast lijsten',
    was: (id: string) => `heette ${id}`,
    gradeWas: (grade: string) => `was ${grade}`,
    namedBy: (names: string) => `nu ook genoemd in ${names}`,
    translation: {
      added: (language: string) => `nieuwe vertaling (${language})`,
      changed: (language: string) => `vertaling (${language})`,
      removed: (language: string) => `vertaling weg (${language})`,
    },
  },

  show: {
    help: `npm run show -- <bestand> <map>

Zet bladzijden van de gebouwde site in een map die u zonder de site kunt openen: elk als één bestand, en als foto van een telefoon en een groot scherm.
Het bestand noemt de paden, één per regel; npm run review -- main --pages <bestand> schrijft het.`,
    noList: (name: string) => `Het bestand ${name} is er niet. Zo komt het er: npm run review -- main --pages ${name}`,
    noSite: 'Er is nog geen gebouwde site. Bouw haar eerst: npm run build',
    shown: (shown: number, all: number, folder: string) => `${shown} van ${all} bladzijden staan in ${folder}`,
  },

  rename: {
    help: `npm run rename <naam> <nieuwe-naam>

Geeft een casus, begrip, bron, mens of iets anders een andere naam, overal waar ernaar wordt verwezen. Het oude adres leidt naar het nieuwe.
Aan de rest van de teksten verandert niets.`,
    nameBoth: 'Noem de naam van nu en de nieuwe, zoals: npm run rename oude-naam nieuwe-naam',
  },

  withdraw: {
    help: `npm run withdraw <naam> -- --reason "<waarom>"

Haalt een casus, bron, mens of iets anders van de site. Op het adres blijft staan dat en wanneer het is ingetrokken, en waarom;
van een mens alleen dat en wanneer. Links ernaartoe in teksten worden gewone woorden; wat er verder nog naar verwijst, staat daarna hier.`,
    nameBoth: 'Noem een naam en een reden, zoals: npm run withdraw mijn-casus -- --reason "op verzoek"',
    removed: (path: string) => `Weg: ${path}`,
    withdrawn: (list: string, entry: string) => `${list}: ${entry} is ingetrokken.`,
    notNamed: 'Niets verwijst er nog naar.',
    unlinked: 'Hier stond een link en staan nu gewone woorden. Lees of het er nog goed staat:',
    stillNamed: 'Hier staat de naam nog:',
  },

  adopt: {
    help: (languages: readonly string[], licences: readonly string[]) => `npm run adopt [-- opties]

Maakt van dit project een andere atlas: haalt weg wat van deze atlas is (teksten, gidsen, instellingen, woorden, kleuren, zoekvragen) en schrijft een klein
begin dat nagekeken, gebouwd en gepubliceerd kan worden. Vraagt wat geen optie zegt. Er gaat niets verloren: het werkt alleen als alles in git staat.

  --title "<naam>"            hoe de atlas heet
  --languages nl,en           zijn talen, de eerste die van originelen: ${languages.join(', ')}
  --subject "<woorden>"       waar hij over gaat, achter "een atlas van"; voor een andere taal: --subject de="<woorden>"
  --repository <adres>        https://github.com/<eigenaar>/<naam>
  --licence "<naam>"          ${licences.join(', ')}
  --lang nl|en                taal van deze meldingen
  --help                      deze uitleg`,
    notInGit:
      'Deze map staat niet in git, dus wat weggaat kan niet terugkomen. Eerst: git init && git add -A && git commit -m "Begin"',
    dirty: (files: readonly string[]) =>
      `Sommige bestanden staan niet in git zoals zij nu zijn. Leg ze eerst vast, of zet ze opzij met git stash -u:\n${files.slice(0, 10).join('\n')}`,
    done: 'Hier is al een andere atlas van gemaakt: .github/README.md is er. Wat u sindsdien schreef, blijft zoals het is.',
    unsaid: (option: string) => `Nergens staat wat ${option} is. Geef het als optie: npm run adopt -- --help`,
    unknownLicence: (found: string, known: readonly string[]) =>
      `"${found}" is hier geen licentie: kies uit ${known.join(', ')}. Een andere kunt u later in site.config.ts zetten.`,
    asks: {
      title: 'Hoe heet de atlas',
      languages: (known: readonly string[]) => `Welke talen, de eerste die van originelen (${known.join(', ')})`,
      subject: (tag: string) => `Waar gaat hij over, in "${tag}", achter "een atlas van"`,
      repository: 'Waar wordt hij bewaard (https://github.com/…)',
      licence: (known: readonly string[]) => `Onder welke licentie staan de teksten (${known.join(', ')})`,
    },
    made: (gone: number, files: number) => `Weggehaald: ${gone} bestanden. Geschreven: ${files}.`,
    next: ({
      repository,
      renameBranch,
    }: {
      readonly repository: string;
      readonly renameBranch: boolean;
    }) => `De nieuwe atlas is er, zonder problemen. Wat nu:

1. Bekijk hem: npm start
2. Leg hem vast: ${renameBranch ? 'git branch -M main && ' : ''}git add -A && git commit -m "Begin een nieuwe atlas"
3. Maak de repository ${repository} en zet hem daar: git remote set-url origin ${repository}.git (git remote add origin … als er geen is), dan git push -u origin main
4. Op GitHub, onder Settings, Pages: kies GitHub Actions als bron. Elke push naar main publiceert vanaf dan.
5. Schrijf: npm run new case <id>. De verzonnen casus kan weg zodra u een eigen hebt: npm run withdraw met zijn naam.
6. De lijsten om uit te kiezen staan in site.config.ts, eigen woorden in words.config.ts, kleuren in theme.css, een teken in public/icon.svg.

Latere versies van de code: npm run upgrade`,
  },

  upgrade: {
    help: (home: string) => `npm run upgrade [-- <repository> <branch>]

Haalt een latere versie van de code binnen, uit ${home} en zijn branch main, tenzij u andere noemt. Teksten, gidsen, instellingen, woorden en kleuren van
deze atlas blijven zoals zij zijn.`,
    unreachable: (from: string, branch: string) => `Er is geen branch ${branch} te krijgen bij ${from}.`,
    unrelated: (from: string) =>
      `Deze atlas en ${from} hebben geen gezamenlijke geschiedenis, dus wat er sindsdien veranderde is niet te zeggen. Kwam hij uit een kopie zonder geschiedenis? Begin dan met een kloon.`,
    newest: 'Er is niets nieuwers.',
    message: 'Haal een latere versie van de code binnen',
    notCommitted: 'De latere versie is samengevoegd, maar git legde haar niet vast. Zie wat er ontbreekt: git commit',
    conflicts: (files: readonly string[]) =>
      `U en de latere versie hebben allebei deze bestanden gewijzigd. Open ze, kies, en dan: git add -A && git commit\n${files.join('\n')}`,
    done: 'De latere versie is er. Nu: npm install && npm test',
  },
};
