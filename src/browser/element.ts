/** A new element with classes and words or other elements in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  classes = '',
  ...inside: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (classes !== '') made.className = classes;
  made.append(...inside);
  return made;
}

/** A button that does something here. */
export function button(text: string, act: () => unknown): HTMLButtonElement {
  const made = element('button', '', text);
  made.type = 'button';
  made.addEventListener('click', () => act());
  return made;
}
