import { element } from './element.ts';

/** Milliseconds until the browser surely has what it was given. */
const patience = 60_000;

/** Gives the reader a file to keep, by its name and its media type. */
export function giveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = element('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, patience);
}
