import styles from '../styles/source-card.css?url';
import { fetchPage } from './page.ts';
import { bringStyle } from './stylesheet.ts';

/** Where in the text the reader last turned to a source. */
let from: HTMLElement | undefined;

/**
 * Shows the card of a source at the citation or the grade that was pressed. A link inside a card goes on to the list of references, and leaves a way
 * back there; so does every citation in a browser that knows no cards.
 */
export async function turnToSource(pressed: HTMLAnchorElement): Promise<void> {
  const id = pressed.hash === '' ? (pressed.pathname.split('/').at(-2) ?? '') : pressed.hash.slice('#_source-'.length);
  const item = document.getElementById(`_source-${id}`);
  if (item === null) {
    location.href = pressed.href;
    return;
  }
  const open = pressed.closest<HTMLElement>('.source-card');
  if (open === null) from = pressed;
  else open.hidePopover();
  if (open === null && 'showPopover' in item) {
    await bringStyle(styles);
    cardOf(id, item).showPopover({ source: pressed });
    return;
  }
  location.hash = item.id;
  // An address that asks for the same place again moves nothing.
  item.scrollIntoView();
  leaveWayBack(item);
}

const wordsOf = (item: HTMLElement): DOMStringMap => item.parentElement?.dataset ?? {};

/** The card of a source: its reference, as it stands in the list, why it is trusted so far, and where more is said. It is made once. */
function cardOf(id: string, item: HTMLElement): HTMLElement {
  const known = document.getElementById(`_card-${id}`);
  if (known !== null) return known;
  const card = document.createElement('div');
  card.className = 'source-card';
  card.id = `_card-${id}`;
  card.popover = 'auto';
  card.lang = item.closest<HTMLElement>('[lang]')?.lang ?? '';
  const grade = item.querySelector<HTMLAnchorElement>('.grade');
  const reference = document.createElement('p');
  reference.className = 'reference';
  reference.append(...[...item.childNodes].filter((part) => part !== grade).map((part) => part.cloneNode(true)));
  const why = document.createElement('p');
  const links = document.createElement('p');
  const about = linkTo(grade?.href ?? '', wordsOf(item).about);
  links.append(about, ' · ', linkTo(`#${item.id}`, wordsOf(item).list));
  card.append(reference, why, links);
  // The list may stand in a part that is folded, where nothing opens.
  item.closest('main')?.append(card);
  void tellWhy(why, about.href);
  return card;
}

function linkTo(href: string, words = ''): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = words;
  return link;
}

/** Writes into a card what the page of the source says of its grade; nothing when that page cannot be had. */
async function tellWhy(why: HTMLElement, address: string): Promise<void> {
  try {
    const page = await fetchPage(address);
    why.lang = page.documentElement.lang;
    why.append(...(page.querySelector('.why-grade')?.childNodes ?? []));
  } catch {
    why.remove();
  }
}

/** A button behind the reference that leads back to where the reader came from. */
function leaveWayBack(item: HTMLElement): void {
  document.querySelector('.source-back')?.remove();
  const back = document.createElement('button');
  back.type = 'button';
  back.className = 'source-back';
  back.textContent = wordsOf(item).back ?? '';
  back.addEventListener('click', () => {
    back.remove();
    from?.scrollIntoView({ block: 'center' });
    from?.focus({ preventScroll: true });
  });
  item.append(' ', back);
}
