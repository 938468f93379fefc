import { describe, expect, test } from 'vitest';
import { makeCopy, pendingOf, type Copy, type CopyStore, type Fetched } from '../../src/browser/offline/copy.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const digestOf = (bytes: Uint8Array) => Promise.resolve(`digest of ${new TextDecoder().decode(bytes)}`);

/** A site in two versions: the page changed, the style did not. */
const version = (page: string): Record<string, string> => ({ 'x/': page, 'style.css': 'style', 'y/': `y of ${page}` });
const copyOf = (site: Readonly<Record<string, string>>): Copy => ({
  chosen: ['x/'],
  files: Object.fromEntries(Object.entries(site).map(([address, text]) => [address, `digest of ${text}`])),
  instead: 'take/',
});
const serving = (site: Readonly<Record<string, string>>): Fetched & { asked: string[] } => {
  const asked: string[] = [];
  const fetched: Fetched = (address) => {
    asked.push(address);
    const text = site[address];
    return Promise.resolve(text === undefined ? undefined : { bytes: bytesOf(text), type: 'text/html' });
  };
  return Object.assign(fetched, { asked });
};

/** A store that holds at most `room` files. */
function storeOf(room = 100) {
  const files = new Set<string>();
  let copy: Copy | undefined;
  const nameOf = (address: string, digest: string) => `${address} ${digest}`;
  const store: CopyStore = {
    read: () => Promise.resolve(copy),
    write: (one) => {
      copy = one;
      return Promise.resolve();
    },
    has: (address, digest) => Promise.resolve(files.has(nameOf(address, digest))),
    put: (address, digest) => {
      if (files.size >= room) return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
      files.add(nameOf(address, digest));
      return Promise.resolve();
    },
    keepOnly: (copies) => {
      const kept = new Set(
        copies.flatMap((one) => Object.entries(one.files).map(([address, digest]) => nameOf(address, digest))),
      );
      for (const file of files) if (!kept.has(file)) files.delete(file);
      return Promise.resolve();
    },
  };
  const isWhole = () =>
    copy === undefined || Object.entries(copy.files).every(([address, digest]) => files.has(nameOf(address, digest)));
  return { store, files, isWhole, page: () => copy?.files['x/'] };
}

const nothing = () => undefined;

describe('a copy of a site', () => {
  test('is made of all its files, and a second version fetches only what changed and throws away what was', async () => {
    const { store, files, page } = storeOf();
    expect(await makeCopy(copyOf(version('one')), { store, fetched: serving(version('one')), digestOf }, nothing)).toBe(
      'done',
    );
    const second = serving(version('two'));
    expect(await makeCopy(copyOf(version('two')), { store, fetched: second, digestOf }, nothing)).toBe('done');
    expect(second.asked.sort()).toEqual(['x/', 'y/']);
    expect([page(), files.size]).toEqual(['digest of two', 3]);
  });

  test.each<[string, Fetched, number, string]>([
    ['the server is gone', () => Promise.resolve(undefined), 100, 'unreachable'],
    ['a file is gone', serving({ 'style.css': 'style', 'x/': 'two' }), 100, 'unreachable'],
    ['the site is published anew meanwhile', serving({ ...version('two'), 'y/': 'y of three' }), 100, 'changed'],
    ['the store is full', serving(version('two')), 4, 'full'],
  ])('stays whole and what it was when %s', async (_why, fetched, room, outcome) => {
    const { store, isWhole, page } = storeOf(room);
    await makeCopy(copyOf(version('one')), { store, fetched: serving(version('one')), digestOf }, nothing);
    expect(await makeCopy(copyOf(version('two')), { store, fetched, digestOf }, nothing)).toBe(outcome);
    expect([isWhole(), page()]).toEqual([true, 'digest of one']);
  });

  test('leaves nothing behind in a store that was too small from the first', async () => {
    const { store, files } = storeOf(2);
    expect(await makeCopy(copyOf(version('one')), { store, fetched: serving(version('one')), digestOf }, nothing)).toBe(
      'full',
    );
    expect(files.size).toBe(0);
  });

  test('goes on where it stopped when its page was killed in the middle', async () => {
    const { store, isWhole, page } = storeOf();
    await makeCopy(copyOf(version('one')), { store, fetched: serving(version('one')), digestOf }, nothing);
    const killed = serving(version('two'));
    const never: Fetched = (address) => (address === 'y/' ? new Promise(nothing) : killed(address));
    void makeCopy(copyOf(version('two')), { store, fetched: never, digestOf }, nothing);
    await expect.poll(() => killed.asked).toEqual(['x/']);
    await new Promise((resolve) => setTimeout(resolve));
    expect([isWhole(), page()]).toEqual([true, 'digest of one']);
    const again = serving(version('two'));
    expect(await makeCopy(copyOf(version('two')), { store, fetched: again, digestOf }, nothing)).toBe('done');
    expect(again.asked).toEqual(['y/']);
  });
});

test.each([
  ['nothing is chosen', [], ['x/'], 0, 'choose'],
  ['all of it is kept', ['x/', 'y/'], ['y/', 'x/'], 0, 'kept'],
  ['something kept is no longer chosen', ['x/'], ['x/', 'y/'], 0, 'less'],
  ['what is kept was renewed', ['x/'], ['x/'], 9, 'newer'],
  ['more is chosen', ['x/', 'y/'], ['x/'], 9, 'size'],
])('when %s, a choice has that to be done', (_when, chosen, kept, bytes, pending) => {
  expect(pendingOf(chosen, kept, bytes)).toBe(pending);
});
