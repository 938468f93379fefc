/** Holds a file that is let go beside what takes files, and would take the place of the page; `tell` is told of it. */
export function holdFiles(tell: () => void, signal: AbortSignal): void {
  for (const type of ['dragover', 'drop'] as const) {
    const hold = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true || takesFiles(event.target)) return;
      event.preventDefault();
      if (type === 'drop') tell();
    };
    document.addEventListener(type, hold, { signal });
  }
}

const takesFiles = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'file';
