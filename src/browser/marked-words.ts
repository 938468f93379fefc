import style from '../styles/marked-words.css?url';
import { placesOf, readWord } from '../core/search/written-word.ts';
import { bringStyle } from './stylesheet.ts';
import { button, element } from './element.ts';
import { fill } from './sentence.ts';
import { panelFile, type PanelData } from '../core/search/panel.ts';
import { fetchJson } from './json.ts';

/**
 * Marks the words of `?mark=…` on the page that a search result led to, where the browser can do so without touching the text, and says so with
 * buttons that lead from place to place, and one that takes the marks and the words in the address away. The title of a page is left as it is.
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
    if (!(node instanceof Text) || node.parentElement?.closest('h1') !== null) continue;
    const before = node.previousSibling;
    if (before instanceof Element && before.matches('i:empty')) runs.at(-1)?.push(node);
    else runs.push([node]);
  }
  return runs;
}

/** Where one of the words stands in a run of texts, as a whole word or, when it is not too short, as the beginning of one. */
function rangesIn(run: readonly Text[], known: readonly string[]): Range[] {
  const whole = run.map(({ data }) => data).join('');
  return placesOf(whole).flatMap(({ start, end }) => {
    const found = readWord(whole.slice(start, end)).whole;
    if (!known.some((word) => found === word || (word.length > 3 && found.startsWith(word)))) return [];
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
  const known = shown.map((word) => readWord(word).whole);
  const ranges = runsIn(within).flatMap((run) => rangesIn(run, known));
  if (ranges.length === 0) return;
  await bringStyle(style);
  CSS.highlights.set('found', new Highlight(...ranges));
  const search = document.querySelector<HTMLAnchorElement>('[data-search-open]');
  if (!search) return;
  const { words: said } = await fetchJson<PanelData>(search.href + panelFile, ['words']);
  const notice = element('p', 'marked-words');
  const sentence = ranges.length === 1 ? said.marked.one : said.marked.many;
  const text = element('span', '', fill(sentence, { words: shown.join(' '), count: ranges.length }));
  let at = -1;
  const go = (step: number) => (): void => {
    at = (Math.max(at, step < 0 ? 0 : -1) + step + ranges.length) % ranges.length;
    const place = ranges[at]?.startContainer.parentElement;
    for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    place?.scrollIntoView({ block: 'center' });
  };
  const steps = [button('↑', go(-1)), button('↓', go(1))];
  for (const [nth, name] of [said.previousMark, said.nextMark].entries()) steps[nth]?.setAttribute('aria-label', name);
  const remove = button(said.unmark, () => {
    CSS.highlights.delete('found');
    notice.remove();
    address.searchParams.delete('mark');
    history.replaceState(history.state, '', address);
    main?.focus({ preventScroll: true });
  });
  notice.append(text, ...steps, remove);
  within.append(notice);
}

// What cannot be marked is still a page to read.
if (main && words.length > 0 && 'highlights' in CSS) mark(main).catch(() => undefined);

export {};
