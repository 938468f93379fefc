import { mdxToMdast, type MdastNode } from 'satteri';

/** A node of the tree that the Markdown parser makes, with offsets in the text that was parsed. */
export type MarkNode = MdastNode;

/** The tree of a text, or why and where (line and column from 1, of the text that was parsed) the parser gave up. */
export type Parsed =
  { readonly tree: MarkNode } | { readonly line: number; readonly column: number; readonly detail: string };

/** What the parser is to know besides plain Markdown. */
export const features = {
  gfm: true,
  frontmatter: false,
  directive: false,
  smartPunctuation: false,
  math: false,
} as const;

/**
 * Parses MDX. The only place that knows the parser: Sätteri, pinned, with footnotes and tables. Its `directive` feature stays off because
 * it deletes text such as "10:30", and its `smartPunctuation` because Dutch apostrophes need a rule of their own. It is handed whole lines:
 * it ends the process on a text that stops within programme code, as after import `\.
 */
export function parseMarkdown(text: string): Parsed {
  try {
    return { tree: mdxToMdast(text.endsWith('\n') ? text : `${text}\n`, { position: true, features }) };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const match = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[\w-]*:[\w-]+\))?$/.exec(message);
    if (match === null) return { line: 1, column: 1, detail: message };
    return { line: Number(match[1]), column: Number(match[2]), detail: match[3] ?? message };
  }
}
