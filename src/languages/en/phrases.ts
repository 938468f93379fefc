import type { Kind } from '../../core/model/kind.ts';
import { kinds } from './kinds.ts';

const a = (kind: Kind) => `${/^[aeiou]/.test(kinds[kind].one) ? 'an' : 'a'} ${kinds[kind].one}`;

const list = new Intl.ListFormat('en');

/** Pieces of sentences that rules and commands share, in English. */
export const phrases = {
  line: (line: number) => `line ${line}`,
  doesNotExist: (id: string) => `"${id}" does not exist.`,
  withdrawn: (id: string, date: string) => `"${id}" was withdrawn on ${date}.`,
  takeOut: 'Take this reference out.',
  unfilled: (id: string) => `"${id}" has not been filled in yet: readers do not get its page.`,
  fillIn: (path: string) => `Fill in first: ${path}`,
  renamed: (id: string, path: string) => `The id has changed. Write "${id}" (${path}).`,
  noPassage: (entry: string, passage: string) => `There is no passage "${passage}" in "${entry}".`,
  withoutPassages: 'Take passage away: this case has none.',
  nothingLike: 'Nothing looks like it.',
  makeConcept: (path: string, command: string) =>
    `If it is a concept, make the file ${path} (on your own computer: ${command}).`,
  make: (path: string, command: string) => `Make the file ${path} (on your own computer: ${command}).`,
  alsoAt: (lines: readonly number[]) => `The same is on line ${list.format(lines.map(String))}.`,
  didYouMean: (near: string) => `Did you mean "${near}"?`,
  itCanBe: (list: string) => `It can be: ${list}.`,
  frontMatter: 'the front matter',
  opening: 'the opening (before the first heading)',
  write: (what: string) => `Write: ${what}`,
  otherKind: (id: string, kind: Kind, wanted: Kind) => `"${id}" is ${a(kind)}, not ${a(wanted)}.`,
  isNot: (id: string, kind: Kind) => `"${id}" is not ${a(kind)}.`,
  nameOne: (kind: Kind) => `Name ${a(kind)} here.`,
  thereIs: (id: string, kind: Kind) => `There is ${a(kind)} "${id}".`,
  somethingElse: (make: string) => `Is it something else? ${make}`,
  didYouMeanEntry: (entries: readonly string[]) => `Did you mean ${entries.join(' or ')}?`,
  noAddress: (folder: string, kind: Kind) =>
    `No address belongs here, but the name of a file. Make that in ${folder}${kind === 'source' ? ', and put the address at URL there' : ''} (on your own computer: npm run new ${kind} name-of-your-choice).`,
  /** What the form for authors says in the place of phrases about files. */
  inForm: {
    make: () => 'Choose from the list. If it is a new source, organisation or person, add it with the button “New”.',
    makeConcept: () => 'Choose from the list: a new concept cannot be made with this form.',
    noAddress: () => 'No address belongs here. Choose from the list, or add it with the button “New”.',
  },
  idSigns: 'only lower-case letters, figures and hyphens',
  idLength: (longest: number) => `${longest} characters at most, and no name of a device (con, aux, nul)`,
  item: (number: number) => `item ${number}`,
  itemOf: (item: string, list: string) => `${item} of ${list}`,
  fieldOf: (field: string, whole: string) => `${field} of ${whole}`,
};
