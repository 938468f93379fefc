import type { KindAddresses, KindWords } from '../kind-words.ts';

const asks = {
  label: 'Vragen die de pagina beantwoordt',
  one: 'vraag',
  help: 'Vragen zoals een lezer ze intikt, met een vraagteken, als deze pagina er echt antwoord op geeft.',
};
const formerIds = { label: 'Eerdere namen', one: 'eerdere naam', help: 'Namen die dit stuk eerder had.' };
const standing = {
  lastReviewed: {
    label: 'Nagekeken',
    help: 'Wanneer een beheerder de pagina het laatst heeft nagelezen aan haar bronnen, en wie dat was.',
    fields: {
      date: { label: 'Datum', help: 'Wanneer het is nagelezen.' },
      by: { label: 'Door', help: 'Wie het nalas: een naam of een groep, zoals lezers haar mogen zien.' },
    },
  },
  corrections: {
    label: 'Verbeteringen',
    one: 'verbetering',
    help: 'Wat er is verbeterd sinds lezers de pagina zien. Het staat op de pagina, met de datum.',
    fields: {
      date: { label: 'Datum', help: 'Wanneer het is verbeterd.' },
      text: { label: 'Wat', help: 'Wat er stond en wat er nu staat, per taal.' },
    },
  },
};
const itemId = { label: 'Naam', help: 'Blijvende naam van dit punt.' };
const sources = { label: 'Bronnen', one: 'bron', help: 'De bronnen waar dit op steunt.' };
const happened = {
  id: itemId,
  text: { label: 'Wat', help: 'Wat er gebeurde, in één of twee zinnen.' },
  sources,
};
const person = {
  family: { label: 'Achternaam', help: 'De achternaam, zonder voorvoegsel.' },
  given: { label: 'Voornaam', help: 'De voornaam of voorletters.' },
  'non-dropping-particle': { label: 'Voorvoegsel', help: 'Het voorvoegsel: van der.' },
  suffix: { label: 'Achtervoegsel', help: 'Wat na de naam komt: jr.' },
  literal: { label: 'Naam van een organisatie', help: 'Voluit, zoals de bron haar noemt.' },
};

const names = (one: string) => ({ family: one, literal: `organisatie als ${one}` });

const proof = 'Elke alinea met een feit eindigt met haar bron: [@naam-van-bron, p. 12]';

/** The part of an address that stands for each kind, in Dutch. */
export const kindAddresses: KindAddresses = {
  case: 'casussen',
  concept: 'begrippen',
  lens: 'lenzen',
  path: 'leerpaden',
  tool: 'werkvormen',
  source: 'bronnen',
  organisation: 'organisaties',
  person: 'mensen',
  word: 'woordenlijst',
  guide: 'gids',
};

/** De soorten stukken en hun velden, in het Nederlands. */
export const kinds: KindWords = {
  case: {
    one: 'casus',
    many: 'Casussen',
    inText: 'casussen',
    intro: 'Wat er gebeurde, met wat werkte, wat schuurde en wat niemand weet.',
    body: `Begin met een scène. ${proof}
Een ander begrip of een andere casus noemt u zo: [[naam]] of [[naam|woorden]]

## Wat er gebeurde

<Passage id="korte-naam-plan">
  Het feit, met zijn bron. [@naam-van-bron]

  <Shows concept="naam-van-begrip" how="illustrates" reading="atlas">
    Waarom dit stuk dat begrip laat zien.
  </Shows>
</Passage>

<Decision id="korte-naam-keuze">
  Wat men toen wist, met zijn bron. [@naam-van-bron]

  <Option id="eerste">Wat men kon doen.</Option>

  <Option id="tweede">Wat men ook kon doen.</Option>

  <Outcome>Wat er gebeurde, met zijn bron. [@naam-van-bron]</Outcome>

  <Unknown>Wat niemand weet.</Unknown>
</Decision>`,
    fields: {
      title: { label: 'Titel', help: 'De titel boven de pagina, niet die van een rapport.' },
      about: {
        label: 'Waar het over gaat',
        help: 'In gewone woorden waar het over gaat, en waar, hoogstens 60 tekens: een veer dat stopte, twee eilanden.',
      },
      aliases: { label: 'Ook genoemd', one: 'andere naam', help: 'Andere woorden voor hetzelfde, per taal.' },
      asks,
      summary: { label: 'Samenvatting', help: 'In gewone taal, hoogstens 300 tekens.' },
      form: {
        label: 'Vorm',
        help: 'Hoe uitgebreid de casus is.',
        options: { full: 'hele casus', illustration: 'kort voorbeeld' },
      },
      status: {
        label: 'Stand',
        help: 'Hoever de casus is.',
        options: { draft: 'nog in de maak', review: 'wordt nagekeken', published: 'gepubliceerd' },
      },
      sector: { label: 'Werkveld', one: 'werkveld', help: 'Het vak of beleid waar het om gaat; meer dan één mag.' },
      scale: { label: 'Schaal', help: 'Hoe groot het gebied is waarin het speelt.' },
      place: { label: 'Plaats', help: 'Waar het speelt, zoals de bronnen het noemen: een dorp, een stad, een streek.' },
      regions: {
        label: 'Op de kaart',
        one: 'provincie',
        help: 'De provincies waarin de genoemde plaats ligt; weggelaten als de bronnen geen plaats noemen.',
      },
      image: {
        label: 'Beeld',
        help: 'Eén beeld van de plaats of de zaak zelf, vrij te gebruiken en met de naam van de maker.',
        fields: {
          file: { label: 'Bestand', help: 'De naam van het beeld, dat naast dit bestand staat: wijk.webp.' },
          alt: { label: 'Wat er te zien is', help: 'Wat er te zien is, voor wie het beeld niet ziet, per taal.' },
          credit: { label: 'Maker', help: 'Wie het beeld maakte.' },
          licence: {
            label: 'Licentie',
            help: 'De licentie die de maker gaf: CC0 1.0, of CC BY of CC BY-SA in versie 3.0 of 4.0. Met een andere kan het beeld hier niet staan.',
          },
          url: { label: 'Vindplaats', help: 'Het adres waar het beeld en zijn licentie te vinden zijn.' },
        },
      },
      period: {
        label: 'Periode',
        help: 'Van wanneer tot wanneer; zonder einde loopt het door, of is het einde onbekend.',
        fields: {
          from: { label: 'Van', help: 'Wanneer het begon, zo precies als de bron.' },
          to: { label: 'Tot', help: 'Wanneer het eindigde, zo precies als de bron.' },
        },
      },
      parties: {
        label: 'Wie er meededen',
        one: 'partij',
        help: 'Kies een organisatie, of zeg van een groep zonder eigen naam de soort en hoe u haar noemt.',
        fields: {
          id: { label: 'Naam', help: 'Blijvende naam van deze partij in deze casus.' },
          organisation: { label: 'Organisatie', help: 'De organisatie, als zij bij naam bekend is.' },
          kind: { label: 'Soort', help: 'Alleen als u geen organisatie kiest: wat voor partij het is.' },
          name: { label: 'Groep', help: 'Alleen als u geen organisatie kiest: hoe de groep hier heet.' },
          role: { label: 'Rol', help: 'Wat deze partij hier doet.' },
          broughtInBy: { label: 'Erbij gehaald door', help: 'Wie deze partij erbij haalde.' },
        },
      },
      people: {
        label: 'Mensen',
        one: 'persoon',
        help: 'Wie in een openbare rol meedeed, en in welke.',
        fields: {
          person: { label: 'Persoon', help: 'Iemand die een bladzijde in deze atlas heeft of krijgt.' },
          role: { label: 'Rol', help: 'De openbare rol in deze casus.' },
        },
      },
      timeline: {
        label: 'Wat er wanneer gebeurde',
        one: 'gebeurtenis',
        help: 'De gebeurtenissen op volgorde, elk met haar bronnen.',
        fields: {
          ...happened,
          date: { label: 'Wanneer', help: 'De dag, de maand of het jaar, zo precies als de bron.' },
        },
      },
      worked: {
        label: 'Wat werkte',
        one: 'iets wat werkte',
        help: 'Wat hielp, met de bronnen die dat zeggen.',
        fields: happened,
      },
      friction: {
        label: 'Wat schuurde',
        one: 'iets wat schuurde',
        help: 'Wat moeilijk ging of mislukte, met de bronnen die dat zeggen.',
        fields: happened,
      },
      unknown: {
        label: 'Wat wij niet weten',
        one: 'iets wat wij niet weten',
        help: 'Wat de bronnen niet vertellen.',
        fields: { id: itemId, text: { label: 'Wat', help: 'Wat de bronnen niet vertellen.' } },
      },
      questions: {
        label: 'Om over na te denken',
        one: 'vraag',
        help: 'Studievragen, van begrijpen naar overdragen.',
        fields: {
          id: itemId,
          level: {
            label: 'Niveau',
            help: 'Hoe diep de vraag gaat.',
            options: {
              understand: 'Begrijpen',
              analyse: 'Ontleden',
              judge: 'Oordelen',
              transfer: 'Naar uw eigen werk',
            },
          },
          text: { label: 'Vraag', help: 'Wat u de lezer vraagt, in één zin.' },
        },
      },
      teaching: {
        label: 'Werkvorm voor een groep',
        one: 'deel van de sessie',
        help: 'Voor wie een groep leidt: hoe men met deze casus werkt. Staat op de bladzijde van de sessie.',
        fields: {
          id: itemId,
          part: {
            label: 'Deel',
            help: 'Waarover dit gaat.',
            options: {
              aim: 'Waar het om gaat',
              hour: 'In een uur',
              'two-hours': 'In twee uur',
              role: 'Wie men kan spelen',
              reveal: 'Wat u wanneer laat zien',
              answer: 'Wat u zult horen',
            },
          },
          text: { label: 'Tekst', help: 'Wat u zegt tegen wie de groep leidt, in één of twee zinnen.' },
          reply: { label: 'Vraag terug', help: 'Bij een antwoord: de vraag waarmee het gesprek verdergaat.' },
        },
      },
      ...standing,
      formerIds: { label: 'Eerdere namen', one: 'eerdere naam', help: 'Namen die deze casus eerder had.' },
    },
  },
  concept: {
    one: 'begrip',
    many: 'Begrippen',
    inText: 'begrippen',
    intro:
      'Hoe het vak noemt wat er gebeurt. Bij elk begrip staan de passages uit de casussen die het laten zien, nuanceren of tegenspreken.',
    body: `${proof}
Koppen: Wat het is / Wat de praktijk zegt / Wat onderzoek zegt / Grenzen en kritiek`,
    fields: {
      term: { label: 'Term', help: 'De term, zoals hij midden in een zin staat.' },
      aliases: {
        label: 'Ook genoemd',
        one: 'andere naam',
        help: 'Andere woorden voor hetzelfde, per taal.',
      },
      asks,
      definition: { label: 'Definitie', help: 'Eén zin die u hardop kunt zeggen.' },
      group: { label: 'Groep', help: 'Waar het in de lijst van begrippen staat.' },
      relations: {
        label: 'Verwante begrippen',
        one: 'verwant begrip',
        help: 'Hoe dit begrip zich verhoudt tot andere, met reden.',
        fields: {
          concept: { label: 'Begrip', help: 'Het andere begrip.' },
          kind: {
            label: 'Verhouding',
            help: 'Hoe dit begrip zich tot het andere verhoudt.',
            options: {
              'part-of': 'is een deel van',
              requires: 'heeft nodig',
              'contrasts-with': 'staat tegenover',
              resembles: 'lijkt op',
            },
          },
          reason: { label: 'Reden', help: 'Waarom, in één zin.' },
        },
      },
      synthesis: {
        label: 'Wat de passages samen laten zien',
        help: 'Wanneer het laatste deel van de tekst is geschreven, dat dit vertelt, en uit welke passages.',
        fields: {
          date: { label: 'Datum', help: 'Wanneer het is geschreven.' },
          passages: {
            label: 'Passages',
            one: 'passage',
            help: 'De passages die toen gelezen zijn, elk als casus#passage.',
          },
        },
      },
      ...standing,
      formerIds,
    },
  },
  lens: {
    one: 'lens',
    many: 'Lenzen',
    inText: 'lenzen',
    intro: 'Een lens is een vraag met een paar begrippen op volgorde. Lees er een casus door, en u ziet andere dingen.',
    body: `${proof}
Koppen: Waar deze lens vandaan komt / Wat zij ziet / Waar zij blind voor is`,
    fields: {
      title: { label: 'Titel', help: 'De naam van de lens.' },
      asks,
      question: { label: 'Vraag', help: 'De vraag die de lens aan een casus stelt.' },
      figure: {
        label: 'Figuur',
        help: 'De vorm van de figuur.',
        options: { circle: 'een cirkel', row: 'een rij', pairs: 'paren' },
      },
      concepts: {
        label: 'Begrippen',
        one: 'begrip',
        help: 'De begrippen op volgorde, elk met een vraag.',
        fields: {
          concept: { label: 'Begrip', help: 'Waar de lens naar kijkt.' },
          prompt: { label: 'Vraag', help: 'Wat de lens bij dit begrip vraagt.' },
        },
      },
      ...standing,
      formerIds,
    },
  },
  path: {
    one: 'leerpad',
    many: 'Leerpaden',
    inText: 'leerpaden',
    intro:
      'Een weg door de atlas: een paar bladzijden op volgorde, met bij elke stap wat u daar doet en hoelang dat duurt.',
    body: 'Waarom deze stappen, en in deze volgorde.',
    fields: {
      title: { label: 'Titel', help: 'De titel van het leerpad.' },
      asks,
      summary: { label: 'Samenvatting', help: 'Wat u na het pad weet of kunt, in gewone taal.' },
      audience: { label: 'Voor wie', help: 'Wie dit pad gaat: bewoners die meepraten.' },
      steps: {
        label: 'Stappen',
        one: 'stap',
        help: 'De stappen op volgorde.',
        fields: {
          id: { label: 'Naam', help: 'Blijvende naam van deze stap.' },
          entry: { label: 'Waar', help: 'Waar deze stap over gaat.' },
          lens: { label: 'Lens', help: 'De lens waarmee de lezer deze casus leest.' },
          passage: { label: 'Passage', help: 'De passage van deze casus waar de lezer begint.' },
          gap: {
            label: 'Leeg begrip',
            help: 'Het begrip waarbij de lezer in deze casus niets vindt, als de stap dat laat merken. De controle zegt het zodra dat niet meer klopt.',
          },
          text: { label: 'Wat', help: 'Wat de lezer daar doet.' },
          minutes: { label: 'Minuten', help: 'Hoelang het duurt, in minuten.' },
        },
      },
      ...standing,
      formerIds,
    },
  },
  tool: {
    one: 'werkvorm',
    many: 'Werkvormen',
    inText: 'werkvormen',
    intro:
      'Manieren van werken die in de casussen voorkomen: wanneer u ze kunt proberen, hoe het gaat, waar het is gezien, wat het kostte en wat niemand weet.',
    body: `Waarom dit werkt, en wanneer niet. ${proof}`,
    fields: {
      title: { label: 'Titel', help: 'Wat u doet, in een paar woorden.' },
      aliases: { label: 'Ook genoemd', one: 'andere naam', help: 'Andere woorden voor hetzelfde, per taal.' },
      asks,
      summary: { label: 'Samenvatting', help: 'Wat het is en wat het oplevert, in gewone taal, hoogstens 300 tekens.' },
      when: { label: 'Wanneer', help: 'In welke omstandigheden u dit kunt proberen.' },
      time: { label: 'Tijd', help: 'Hoelang het duurde waar het is gezien; of dat de bronnen het niet zeggen.' },
      who: { label: 'Wie', help: 'Wie erbij nodig is.' },
      concepts: { label: 'Dient', one: 'begrip', help: 'De begrippen waar dit aan bijdraagt.' },
      steps: {
        label: 'Hoe het gaat',
        one: 'stap',
        help: 'De stappen op volgorde.',
        fields: {
          id: { label: 'Naam', help: 'Blijvende naam van deze stap.' },
          text: { label: 'Wat', help: 'Wat u doet.' },
        },
      },
      seen: {
        label: 'Gezien in',
        one: 'voorbeeld',
        help: 'De passages waarin dit te zien is.',
        fields: {
          id: itemId,
          case: { label: 'Casus', help: 'De casus waar de passage in staat.' },
          passage: { label: 'Passage', help: 'De id van de passage in die casus.' },
          text: { label: 'Wat', help: 'Wat er daar gebeurde, in één of twee zinnen.' },
          sources,
        },
      },
      cost: {
        label: 'Wat het kostte',
        one: 'iets wat het kostte',
        help: 'Wat het kostte: tijd, geld, een besluit, een partij.',
        fields: happened,
      },
      unknown: {
        label: 'Wat wij niet weten',
        one: 'iets wat wij niet weten',
        help: 'Wat de bronnen niet vertellen.',
        fields: { id: itemId, text: { label: 'Wat', help: 'Wat de bronnen niet vertellen.' } },
      },
      ...standing,
      formerIds,
    },
  },
  source: {
    one: 'bron',
    many: 'Bronnen',
    inText: 'bronnen',
    intro: 'Alles waar wij op steunen, met een graad van vertrouwen en de reden daarvoor.',
    body: '',
    fields: {
      type: {
        label: 'Soort',
        help: 'Wat voor bron het is.',
        options: {
          article: 'artikel dat nog niet verschenen is',
          'article-journal': 'artikel in een wetenschappelijk tijdschrift',
          'article-magazine': 'artikel in een tijdschrift',
          'article-newspaper': 'artikel in een krant',
          book: 'boek',
          chapter: 'hoofdstuk',
          document: 'ander stuk',
          interview: 'interview',
          legislation: 'wet',
          motion_picture: 'film',
          'paper-conference': 'stuk voor een congres',
          post: 'bericht op een forum',
          'post-weblog': 'bericht op een weblog',
          report: 'rapport',
          speech: 'toespraak',
          thesis: 'proefschrift of scriptie',
          webpage: 'webpagina',
        },
      },
      title: { label: 'Titel', help: 'De titel; een omschrijving tussen blokhaken als er geen titel bekend is.' },
      author: {
        label: 'Schrijvers',
        one: names('schrijver'),
        help: 'Mensen of organisaties, in de volgorde van de bron.',
        fields: person,
      },
      editor: {
        label: 'Redacteuren',
        one: names('redacteur'),
        help: 'De redacteuren van het boek, of van het boek waar het in staat.',
        fields: person,
      },
      translator: { label: 'Vertalers', one: names('vertaler'), help: 'Wie de bron vertaalde.', fields: person },
      director: { label: 'Regisseurs', one: names('regisseur'), help: 'Wie de film regisseerde.', fields: person },
      interviewer: {
        label: 'Interviewer',
        one: names('interviewer'),
        help: 'Wie het interview afnam.',
        fields: person,
      },
      issued: { label: 'Verschenen', help: 'Wanneer het verscheen, zo precies als bekend.' },
      'container-title': {
        label: 'Staat in',
        help: 'Het tijdschrift, het boek, de site of het staatsblad waar het in staat.',
      },
      'collection-title': { label: 'Reeks', help: 'De reeks waarin het verscheen.' },
      'event-title': { label: 'Bijeenkomst', help: 'De bijeenkomst waar het gehouden is.' },
      'event-place': { label: 'Plaats van de bijeenkomst', help: 'Waar die bijeenkomst was.' },
      publisher: { label: 'Uitgever', help: 'Wie het uitgaf: een uitgeverij, een universiteit, een gemeente.' },
      'publisher-place': { label: 'Plaats van uitgave', help: 'Waar de uitgever zit; APA drukt dit niet af.' },
      genre: { label: 'Wat voor stuk', help: 'Wat voor stuk het is: Proefschrift, Rapport.' },
      edition: { label: 'Druk', help: 'De druk: 2.' },
      number: { label: 'Nummer', help: 'Het nummer van een rapport, of van een wet in haar staatsblad.' },
      volume: { label: 'Jaargang', help: 'De jaargang of het deel; van een staatsblad het jaar.' },
      issue: { label: 'Aflevering', help: 'Het nummer binnen de jaargang.' },
      page: { label: 'Bladzijden', help: 'De bladzijden: 12-34.' },
      DOI: { label: 'DOI', help: 'De DOI zonder het adres ervoor; hij begint met 10.' },
      ISBN: { label: 'ISBN', help: 'Het ISBN van een boek.' },
      URL: { label: 'Adres', help: 'Waar het op het web staat; het begint met http.' },
      language: { label: 'Taal', help: 'De taal van de bron, als een code: en.' },
      read: { label: 'Gelezen', help: 'De dag waarop de bron gelezen is.' },
      extent: {
        label: 'Hoeveel gelezen',
        help: 'Of u de bron zelf las, en hoeveel daarvan.',
        options: {
          whole: 'geheel gelezen',
          part: 'deels gelezen',
          copy: 'mogelijk deels gelezen',
          abstract: 'samenvatting gelezen',
          secondhand: 'via anderen gekend',
        },
      },
      grade: {
        label: 'Graad',
        help: 'Hoe ver wij de bron vertrouwen.',
        options: {
          A: 'officieel, uit de eerste hand of wetenschappelijk getoetst',
          B: 'zonder eigen aandeel, of alleen wat te controleren is',
          C: 'over eigen werk, eenzijdig of uit de tweede hand',
        },
      },
      why: { label: 'Waarom deze graad', help: 'Wie het schreef, met welk belang, en wat er te controleren is.' },
      formerIds,
    },
  },
  organisation: {
    one: 'organisatie',
    many: 'Organisaties',
    inText: 'organisaties',
    intro: 'Organisaties die in de casussen een rol hebben, en waar zij voorkomen.',
    body: '',
    fields: {
      name: { label: 'Naam', help: 'De volle naam.' },
      abbreviation: { label: 'Afkorting', help: 'De afkorting die zij zelf gebruikt.' },
      kind: { label: 'Soort', help: 'Wat voor organisatie.' },
      about: { label: 'Over', help: 'Eén zin over de organisatie, per taal.' },
      formerIds,
    },
  },
  person: {
    one: 'persoon',
    many: 'Mensen',
    inText: 'mensen',
    intro: 'Mensen in hun openbare rol, en waar zij voorkomen.',
    body: '',
    fields: {
      name: { label: 'Naam', help: 'Voornaam en achternaam.' },
      role: { label: 'Rol', help: 'De openbare rol, per taal, met wat een bron daarover zegt.' },
      formerIds,
    },
  },
  word: {
    one: 'vakwoord',
    many: 'Vakwoorden',
    inText: 'vakwoorden',
    intro: 'Woorden uit een vak, met wat zij betekenen.',
    body: '',
    fields: {
      name: { label: 'Woord', help: 'Het woord, zoals het midden in een zin staat.' },
      abbreviation: { label: 'Afkorting', help: 'De afkorting die in teksten staat.' },
      forms: {
        label: 'Ook geschreven als',
        one: 'schrijfwijze',
        help: 'Hoe teksten het nog meer schrijven, per taal; een uitgang mag weg.',
      },
      means: { label: 'Betekenis', help: 'Wat het betekent, in één zin, per taal.' },
      formerIds,
    },
  },
  guide: {
    one: 'gids',
    many: 'Gids',
    inText: 'gids',
    intro: 'Hoe deze atlas werkt, hoe u hem leest en hoe u eraan meeschrijft.',
  },
};
