import type { Document } from '../graph/document.ts';
import { isWritten } from '../model/kind.ts';
import type { Finding } from '../problems/problem.ts';
import type { Check, Library } from './check.ts';
import { bodyLines } from './heading-places.ts';

/** An id between single brackets, which readers see as it stands. */
export const singleBracket: Check = {
  code: 'single-bracket',
  scope: 'library',
  severity: 'warning',
  title: { nl: 'Een naam staat tussen enkele haken.', en: 'An id stands between single brackets.' },
  explanation: {
    nl: 'Een link naar een casus, begrip of lens staat tussen dubbele blokhaken, en een bron krijgt een apenstaartje voor de naam. Staat een naam tussen enkele haken, dan wordt het geen van beide, en ziet de lezer de haken zelf.',
    en: 'A link to a case, concept or lens stands between double square brackets, and a source gets an at sign before its id. An id between single brackets becomes neither, and readers see the brackets themselves.',
  },
  bad: { body: 'Zij gingen [samen-richten]. [@klaster-2016]\n' },
  good: { body: 'Zij gingen [[samen-richten]]. [@klaster-2016]\n' },
  find: (library) =>
    library.documents
      .filter(({ kind, faults }) => isWritten(kind) && !faults.some(({ type }) => type === 'mdx'))
      .flatMap((document) => bracketsIn(document, library)),
};

/** An id between brackets that are not doubled, escaped, or part of a link or definition. */
const bracketed = /(?<![[\]\\!])\[([a-z0-9]+(?:-[a-z0-9]+)*)\](?![\](:[])/g;

function bracketsIn(document: Document, { byId }: Library): Finding[] {
  return bodyLines(document).flatMap(({ line, words }) =>
    [...words.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)).matchAll(bracketed)].flatMap(
      ({ 0: whole, 1: id = '', index }) => {
        const named = byId.get(id)?.[0];
        if (named === undefined) return [];
        const write = named.kind === 'source' ? `[@${id}]` : `[[${id}]]`;
        return [
          {
            place: { path: document.path, line, column: index + 1, length: whole.length },
            message: {
              nl: `Lezers zien hier ${whole} met haken en al.`,
              en: `Readers see ${whole} here, brackets and all.`,
            },
            repair: { nl: `Schrijf: ${write}`, en: `Write: ${write}` },
          },
        ];
      },
    ),
  );
}
