import type { Kind } from '../../core/model/kind.ts';

const kinds: Readonly<Record<Kind, string>> = {
  case: 'casus',
  concept: 'begrip',
  lens: 'lens',
  path: 'leerpad',
  source: 'bron',
  organisation: 'organisatie',
  person: 'persoon',
};

/** Pieces of sentences that rules and commands share, in Dutch. */
export const phrases = {
  kinds,
  line: (line: number) => `regel ${line}`,
  doesNotExist: (id: string) => `"${id}" bestaat niet.`,
  unfilled: (id: string) => `"${id}" is nog niet ingevuld en heeft dus nog geen pagina.`,
  fillIn: (path: string) => `Vul eerst in: ${path}`,
  renamed: (id: string, path: string) => `De naam is veranderd. Schrijf "${id}" (${path}).`,
  nothingLike: 'Niets lijkt erop.',
  makeConcept: (command: string) => `Nieuw maken, als het een begrip is: ${command}`,
  make: (command: string) => `Nieuw maken: ${command}`,
  didYouMean: (near: string) => `Bedoelde u "${near}"?`,
  itCanBe: (list: string) => `Er kan staan: ${list}.`,
  frontMatter: 'de kop van het bestand',
  opening: 'het begin (voor de eerste kop)',
  write: (what: string) => `Schrijf: ${what}`,
  otherKind: (id: string, kind: Kind, wanted: Kind) => `"${id}" is een ${kinds[kind]}, geen ${kinds[wanted]}.`,
  isNot: (id: string, kind: Kind) => `"${id}" is geen ${kinds[kind]}.`,
  nameOne: (kind: Kind) => `Noem hier een ${kinds[kind]}.`,
  thereIs: (id: string, kind: Kind) => `Wel is er een ${kinds[kind]} "${id}".`,
  somethingElse: (make: string) => `Is het iets anders? ${make}`,
  didYouMeanEntry: (entries: readonly string[]) => `Bedoelde u ${entries.join(' of ')}?`,
  noAddress: (kind: Kind) =>
    `Hier hoort geen adres, maar een naam. Nieuw maken: npm run new ${kind} naam-naar-keuze${kind === 'source' ? ', en zet het adres daar bij URL' : ''}`,
  idSigns: 'alleen kleine letters, cijfers en streepjes',
  idLength: (longest: number) => `hoogstens ${longest} tekens, en geen naam van een apparaat (con, aux, nul)`,
  item: (number: number) => `punt ${number}`,
  itemOf: (item: string, list: string) => `${item} van ${list}`,
  fieldOf: (field: string, whole: string) => `${field} bij ${whole}`,
};
