import type { Issue } from '../core/diagnostics/issue.ts';
import type { SourceFile } from '../core/graph/document.ts';
import { longestFile } from './limits.ts';
import type { Lines } from './lines.ts';

/** What is wrong with a text as a whole. When `stops` is true, it makes no sense to parse it. */
export interface TextIssues {
  readonly issues: readonly Issue[];
  readonly stops: boolean;
}

/** The first line that Git leaves of two versions, or its last where the first is gone. Seven equals signs alone can underline a heading. */
const conflict = /^(?:<{7}|>{7})(?: .*)?$/m;

/** Looks at a text (without byte order mark) before anything is parsed; at most one issue that stops the reading. */
export function textIssues(text: string, encoding: SourceFile['encoding'], lines: Lines): TextIssues {
  if (text.length > longestFile) {
    const range = lines.at(0, text.search(/[\r\n]/));
    return { issues: [{ type: 'too-large', range, size: text.length, largest: longestFile }], stops: true };
  }
  if (text.trim() === '') return { issues: [{ type: 'empty', range: lines.at(0) }], stops: true };
  const zero = text.indexOf('\0');
  if (zero !== -1) return { issues: [{ type: 'encoding', what: 'null', range: lines.at(zero) }], stops: true };
  const versions = conflict.exec(text.replaceAll('\r', '\n'));
  if (versions !== null) {
    const range = lines.at(versions.index, versions[0].length);
    return { issues: [{ type: 'merge-conflict', range }], stops: true };
  }
  if (encoding === 'utf-16')
    return { issues: [{ type: 'encoding', what: 'utf-16', range: lines.at(0) }], stops: false };
  const lost = text.indexOf('\uFFFD');
  const issues: Issue[] = lost === -1 ? [] : [{ type: 'encoding', what: 'lost', range: lines.at(lost) }];
  return { issues: [...issues, ...invisibleIn(text, lines)], stops: false };
}

/**
 * Signs that turn the direction of what follows; signs without a width, which part a word that looks whole; control characters, and halves of
 * characters. Tabs and line ends are none of these.
 */
const invisible =
  /([\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])|([\u200B\u2060\uFEFF])|[\0-\x08\v\f\x0E-\x1F\x7F-\x9F]|\p{Surrogate}/gu;

function invisibleIn(text: string, lines: Lines): Issue[] {
  return [...text.matchAll(invisible)].map(({ 0: sign, 1: turn, 2: hidden, index }) => ({
    type: 'invisible',
    what: turn !== undefined ? 'direction' : hidden !== undefined ? 'hidden' : 'control',
    sign,
    range: lines.at(index),
  }));
}
