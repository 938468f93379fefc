/** Puts a button behind each text that is there to be copied, once. The foot of the page has the words in its data. */
export function bringButtons(tools: HTMLElement): void {
  if (tools.querySelector('button') !== null) return;
  for (const code of tools.querySelectorAll('code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = tools.dataset.copy ?? '';
    button.ariaLabel = `${button.textContent} ${code.textContent}`;
    const told = document.createElement('output');
    button.addEventListener('click', () => void copy(code, told, tools.dataset));
    code.after(button, told);
  }
}

/** Puts a text on the clipboard, and says so. Where the browser does not allow it the text is selected, for the reader to copy. */
async function copy(text: HTMLElement, told: HTMLElement, { copied = '', selected = '' }: DOMStringMap): Promise<void> {
  try {
    await navigator.clipboard.writeText(text.textContent);
    told.textContent = copied;
  } catch {
    getSelection()?.selectAllChildren(text);
    told.textContent = selected;
  }
}
