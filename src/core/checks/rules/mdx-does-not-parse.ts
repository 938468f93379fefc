import { components } from '../../body/passage.ts';
import type { Fix } from '../../diagnostics/diagnostic.ts';
import type { Range } from '../../diagnostics/range.ts';
import type { Document } from '../../graph/document.ts';
import { findIssues } from '../issues.ts';
import { advice, type Advice, type Rule } from '../rule.ts';
import { nearest, suggestWord } from '../suggestions/nearest.ts';
import { textFrom, textLines } from '../text-lines.ts';

/** Text that the Markdown parser cannot take, so that the rest of the file was not looked at. */
export const mdxDoesNotParse: Rule = {
  code: 'mdx-does-not-parse',
  stage: 'read',
  severity: 'error',
  bad: { body: 'Het kostte <5 euro. [@jansens-2016]\n' },
  good: { body: 'Het kostte minder dan 5 euro. [@jansens-2016]\n' },
  find: (library) =>
    findIssues(library, 'mdx', ({ range, detail }, document) => {
      const from = textFrom(document, range);
      const told = tellPlace(detail, range, document) ?? tellTag(detail, from) ?? tellSign(detail, from, range.column);
      const { message, repair, at, fix } = told;
      return {
        range: { ...range, ...at },
        message: (words) => `${message(words)} ${words.rules['mdx-does-not-parse'].rest}`,
        repair,
        fix,
      };
    }),
};

/** What is wrong, and where, if that is elsewhere than where the parser stopped. */
type Told = Advice & { readonly at?: Partial<Range>; readonly fix?: Fix };

/** A tag of ours that is written well and stands in the wrong place: on a line with other words, or after a backslash. */
function tellPlace(detail: string, range: Range, document: Document): Told | undefined {
  const lines = textLines(document);
  const opened = /closing tag for `<([\w.]+)>` \((\d+):/.exec(detail);
  const closing = opened === null ? /^<\/([\w.]+)>/.exec(textFrom(document, range))?.[1] : undefined;
  const name = opened?.[1] ?? closing;
  if (name === undefined || !Object.hasOwn(components, name)) return undefined;
  const line = opened === null ? range.line : Number(opened[2]);
  const isOpening = (words: string) => new RegExp(`(?<!\\\\)<${name}\\b`).test(words);
  if (opened === null && !lines.slice(0, line).some(isOpening)) return tellEscaped(name, document);
  const tag = opened === null ? `</${name}>` : `<${name} …>`;
  const words = lines[line - 1] ?? '';
  const alone = opened === null ? /^\s*<\/[\w.]+>/ : /^\s*<\w+[^<>]*>\s*$/;
  if (alone.test(words) || !lines.some((one) => one.includes(`</${name}>`))) return undefined;
  const column = words.search(opened === null ? `</${name}>` : `<${name}`) + 1;
  return {
    at: { line, column, length: opened === null ? tag.length : name.length + 1 },
    message: ({ rules }) => rules['mdx-does-not-parse'].alone.message(tag),
    repair: ({ rules }) => rules['mdx-does-not-parse'].alone.repair(tag),
  };
}

/** The opening tag that is text because of a backslash before it. */
function tellEscaped(name: string, document: Document): Told | undefined {
  const lines = textLines(document);
  const at = lines.findIndex((words) => words.includes(`\\<${name}`));
  const [tag = ''] = new RegExp(`\\\\<${name}[^<>]*>`).exec(lines[at] ?? '') ?? [];
  if (tag === '') return undefined;
  const range = { line: at + 1, column: (lines[at] ?? '').indexOf(tag) + 1, length: tag.length };
  const replacement = tag.replaceAll('\\', '');
  return {
    at: range,
    message: ({ rules }) => rules['escaped-markup'].message(tag),
    repair: ({ phrases }) => phrases.write(replacement),
    fix: { range: { path: document.path, ...range }, replacement },
  };
}

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
