import type { Segment } from '../../core/body/segment.ts';
import { typeset } from '../../core/body/typeset.ts';

/** Text with what HTML reserves written as entities; safe in text and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Collects segments in order; neighbouring HTML becomes one segment. */
export interface SegmentWriter {
  readonly segments: readonly Segment[];
  /** Adds finished, safe HTML. */
  readonly html: (html: string) => void;
  /** Adds words of running text: typeset and escaped. */
  readonly words: (text: string) => void;
  /** Adds code: escaped, and otherwise as it is. */
  readonly code: (text: string) => void;
  readonly add: (segment: Segment) => void;
  /** Says that a new block begins, so that a quote that comes next opens. */
  readonly block: () => void;
}

export function createSegmentWriter(): SegmentWriter {
  const segments: Segment[] = [];
  let before = '';
  const html = (text: string) => {
    const last = segments.at(-1);
    if (last?.type === 'html') segments[segments.length - 1] = { type: 'html', html: last.html + text };
    else segments.push({ type: 'html', html: text });
  };
  return {
    segments,
    html,
    words: (text) => {
      const set = typeset(text.replace(/\r\n?/g, '\n'), before);
      html(escapeHtml(set));
      before = set.slice(-1) || before;
    },
    code: (text) => {
      html(`<code>${escapeHtml(text.replace(/\r\n?/g, '\n'))}</code>`);
      before = 'x';
    },
    add: (segment) => {
      segments.push(segment);
      before = 'x';
    },
    block: () => {
      before = '';
    },
  };
}
