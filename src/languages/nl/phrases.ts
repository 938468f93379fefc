import type { Kind } from '../../core/model/kind.ts';
import { kinds } from './kinds.ts';

const list = new Intl.ListFormat('nl');

/** Pieces of sentences that rules and commands share, in Dutch. */
export const phrases = {
  line: (line: number) => `regel ${line}`,
  doesNotExist: (id: string) => `"${id}" bestaat niet.`,
  withdrawn: (id: string, date: string) => `"${id}" is op ${date} ingetrokken.`,
  takeOut: 'Haal deze verwijzing weg.',
  unfilled: (id: string) => `"${id}" is nog niet ingevuld: lezers krijgen de pagina nog niet.`,
  fillIn: (path: string) => `Vul eerst in: ${path}`,
  renamed: (id: string, path: string) => `De naam is veranderd. Schrijf "${id}" (${path}).`,
  noPassage: (entry: string, passage: string) => `In "${entry}" is geen passage "${passage}".`,
  withoutPassages: 'Haal passage weg: deze casus heeft er geen.',
  nothingLike: 'Niets lijkt erop.',
  makeConcept: (path: string, command: string) =>
    `Is het een begrip, maak dan het bestand ${path} (op uw eigen computer: ${command}).`,
  make: (path: string, command: string) => `Maak het bestand ${path} (op uw eigen computer: ${command}).`,
  alsoAt: (lines: readonly number[]) => `Hetzelfde staat op regel ${list.format(lines.map(String))}.`,
  didYouMean: (near: string) => `Bedoelde u "${near}"?`,
  itCanBe: (list: string) => `Er kan staan: ${list}.`,
  frontMatter: 'de kop van het bestand',
  opening: 'het begin (voor de eerste kop)',
  write: (what: string) => `Schrijf: ${what}`,
  otherKind: (id: string, kind: Kind, wanted: Kind) => `"${id}" is een ${kinds[kind].one}, geen ${kinds[wanted].one}.`,
  isNot: (id: string, kind: Kind) => `"${id}" is geen ${kinds[kind].one}.`,
  nameOne: (kind: Kind) => `Noem hier een ${kinds[kind].one}.`,
  thereIs: (id: string, kind: Kind) => `Wel is er een ${kinds[kind].one} "${id}".`,
  somethingElse: (make: string) => `Is het iets anders? ${make}`,
  didYouMeanEntry: (entries: readonly string[]) => `Bedoelde u ${entries.join(' of ')}?`,
  noAddress: (folder: string, kind: Kind) =>
    `Hier hoort geen adres, maar de naam van een bestand. Maak dat in ${folder}${kind === 'source' ? ', en zet het adres daar bij URL' : ''} (op uw eigen computer: npm run new ${kind} naam-naar-keuze).`,
  /** What the form for authors says in the place of phrases about files. */
  inForm: {
    make: () =>
      'Kies iets uit de lijst. Is het een nieuwe bron, organisatie of persoon, voeg die dan toe met de knop “Nieuw”.',
    makeConcept: () => 'Kies iets uit de lijst: een nieuw begrip gaat niet met dit formulier.',
    noAddress: () => 'Hier hoort geen adres. Kies iets uit de lijst, of voeg het toe met de knop “Nieuw”.',
  },
  idSigns: 'alleen kleine letters, cijfers en streepjes',
  idLength: (longest: number) => `hoogstens ${longest} tekens, en geen naam van een apparaat (con, aux, nul)`,
  item: (number: number) => `punt ${number}`,
  itemOf: (item: string, list: string) => `${item} van ${list}`,
  fieldOf: (field: string, whole: string) => `${field} bij ${whole}`,
};
