import { element } from '../element.ts';

/** Gives the reader a file to keep. */
export function download(content: Blob, name: string): void {
  const link = element('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
