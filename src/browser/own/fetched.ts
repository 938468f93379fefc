import type { OwnCaseData } from '../../core/authoring/worksheet.ts';
import { theStore, type Store } from '../study/store.ts';
import { defineFetched } from '../fetched-element.ts';

/** What an element of these pages works with. */
export interface Workplace {
  readonly root: HTMLElement;
  readonly data: OwnCaseData;
  readonly store: Store;
  /** Aborts when the element leaves the page. */
  readonly signal: AbortSignal;
}

/** Makes the element with a tag, which begins when what its data name and the store of its reader are there. */
export function defineWorkplace(tag: string, begin: (place: Workplace) => void): void {
  defineFetched<OwnCaseData>(tag, ['known', 'words', 'plan'], async (root, data, signal) => {
    const store = await theStore();
    if (!signal.aborted) begin({ root, data, store, signal });
  });
}

/** A name for a file, from what something is called. */
export function fileName(title: string, ending: string): string {
  const name = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${name === '' ? 'case' : name}.${ending}`;
}
