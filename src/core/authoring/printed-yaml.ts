import { Document, visit } from 'yaml';

/**
 * Fields as YAML that people read: a line for each value, however long, and texts of several lines as they are. A text that ends in a line end stands in
 * quotes, since the end of front matter would take that away.
 */
export function printedYaml(fields: Readonly<Record<string, unknown>>): string {
  const document = new Document(fields, { version: '1.2' });
  visit(document, {
    Scalar: (_key, scalar) => {
      if (typeof scalar.value === 'string' && scalar.value.endsWith('\n')) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, blockQuote: 'literal' });
}
