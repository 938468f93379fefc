import type { Piece } from '../../core/body/passage.ts';
import type { teachingParts } from '../../core/model/case.ts';
import type { Kind } from '../../core/model/kind.ts';
import type { IssueOf } from '../../core/diagnostics/issue.ts';
import { kinds } from './kinds.ts';
import { stances } from './stances.ts';

const quoteAll = 'Put the whole value in double quotes.';
const listItem = 'Begin each item on a line of its own with a hyphen and a space: - id: …';
const oneField = 'Write the name of the field, a colon, a space and the value.';

type Unit = 'items' | 'characters';
const units = (count: number, unit: Unit) =>
  unit === 'characters' ? `${count} characters` : `${count} ${count === 1 ? 'item' : 'items'}`;

const stanceNames = Object.keys(stances).map((how) => `how="${how}"`);
const stanceList = `${stanceNames.slice(0, -1).join(', ')} or ${stanceNames.slice(-1).join('')}.`;
const stancesMeant = Object.entries(stances)
  .map(([how, { means, test, example }]) => `how="${how}": ${means} ${test} For example: ${example}`)
  .join(' ');

type TeachingPart = (typeof teachingParts)[number];

/** What those who lead a group need. */
const teachingNames: Readonly<Record<TeachingPart, string>> = {
  aim: 'what it is about',
  hour: 'what fits in an hour',
  'two-hours': 'what fits in two hours',
  role: 'whom people can play',
  reveal: 'what to show when',
  answer: 'an answer that they will hear',
};

/** What stands in a text with an id of its own. */
const pieces = {
  Passage: { one: 'passage', a: 'A passage' },
  Decision: { one: 'decision point', a: 'A decision point' },
};

/** What cannot stand in another piece, and where it belongs. */
const notIn = {
  heading: {
    name: 'a heading',
    repair: (piece: Piece) => `Put the heading before <${piece} …> or after </${piece}>.`,
  },
  footnote: { name: 'a footnote', repair: () => 'Put the remark in the sentence itself, or in an ordinary paragraph.' },
  passage: { name: 'a passage', repair: (piece: Piece) => `First close what stands before it with </${piece}>.` },
  decision: {
    name: 'a decision point',
    repair: (piece: Piece) => `First close what stands before it with </${piece}>.`,
  },
  image: { name: 'an image', repair: (piece: Piece) => `Put the image before <${piece} …> or after </${piece}>.` },
};

/** What is said about each mistake that an author can make, in English. */
export const rules = {
  'wrong-setting': {
    title: 'A setting of the atlas cannot be as it is.',
    explanation:
      'The file site.config.ts says what this atlas is: its name, address, languages, repository, the guides that every page links to, and the lists that authors choose from. What stands there goes into every page, so nothing may lead to what there is not. What each setting is stands in src/core/model/atlas.ts.',
    missing: (name: string) => ({
      message: `${name} is missing.`,
      repair: 'Write it as src/core/model/atlas.ts says.',
    }),
    form: (name: string) => ({
      message: `${name} has another form than it takes.`,
      repair: 'Write it as src/core/model/atlas.ts says.',
    }),
    empty: (name: string) => ({ message: `${name} is empty.`, repair: 'Put at least one thing there.' }),
    unknown: { message: (name: string) => `There is no setting ${name}.`, repair: 'Take it out.' },
    id: (found: string, meant: string) => ({
      message: `"${found}" cannot stand in an address: lower-case letters, figures and single hyphens can.`,
      repair: `Write: ${meant}`,
    }),
    twice: (found: string) => ({
      message: `"${found}" stands here a second time.`,
      repair: 'Take it out, or give it another id.',
    }),
    unsaid: (name: string, tag: string) => ({
      message: `${name} has no words in "${tag}", the first language.`,
      repair: `Add: ${tag}: '…'`,
    }),
    site: (found: string) => ({
      message: `"${found}" is no address of a site: it takes https:// and a name, and no path.`,
      repair: 'Write it like https://example.org. A path below it is set when the site is built, by ATLAS_BASE.',
    }),
    repository: (found: string) => ({
      message: `"${found}" is no repository on GitHub, and pages lead there to change them.`,
      repair: 'Write it like https://github.com/name/atlas.',
    }),
    contact: (found: string) => ({
      message: `"${found}" is no address to write to.`,
      repair: 'Write it like mailto:atlas@example.org or https://example.org/contact.',
    }),
    address: (found: string) => ({
      message: `"${found}" is no address on the web.`,
      repair: 'Write the whole address, with https://.',
    }),
    language: (found: string, known: readonly string[]) => ({
      message: `There are no words for the language "${found}".`,
      repair: `It can be: ${known.join(', ')}. How to add one stands in docs/cookbook.md.`,
    }),
    outline: () => ({
      message: 'This outline is no data of an SVG path.',
      repair: 'Write what stands in the d of a <path>: M, numbers, and so on.',
    }),
    taken: (part: string, name: string, other: string | undefined) => ({
      message:
        other === undefined
          ? `"${part}" cannot be a part of addresses: pages in that language, or search, stand there.`
          : `"${part}" stands in the addresses of two kinds of pages: ${other} and ${name.split('.').at(-1) ?? name}.`,
      repair: `Choose another word for ${name}.`,
    }),
    guide: (id: string, guides: readonly string[]) => ({
      message: `There is no guide "${id}", and every page links to it.`,
      repair: `${guides.length === 0 ? 'Make' : `It can be: ${guides.join(', ')}. Or make`} src/guides/${id}.mdx.`,
    }),
    entry: {
      message: (id: string, kind: Kind) => `There is no ${kinds[kind].one} "${id}".`,
      repair: (name: string) => `Name one that there is, or take ${name} out.`,
    },
    unpublished: (id: string) => ({
      message: `"${id}" is not published, so the home page does not tell it.`,
      repair: 'Name a case that is, or take story out.',
    }),
  },
  'unknown-file': {
    title: 'A file is in the wrong folder or has a wrong name.',
    explanation:
      'The folder says what a file is, and the name of the file is its permanent id on the site. Cases, concepts and lenses end in .mdx, sources, organisations and people in .yaml. A name consists of lower-case letters without accents, figures and hyphens. A translation has the same name with its language added: sharing-knowledge.nl.mdx.',
    link: {
      message: 'This is a link to something else (symbolic link), not a file.',
      repair: 'Put the file itself here, or remove this.',
    },
    denied: {
      message: 'This may not be read on this computer.',
      repair: 'Give yourself the right to read it, or remove it.',
    },
    name: {
      message: 'The name of this cannot be read: it is not written as UTF-8.',
      repair: 'Give it a name of lower-case letters without accents, figures and hyphens, or remove it.',
    },
    deeper: (folder: string) => `In the folder ${folder} there are files, no folders. It has not been read.`,
    folder: {
      message: 'This file is not in a folder we know. It has not been read.',
      repair: (list: string) => `Put it in one of these folders: ${list}.`,
    },
    hidden: {
      message: 'A hidden file does not belong here.',
      repair: 'Remove it.',
    },
    picture: 'A picture stands beside the text that shows it, with a name of lower-case letters, figures and hyphens.',
    sort: {
      message: 'The atlas cannot read a file of this sort. It has not been read.',
      repair: 'Paste the text into a new plain file that ends in .mdx or .yaml, or remove this one.',
    },
    language: {
      message: (language: string) => `The atlas knows no language "${language}". It has not been read.`,
      repair: (others: string, ending: string) => `Translations end in: ${others}, and then ${ending}.`,
    },
    ending: (folder: string, ending: string) => `In the folder ${folder} files end in ${ending}. It has not been read.`,
    id: (id: string, form: string) => `"${id}" cannot be an id: ${form}.`,
    record: {
      message: 'This kind of file has no translation in a file of its own.',
      repair: (folder: string, id: string, ending: string) =>
        `Put both languages in ${folder}${id}${ending}, as { nl: …, en: … }.`,
    },
    original: (original: string) => `The name of an original has no .${original}.`,
    rename: (path: string) => `Name it: ${path}`,
  },
  'false-picture': {
    title: 'A picture is not what its name says, is not whole or does more than draw.',
    explanation:
      'A picture is put on the site as it is. That is why the file must be what its name says: a .png is a PNG. An SVG is a text that may also hold programme code or fetch other files; here it may have shapes, letters and colours only. Open the picture in a drawing program and save it again in the form that is meant.',
    active: {
      message: (what: string) => `This drawing holds more than shapes and letters: ${what}`,
      repair: 'Remove this from the file, or save the drawing as a PNG.',
    },
    'cut-off': {
      message: 'This picture is not whole: its end is missing.',
      repair: 'Put it here again: saving or sending it went wrong.',
    },
    'no-size': {
      message: 'This drawing does not say how large it is.',
      repair: 'Give the first line, <svg …>, a viewBox with four numbers, such as viewBox="0 0 400 300".',
    },
    'too-many-pixels': {
      message: 'This picture has more pixels than can be handled.',
      repair: 'Make it smaller: 2000 pixels wide is enough.',
    },
    noPicture: {
      message: (said: string) => `This file is not a ${said}.`,
      repair: 'Open the picture in a drawing program and save it as PNG, JPEG or WebP, or remove this file.',
    },
    otherForm: {
      message: (said: string, found: string) => `The name says ${said}, but this file is a ${found}.`,
      repair: (ending: string) => `Let the name end in .${ending}, here and in the text.`,
    },
  },
  'empty-file': {
    title: 'A file is empty.',
    explanation:
      'There is nothing in this file, or only white space. Often saving or sending went wrong; sometimes the file was made and forgotten. Without fields there is no page, and whoever refers to this file ends up nowhere.',
    message: 'This file is empty.',
    saveTranslation: 'Save it again with the translation in it, or delete it.',
    saveOriginal: (kind: string, id: string) =>
      `Save it again with text in it. Or delete it and begin anew: npm run new ${kind} ${id}`,
  },
  'file-too-large': {
    title: 'A file is too large.',
    explanation:
      'A file of content may have a million characters at most. That is thirty times as much as a long case. If it is more, there is nearly always something in it that is not text, such as an image or the output of a program. Such a file is not read.',
    message: (size: number, largest: number) =>
      `This file has ${size} characters; we read ${largest} at most. It has not been read.`,
    repair: 'Take out what is not text, or divide the text over more files.',
    bytes: {
      message: (largest: number) => `This file is larger than ${largest} MB. It has not been read.`,
      repair: 'Make a picture smaller, 2000 pixels wide is enough, or remove it.',
    },
  },
  'not-utf-8': {
    title: 'A file was not saved as UTF-8.',
    explanation:
      'UTF-8 is the way in which letters with accents, quotation marks and the euro sign are saved. Some programs save in another way; then the sign \uFFFD appears in the place of such a letter. Save the file again and choose UTF-8 as the encoding. If the sign stays, the letter is lost already: type it anew.',
    message: {
      'utf-16': 'This file was saved as UTF-16 ("Unicode"), not as UTF-8.',
      lost: 'A character was lost here: the file was not saved as UTF-8.',
      null: 'This file is not text: it holds null characters. It has not been checked further.',
    },
    repair: 'Open the file, choose "Save as" and, as encoding, UTF-8.',
    retype: 'If it still says \uFFFD, type the character anew.',
  },
  'invisible-sign': {
    title: 'A file holds an invisible sign.',
    explanation:
      'Some signs cannot be seen and still do something. They come along when you paste from Word or from a website. Signs that turn the reading direction make a line look different from what it says. Signs without a width, such as a soft hyphen, break a word; that is a warning, because the same is said without the sign. A code for such a sign counts too, such as &shy; in a text or \\u200B in a field. A no-break space after a colon, a hyphen or the number signs of a heading keeps it from becoming a field, an item or a heading. Other signs are remains of a device, or of a letter of which half was kept, and belong in no text.',
    remove: 'Remove the sign, or the code for it: take away the letters beside it too and type them again.',
    direction: (code: string) => `There is an invisible sign here that changes the reading direction (${code}).`,
    hidden: (code: string) => `There is an invisible sign here that breaks or fills a word (${code}).`,
    space: (code: string) =>
      `There is a no-break space here (${code}), as Word makes it: this will be no field, item or heading.`,
    typeSpace: 'Type an ordinary space here.',
    control: (code: string) => `There is an invisible sign here that is no letter (${code}).`,
  },
  'merge-conflict': {
    title: 'A file holds two versions of the same lines.',
    explanation:
      'Two people changed the same lines. Git then puts both versions below each other: one between <<<<<<< and =======, the other between ======= and >>>>>>>. Choose which lines stay, or make one out of both, and then remove the three lines of signs.',
    message: 'Here begins a piece of which the file holds two versions. The file has not been checked further.',
    repair: 'Choose one version, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  },
  'front-matter-missing': {
    title: 'The front matter of the file is missing.',
    explanation:
      'A case, concept or lens begins with front matter: a line of three hyphens (---), then the fields such as title and summary, then another line of three hyphens. The text begins below. If the first line is anything else, even an empty line, or the front matter is not closed, nothing in the file can be checked.',
    dash: {
      message:
        'These are not three hyphens (---), but a sign that Word makes of them, or another number. The file has not been checked further.',
      repair: 'Type three ordinary hyphens on this line: ---',
    },
    unclosed: {
      message: 'The front matter of this file is not closed. The file has not been checked further.',
      repair: 'Put a line with three hyphens only after the last field: ---',
    },
    absent: {
      message: 'This file does not begin with front matter. The file has not been checked further.',
      repair:
        'Begin on the first line with three hyphens (---), put the fields below it, such as title and summary, and close with another line ---. The text comes below that.',
    },
  },
  'yaml-does-not-parse': {
    title: 'The fields cannot be read.',
    explanation:
      'Fields are written in YAML: on each line a name, a colon, a space and the value. Most often it goes wrong because the value itself holds a colon and a space. Put such a value in double quotes. Other causes: a line indented too far or too little, a tab instead of spaces, a quote or bracket that is not closed, or a field that stands there twice. The other fields of the file have not been checked yet.',
    rest: 'The other fields have not been checked yet.',
    other: {
      message: (detail: string) => `This cannot be read. The other fields have not been checked yet. (${detail})`,
      repair: 'See whether there is a quote, bracket or space too many or too few.',
    },
    causes: {
      flowComma: {
        message: 'This comma ends the text: between { } a new field begins after a comma.',
        repair: quoteAll,
      },
      flowColon: {
        message: 'This text has a colon in it, and between { } that belongs to the name of a field.',
        repair: quoteAll,
      },
      flowBracket: {
        message: 'This text has a bracket in it, which means something else between { }.',
        repair: quoteAll,
      },
      apostrophe: {
        message: 'This value begins with an apostrophe, which counts as a quote here.',
        repair: quoteAll,
      },
      sourceSign: {
        message: 'In the front matter the name of a source has no at sign.',
        repair: 'Take the at sign out.',
      },
      valueAbove: {
        message: 'There is something after the name of this field already, and a list begins below it.',
        repair: 'Take out what stands after the colon, such as [].',
      },
      itemIndent: {
        message: 'This line belongs to the item above it, but is not indented as far.',
        repair: 'Let it begin exactly below the first field of that item: below the letter after the hyphen.',
      },
      hardBreak: {
        message: 'This line seems to go on with the value above it, but is not indented.',
        repair: 'Put it at the end of the line above, or begin it with two spaces more than that line.',
      },
      hyphenAfterColon: {
        message: 'After the colon begins an item of a list.',
        repair: 'If one value belongs here, take the hyphen out. If it is a list, put each item on a line of its own.',
      },
      directive: {
        message: 'A line begins here with a percent sign, which means something else in YAML.',
        repair: 'Remove this line.',
      },
      documents: {
        message: 'A second set of fields begins here, and a file has one.',
        repair: 'Remove the line with hyphens or dots only.',
      },
      colon: {
        message: 'This value holds a colon and a space.',
        repair: quoteAll,
      },
      twice: {
        message: 'This field stands there twice.',
        repair: 'Remove one of the two.',
      },
      quote: {
        message: 'A quote is not closed.',
        repair: 'Close the value with the sign it begins with. If it holds an apostrophe, use double quotes.',
      },
      tab: {
        message: 'Here is a tab.',
        repair: 'Indent with spaces.',
      },
      brackets: {
        message: 'Something is wrong with the brackets [ ] or { }.',
        repair:
          'Close each [ with ] and each { with }, with commas in between. If the text itself begins with such a bracket, put it in double quotes.',
      },
      indent: {
        message: 'This line is indented too far or too little.',
        repair: 'Indent fields that belong together equally far, with spaces.',
      },
      noColon: {
        message: 'A colon is missing here.',
        repair: oneField,
      },
      noHyphen: {
        message: 'A hyphen is missing in this list.',
        repair: listItem,
      },
      afterValue: {
        message: 'Something follows the value.',
        repair: 'Put the whole value in double quotes, certainly if it holds an apostrophe or bracket.',
      },
      firstSign: {
        message: 'A value cannot begin with this sign.',
        repair: quoteAll,
      },
      noFields: {
        message: 'There are no fields here.',
        repair: 'Write on each line a name, a colon, a space and the value.',
      },
      keyWithBraces: {
        message: 'There are braces or brackets here where a name belongs.',
        repair: quoteAll,
      },
      tag: {
        message: 'A value begins here with an exclamation mark, which means something else in YAML.',
        repair: quoteAll,
      },
      anchor: {
        message: 'A value begins here with a sign that means something else in YAML (& or *).',
        repair: quoteAll,
      },
      hyphenWithoutSpace: {
        message: 'A space is missing after the hyphen.',
        repair: listItem,
      },
      bullet: {
        message: 'This line begins with a dash or a bullet, as Word makes them.',
        repair: 'Begin each item of a list with an ordinary hyphen and a space: - id: …',
      },
      colonWithoutSpace: {
        message: 'A space is missing after the colon.',
        repair: oneField,
      },
      doubleQuote: {
        message: 'This value begins with " and so ends at the next ". Something follows.',
        repair: 'Put the second " at the very end, and make quotes in the text itself curly: “ ”.',
      },
      singleQuote: {
        message: "This value begins with ' and so ends at the next '. Something follows.",
        repair: 'Put the whole value in double quotes: "…"',
      },
      curlyQuotes: {
        message: 'This value holds a colon and a space, and curly quotes (“ ”) do not count.',
        repair: 'Make the outer quotes straight: "…"',
      },
    },
  },
  'remark-in-value': {
    title: 'A number sign breaks off a value.',
    explanation:
      'In fields a number sign (#) with a space before it begins a remark. In the middle of a value without quotes it takes away the rest of the line, and nobody sees that something is missing. Put such a value in double quotes. A remark for yourself stands on a line of its own.',
    message: 'From this number sign on the rest of the line is not read.',
    repair:
      'If it belongs to the value, put the whole value in double quotes. If it is a remark, give it a line of its own.',
  },
  'unknown-key': {
    title: 'A field has a name we do not know.',
    explanation:
      'Each kind of file has fixed fields. A field with another name would stay unread, which you would notice only when something is missing on the page. Mind the spelling and capitals. A translation holds words only; dates, sources and parties stand in the original.',
    message: (found: string) => `A field "${found}" is not known here.`,
    inOriginal: {
      message: (found: string) => `"${found}" does not belong in a translation.`,
      repair: 'Remove it: it stands in the original.',
    },
  },
  'missing-field': {
    title: 'A field is missing or empty.',
    explanation:
      'Without this field the page cannot be made: a title, a summary or a source belongs to it. What you do not know belongs in what the sources do not tell (unknown), not in an empty field. While a case is a draft, or "nog invullen" still stands in it, this is a warning: only those who write see the page until all is filled in.',
    absent: (name: string) => `${name} is missing.`,
    empty: (name: string) => `${name} is empty.`,
    belongs: (note: string) => `What belongs here: ${note}`,
  },
  'wrong-value': {
    title: 'A field holds something it cannot hold.',
    explanation:
      'Some fields are a choice from fixed words, others a date (2022, 2022-03 or 2022-03-10), a list between [ and ], or a text of limited length. A date must exist, and be as precise as the source gives it, no more. A party has either an organisation or a kind.',
    choice: (found: string, name: string) => `"${found}" cannot be ${name}.`,
    list: {
      message: (start: string) => `${start} must be a list.`,
      items: 'Begin each item on a line of its own with a hyphen and a space.',
      choices: (list: string) => `Write one or more of these between [ and ]: ${list}.`,
    },
    fields: (start: string) => `${start} must consist of fields, each with a name.`,
    keyed: (id: string) => `Write only the id and the translation of each item, without a hyphen: ${id}: …`,
    text: {
      message: (start: string) => `${start} must be a text.`,
      repair: 'Put one text here, no list and no fields.',
      single: (text: string) => `Put only the name here, without brackets around it: ${text}`,
      quote: (found: string) => `Put it in quotes: "${found}"`,
    },
    number: (start: string) => `${start} must be a number.`,
    id: {
      message: (found: string) => `"${found}" cannot be an id.`,
      repair: (id: string) => `Ids consist of lower-case letters, figures and hyphens, 80 at most. Write: ${id}`,
    },
    oneWord: (start: string) => `${start} must be one word.`,
    date: {
      open: 'If it still goes on, leave the whole line to out.',
      absent: (found: string) => `The date ${found} does not exist.`,
      message: (found: string) => `"${found}" is not a date as we write it.`,
      repair: 'Write a year (2022), a month (2022-03) or a day (2022-03-10), as precise as the source is.',
    },
    party: {
      repair: 'Give the organisation if the source names it, and otherwise the kind.',
      both: 'This party has both an organisation and a kind.',
      neither: 'This party has neither an organisation nor a kind.',
    },
    question: (found: string) => `"${found}" does not end as a question.`,
    address: {
      message: (found: string) => `"${found}" is not a whole address.`,
      repair:
        'An address begins with https:// and the name of a site, and has no spaces. Copy it from the address bar of your browser.',
    },
    doi: {
      message: (found: string) => `"${found}" is not a DOI.`,
      repair: (write: string) => `A DOI looks like this: ${write}`,
    },
    other: (name: string) => `What stands at ${name} cannot stand there.`,
    length: {
      long: (name: string, now: number, limit: number, unit: Unit) =>
        `${name} is too long: ${units(now, unit)} now, and ${limit} at most.`,
      short: (name: string, now: number, limit: number, unit: Unit) =>
        `${name} is too short: ${units(now, unit)} now, and ${limit} at least.`,
      takeOut: (count: number, unit: Unit) => `Take out ${units(count, unit)}.`,
    },
    forms: (forms: readonly string[]) => `Write: ${forms.join(' or ')}`,
  },
  'reversed-period': {
    title: 'A period ends before it begins.',
    explanation:
      'A period has from, where it begins, and to, where it ends. Usually the two were swapped, or a figure was mistyped. If it still goes on, or the end is not known, leave to out.',
    message: (to: string, from: string) => `The period ends (${to}) before it begins (${from}).`,
    repair: (to: string, from: string) => `If they were swapped, write: period: { from: ${to}, to: ${from} }`,
  },
  'future-date': {
    title: 'A date lies in the future.',
    explanation:
      'The period and the timeline of a case, and the date of a source, say what has happened. If such a date comes after today, a figure was nearly always mistyped. If a case still goes on, leave to out. A plan for later is told in the text, with the source that names it.',
    message: (date: string) => `${date} lies in the future.`,
    repair: 'Look at the date again. If it is a plan, tell it in the text.',
  },
  unfinished: {
    title: 'It still says "nog invullen".',
    explanation:
      'A new file gets "nog invullen" (to fill in) wherever you still have to write something. While you are at work that is a warning, and only those who write (npm run dev) see the page, with holes. In a case that is no longer a draft it is an error, since readers would see it.',
    field: (name: string) => `${name} still has to be filled in. Until then only those who write see the page.`,
    text: 'This still has to be filled in.',
  },
  'mdx-does-not-parse': {
    title: 'The text cannot be read.',
    explanation:
      'Usually there is a < or { that does not begin a component, or a <Passage> or <Shows> that is not closed with </Passage> or </Shows>. What follows in the file has not been checked yet.',
    rest: 'What follows has not been checked.',
    alone: {
      message: (tag: string) => `${tag} must stand alone on a line.`,
      repair: (tag: string) =>
        `Put what stands before or after ${tag} on a line of its own, with an empty line between.`,
    },
    unopened: {
      message: (closing: string) => `</${closing}> closes something that was not opened.`,
      repair: (closing: string) => `Put before it where it begins: <${closing} …>, or remove </${closing}>.`,
    },
    mismatched: (closing: string, name: string) => `</${closing}> does not close <${name}>.`,
    unclosed: {
      message: (name: string) => `<${name}> is not closed.`,
      repair: (name: string) => `Put </${name}> on a line of its own where it ends.`,
    },
    html: {
      message: (name: string) => `<${name}> cannot stand here: HTML is not read.`,
      repair: (name: string) => `Remove <${name}>. A new paragraph begins after an empty line.`,
    },
    lowerCase: {
      message: (name: string) => `<${name}> cannot stand here.`,
      repair: (meant: string) => `Write with a capital: <${meant} …>`,
    },
    remark: {
      message: 'A remark cannot be written like this here.',
      repair: 'Write a remark like this: {/* … */}',
    },
    curlyQuote: {
      message: 'This quote is curly (“ ”), which does not count here.',
      repair: 'Type straight quotes around each value: id="…"',
    },
    tag: {
      message: (name: string) => `<${name} …> is not written well.`,
      repair: 'Put each value between two quotes and close with >.',
    },
    address: {
      message: 'An address between < and > cannot stand here.',
      repair: (address: string) => `Write: [words](${address})`,
    },
    lessThan: {
      message: 'This < cannot be read: no component begins here.',
      repair: 'Write it in words, such as "less than", or put a \\ before it: \\<',
    },
    brace: {
      message: 'A { is not closed, or what is in it cannot stand here.',
      repair: 'Remove { and }, or put a \\ before it: \\{. Write a remark for yourself like this: {/* … */}',
    },
    other: (detail: string) => `The text cannot be read from here (${detail}).`,
  },
  'paragraph-too-long': {
    title: 'A paragraph is too long.',
    explanation:
      'A paragraph, an item of a list or a table may have ten thousand characters at most: ten times as many as the longest we know. If it has more, empty lines are nearly always missing, or there is something in it that is not text. The text has then not been checked. Put an empty line between paragraphs, or divide the table.',
    message: 'A paragraph of more than ten thousand characters begins here. The text has not been checked.',
    repair: 'Put empty lines between the paragraphs, or take out what is not text.',
  },
  'nested-too-deep': {
    title: 'Too much stands in each other.',
    explanation:
      'A list can stand in a list, and a quote in a quote, but not a hundred times: no reader can follow that, and a computer may get stuck on it. The same goes for braces and components that stand in each other. The rest of the text has not been checked.',
    marks: {
      message:
        'More than a hundred lists, quotes or other signs stand in each other here. The text has not been checked.',
      repair: 'Remove the needless signs at the beginning of the line.',
    },
    tags: {
      message:
        'Too many components are opened here, or a paragraph has too many signs <. The text has not been checked.',
      repair: 'Close each component, or remove it.',
    },
    braces: {
      message: 'There are too many braces here, or too much between two braces. The text has not been checked.',
      repair: 'Remove { and }, or put a \\ before it: \\{',
    },
    entities: {
      message: 'More than two thousand signs are written as &name; here. The text has not been checked.',
      repair: 'Write the sign itself.',
    },
    code: {
      message: 'A long piece of programme code begins here (import or export). The text has not been checked.',
      repair: 'Remove it. If it is an ordinary paragraph, begin it with another word.',
    },
    fields: {
      message: 'Too many lists or fields stand in each other. This file has not been checked further.',
      repair: 'See which brackets, hyphens or indents are too many.',
    },
  },
  'unknown-component': {
    title: 'A component does not exist or stands in the wrong place.',
    explanation:
      'The text may hold two components: <Passage> for a piece of a case that shows a concept, with <Shows> inside it for which concept and why; and <Decision> for a moment at which someone had to choose, with inside it <Option> for each thing they could do, <Outcome> for what happened and <Unknown> for what nobody knows. Everything else is ordinary text with headings, lists, tables and quotes. Capitals count. What belongs in another component stands directly in it, not in a list or quote.',
    unknown: (name: string) => `There is no component <${name}>.`,
    misplaced: {
      message: (name: string, within: string) => `<${name}> can only stand directly in <${within}>.`,
      repair: (within: string) =>
        `Put it in the <${within}> it belongs to, on a line of its own with an empty line before it.`,
    },
    elsewhere: {
      message: (piece: Piece) => `<${piece}> can only stand in a case.`,
      repair: (piece: Piece) => `Remove <${piece} …> and </${piece}>, or put this piece in the case it is about.`,
    },
  },
  'wrong-attribute': {
    title: 'An attribute of a component is not right.',
    explanation: `A <Passage> or <Decision> has an id, and if that changed also the old one under formerIds. An <Option> has an id. A <Shows> has a concept, and says with how the passage relates to it and with reading whose reading that is: source if the source says so itself, atlas if we do. A translation leaves how and reading out, since the original says so. The value always stands in quotes. ${stancesMeant}`,
    settled: {
      how: `Write how the passage relates to the concept: ${stanceList}`,
      reading: 'Write whose reading it is: reading="source" if the source says so itself, reading="atlas" if we do.',
    },
    unknown: (component: string, name: string) => `<${component}> has no ${name}.`,
    twice: {
      message: (component: string, name: string) => `<${component}> has ${name} twice.`,
      repair: 'Remove one of the two.',
    },
    missing: (component: string, name: string) => `<${component}> lacks ${name}, or it is empty.`,
    value: (name: string, value: string) => `${name} cannot be "${value}".`,
    lacking: (name: string) => `This <Shows> lacks ${name}.`,
    id: (id: string, form: string) => `"${id}" cannot be an id: ${form}.`,
  },
  'code-in-content': {
    title: 'The text holds programme code, HTML or an address that cannot be.',
    explanation:
      'Content is text, not a program. That is why anyone may contribute without bringing in code that runs in a build. Headings, lists, tables, quotes, links and footnotes are written in Markdown; components work without import. To point to another page of the atlas, write its id between double square brackets, so that the link is always right.',
    import: {
      message: 'Here is programme code (import or export).',
      repair:
        'Remove the line: <Passage> and <Shows> work without. If it is an ordinary sentence, begin it with another word.',
    },
    expression: {
      message: 'There is programme code between { and }.',
      repair:
        'Remove the braces. A remark for yourself is written like this: {/* … */}. A value of a component stands in quotes.',
    },
    handler: {
      message: (source: string) => `${source} runs code and cannot stand here.`,
      repair: (source: string) => `Remove ${source}.`,
    },
    html: {
      message: (source: string) => `<${source}> is HTML and cannot stand here.`,
      repair: (source: string) =>
        `Remove <${source}> and </${source}>, and write it in Markdown: ## for a heading, - for a list, > for a quote, *word* for emphasis.`,
    },
    noAddress: {
      message: 'This link has no address.',
      repair: 'Write the address in round brackets: [words](https://…)',
    },
    notOnTheWeb: {
      message: (url: string) => `"${url}" is not an address on the web.`,
      repair: 'Copy the address from the address bar of your browser once more.',
    },
    address: {
      message: (url: string) => `The address "${url}" cannot stand here.`,
      ofImage: 'Put the image next to this file and begin the address with ./ (such as ./map.png).',
      repair:
        'A link to elsewhere begins with https:// or mailto:. Another page of the atlas is named like this: [[id]] or [[id|words]].',
    },
  },
  'not-in-passage': {
    title: 'A passage or decision point holds something that it cannot hold.',
    explanation:
      'A passage is also shown on the page of the concept, and a decision point in a session, apart from the rest of the case. That is why they hold paragraphs, lists and quotes only. Headings, footnotes, images, passages and decision points lose their meaning there.',
    message: (what: IssueOf<'in-passage'>['what'], piece: Piece) =>
      `${pieces[piece].a} cannot hold ${notIn[what].name}.`,
    repair: (what: IssueOf<'in-passage'>['what'], piece: Piece) => notIn[what].repair(piece),
  },
  'table-bar': {
    title: 'In a table a bar breaks off a link.',
    explanation:
      'In a table the bar | separates the cells. If a link with words of its own stands in it, such as [[choosing-direction|setting a course]], the cell ends in the middle of the link. So in a table put a backslash before the bar: \\|.',
    message: (id: string) => `The bar after "${id}" ends the cell of the table here.`,
    repair: (id: string) => `In a table, write: [[${id}\\|words]]`,
  },
  'malformed-reference': {
    title: 'A link or citation is not written well.',
    explanation:
      'A link is [[id]], [[id#heading]] or [[id|words]]. A citation is [@id], [@id, p. 12] or, for several sources, [@id; @other-id]. With a bracket too few or the at sign missing, readers would see the brackets themselves.',
    styled: 'Nothing in a link or citation can be italic, bold or struck through.',
    empty: {
      message: 'This link names nothing.',
      repair: 'Write the id between the brackets: [[id]] or [[id#heading]]',
    },
    footnote: {
      message: (name: string) =>
        `Nothing in the text refers to the footnote "${name}", or it stands there already: nobody sees it.`,
      repair: (name: string) => `Put [^${name}] where the note belongs, or remove the note.`,
    },
    definition: {
      message: (name: string) =>
        `A line that begins with [${name}]: is the address of a link, and there is no such link: nobody sees the line.`,
      repair: (name: string) => `If it is ordinary text, put a \\ before it: \\[${name}]:`,
    },
    noNote: {
      message: (source: string) => `There is no such footnote, and readers see here literally: ${source}`,
      repair: (source: string) => `Put a line below the text that begins like this: ${source}: …`,
    },
    address: 'An address follows the at sign, where the id of a source belongs.',
    link: {
      message: (source: string) => `This link is not closed or has a bracket too many: ${source}`,
      repair: 'Write [[id]] or [[id|words]], without brackets inside.',
    },
    bars: (source: string) => ({
      message: `This link has a bar too many: ${source}`,
      repair: 'Put one bar between the name and the words: [[name|words]]',
    }),
    citation: {
      message: (source: string) => `This citation cannot be read: ${source}`,
      comma: (id: string, locator: string) => `Put a comma after the id: [@${id}, ${locator}]`,
      repair: 'Write [@id], [@id, p. 12] or [@id; @other-id], with an at sign before each id.',
    },
  },
  'unknown-link': {
    title: 'A link points to something that does not exist.',
    explanation:
      'Between double square brackets stands the id of a case, concept, lens, source, organisation or person: the name of the file, without .mdx or .yaml. After a # may follow a heading or passage of that page, written as in the address: lower-case with hyphens. In a translation, too, these are the headings of the original.',
    heading: (to: string, heading: string) => `The page of "${to}" has no heading or passage "${heading}".`,
    noHeadings: (to: string) => `That page has no headings. Write: [[${to}]]`,
    nowhere: 'This page has no headings: remove the link.',
    renamed: (now: string) => `The passage is called "${now}" now.`,
    citation: 'A source stands between single brackets.',
    turned: 'The id and the words of this link are the wrong way round.',
  },
  'escaped-markup': {
    title: 'A backslash stands before a sign, which makes it plain text.',
    explanation:
      'A backslash (\\) makes the sign after it plain text. Google Docs adds them itself when you copy a text as Markdown: \\[\\[id\\]\\]. Then it becomes no link, source or passage, and readers see the brackets.',
    message: (whole: string) =>
      `Because of the backslash (\\) readers see this as it stands: ${whole.replaceAll('\\', '')}`,
  },
  'text-in-remark': {
    title: 'The whole text stands in a remark.',
    explanation:
      'No reader sees what stands between {/* and */}. A new file begins with such a remark, with hints. If you write your text inside it, the page stays empty.',
    message: 'All your text stands between {/* and */}: the page is empty.',
    repair: 'Remove {/* at the beginning and */} at the end, with the hints that you do not need.',
  },
  'bullet-as-text': {
    title: 'A bullet from Word makes no list.',
    explanation:
      'An item of a list begins with a hyphen and a space. A bullet that comes from a word processor is an ordinary sign: the items then run on in one paragraph.',
    message: 'This bullet makes no list: readers see the items run on.',
    repair: 'Begin each item with a hyphen and a space: - …',
  },
  'bold-as-heading': {
    title: 'Bold words stand where a heading belongs.',
    explanation:
      'A line of bold words alone looks like a heading and is none: it is not in the contents, has no address, and people who use a screen reader do not find it. A heading begins with ## and a space.',
    message: 'This bold line looks like a heading and is none.',
  },
  'reference-without-brackets': {
    title: 'An id lacks the brackets that go with it.',
    explanation:
      'A link to a case, concept or lens stands between double square brackets: [[id]]. A source stands between single ones, with an at sign right after the bracket: [@id]. With other brackets, or without, it becomes neither, and readers see the brackets or the at sign themselves.',
    message: (whole: string) => `Readers see this as it stands: ${whole}`,
  },
  'unknown-source': {
    title: 'The text cites a source that does not exist.',
    explanation:
      'What follows the at sign is the name of a file in src/content/sources, without .yaml. The list of references below the page is made from it. Without that file a reader cannot find out what a claim rests on.',
    message: (other: string) => `"${other}" stands where a page belongs, and is a source itself.`,
  },
  'unknown-concept': {
    title: 'A passage shows a concept that does not exist.',
    explanation:
      'A passage appears on the page of its concept by itself. That works only if the name in concept="…" is the name of a file in src/content/concepts, without .mdx.',
  },
  'unknown-reference': {
    title: 'A field names something that does not exist.',
    explanation:
      'Fields such as sources, organisation, person and concept hold the name of a file in the folder of that kind, without .mdx or .yaml. The field broughtInBy holds the id of another party in the same case. If it is something of another kind, the message says so.',
    itself: (by: string) => `The party "${by}" cannot bring itself in.`,
    noParty: (by: string) => `This case has no party with the id "${by}".`,
    remove: 'Remove broughtInBy.',
  },
  'link-to-draft': {
    title: 'A link points to a case that is not published yet.',
    explanation:
      'Only a case with the status published is on the site. A link to another would lead readers nowhere. Add the link once that case is published. From one draft to another is allowed, and from one case under review to another too.',
    draft: (to: string) => `"${to}" is still a draft, so readers cannot go there.`,
    review: (to: string) => `"${to}" is still under review, so readers cannot go there.`,
    published: (to: string) => `"${to}" is published, so readers cannot go there.`,
    repair: (path: string, status: string) => `Remove the link, or set in ${path}: status: ${status}`,
  },
  'missing-picture': {
    title: 'A picture is not there.',
    explanation:
      'A picture stands in the same folder as the text that shows it, and the text gives its exact name: capitals, hyphens and the letters after the dot all count, even if your own computer sees no difference. Put the file beside the text, or call it what it is called.',
    message: (name: string) => `There is no picture "${name}" beside this text.`,
    repair: (folder: string) => `Put the file in ${folder}, or take the picture out of the text.`,
    meant: (name: string) => `Did you mean ./${name}?`,
    spaced: {
      message: 'The name of a picture cannot have a space in it: readers see this line as it stands.',
      repair: (name: string, write: string) => `Call the file ${name}, and write: ${write}`,
    },
    misnamed: (path: string) => `The file ${path} has a name that cannot be; give it another first.`,
  },
  'link-repeated': {
    title: 'A section links to the same thing twice.',
    explanation:
      'A link says: here you can read more. That helps the first time. A second time in the same section it distracts, and those who read with the keyboard have to pass it again. Below a new heading you may link again, and the reason at a passage does not count.',
    message: (to: string) => `This section links to "${to}" before.`,
    repair: 'Write only the words here, without brackets.',
  },
  'own-address': {
    title: 'A link gives the address of a page of our own.',
    explanation:
      'Pages of the atlas are named by their id in double square brackets, not by their address. Then the link is right in every language, stays right when the page moves, and the concept or case knows that you refer to it.',
    message: (url: string) => `This is an address of the atlas itself: ${url}`,
    built: (url: string) => ({
      message: `This address is gone after the next build: ${url}`,
      repair: 'Put a picture beside the text and show it: ![what there is to see](./name.png)',
    }),
  },
  'duplicate-id': {
    title: 'Two files have the same id.',
    explanation:
      'The name of a file is the name by which other files refer to it. It may occur only once in the whole atlas, even when the files are in different folders or the capitals differ. A name that a file had before (formerIds) stays taken too, since the old address leads on.',
    repair: (name: string) =>
      `Give this or ${name} another id. If it was published already, put the old name under formerIds.`,
    taken: (id: string, name: string) => `The id "${id}" is in use already: ${name}`,
    differsByCase: (id: string, name: string) => `The id "${id}" differs only by case from ${name}`,
  },
  'duplicate-passage-id': {
    title: 'A passage or decision point has an id that is taken.',
    explanation:
      'The id of a passage is the spot on the page that a link jumps to. So each passage and each decision point has one of its own, and it may not equal a heading either, written as in the address: the heading "Wat er gebeurde" is wat-er-gebeurde. Begin the id with a short word for the case.',
    passage: {
      message: (id: string, where: string) => `The id "${id}" belongs to something else, on ${where}.`,
      repair: 'Give one of the two another id.',
    },
    heading: {
      message: (id: string, text: string, where: string) =>
        `The id "${id}" is that of the heading "${text}", on ${where}.`,
      repair: 'Choose another id.',
    },
  },
  'duplicate-item-id': {
    title: 'Two items of a list have the same id.',
    explanation:
      'Each item of a list has an id of its own, so that a translation or a link knows which item is meant. For people that is the person, and for the concepts of a lens or the relations of a concept it is the concept: these occur only once too.',
    message: (id: string, list: string, where: string) => `"${id}" stands in "${list}" already, on ${where}.`,
    otherId: 'Give one of the two another id.',
    oneItem: 'Make it one item.',
  },
  'permanent-id-vanished': {
    title: 'A permanent id has vanished.',
    explanation:
      'The name of a file and the id of a passage or decision point stand in addresses that people keep, share and cite. So none ever vanishes: src/content/ids.txt keeps track of them. If a file has another name now, put the old one under formerIds in the front matter; at a passage write <Passage id="new" formerIds="old">. Then the old address leads to the new. If something was merged into another, put the old id there. If something must leave the site, for instance because someone asks, a maintainer withdraws it: npm run withdraw. Only what was never on the site is taken off the list.',
    unreadable: {
      message: 'This line is no id.',
      repair: 'Each line holds kind/id or kind/id#passage, such as case/my-case#the-plan.',
    },
    withdrawn: {
      message: (id: string, date: string) => `"${id}" was withdrawn on ${date}; nothing else can have that id.`,
      repair: 'Give the file another name. If the same thing comes back, remove in ids.txt what stands after the id.',
    },
    entry: {
      message: (name: string) => `${name} is in the list of permanent ids, but is there no more.`,
      repair: (id: string) => `Put the file back, or put in the file that took its place: formerIds: [${id}]`,
      renamed: (id: string, former: string) =>
        `Is it called "${id}" now? Then put in the front matter: formerIds: [${former}]`,
    },
    passage: {
      message: (passage: string) =>
        `The passage or decision point "${passage}" is in the list of permanent ids, but is there no more.`,
      repair: (passage: string) => `Put it back, or put at what took its place: formerIds="${passage}"`,
      renamed: (id: string, passage: string, piece: Piece) =>
        `Is it called "${id}" now? Then write: <${piece} id="${id}" formerIds="${passage}">`,
    },
  },
  'id-not-recorded': {
    title: 'A new id is not in the list of permanent ids yet.',
    explanation:
      'Names of files and ids of passages stand in addresses that people keep. All are in src/content/ids.txt, so that it shows when one vanishes. New ones are added by npm run check -- --record. Send the changed list with your contribution. If you forget, one of the editors will do it. If the list itself is missing, that is a warning.',
    message: (id: string, list: string, more: number) =>
      `${id} is not in ${list} yet${more === 0 ? '' : ` (and ${more} more)`}.`,
    repair: 'Add: npm run check -- --record',
    noList: {
      message: (path: string) => `The list of permanent ids (${path}) is not there. Ids that vanish are not told.`,
      repair: 'Put the file back. If there was none yet, make it: npm run check -- --record',
    },
  },
  'passage-without-source': {
    title: 'A passage or decision point cites no source.',
    explanation:
      'A passage is also shown on its own, on the page of the concept. A reader must be able to see there where the fact comes from. So put a citation in each passage, even if the same source is cited above it. A decision point says in the same way what it rests on: at what was known, and at what happened.',
    message: (id: string, piece: Piece) => `The ${pieces[piece].one} "${id}" cites no source.`,
    repair: 'Put at the end of the paragraph with the fact: [@id-of-the-source]',
  },
  'paragraph-without-source': {
    title: 'A paragraph of a case cites no source.',
    explanation:
      'Each paragraph of a case that states a fact says where it comes from. That is how a reader can verify it, also one who begins halfway. A list, table or quote belongs to the paragraph before it if that ends in a colon. If it is no fact but a thought of your own, say what it rests on, or join the paragraph to another.',
    message: {
      paragraph: 'This paragraph cites no source.',
      list: 'This list cites no source.',
      quote: 'This quote cites no source.',
      table: 'This table cites no source.',
    },
    repair: 'Put at the end: [@id-of-the-source]',
  },
  'entry-without-source': {
    title: 'A case, concept or lens cites no source at all.',
    explanation:
      'A reader must be able to verify what the atlas says. So cite at least one source in the text, with an at sign between square brackets. A case with the status draft and a file that is still being filled in may do without.',
    message: 'This text cites no source at all.',
    repair:
      'After a paragraph, put where it comes from: [@id-of-the-source]. If there is no such source yet, make a file in src/content/sources/ (on your own computer: npm run new source id-of-the-source).',
  },
  'shows-without-reason': {
    title: 'A passage does not say why it shows a concept.',
    explanation:
      'That a passage shows a concept is a reading, and a reading has a reason. It stands as ordinary text between <Shows …> and </Shows>, in a sentence or two: not what happened, but why that belongs to this concept.',
    message: (concept: string) => `It does not say why the passage shows "${concept}".`,
    repair: 'Write the reason in a sentence or two between <Shows …> and </Shows>.',
  },
  'repeated-reason': {
    title: 'The same reason stands there twice.',
    explanation:
      'A reason says why this very passage shows this very concept, or why two concepts belong together. If the same sentence stands elsewhere too, it fails to say so at least once. Often it was copied, to be changed later.',
    message: (where: string) => `This reason also stands at ${where}`,
    repair: 'Write what is particular here.',
  },
  'abbreviation-unexplained': {
    title: 'An abbreviation is not explained.',
    explanation:
      'A reader from another field does not know it, and a machine that reads aloud spells it. At its first use a case says what it is short for. An abbreviation that is in the glossary, or that an organisation goes by, is explained there: its first use becomes a link by itself.',
    message: (short: string) => `This case does not say what ${short} is short for.`,
    repair: (short: string) =>
      `Write it in full at its first use, as in: the full name (${short}). Or give it a file in the folder words, with abbreviation: ${short}.`,
  },
  'question-repeated': {
    title: 'Two entries say that they answer the same question.',
    explanation:
      'Who types a question that two pages claim cannot be led to the one that answers it. Often one of the two answers a narrower question.',
    message: (where: string) => `This question also stands at ${where}`,
    repair: 'Leave it at the page that answers it best, and ask here what only this page answers.',
  },
  'question-in-other-language': {
    title: 'A question stands among those of another language.',
    explanation:
      'Questions stand per language, because search in one language does not look at those of another. A question among the wrong ones is found by nobody.',
    message: (language: string) => `This question stands under "${language}" and is in another language.`,
    repair: (language: string) => `Ask it in the language it stands under, or move it to "${language}".`,
  },
  'person-without-line': {
    title: 'A case names a person of whom the story tells nothing.',
    explanation:
      'Everyone under people gets a page. If the story tells, with a source, what someone did or said, that page holds something. If not, it holds a name alone, and nobody should stand here without a reason and a source.',
    message: (name: string) => `No paragraph with a source tells what ${name} did or said.`,
    repair: 'Tell it in the story, with the source, or take this person out of people.',
  },
  'source-not-cited': {
    title: 'A source is cited by nobody.',
    explanation:
      'This source is in the atlas, but no text and no field rests on it. That may be so: perhaps it is still to come. If the source is of no use, delete the file; that keeps the list of sources honest.',
    message: (id: string) => `No text cites the source "${id}".`,
    repair: (id: string) => `Cite it where it belongs: [@${id}]. Or delete the file.`,
  },
  'duplicate-source': {
    title: 'The same source stands in two files.',
    explanation:
      'A source with two names stands in the list twice, and a reader sees half of where it is used. Two files are the same source when they have the same DOI, or the same title with the same year or address.',
    message: (path: string) => `This source exists already: ${path}`,
    repair: (id: string, twice: string) =>
      `Cite [@${id}] everywhere and remove this file; if "${twice}" was on the site before, put it under formerIds there. If it is another source, say so in the title.`,
  },
  'untraceable-source': {
    title: 'A source of grade A cannot be found.',
    explanation:
      'Grade A goes to a source that others can check. It has to say where it can be found: an address, a DOI or ISBN, the journal or book that it stands in, or who published it. If you do not know, a maker and a year together help too.',
    message: 'This source has grade A and does not say where others find it.',
    repair: 'Add URL, DOI, ISBN, container-title or publisher, or a maker (author) with a year (issued).',
  },
  'weak-claim': {
    title: 'A claim rests on sources of grade C alone.',
    explanation:
      'Grade C goes to sources that speak about their own work, or have it from others. What rests on these alone may be true, but nobody else confirms it. The page says so at the source. If you find a second source, cite that too; if you find none, that is something for what the sources do not tell.',
    message: (names: string) => `This rests on grade C alone: ${names}.`,
    repair: 'Add a source that does not speak about its own work, if there is one.',
  },
  'incomplete-case': {
    title: 'A case is not complete yet.',
    explanation:
      'Each case says in plain words what it is about, and where (about): that stands below the title in lists. A case with form: full also tells what rubbed or failed (friction) and what the sources do not tell (unknown), and has at least two passages that show a concept. Without friction a reader learns little from it, and silence about what is not known says too much. If it is a short example, write form: illustration. A draft need not be complete yet.',
    about: {
      message: 'This case does not say in plain words what it is about.',
      repair: 'Below title, write a line of at most 60 characters, such as: about: a ferry that stopped, two islands',
    },
    friction: {
      message: 'This case does not say what rubbed or failed.',
      repair: 'Put at least one item under friction, with a source.',
    },
    unknown: {
      message: 'This case does not say what the sources do not tell.',
      repair: 'Put at least one question that stays open under unknown.',
    },
    passages: {
      message: (count: number): string =>
        count === 0 ? 'This whole case has no passage.' : 'This whole case has only one passage.',
      repair: 'Put a <Passage> around at least two pieces of text, or write: form: illustration',
    },
  },
  'event-outside-period': {
    title: 'An event lies outside the period of the case.',
    explanation:
      'The period says from when to when the case runs, and the timeline should lie within it. If an event lies outside, one of the two is not right: is it the date, or did the case begin earlier or end later? If it belongs to what came before or after, it may stay. A year fits every day in that year.',
    early: {
      message: (date: string, from: string) => `${date} is before the period begins (${from}).`,
      repair: (date: string) => `If the date is right, let the period begin earlier: from: ${date}`,
    },
    late: {
      message: (date: string, to: string) => `${date} is after the period ends (${to}).`,
      repair: (date: string) => `If the date is right, let the period end later: to: ${date}`,
    },
  },
  'incomplete-teaching': {
    title: 'A case does not say, or says by half, how a group works with it.',
    explanation:
      'What those who lead a group need stands under teaching: what it is about (aim), what fits in an hour (hour) and in two (two-hours), whom people can play (role), what to show when (reveal), and answers that they will hear (answer), each with a question in return (reply). It stands on the page of the session, not in the case. Nothing stands in it that the case does not tell. A short example (form: illustration) does without.',
    none: {
      message: 'This whole case does not say how a group works with it.',
      repair: 'Put a list teaching below questions. What it looks like, see: npm run explain incomplete-teaching',
    },
    part: {
      message: (part: TeachingPart) => `In teaching ${teachingNames[part]} is missing.`,
      repair: (part: TeachingPart) => `Add: - { id: short-name, part: ${part}, text: … }`,
    },
    reply: {
      message: 'This answer has no question in return.',
      repair: 'Add: reply: … (the question that takes the talk further)',
    },
  },
  'malformed-decision': {
    title: 'Readers cannot work with a decision point.',
    explanation:
      'A decision point puts readers in the shoes of someone who had to choose. It begins with what was known then. Two options or more follow, each in an <Option> with an id of its own and one or two sentences. <Outcome> says what happened, with a source, and <Unknown> what nobody knows: whether another choice would have gone better, for instance. Readers choose first and then open what happened. That is why there is one <Outcome> and one <Unknown>.',
    unsaid: {
      message: () => 'This decision point does not say what was known then.',
      repair: () => 'Begin with a paragraph or two, with their source: [@id-of-the-source]',
    },
    options: {
      message: () => 'This decision point does not have two options.',
      repair: () => 'Add one for each thing they could do: <Option id="short-name">…</Option>',
    },
    missing: {
      message: (name: string): string =>
        name === 'Outcome'
          ? 'This decision point does not say what happened.'
          : 'This decision point does not say what nobody knows.',
      repair: (name: string): string =>
        name === 'Outcome'
          ? 'Add: <Outcome>What happened. [@id-of-the-source]</Outcome>'
          : 'Add: <Unknown>What cannot be found out.</Unknown>',
    },
    twice: {
      message: (name: string) => `This decision point has <${name}> twice.`,
      repair: (name: string) => `Make one <${name}> of the two.`,
    },
    'option-twice': {
      message: (name: string) => `The option "${name}" is there twice.`,
      repair: () => 'Give one of the two another id.',
    },
    empty: {
      message: (name: string) => `This <${name}> says nothing.`,
      repair: (name: string) => `Write between <${name}> and </${name}> what belongs there, or remove both.`,
    },
    block: {
      message: () => 'An option holds sentences only.',
      repair: () => 'Write the option in one or two sentences, without a list, table or quote.',
    },
  },
  'crowded-passage': {
    title: 'A passage belongs to too many concepts.',
    explanation:
      'A passage tells one thing. If it belongs to more than three concepts, the reasons mostly say what one could guess from the name of the concept, and more stands beside the text than in it. Keep the concepts of which the reason says something that only this passage teaches.',
    message: (passage: string, count: number) => `The passage "${passage}" belongs to ${count} concepts.`,
    repair: (most: number) =>
      `Keep ${most} at most: those of which the reason says what one cannot guess from the name.`,
  },
  'synthesis-outdated': {
    title: 'What the passages show together was written when there were other passages.',
    explanation:
      'Under synthesis stands when the last part of the text was written, which tells what the passages show together, and from which passages. If passages came or went, that text may say what is not so any more. Readers see how many they are.',
    message: (came: readonly string[], went: readonly string[]) =>
      [
        ...(came.length === 0 ? [] : [`Since it was written there came: ${came.join(', ')}.`]),
        ...(went.length === 0 ? [] : [`There went: ${went.join(', ')}.`]),
      ].join(' '),
    repair: (line: string) =>
      `Read those passages, change the last part of the text if need be, and then put under synthesis the date of today and ${line}`,
  },
  'review-due': {
    title: 'A page was not reviewed for long.',
    explanation:
      'lastReviewed says when someone last read the page through against its sources, and who. When that is long ago, something may have changed: a source is gone, a plan ended otherwise. Readers see the date, and that it is old. That is no error.',
    message: (date: string, months: number) => `Last reviewed in ${date}: more than ${months} months ago.`,
    repair: (today: string) =>
      `Read the page through against its sources, then set lastReviewed to date: ${today}, with by for who did it. If something is not right, correct it and say so under corrections.`,
  },
  'concept-not-shown': {
    title: 'No case shows a concept.',
    explanation:
      'The page of a concept gathers the passages that show it. For this concept that place is still empty. That is not wrong: the page says so honestly. If you know a passage that fits, put a <Shows> in it.',
    message: (id: string) => `No passage shows "${id}".`,
    repair: (id: string) =>
      `Put in a passage that fits: <Shows concept="${id}" how="illustrates" reading="atlas">…</Shows>`,
  },
  'circular-definition': {
    title: 'A definition uses only the term itself.',
    explanation:
      'The definition is the sentence in the glossary: it must help someone who does not know the concept. If it only says the term once more, it does not. Write one sentence that can be said aloud, in other words than the term.',
    message: (term: string) => `This definition only says "${term}" once more.`,
    repair: 'Write in other words what it is.',
  },
  'circular-relation': {
    title: 'Relations of concepts run in a circle.',
    explanation:
      'With part-of one concept is a part of the other, and with requires one cannot do without the other. That has a direction: if such relations lead back to where you began, at least one of them is not right. Turn it round, remove it, or choose resembles or contrasts-with, which have no direction. Nor does a concept have a relation with itself.',
    self: {
      message: (from: string) => `"${from}" has a relation with itself.`,
      repair: 'Name another concept, or remove the relation.',
    },
    circle: {
      message: (kind: string, circle: string) => `Along ${kind} this runs in a circle: ${circle}`,
      repair: 'Turn one of these relations round, remove it, or make it resembles.',
    },
  },
  'lens-not-shown': {
    title: 'No case shows anything of a lens.',
    explanation:
      'Through a lens you read a case: the passages that belong to its concepts light up. With this lens that happens in no case at all. That one concept stays empty is normal; that all stay empty makes the lens of no use.',
    message: 'No case shows any of these concepts.',
    repair: 'Put a <Shows> for one of these concepts in a case, or choose concepts that are shown already.',
  },
  'impossible-step': {
    title: 'A step of a learning path asks for something that is not there.',
    explanation:
      'A step can name a lens through which the reader reads a case, a passage to begin at, and in gap a concept for which there is nothing to find. When the case changes, such a step may no longer be true: the lens lights nothing, the passage is gone, or there is something now. The reader would look for what is not there.',
    noCase: (entry: string, field: string) => ({
      message: `"${entry}" is not a case, so ${field} cannot stand here.`,
      repair: `Take ${field} away, or let the step be about a case.`,
    }),
    lens: (entry: string, lens: string) => ({
      message: `The lens "${lens}" lights nothing in "${entry}".`,
      repair: 'Choose a lens with a concept that this case shows, and change what the step asks.',
    }),
    unlit: (passage: string, lens: string) => ({
      message: `The lens "${lens}" does not light the passage "${passage}".`,
      repair: 'Choose a passage with a concept of this lens, or take one of the two away.',
    }),
    gap: (entry: string, concept: string, passage: string) => ({
      message: `The step says that "${entry}" has nothing for "${concept}", but the passage "${passage}" is about it.`,
      repair: 'Choose a concept for which there is nothing yet, or take gap away and change what the step asks.',
    }),
  },
  'translation-without-original': {
    title: 'A translation has no original.',
    explanation:
      'A translation has the name of its original with the language added, in the same folder: sharing-knowledge.nl.mdx belongs to sharing-knowledge.mdx. The original has the dates, sources and parties; without it the translation cannot be shown.',
    message: (missing: string) => `This translation has no original: ${missing} does not exist.`,
    write: (kind: string, id: string) => `Write the original first: npm run new ${kind} ${id}`,
    rename: (near: string, language: string) => `Did you mean "${near}"? Then name the file ${near}.${language}.mdx`,
  },
  'translation-differs': {
    title: 'A translation does not run parallel to its original.',
    explanation:
      'A translation says the same in other words. So it has the same headings in the same order, the same passages with the same concepts, the same decision points with the same options, the same sources, and words for each id of the original. What the original settles, such as how and reading, it does not repeat. What it does not have yet, its page shows in the language of the original: whoever corrects the original need not translate.',
    citation: {
      extra: (to: string) => `The original does not cite "${to}".`,
      cite: 'Cite the same sources as the original.',
      missing: (id: string, where: string) => `The translation does not cite "${id}"; the original does: ${where}`,
      add: (id: string) => `Put in this part, in the same spot as in the original: [@${id}]`,
    },
    field: {
      extra: (key: string, list: string) => `The original has no "${key}" in "${list}".`,
      remove: 'Remove it, or add the item to the original first.',
      missing: (list: string, names: string) => `In "${list}" the translation of ${names} is missing.`,
      add: (name: string) => `Add: ${name}: …`,
    },
    heading: {
      count: (theirs: number, ours: number) =>
        `The original has ${theirs} ${theirs === 1 ? 'heading' : 'headings'}, this translation ${ours}.`,
      translate: (texts: string) => `Translate each heading of the original: ${texts}.`,
      remove: 'Remove the heading that the original does not have.',
      level: (text: string) => `This heading is on another level than "${text}" in the original.`,
      begin: (marks: string) => `Begin the line with ${marks}`,
    },
    passage: {
      remove: 'Remove this piece, or add it to the original first.',
      extra: (id: string, piece: Piece) => `The original has no ${pieces[piece].one} "${id}".`,
      missing: (id: string, piece: Piece) => `The ${pieces[piece].one} "${id}" of the original is missing.`,
      translate: 'Translate it, with the same id.',
      translateBefore: (next: string) => `Translate it, with the same id, and put it before "${next}".`,
      translateAfter: (previous: string) => `Translate it, with the same id, and put it after "${previous}".`,
    },
    option: {
      extra: (id: string) => `In the original this decision point has no option "${id}".`,
      remove: 'Remove this <Option>, or give it the id of the original.',
      missing: (id: string) => `This decision point lacks the option "${id}".`,
      add: (id: string) => `Add: <Option id="${id}">…</Option>`,
    },
    shows: {
      extra: (concept: string) => `In the original this passage does not show "${concept}".`,
      remove: 'Remove this <Shows>.',
      missing: (concept: string) => `This passage lacks the reason for "${concept}".`,
      add: (concept: string) => `Add: <Shows concept="${concept}">…</Shows>`,
      repeated: 'How the passage shows the concept stands in the original.',
      removeHow: 'Remove how and reading.',
    },
  },
  'translation-outdated': {
    title: 'The original has changed since the translation.',
    explanation:
      'In translatedFrom a translation remembers how each section of the original was: a short mark of what it says. When a section changes, the translation is older there, and readers are told so too. Bring that section up to date and say so: in the form with a button, on your own computer with npm run check -- --translated and the id. What is still to be done, npm run check -- --translations tells, and so does the page with open questions. White space and mark-up do not count. Without translatedFrom it is not known whether a translation is still right, and it grows old unseen.',
    changed: {
      message: (section: string, where: string) =>
        `${section} has changed in the original since the translation (${where}).`,
      repair: (line: string, id: string, history: string | undefined) =>
        `${history === undefined ? '' : `What changed: ${history}\n`}Bring this section of the translation up to date. In the form you say so with one button; in the file you put at translatedFrom: ${line}\nOn your own computer: npm run check -- --translated ${id}`,
    },
    gone: {
      message: (name: string) => `The original no longer has the section "${name}".`,
      repair: (name: string, id: string) =>
        `Remove it from the translation too. In the form you say so with one button; in the file you remove the line ${name} at translatedFrom.\nOn your own computer: npm run check -- --translated ${id}`,
    },
    unrecorded: {
      message: (path: string) => `It is not recorded what the original of this translation was like (${path}).`,
      repair: (lines: string, id: string) =>
        `See whether it is still right. Handed in with the form, it is recorded when it is received. Otherwise you put in the front matter (on your own computer: npm run check -- --translated ${id}):\n${lines}`,
    },
  },
  'heading-jump': {
    title: 'A heading skips a level.',
    explanation:
      'The title of the page is level 1; headings in the text begin with ## and become one # deeper per step. People who read with a screen reader jump from heading to heading, and a skipped level makes them think that something is missing.',
    message: (above: number, depth: number) => `This heading jumps from level ${above} to ${depth}.`,
  },
  'heading-without-space': {
    title: 'A heading lacks a space.',
    explanation:
      'A heading begins with number signs, a space and then the words: ## The plan. Without that space it is an ordinary paragraph, and readers see the signs.',
    message: 'A space is missing after the number signs of this heading.',
  },
  'underlined-text': {
    title: 'A line under a paragraph makes it a heading.',
    explanation:
      'With a line of hyphens (---) right under it, a whole paragraph becomes a heading. A line between two paragraphs needs an empty line before it. A heading begins with number signs: ## The plan.',
    message: 'This line makes a heading of the whole paragraph above it.',
    repair:
      'Put an empty line before it if you mean a line. If you mean a heading, remove this line and begin the heading with: ##',
  },
  'number-as-list': {
    title: 'A number with a point makes a list.',
    explanation:
      'A line that begins with a number and a point is an item in a numbered list. If a sentence begins with a year, put a backslash before the point: 2019\\. A list counts on from its first number, whatever stands there after it.',
    sentence: (number: string) => `"${number}" makes a list here.`,
    order: {
      message: (number: string) => `Readers see another number here than "${number}".`,
      repair: (written: string) => `Count on from the first number of the list, or write: ${written}`,
    },
  },
  'empty-heading': {
    title: 'A heading has no words.',
    explanation:
      'A line that begins with ## is a heading, even if nothing follows. On the page it is a gap, and a screen reader announces a heading without a name. A citation alone is no heading either: put it in the paragraph below.',
    message: 'This heading has no words.',
    repair: 'Put words after it, or remove the line.',
  },
  'image-without-alt': {
    title: 'An image has no description.',
    explanation:
      'The words between the square brackets of an image are for those who do not see it: people with a screen reader, and everyone for whom it does not load. Write what the image tells, in one sentence, without "image of".',
    message: 'This image has no description.',
    repair: (src: string) => `Put what there is to see between the square brackets: ![…](${src})`,
  },
  'bare-address': {
    title: 'A link has an address for words.',
    explanation:
      'An address tells a reader little, and a screen reader spells it out. Write words that say where the link goes. If it is the source of what you write, make it a source and cite that with an at sign.',
    message: 'Readers see a bare address here.',
    repair: (url: string) =>
      `Write: [words](${url})\nIs it the source of what you write? Then make it one: a file in src/content/sources/ (on your own computer: npm run new source id-of-your-choice).`,
  },
  'long-sentence': {
    title: 'A summary has a long sentence.',
    explanation:
      'The summary is for everyone, also for those who read it on a phone. A sentence of more than 30 words cannot be followed in one go. Make it two.',
    message: (start: string, count: number) => `The sentence that begins with "${start}" has ${count} words.`,
    repair: 'Make it two sentences.',
  },
  'double-word': {
    title: 'A word stands there twice in a row.',
    explanation:
      'The same word twice is nearly always a slip of the pen, and the eye reads over it, above all at the end of a line. What does occur in plain language, such as "that that" and "had had", we let be. If it really belongs there, put a comma in between or say it in another way.',
    message: (word: string) => `Here it says "${word}" twice.`,
    repair: 'Remove one.',
  },
  'dead-link': {
    title: 'A link to elsewhere no longer works.',
    explanation:
      'With npm run check -- --online every address outside the atlas is asked for. If the site says that the page is not there, or the site itself is gone, a reader cannot verify where something comes from. Find the new address, or a kept version at web.archive.org. A site that refuses or does not answer in time does not count as dead: then the check says that the address could not be checked.',
    repair: (address: string) => `Find the new address, or a kept version: https://web.archive.org/web/*/${address}`,
    gone: (address: string, detail: string) => `There is nothing at ${address} any more (${detail}).`,
    noSite: (address: string) => `The site of ${address} does not exist.`,
  },
};
