import { expect, onTestFinished, test, vi } from 'vitest';
import { startEngine } from '../../src/browser/authoring/engine.ts';

test('a thread that fails is ended, so that trying again leaves none behind', async () => {
  const ended: string[] = [];
  class FailingWorker {
    onmessage: ((event: { data: unknown }) => void) | undefined;
    constructor() {
      queueMicrotask(() => this.onmessage?.({ data: { type: 'failed', why: 'Nothing can be fetched.' } }));
    }
    terminate(): void {
      ended.push('worker');
    }
  }
  vi.stubGlobal('Worker', FailingWorker);
  vi.stubGlobal('document', { baseURI: 'https://example.org/' });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  await expect(startEngine('context.json')).rejects.toThrow('Nothing can be fetched.');
  expect(ended).toEqual(['worker']);
});
