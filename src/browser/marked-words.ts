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

/** Where one of the words stands in a text, as a whole word. */
function rangesIn(text: Text, known: ReadonlySet<string>): Range[] {
  return placesOf(text.data).flatMap(({ start, end }) => {
    if (!known.has(readWord(text.data.slice(start, end)).whole)) return [];
    const range = new Range();
    range.setStart(text, start);
    range.setEnd(text, end);
    return [range];
  });
}

async function mark(within: Element): Promise<void> {
  const shown = words.slice(0, most);
  const known = new Set(shown.map((word) => readWord(word).whole));
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) ranges.push(...rangesIn(node, known));
  }
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
