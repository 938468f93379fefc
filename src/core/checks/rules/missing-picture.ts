import type { Document } from '../../graph/document.ts';
import type { Rule, Library } from '../rule.ts';
import type { Telling } from '../finding.ts';
import { exampleCase } from '../example.ts';
import { fold, nearest } from '../suggestions/nearest.ts';

const withPicture = (address: string) => ({
  files: {
    'cases/voorbeeld.mdx': exampleCase(
      '',
      `![De wijk ligt aan de rivier.](${address})\n\nZo lag zij erbij. [@klaster-2016]\n`,
    ),
    'cases/wijk.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>',
  },
});

/** A picture that a text shows and that does not stand beside it under that very name. */
export const missingPicture: Rule = {
  code: 'missing-picture',
  scope: 'library',
  severity: 'error',
  title: { nl: 'Een afbeelding is er niet.', en: 'A picture is not there.' },
  explanation: {
    nl: 'Een afbeelding staat in dezelfde map als de tekst die haar toont, en de tekst noemt haar naam precies: hoofdletters, streepjes en de letters na de punt tellen mee, ook als uw eigen computer geen verschil ziet. Zet het bestand naast de tekst, of noem het zoals het heet.',
    en: 'A picture stands in the same folder as the text that shows it, and the text gives its exact name: capitals, hyphens and the letters after the dot all count, even if your own computer sees no difference. Put the file beside the text, or call it what it is called.',
  },
  bad: withPicture('./Wijk.png'),
  good: withPicture('./wijk.svg'),
  find: (library) =>
    library.documents.flatMap((document) =>
      document.parts.flatMap((part) => {
        if (part.type !== 'image' || !part.src.startsWith('./') || isThere(part.src, document, library)) return [];
        return [{ range: part.range, ...tell(part.src, document, library) }];
      }),
    ),
};

/** The folder that a document stands in, with its slash. */
function folderOf({ path }: Document): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function isThere(src: string, document: Document, { pictures }: Library): boolean {
  const path = folderOf(document) + src.slice('./'.length);
  return pictures.some((picture) => picture.path === path);
}

function tell(src: string, document: Document, { pictures, strangers }: Library): Telling {
  const folder = folderOf(document);
  const name = src.slice(src.lastIndexOf('/') + 1);
  const message = {
    nl: `Naast deze tekst staat geen afbeelding "${src.slice('./'.length)}".`,
    en: `There is no picture "${src.slice('./'.length)}" beside this text.`,
  };
  const names = pictures.filter(({ path }) => path.startsWith(folder)).map(({ path }) => path.slice(folder.length));
  const near = names.find((one) => fold(one) === fold(name)) ?? nearest(name, names);
  if (near !== undefined) return { message, repair: { nl: `Bedoelde u ./${near}?`, en: `Did you mean ./${near}?` } };
  const misnamed = strangers.find((path) => fold(path.slice(path.lastIndexOf('/') + 1)) === fold(name));
  if (misnamed !== undefined) {
    return {
      message,
      repair: {
        nl: `Het bestand ${misnamed} heeft een naam die niet kan; geef het eerst een andere.`,
        en: `The file ${misnamed} has a name that cannot be; give it another first.`,
      },
    };
  }
  return {
    message,
    repair: {
      nl: `Zet het bestand in ${folder}, of haal de afbeelding uit de tekst.`,
      en: `Put the file in ${folder}, or take the picture out of the text.`,
    },
  };
}
