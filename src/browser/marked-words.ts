import style from '../styles/marked-words.css?url';
import { placesOf, readWord } from '../core/search/written-word.ts';
import { bringStyle } from './stylesheet.ts';
import { fill } from './sentence.ts';
import type { PanelData } from '../core/search/panel.ts';
import { fetchJson } from './json.ts';

/**
 * Marks the words of `?mark=…` on the page that a search result led to, where the browser can do so without touching the text, and says so with a
 * button that takes the marks and the words in the address away.
 */
const address = new URL(location.href);
const words = (address.searchParams.get('mark') ?? '').split(' ').filter((word) => word.length > 1);
const most = 12;
const main = document.querySelector('main');

/** The texts inside, those together that only places where a word may be broken part. */
function runsIn(within: Element): Text[][] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const runs: Text[][] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const before = node.previousSibling;
    if (before instanceof Element && before.matches('.shy')) runs.at(-1)?.push(node);
    else runs.push([node]);
  }
  return runs;
}

/** Where one of the words stands in a run of texts, as a whole word. */
function rangesIn(run: readonly Text[], known: ReadonlySet<string>): Range[] {
  const whole = run.map(({ data }) => data).join('');
  return placesOf(whole).flatMap(({ start, end }) => {
    if (!known.has(readWord(whole.slice(start, end)).whole)) return [];
    const range = new Range();
    let from = 0;
    for (const text of run) {
      const to = from + text.length;
      if (start >= from && start < to) range.setStart(text, start - from);
      if (end > from && end <= to) range.setEnd(text, end - from);
      from = to;
    }
    return [range];
  });
}

async function mark(within: Element): Promise<void> {
  const shown = words.slice(0, most);
  const known = new Set(shown.map((word) => readWord(word).whole));
  const ranges = runsIn(within).flatMap((run) => rangesIn(run, known));
  if (ranges.length === 0) return;
  await bringStyle(style);
  CSS.highlights.set('found', new Highlight(...ranges));
  const panel = document.querySelector<HTMLElement>('[data-panel]')?.dataset.panel;
  if (panel === undefined) return;
  const { words: said } = await fetchJson<PanelData>(panel, ['words']);
  const notice = document.createElement('p');
  notice.className = 'marked-words';
  const text = document.createElement('span');
  text.textContent = fill(said.marked, { words: shown.join(', ') });
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.textContent = said.unmark;
  remove.addEventListener('click', () => {
    CSS.highlights.delete('found');
    notice.remove();
    address.searchParams.delete('mark');
    history.replaceState(history.state, '', address);
    main?.focus({ preventScroll: true });
  });
  notice.append(text, ' ', remove);
  within.append(notice);
}

// What cannot be marked is still a page to read.
if (main && words.length > 0 && 'highlights' in CSS) mark(main).catch(() => undefined);

export {};
