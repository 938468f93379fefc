import type { MarkNode } from '../markdown.ts';
import { childrenOf, type Mark } from './marks.ts';

type Address = Mark<'definition'>;
type Footnote = Mark<'footnoteDefinition'>;

/** What a body says in one place for use in another: addresses (`[name]: https://…`) and footnotes (`[^name]: …`). */
export interface Definitions {
  /** The address that a link or an image refers to by name; undefined when there is none. */
  readonly address: (name: string) => Address | undefined;
  readonly footnote: (name: string) => Footnote | undefined;
  /** Those with a name that another has already, or that is not among the names; in the order of the text. */
  readonly unused: (names: {
    readonly addresses: ReadonlySet<string>;
    readonly footnotes: ReadonlySet<string>;
  }) => (Address | Footnote)[];
}

/** Collects the definitions of a body. Of two with one name the first counts. */
export function definitionsIn(tree: MarkNode): Definitions {
  const all: (Address | Footnote)[] = [];
  const addresses = new Map<string, Address>();
  const footnotes = new Map<string, Footnote>();
  collect(tree);
  return {
    address: (name) => addresses.get(name),
    footnote: (name) => footnotes.get(name),
    unused: (names) =>
      all.filter((one) =>
        one.type === 'definition'
          ? addresses.get(one.identifier) !== one || !names.addresses.has(one.identifier)
          : footnotes.get(one.identifier) !== one || !names.footnotes.has(one.identifier),
      ),
  };

  function collect(node: MarkNode): void {
    if (node.type === 'definition') {
      all.push(node);
      if (!addresses.has(node.identifier)) addresses.set(node.identifier, node);
    } else if (node.type === 'footnoteDefinition') {
      all.push(node);
      if (!footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
    }
    for (const child of childrenOf(node)) collect(child);
  }
}
