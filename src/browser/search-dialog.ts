import { fetchPage } from './page.ts';

/**
 * Fills the search dialog, which a page carries with a field alone, from the template on the search page: once. What a reader has typed meanwhile stays.
 * Rejects when the search page cannot be had.
 */
export async function fillDialog(dialog: HTMLDialogElement): Promise<void> {
  const address = document.querySelector<HTMLAnchorElement>('[data-search-open]')?.href ?? '';
  // What the panel needs comes along; `boot.ts` tells when it cannot.
  import('./site-search.ts').catch(() => undefined);
  filled ??= fetchPage(address).then((page) => {
    const inside = page.querySelector('template')?.content;
    const typed = dialog.querySelector('input');
    const field = inside?.querySelector('input');
    if (inside === undefined || !field || !typed) throw new Error(`${address} has no dialog`);
    field.value = typed.value;
    dialog.replaceChildren(inside);
    if (dialog.open) field.focus();
  });
  filled.catch(() => (filled = undefined));
  await filled;
}

let filled: Promise<void> | undefined;
