import { components } from '../../body/passage.ts';
import type { Range } from '../../diagnostics/range.ts';
import { findIssues } from '../issues.ts';
import { advice, type Advice, type Rule } from '../rule.ts';
import { nearest, suggestWord } from '../suggestions/nearest.ts';
import { textFrom } from '../text-lines.ts';

/** Text that the Markdown parser cannot take, so that the rest of the file was not looked at. */
export const mdxDoesNotParse: Rule = {
  code: 'mdx-does-not-parse',
  stage: 'read',
  severity: 'error',
  bad: { body: 'Het kostte <5 euro. [@klaster-2016]\n' },
  good: { body: 'Het kostte minder dan 5 euro. [@klaster-2016]\n' },
  find: (library) =>
    findIssues(library, 'mdx', ({ range, detail }, document) => {
      const from = textFrom(document, range);
      const { message, repair, at } = tellTag(detail, from) ?? tellSign(detail, from, range.column);
      return {
        range: { ...range, ...at },
        message: (words) => `${message(words)} ${words.rules['mdx-does-not-parse'].rest}`,
        repair,
      };
    }),
};

/** What is wrong, and where, if that is elsewhere than where the parser stopped. */
type Told = Advice & { readonly at?: Partial<Range> };

/** A tag that is not closed, or closed without having been opened. */
function tellTag(detail: string, from: string): Told | undefined {
  const open = /closing tag for `<([\w.]+)>` \((\d+):(\d+)\)/.exec(detail);
  const closing = /^<\/([\w.]+)>/.exec(from)?.[1];
  if (open === null) {
    if (closing === undefined) return undefined;
    return {
      at: { length: closing.length + 3 },
      message: ({ rules }) => rules['mdx-does-not-parse'].unopened.message(closing),
      repair: ({ rules }) => rules['mdx-does-not-parse'].unopened.repair(closing),
    };
  }
  const [, name = '', line, column] = open;
  const at = { line: Number(line), column: Number(column) + 1, length: name.length };
  const isKnown = Object.hasOwn(components, name);
  if (!isKnown && name === name.toLowerCase()) return { at, ...tellHtml(name) };
  if (closing !== undefined && closing !== name && nearest(closing, [name]) !== undefined) {
    return {
      at: { length: closing.length + 3 },
      message: ({ rules }) => rules['mdx-does-not-parse'].mismatched(closing, name),
      repair: ({ phrases }) => phrases.write(`</${name}>`),
    };
  }
  return {
    at,
    message: ({ rules }) => rules['mdx-does-not-parse'].unclosed.message(name),
    repair: isKnown
      ? ({ rules }) => rules['mdx-does-not-parse'].unclosed.repair(name)
      : suggestWord(name, Object.keys(components)),
  };
}

/** A tag of HTML that is not closed, or a component in small letters. */
function tellHtml(name: string): Advice {
  const meant = Object.keys(components).find((one) => one.toLowerCase() === name);
  const which = meant === undefined ? 'html' : 'lowerCase';
  return {
    message: ({ rules }) => rules['mdx-does-not-parse'][which].message(name),
    repair: ({ rules }) => rules['mdx-does-not-parse'][which].repair(meant ?? name),
  };
}

/** A sign that begins something in MDX, where nothing of the kind begins. */
function tellSign(detail: string, from: string, column: number): Told {
  if (from.startsWith('<!--')) {
    return { at: { length: 4 }, ...advice(({ rules }) => rules['mdx-does-not-parse'].remark) };
  }
  const name = /^<(\w+)(?=\s)/.exec(from)?.[1];
  const curly = name === undefined ? -1 : from.search(/(?<==\s*)[“”„‘’]/);
  if (curly !== -1) {
    const at = { column: column + curly, length: 1 };
    return { at, ...advice(({ rules }) => rules['mdx-does-not-parse'].curlyQuote) };
  }
  if (name !== undefined && Object.hasOwn(components, name)) {
    return {
      at: { length: from.trimEnd().length },
      message: ({ rules }) => rules['mdx-does-not-parse'].tag.message(name),
      repair: ({ rules }) => rules['mdx-does-not-parse'].tag.repair,
    };
  }
  const address = /^<((?:https?:\/\/|mailto:)[^>\s]+)>/.exec(from)?.[1];
  if (address !== undefined) {
    return {
      at: { length: address.length + 2 },
      message: ({ rules }) => rules['mdx-does-not-parse'].address.message,
      repair: ({ rules }) => rules['mdx-does-not-parse'].address.repair(address),
    };
  }
  if (from.startsWith('<')) return advice(({ rules }) => rules['mdx-does-not-parse'].lessThan);
  if (/brace|expression/.test(detail)) return advice(({ rules }) => rules['mdx-does-not-parse'].brace);
  return { message: ({ rules }) => rules['mdx-does-not-parse'].other(detail) };
}
