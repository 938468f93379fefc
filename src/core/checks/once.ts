import type { Document } from '../graph/document.ts';

/** A question about one document that many checks ask, answered once per document. */
export function once<T>(ask: (document: Document) => T): (document: Document) => T {
  const answers = new WeakMap<Document, { readonly answer: T }>();
  return (document) => {
    const known = answers.get(document) ?? { answer: ask(document) };
    answers.set(document, known);
    return known.answer;
  };
}
