import { idMeant } from '../../body/slug.ts';
import { isWritten } from '../../model/kind.ts';
import type { Catalogue } from '../../../languages/language.ts';
import type { Document } from '../../graph/document.ts';
import { valueAt } from '../fields.ts';
import type { Advice, Finding, Library, Rule } from '../rule.ts';
import { seenMatches } from '../seen-lines.ts';
import { exampleCase } from '../example.ts';
import { fold, nearest } from '../suggestions/nearest.ts';

const withPicture = (address: string) => ({
  files: {
    'cases/voorbeeld.mdx': exampleCase(
      '',
      `![De wijk ligt aan de rivier.](${address})\n\nZo lag zij erbij. [@jansens-2016]\n`,
    ),
    'cases/wijk.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>',
  },
});

/** A picture that a text shows and that does not stand beside it under that very name. */
export const missingPicture: Rule = {
  code: 'missing-picture',
  stage: 'library',
  severity: 'error',
  bad: withPicture('./Wijk.png'),
  good: withPicture('./wijk.svg'),
  find: (library) =>
    library.documents.flatMap((document) => [
      ...document.parts.flatMap((part) => {
        if (part.type !== 'image' || !part.src.startsWith('./') || isThere(part.src, document, library)) return [];
        return [{ range: part.range, ...tell(part.src, document, library) }];
      }),
      ...pictureOf(document, library),
      ...(isWritten(document.kind) ? seenMatches(document, spaced) : []).map(({ match, range }) => {
        const [, alt = '', name = '', ending = ''] = match;
        const right = `${idMeant(name)}.${ending.toLowerCase()}`;
        return {
          range,
          message: ({ rules }: Catalogue) => rules['missing-picture'].spaced.message,
          repair: ({ rules }: Catalogue) => rules['missing-picture'].spaced.repair(right, `![${alt}](./${right})`),
        };
      }),
    ]),
};

/** The picture of a case, when its front matter names one that is not there. */
function pictureOf(document: Document, library: Library): Finding[] {
  const src = valueAt(document.raw, ['image', 'file']);
  if (document.translation || typeof src !== 'string' || isThere(src, document, library)) return [];
  return [{ range: document.locate(['image', 'file'], 'value'), ...tell(src, document, library) }];
}

/** A picture with a space in its name, which is none: readers see the line as it stands. */
const spaced = /!\[([^\]\n]*)\]\((?:\.\/)?([^()\n<>"']*\s[^()\n<>"']*)\.(png|jpe?g|webp|avif|gif|svg)\)/gi;

/** An address beside the file as a name. */
const bare = (src: string): string => src.replace(/^\.\//, '');

/** The folder that a document stands in, with its slash. */
function folderOf({ path }: Document): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function isThere(src: string, document: Document, { pictures, unread }: Library): boolean {
  const path = folderOf(document) + bare(src);
  return [...pictures, ...unread].some((file) => file.path === path);
}

function tell(src: string, document: Document, { pictures, strangers }: Library): Advice {
  const folder = folderOf(document);
  const name = src.slice(src.lastIndexOf('/') + 1);
  const names = pictures.filter(({ path }) => path.startsWith(folder)).map(({ path }) => path.slice(folder.length));
  const near = names.find((one) => fold(one) === fold(name)) ?? nearest(name, names);
  const misnamed = strangers.find((path) => fold(path.slice(path.lastIndexOf('/') + 1)) === fold(name));
  return {
    message: ({ rules }) => rules['missing-picture'].message(bare(src)),
    repair: ({ rules }) => {
      const { meant, misnamed: rename, repair } = rules['missing-picture'];
      if (near !== undefined) return meant(near);
      return misnamed === undefined ? repair(folder) : rename(misnamed);
    },
  };
}
