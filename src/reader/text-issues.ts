import type { Issue } from '../core/diagnostics/issue.ts';
import type { SourceFile } from '../core/graph/document.ts';
import { invisibleIn } from '../core/model/invisible.ts';
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
  const invisible = invisibleIn(text).map(({ what, sign, at }): Issue => ({
    type: 'invisible',
    what,
    sign,
    range: lines.at(at),
  }));
  return { issues: [...issues, ...invisible], stops: false };
}
