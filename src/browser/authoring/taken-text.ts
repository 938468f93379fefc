import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import { button, element } from '../element.ts';
import { giveFile } from '../given-file.ts';

/** The most characters of an address that the place of the sources takes. */
export const longestAddress = 6000;

/** Buttons that copy and download a text; neither does anything while there is none. */
export function takeButtons(
  { words: { out } }: Pick<AuthorFormData, 'words'>,
  text: () => string | undefined,
  name: () => string,
  say: (sentence: string) => void,
): HTMLElement {
  const copy = button(out.copy, () => {
    const now = text();
    if (now === undefined) return;
    navigator.clipboard.writeText(now).then(
      () => {
        say(out.copied);
      },
      () => {
        say(out.notCopied);
      },
    );
  });
  const load = button(out.download, () => {
    const now = text();
    if (now !== undefined) giveFile(name(), 'text/plain', now);
  });
  return element('div', 'list-tools', copy, load);
}

/** The issue form, with a text in it that is not too long; leads nowhere while there is none. */
export function issueWay(
  { words: { out }, addresses: { issueForm } }: Pick<AuthorFormData, 'words' | 'addresses'>,
  text: () => string | undefined,
): HTMLElement {
  return way(out.issue, issueForm, out.issueNext, () => {
    const now = text();
    if (now === undefined) return undefined;
    const filledIn = `${issueForm}&bundle=${encodeURIComponent(now)}`;
    return filledIn.length > longestAddress ? issueForm : filledIn;
  });
}

/** A place to bring a text, with what happens there. The address is asked for when one goes there; without one nobody does. */
export function way(
  name: string,
  address: string,
  next: string,
  addressNow = (): string | undefined => address,
): HTMLElement {
  const link = element('a', 'control', name);
  link.href = address;
  link.target = '_blank';
  link.addEventListener('click', (event) => {
    const now = addressNow();
    if (now === undefined) event.preventDefault();
    else link.href = now;
  });
  return element('li', '', link, element('p', 'field-help', next));
}
