import { idForm } from '../id-words.ts';
import { idMeant } from '../../body/slug.ts';
import { isKebab } from '../../model/fields.ts';
import { isWritten, kindFacts, kinds } from '../../model/kind.ts';
import type { Document } from '../../graph/document.ts';
import type { Rule, Library } from '../rule.ts';
import { startOf, type Telling } from '../finding.ts';
import { nearest } from '../suggestions/nearest.ts';

const concept =
  '---\nterm: samen doen\ndefinition: Met elkaar aan het werk gaan.\ngroup: functies\n---\nMeer hierover. [@klaster-2016]\n';

/** A file whose folder or name does not say what it is. */
export const unknownFile: Rule = {
  code: 'unknown-file',
  scope: 'entry',
  severity: 'error',
  title: {
    nl: 'Een bestand staat in de verkeerde map of heeft een verkeerde naam.',
    en: 'A file is in the wrong folder or has a wrong name.',
  },
  explanation: {
    nl: 'De map zegt wat een bestand is, en de naam van het bestand is de blijvende naam op de site. Casussen, begrippen en lenzen eindigen op .mdx, bronnen, organisaties en mensen op .yaml. Een naam bestaat uit kleine letters zonder accenten, cijfers en streepjes. Een Engelse vertaling heeft dezelfde naam met .en ervoor: samen-leren.en.mdx.',
    en: 'The folder says what a file is, and the name of the file is its permanent id on the site. Cases, concepts and lenses end in .mdx, sources, organisations and people in .yaml. A name consists of lower-case letters without accents, figures and hyphens. An English translation has the same name with .en added: samen-leren.en.mdx.',
  },
  bad: { files: { 'concepts/Samen doen.md': concept } },
  good: { files: { 'concepts/samen-doen.mdx': concept } },
  find: (library) => [
    ...library.links.map((path) => ({ range: startOf(path), ...link })),
    ...library.strangers.map((path) => ({ range: startOf(path), ...tellStranger(path, library) })),
    ...library.documents.flatMap((document) => {
      const told = tellNamed(document, library);
      return told === undefined ? [] : [{ range: startOf(document.path), ...told }];
    }),
  ],
};

/** A link shows what stands elsewhere, also outside the project, so it is told and never followed. */
const link: Telling = {
  message: {
    nl: 'Dit is een koppeling naar iets anders (symbolic link), geen bestand.',
    en: 'This is a link to something else (symbolic link), not a file.',
  },
  repair: { nl: 'Zet het bestand zelf hier, of haal dit weg.', en: 'Put the file itself here, or remove this.' },
};

const unread = { nl: 'Het is niet gelezen.', en: 'It has not been read.' };

/** A file that was not read, because its name does not say what it is. */
function tellStranger(path: string, { root, languages }: Library): Telling {
  const [folder = '', ...rest] = path.slice(root.length).split('/');
  const file = rest.pop();
  const folders = kinds.map((kind) => kindFacts[kind].folder);
  if (file === undefined || !path.startsWith(root) || !folders.includes(folder)) {
    const near = file === undefined || file.startsWith('.') ? undefined : nearest(folder, folders);
    return {
      message: {
        nl: `Dit bestand staat niet in een map die wij kennen. ${unread.nl}`,
        en: `This file is not in a folder we know. ${unread.en}`,
      },
      repair:
        near === undefined
          ? {
              nl: `Zet het in een van deze mappen: ${folders.join(', ')}.`,
              en: `Put it in one of these folders: ${folders.join(', ')}.`,
            }
          : rename(`${root}${[near, ...rest, file].join('/')}`),
    };
  }
  if (file.startsWith('.')) {
    return {
      message: { nl: 'Een verborgen bestand hoort hier niet.', en: 'A hidden file does not belong here.' },
      repair: { nl: 'Haal dit weg.', en: 'Remove it.' },
    };
  }
  const other = /\.([^.]*)$/.exec(file)?.[1] ?? '';
  if (/^(?:png|jpe?g|webp|avif|gif|svg)$/i.test(other)) {
    return {
      message: {
        nl: 'Een afbeelding staat naast de tekst die haar toont, met een naam van kleine letters, cijfers en streepjes.',
        en: 'A picture stands beside the text that shows it, with a name of lower-case letters, figures and hyphens.',
      },
      repair: rename(`${root}${folder}/${idMeant(file.slice(0, -other.length - 1))}.${other.toLowerCase()}`),
    };
  }
  if (!/^(?:mdx?|ya?ml)$/i.test(other)) {
    return {
      message: {
        nl: `Een bestand van deze soort kan de atlas niet lezen. ${unread.nl}`,
        en: `The atlas cannot read a file of this sort. ${unread.en}`,
      },
      repair: {
        nl: `Zet de tekst in een bestand zonder opmaak (maak het met npm run new), of haal dit weg.`,
        en: `Put the text in a plain file (make it with npm run new), or remove this one.`,
      },
    };
  }
  const ending = kinds.map((kind) => kindFacts[kind]).find((home) => home.folder === folder)?.ending ?? '';
  const { id, language } = partsOf(file);
  const known = languages.find((locale) => locale === language && ending === '.mdx');
  const right = `${root}${[folder, ...rest, ''].join('/')}${idMeant(id)}${known === undefined ? '' : `.${known}`}${ending}`;
  if (language !== undefined && known === undefined && file.endsWith(ending)) {
    const others = languages
      .slice(1)
      .map((locale) => `.${locale}`)
      .join(', ');
    return {
      message: {
        nl: `De atlas kent geen taal "${language}". ${unread.nl}`,
        en: `The atlas knows no language "${language}". ${unread.en}`,
      },
      repair: {
        nl: `Vertalingen eindigen op: ${others}, en dan ${ending}.`,
        en: `Translations end in: ${others}, and then ${ending}.`,
      },
    };
  }
  return {
    message: {
      nl: `In de map ${folder} eindigen bestanden op ${ending}. ${unread.nl}`,
      en: `In the folder ${folder} files end in ${ending}. ${unread.en}`,
    },
    repair: rename(right),
  };
}

/** A file that was read, but cannot keep its name. */
function tellNamed({ kind, id, path, translation }: Document, { languages }: Library): Telling | undefined {
  const { ending } = kindFacts[kind];
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (!isKebab(id)) {
    const parts = partsOf(path.slice(folder.length));
    const known = languages.slice(1).find((locale) => locale === parts.language);
    const right = known === undefined ? idMeant(id) : `${idMeant(parts.id)}.${known}`;
    return {
      message: {
        nl: `"${id}" kan geen naam zijn: ${idForm(id).nl}.`,
        en: `"${id}" cannot be an id: ${idForm(id).en}.`,
      },
      repair: rename(`${folder}${right}${ending}`),
    };
  }
  if (translation && !isWritten(kind)) {
    return {
      message: {
        nl: 'Dit soort bestand heeft geen vertaling in een eigen bestand.',
        en: 'This kind of file has no translation in a file of its own.',
      },
      repair: {
        nl: `Zet beide talen in ${folder}${id}${ending}, als { nl: …, en: … }.`,
        en: `Put both languages in ${folder}${id}${ending}, as { nl: …, en: … }.`,
      },
    };
  }
  const original = languages[0] ?? '';
  if (!translation && path.endsWith(`.${original}${ending}`)) {
    return {
      message: {
        nl: `De naam van een origineel heeft geen .${original}.`,
        en: `The name of an original has no .${original}.`,
      },
      repair: rename(`${folder}${id}${ending}`),
    };
  }
  return undefined;
}

function rename(path: string) {
  return { nl: `Noem het: ${path}`, en: `Name it: ${path}` };
}

/** The id and language that the name of a file seems to hold. */
function partsOf(file: string): { readonly id: string; readonly language: string | undefined } {
  const bare = file.replace(/\.(?:mdx?|ya?ml)$/i, '');
  const match = /^(.+)\.([a-z]{2})$/i.exec(bare);
  return { id: match?.[1] ?? bare, language: match?.[2]?.toLowerCase() };
}
