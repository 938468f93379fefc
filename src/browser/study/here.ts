import type { Anchor, Place } from '../../core/study/place.ts';
import { anchorOf } from '../../core/study/placing.ts';
import type { StudyData } from '../../site/study-data.ts';
import { fetchJson } from '../json.ts';
import { PageText } from './page-text.ts';

let fetched: Promise<StudyData> | undefined;

/** The words of the workbook, and how addresses name what it points at. */
export function studyData(): Promise<StudyData> {
  const folder = document.querySelector<HTMLElement>('[data-study]')?.dataset.study ?? '';
  return (fetched ??= fetchJson<StudyData>(`${folder}words.json`, ['words', 'folders', 'workbook']));
}

/** What this page is, as records name it: an entry, or another page by its address. */
export function placeHere({ folders }: StudyData): Place {
  const { pathname } = location;
  const kind = Object.keys(folders).find((one) => pathname.startsWith(folders[one] ?? ' '));
  const [, id] = /^([^/]+)\/$/.exec(pathname.slice((folders[kind ?? ''] ?? '').length)) ?? [];
  return {
    ...(kind === undefined || id === undefined ? { kind: 'page', entry: pathname } : { kind, entry: id }),
    title: document.querySelector('h1')?.textContent.trim().replace(/\s+/g, ' ') ?? document.title,
    lang: langOf(document.querySelector('main article')),
  };
}

/** The language of an element. */
const langOf = (element: Element | null): string =>
  element?.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;

/** Where the words of a part of the page stand: those of a passage, or of the whole page. */
export function rootOfPart(part: string | undefined): Element | undefined {
  if (part === undefined) return document.querySelector('main') ?? undefined;
  return document.getElementById(part)?.closest('.passage')?.querySelector('.passage-text') ?? undefined;
}

/** Words that someone selected. */
export interface Selected {
  readonly part: string | undefined;
  readonly anchor: Anchor;
  readonly rect: DOMRect;
}

/** What is selected in the text of the page; undefined where nothing is, or what is no text of the page. */
export function selectedHere(): Selected | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const main = document.querySelector('main');
  if (main?.contains(range.commonAncestorContainer) !== true) return undefined;
  const { commonAncestorContainer: around } = range;
  const element = around instanceof Element ? around : around.parentElement;
  if (element?.closest('[data-own]')) return undefined;
  const passage = element?.closest('.passage-text')?.closest('.passage');
  const root = passage?.querySelector('.passage-text') ?? main;
  const text = new PageText(root);
  const found = text.within(range);
  if (found === undefined) return undefined;
  return {
    part: passage?.id,
    anchor: anchorOf(text.text, found.start, found.end),
    rect: range.getBoundingClientRect(),
  };
}
