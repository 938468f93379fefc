import type { KindAddresses, KindWords } from '../kind-words.ts';

const asks = {
  label: 'Questions it answers',
  one: 'question',
  help: 'Questions as a reader types them, with a question mark, if this page truly answers them.',
};
const formerIds = { label: 'Former ids', one: 'former id', help: 'Ids this entry had before.' };
const standing = {
  lastReviewed: {
    label: 'Reviewed',
    help: 'When a maintainer last read the page through against its sources, and who that was.',
    fields: {
      date: { label: 'Date', help: 'When it was read through.' },
      by: { label: 'By', help: 'Who read it: a name or a group, as readers may see it.' },
    },
  },
  corrections: {
    label: 'Corrections',
    one: 'correction',
    help: 'What was corrected since readers see the page. It stands on the page, with its date.',
    fields: {
      date: { label: 'Date', help: 'When it was corrected.' },
      text: { label: 'What', help: 'What it said and what it says now, in each language.' },
    },
  },
};
const itemId = { label: 'Id', help: 'Permanent name of this item.' };
const sources = { label: 'Sources', one: 'source', help: 'The sources this rests on.' };
const happened = {
  id: itemId,
  text: { label: 'What', help: 'What happened, in a sentence or two.' },
  sources,
};
const person = {
  family: { label: 'Family name', help: 'The family name, without particle.' },
  given: { label: 'Given name', help: 'The given name or initials.' },
  'non-dropping-particle': { label: 'Particle', help: 'The particle: van der.' },
  suffix: { label: 'Suffix', help: 'What follows the name: Jr.' },
  literal: { label: 'Name of an organisation', help: 'In full, as the source calls it.' },
};

const names = (one: string) => ({ family: one, literal: `organisation as ${one}` });

const proof = 'Each paragraph with a fact ends with its source: [@id-of-source, p. 12]';

/** The part of an address that stands for each kind, in English. */
export const kindAddresses: KindAddresses = {
  case: 'cases',
  concept: 'concepts',
  lens: 'lenses',
  path: 'learning-paths',
  tool: 'methods',
  source: 'sources',
  organisation: 'organisations',
  person: 'people',
  word: 'glossary',
  guide: 'guide',
};

/** The kinds of entries and their fields, in English. */
export const kinds: KindWords = {
  case: {
    one: 'case',
    many: 'Cases',
    inText: 'cases',
    intro: 'What happened, with what worked, what rubbed and what nobody knows.',
    body: `Begin with a scene. ${proof}
Another concept or case is named like this: [[id]] or [[id|words]]

## What happened

<Passage id="short-name-plan">
  The fact, with its source. [@id-of-source]

  <Shows concept="id-of-concept" how="illustrates" reading="atlas">
    Why this passage shows that concept.
  </Shows>
</Passage>

<Decision id="short-name-choice">
  What was known then, with its source. [@id-of-source]

  <Option id="first">What they could do.</Option>

  <Option id="second">What else they could do.</Option>

  <Outcome>What happened, with its source. [@id-of-source]</Outcome>

  <Unknown>What nobody knows.</Unknown>
</Decision>`,
    fields: {
      title: { label: 'Title', help: 'The title above the page, not that of a report.' },
      about: {
        label: 'What it is about',
        help: 'In plain words what it is about, and where, 60 characters at most: a ferry that stopped, two islands.',
      },
      aliases: { label: 'Also called', one: 'other name', help: 'Other words for the same thing, per language.' },
      asks,
      summary: { label: 'Summary', help: 'In plain language, 300 characters at most.' },
      form: {
        label: 'Form',
        help: 'How much the case tells.',
        options: { full: 'a whole case', illustration: 'a short example' },
      },
      status: {
        label: 'State',
        help: 'How far the case has come.',
        options: { draft: 'being written', review: 'under review', published: 'published' },
      },
      sector: { label: 'Field', one: 'field', help: 'The trade or policy that it is about; more than one is fine.' },
      scale: { label: 'Scale', help: 'How large the area is in which it happens.' },
      place: { label: 'Place', help: 'Where it happens, as the sources call it: a village, a town, a region.' },
      regions: {
        label: 'On the map',
        one: 'province',
        help: 'The provinces in which the place named lies; left out if the sources name no place.',
      },
      image: {
        label: 'Picture',
        help: 'One picture of the place or the matter itself, free to use, with the name of who made it.',
        fields: {
          file: { label: 'File', help: 'The name of the picture, which stands beside this file: street.webp.' },
          alt: {
            label: 'What is to be seen',
            help: 'What is to be seen, for those who do not see the picture, per language.',
          },
          credit: { label: 'Maker', help: 'Who made the picture.' },
          licence: {
            label: 'Licence',
            help: 'The licence that its maker gave: CC0 1.0, or CC BY or CC BY-SA in version 3.0 or 4.0. With another the picture cannot stand here.',
          },
          url: { label: 'Found at', help: 'The address where the picture and its licence are to be found.' },
        },
      },
      period: {
        label: 'Period',
        help: 'From when to when; without to it goes on, or the end is unknown.',
        fields: {
          from: { label: 'From', help: 'When it began, as precisely as the source.' },
          to: { label: 'To', help: 'When it ended, as precisely as the source.' },
        },
      },
      parties: {
        label: 'Who took part',
        one: 'party',
        help: 'Choose an organisation, or say of a group without a name of its own what kind it is and what you call it.',
        fields: {
          id: { label: 'Id', help: 'Permanent name of this party in this case.' },
          organisation: { label: 'Organisation', help: 'The organisation, if named.' },
          kind: { label: 'Kind', help: 'Only if you choose no organisation: what kind of party it is.' },
          name: { label: 'Group', help: 'Only if you choose no organisation: what the group is called here.' },
          role: { label: 'Role', help: 'What this party does here.' },
          broughtInBy: { label: 'Brought in by', help: 'Who brought this party in.' },
        },
      },
      people: {
        label: 'People',
        one: 'person',
        help: 'Who took part in a public role, and in which.',
        fields: {
          person: { label: 'Person', help: 'Someone who has a page in this atlas, or gets one.' },
          role: { label: 'Role', help: 'The public role in this case.' },
        },
      },
      timeline: {
        label: 'What happened when',
        one: 'event',
        help: 'The events in order, each with its sources.',
        fields: { ...happened, date: { label: 'When', help: 'The day, month or year, as precisely as the source.' } },
      },
      worked: {
        label: 'What worked',
        one: 'something that worked',
        help: 'What helped, with the sources that say so.',
        fields: happened,
      },
      friction: {
        label: 'What rubbed',
        one: 'something that rubbed',
        help: 'What was hard or failed, with the sources that say so.',
        fields: happened,
      },
      unknown: {
        label: 'What we do not know',
        one: 'something we do not know',
        help: 'What the sources do not tell.',
        fields: { id: itemId, text: { label: 'What', help: 'What the sources do not tell.' } },
      },
      questions: {
        label: 'To think about',
        one: 'question',
        help: 'Study questions, from understanding to transfer.',
        fields: {
          id: itemId,
          level: {
            label: 'Level',
            help: 'How deep the question goes.',
            options: { understand: 'Understand', analyse: 'Analyse', judge: 'Judge', transfer: 'To your own work' },
          },
          text: { label: 'Question', help: 'What you ask of the reader, in one sentence.' },
        },
      },
      teaching: {
        label: 'For a group',
        one: 'part of the session',
        help: 'For those who lead a group: how to work with this case. It stands on the page of the session.',
        fields: {
          id: itemId,
          part: {
            label: 'Part',
            help: 'What this is about.',
            options: {
              aim: 'What it is about',
              hour: 'In one hour',
              'two-hours': 'In two hours',
              role: 'Whom people can play',
              reveal: 'What to show when',
              answer: 'What you will hear',
            },
          },
          text: { label: 'Text', help: 'What you say to those who lead the group, in one or two sentences.' },
          reply: { label: 'Question in return', help: 'With an answer: the question that takes the talk further.' },
        },
      },
      ...standing,
      formerIds: { label: 'Former ids', one: 'former id', help: 'Ids this case had before.' },
    },
  },
  concept: {
    one: 'concept',
    many: 'Concepts',
    inText: 'concepts',
    intro:
      'What the field calls the things that happen. Each concept gathers the passages from cases that show, nuance or contradict it.',
    body: `${proof}
Headings: What it is / What practice says / What research says / Limits and criticism`,
    fields: {
      term: { label: 'Term', help: 'The term, as it stands in the middle of a sentence.' },
      aliases: {
        label: 'Also called',
        one: 'other name',
        help: 'Other words for the same thing, per language.',
      },
      asks,
      definition: { label: 'Definition', help: 'One sentence that can be said aloud.' },
      group: { label: 'Group', help: 'Where it stands in the list of concepts.' },
      relations: {
        label: 'Related concepts',
        one: 'related concept',
        help: 'How this concept stands to others, with the reason.',
        fields: {
          concept: { label: 'Concept', help: 'The other concept.' },
          kind: {
            label: 'Relation',
            help: 'How this concept stands to the other.',
            options: {
              'part-of': 'is part of',
              requires: 'requires',
              'contrasts-with': 'contrasts with',
              resembles: 'resembles',
            },
          },
          reason: { label: 'Reason', help: 'Why, in one sentence.' },
        },
      },
      synthesis: {
        label: 'What the passages show together',
        help: 'When the last part of the text was written, which tells this, and from which passages.',
        fields: {
          date: { label: 'Date', help: 'When it was written.' },
          passages: {
            label: 'Passages',
            one: 'passage',
            help: 'The passages that were read for it, each as case#passage.',
          },
        },
      },
      ...standing,
      formerIds,
    },
  },
  lens: {
    one: 'lens',
    many: 'Lenses',
    inText: 'lenses',
    intro: 'A lens is a question with a few concepts in order. Read a case through one, and you see other things.',
    body: `${proof}
Headings: Where this lens comes from / What it sees / What it is blind to`,
    fields: {
      title: { label: 'Title', help: 'The name of the lens.' },
      asks,
      question: { label: 'Question', help: 'The question the lens asks of a case.' },
      figure: {
        label: 'Figure',
        help: 'The shape of its figure.',
        options: { circle: 'a circle', row: 'a row', pairs: 'pairs' },
      },
      concepts: {
        label: 'Concepts',
        one: 'concept',
        help: 'Its concepts in order, each with a prompt.',
        fields: {
          concept: { label: 'Concept', help: 'What the lens looks at.' },
          prompt: { label: 'Prompt', help: 'What the lens asks at this concept.' },
        },
      },
      ...standing,
      formerIds,
    },
  },
  path: {
    one: 'learning path',
    many: 'Learning paths',
    inText: 'learning paths',
    intro: 'A way through the atlas: a few pages in order, with what to do at each step and how long it takes.',
    body: 'Why these steps, and in this order.',
    fields: {
      title: { label: 'Title', help: 'The title of the learning path.' },
      asks,
      summary: { label: 'Summary', help: 'What one knows or can do after it, in plain language.' },
      audience: { label: 'For whom', help: 'Who takes this path: residents who are asked to have a say.' },
      steps: {
        label: 'Steps',
        one: 'step',
        help: 'The steps in order.',
        fields: {
          id: { label: 'Id', help: 'Permanent name of this step.' },
          entry: { label: 'Where', help: 'What this step is about.' },
          lens: { label: 'Lens', help: 'The lens through which the reader reads this case.' },
          passage: { label: 'Passage', help: 'The passage of this case where the reader begins.' },
          gap: {
            label: 'Empty concept',
            help: 'The concept for which the reader finds nothing in this case, if that is what the step is about. The check tells when it is no longer so.',
          },
          text: { label: 'What', help: 'What the reader does there.' },
          minutes: { label: 'Minutes', help: 'How long it takes, in minutes.' },
        },
      },
      ...standing,
      formerIds,
    },
  },
  tool: {
    one: 'method',
    many: 'Methods',
    inText: 'methods',
    intro:
      'Ways of working that occur in the cases: when you can try them, how they go, where they were seen, what they cost and what nobody knows.',
    body: `Why this works, and when it does not. ${proof}`,
    fields: {
      title: { label: 'Title', help: 'What you do, in a few words.' },
      aliases: { label: 'Also called', one: 'other name', help: 'Other words for the same, per language.' },
      asks,
      summary: { label: 'Summary', help: 'What it is and what it gives, in plain language, at most 300 characters.' },
      when: { label: 'When', help: 'In what circumstances you can try this.' },
      time: { label: 'Time', help: 'How long it took where it was seen; or that the sources do not say.' },
      who: { label: 'Who', help: 'Who is needed for it.' },
      concepts: { label: 'Serves', one: 'concept', help: 'The concepts that this contributes to.' },
      steps: {
        label: 'How it goes',
        one: 'step',
        help: 'The steps in order.',
        fields: {
          id: { label: 'Id', help: 'Permanent name of this step.' },
          text: { label: 'What', help: 'What you do.' },
        },
      },
      seen: {
        label: 'Seen in',
        one: 'example',
        help: 'The passages in which this can be seen.',
        fields: {
          id: itemId,
          case: { label: 'Case', help: 'The case that the passage stands in.' },
          passage: { label: 'Passage', help: 'The id of the passage in that case.' },
          text: { label: 'What', help: 'What happened there, in one or two sentences.' },
          sources,
        },
      },
      cost: {
        label: 'What it cost',
        one: 'something it cost',
        help: 'What it cost: time, money, a decision, a party.',
        fields: happened,
      },
      unknown: {
        label: 'What we do not know',
        one: 'something we do not know',
        help: 'What the sources do not tell.',
        fields: { id: itemId, text: { label: 'What', help: 'What the sources do not tell.' } },
      },
      ...standing,
      formerIds,
    },
  },
  source: {
    one: 'source',
    many: 'Sources',
    inText: 'sources',
    intro: 'Everything we rely on, with a grade of trust and the reason for it.',
    body: '',
    fields: {
      type: {
        label: 'Type',
        help: 'What kind of source it is.',
        options: {
          article: 'article not yet published',
          'article-journal': 'article in a scientific journal',
          'article-magazine': 'article in a magazine',
          'article-newspaper': 'article in a newspaper',
          book: 'book',
          chapter: 'chapter',
          document: 'other document',
          interview: 'interview',
          legislation: 'law',
          motion_picture: 'film',
          'paper-conference': 'conference paper',
          post: 'post on a forum',
          'post-weblog': 'post on a weblog',
          report: 'report',
          speech: 'speech',
          thesis: 'thesis',
          webpage: 'web page',
        },
      },
      title: { label: 'Title', help: 'The title; a description in square brackets if none is known.' },
      author: {
        label: 'Authors',
        one: names('author'),
        help: 'People or organisations, in the order of the source.',
        fields: person,
      },
      editor: {
        label: 'Editors',
        one: names('editor'),
        help: 'The editors of the book, or of the book it stands in.',
        fields: person,
      },
      translator: {
        label: 'Translators',
        one: names('translator'),
        help: 'Who translated the source.',
        fields: person,
      },
      director: { label: 'Directors', one: names('director'), help: 'Who directed the film.', fields: person },
      interviewer: { label: 'Interviewer', one: names('interviewer'), help: 'Who held the interview.', fields: person },
      issued: { label: 'Issued', help: 'When it appeared, as precisely as known.' },
      'container-title': { label: 'Stands in', help: 'The journal, book, site or official gazette it stands in.' },
      'collection-title': { label: 'Series', help: 'The series in which it appeared.' },
      'event-title': { label: 'Meeting', help: 'The meeting where it was held.' },
      'event-place': { label: 'Place of the meeting', help: 'Where that meeting was.' },
      publisher: { label: 'Publisher', help: 'Who published it: a publishing house, a university, a municipality.' },
      'publisher-place': { label: 'Place of publication', help: 'Where the publisher is; APA does not print it.' },
      genre: { label: 'Kind of work', help: 'What kind of work it is: Proefschrift, Rapport.' },
      edition: { label: 'Edition', help: 'The edition: 2.' },
      number: { label: 'Number', help: 'The number of a report, or of a law in its gazette.' },
      volume: { label: 'Volume', help: 'The volume; of a gazette the year.' },
      issue: { label: 'Issue', help: 'The number within the volume.' },
      page: { label: 'Pages', help: 'The pages: 12-34.' },
      DOI: { label: 'DOI', help: 'The DOI without the address before it; it begins with 10.' },
      ISBN: { label: 'ISBN', help: 'The ISBN of a book.' },
      URL: { label: 'Address', help: 'Where it stands on the web; it begins with http.' },
      language: { label: 'Language', help: 'The language of the source, as a code: en.' },
      read: { label: 'Read', help: 'The day the source was read.' },
      extent: {
        label: 'How much was read',
        help: 'Whether you read the source itself, and how much of it.',
        options: {
          whole: 'read in full',
          part: 'read in part',
          copy: 'perhaps read in part',
          abstract: 'abstract read',
          secondhand: 'known through others',
        },
      },
      grade: {
        label: 'Grade',
        help: 'How far we trust the source.',
        options: {
          A: 'official, first-hand or peer-reviewed',
          B: 'no part in the matter, or only what can be checked',
          C: 'about its own work, one-sided or second-hand',
        },
      },
      why: { label: 'Why this grade', help: 'Who wrote it, with what interest, and what can be checked.' },
      formerIds,
    },
  },
  organisation: {
    one: 'organisation',
    many: 'Organisations',
    inText: 'organisations',
    intro: 'Organisations with a role in the cases, and where they appear.',
    body: '',
    fields: {
      name: { label: 'Name', help: 'The full name.' },
      abbreviation: { label: 'Abbreviation', help: 'The abbreviation it uses itself.' },
      kind: { label: 'Kind', help: 'What kind of organisation.' },
      about: { label: 'About', help: 'One sentence about it, per language.' },
      formerIds,
    },
  },
  person: {
    one: 'person',
    many: 'People',
    inText: 'people',
    intro: 'People in their public role, and where they appear.',
    body: '',
    fields: {
      name: { label: 'Name', help: 'Given name and family name.' },
      role: { label: 'Role', help: 'The public role, per language, with what a source says about it.' },
      formerIds,
    },
  },
  word: {
    one: 'word of the field',
    many: 'Words of the field',
    inText: 'words of the field',
    intro: 'Words of a field, with what they mean.',
    body: '',
    fields: {
      name: { label: 'Word', help: 'The word, as it stands in the middle of a sentence.' },
      abbreviation: { label: 'Abbreviation', help: 'The abbreviation that texts use.' },
      forms: {
        label: 'Also written',
        one: 'spelling',
        help: 'How else texts write it, per language; endings may be left out.',
      },
      means: { label: 'Meaning', help: 'What it means, in one sentence, per language.' },
      formerIds,
    },
  },
  guide: {
    one: 'guide',
    many: 'Guide',
    inText: 'guide',
    intro: 'How this atlas works, how to read it and how to write for it.',
  },
};
