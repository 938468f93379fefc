/**
 * Puts the text beside a button on the clipboard, and says so behind it. Where the browser does not allow it the text is selected, for the reader to copy.
 */
export async function copyText(button: HTMLElement): Promise<void> {
  const text = button.previousElementSibling;
  const told = button.nextElementSibling;
  if (text === null || told === null) return;
  const { copied = '', selected = '' } = button.dataset;
  try {
    await navigator.clipboard.writeText(text.textContent);
    told.textContent = copied;
  } catch {
    getSelection()?.selectAllChildren(text);
    told.textContent = selected;
  }
}
