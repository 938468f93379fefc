/** A page, as it is named in a list for language models. */
export interface ListedPage {
  readonly name: string;
  /** Of its text in Markdown, as a whole. */
  readonly address: string;
  readonly gist: string;
}

/** An atlas as it is told to language models. */
export interface ListedAtlas {
  readonly title: string;
  readonly description: string;
  readonly about: readonly string[];
  readonly parts: readonly { readonly title: string; readonly pages: readonly ListedPage[] }[];
}

/** What there is to read, in the form of llmstxt.org: a heading, what it is, and lists of links to texts in Markdown. */
export function llmsText({ title, description, about, parts }: ListedAtlas): string {
  const lists = parts
    .filter(({ pages }) => pages.length > 0)
    .flatMap((part) => [
      `## ${plain(part.title)}`,
      part.pages
        .map(({ name, address, gist }) => `- [${plain(name)}](${address})${gist === '' ? '' : `: ${plain(gist)}`}`)
        .join('\n'),
    ]);
  return `${[`# ${plain(title)}`, `> ${plain(description)}`, ...about, ...lists].join('\n\n')}\n`;
}

/** Words on one line, in which nothing is a mark of Markdown. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\[\]`*_<>]/g, String.raw`\$&`);
