/** Where in the text the reader last turned to a source. */
let from: HTMLElement | undefined;

/**
 * Shows the card of a source at the citation or the grade that was pressed. A link inside a card goes on to the list of references, and leaves a way
 * back there; so does every citation in a browser that knows no cards.
 */
export function turnToSource(pressed: HTMLElement): void {
  const id = (pressed.getAttribute('popovertarget') ?? pressed.getAttribute('href') ?? '').replace(/^.*?-/, '');
  const card = document.getElementById(`_card-${id}`);
  const item = document.getElementById(`_source-${id}`);
  const known = card !== null && item !== null && 'showPopover' in card;
  const inCard = card?.contains(pressed) === true;
  if (!inCard) from = pressed;
  if (!known || inCard) {
    if (known) card.hidePopover();
    location.hash = `_source-${id}`;
    // An address that asks for the same place again moves nothing.
    item?.scrollIntoView();
    leaveWayBack(item);
    return;
  }
  tell(card, item);
  // The browser opens the card of a grade itself.
  if (!pressed.hasAttribute('popovertarget')) card.showPopover({ source: pressed });
}

const wordsOf = (): DOMStringMap => document.querySelector<HTMLElement>('.source-cards')?.dataset ?? {};

/** Writes the reference into its card, as it stands in the list, and a link to it there; once. */
function tell(card: HTMLElement, item: HTMLElement): void {
  if (card.querySelector('.reference') !== null) return;
  const reference = document.createElement('p');
  reference.className = 'reference';
  const parts = [...item.childNodes].filter((part) => !(part instanceof HTMLButtonElement));
  reference.append(...parts.map((part) => part.cloneNode(true)));
  const link = document.createElement('a');
  link.href = `#${item.id}`;
  link.textContent = wordsOf().list ?? '';
  card.prepend(reference);
  card.append(' · ', link);
}

/** A button behind the reference that leads back to where the reader came from. */
function leaveWayBack(item: HTMLElement | null): void {
  document.querySelector('.source-back')?.remove();
  const back = document.createElement('button');
  back.type = 'button';
  back.className = 'source-back';
  back.textContent = wordsOf().back ?? '';
  back.addEventListener('click', () => {
    back.remove();
    from?.scrollIntoView({ block: 'center' });
    from?.focus({ preventScroll: true });
  });
  item?.append(' ', back);
}
