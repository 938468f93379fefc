import fc from 'fast-check';
import { expect, test } from 'vitest';
import { after, type StudyEvent } from '../../../src/core/study/events.ts';
import { joinByKind } from '../../../src/core/study/kinds.ts';
import { progress } from '../../../src/core/study/kinds/progress.ts';
import { merge, type Workbook } from '../../../src/core/study/merge.ts';
import { isErased, rootOf, type StudyRecord } from '../../../src/core/study/record.ts';
import { readWorkbookFile, workbookFile } from '../../../src/core/study/workbook-file.ts';

/**
 * Devices with two tabs each. A tab knows what it last read; the store of its device what was written whole. What a tab does goes to the store in one
 * transaction, which may fail (`crash`: nothing of it is written, and the tab is opened anew). Clocks say what they like. Devices give each other files,
 * and a device of a later version writes kinds and fields that the others do not know.
 */
interface Act {
  readonly device: number;
  readonly tab: number;
  readonly does: 'write' | 'erase' | 'read' | 'crash' | 'send' | 'return';
  readonly note: number;
  readonly clock: number;
}

const act: fc.Arbitrary<Act> = fc.record({
  device: fc.nat(1),
  tab: fc.nat(1),
  does: fc.constantFrom('write', 'write', 'write', 'erase', 'read', 'crash', 'send', 'return'),
  note: fc.nat(2),
  clock: fc.integer({ min: -9e11, max: 9e11 }),
});

const nothing: Workbook = new Map();
const kinds = ['note', 'progress', 'of-a-later-version'];

/** What happened: every revision, with what it goes on from in the mind of who wrote it. */
interface Written {
  readonly root: string;
  readonly revision: string;
  readonly seen: string | undefined;
  readonly erased: boolean;
}

function play(acts: readonly Act[]): { readonly books: readonly Workbook[]; readonly log: readonly Written[] } {
  const stores: Workbook[] = [new Map(), new Map()];
  const tabs: Workbook[][] = [0, 1].map(() => [new Map(), new Map()]);
  const log: Written[] = [];
  acts.forEach(({ device, tab, does, note, clock }, at) => {
    const store = stores[device] ?? nothing;
    const open = tabs[device] ?? [];
    const known = open[tab] ?? nothing;
    const now = new Date(Date.UTC(2026, 0) + clock).toISOString();
    const id = `n${note}`;
    const revision = `r${at}`;
    const own = [...known.values()].filter((one: StudyRecord) => rootOf(one.id) === id && !isErased(one));
    const seen = own[clock % 2 === 0 ? 0 : own.length - 1]?.revision;
    const kind = kinds[note] ?? '';
    const body = {
      place: { kind: 'case', entry: id, title: '', lang: 'nl' },
      text: revision,
      opened: { [revision]: now },
      done: {},
    };
    const event: StudyEvent | undefined =
      does === 'write' || does === 'crash'
        ? { type: 'written', id: own[0]?.id ?? id, kind, revision, seen, body }
        : does === 'erase' && seen !== undefined
          ? { type: 'erased', id, revision, seen }
          : undefined;
    if (does === 'crash') open[tab] = store;
    else if (does === 'read') open[tab] = store;
    else if (does === 'send' || does === 'return') {
      // A file of this device, or an old one: of what a tab still knew.
      const read = readWorkbookFile(workbookFile(does === 'send' ? store : known, { schema: '', atlas: '', now }));
      const other = 1 - device;
      if (read.type === 'workbook') stores[other] = merge(stores[other] ?? nothing, read.records, joinByKind);
    } else if (event !== undefined) {
      stores[device] = after(store, event, now, joinByKind);
      open[tab] = stores[device];
      log.push({ root: id, revision, seen, erased: event.type === 'erased' });
    }
  });
  return { books: stores, log };
}

/** The texts that nobody went on from: what a reader must find, once. */
function expected(log: readonly Written[]): string[] {
  const overtaken = new Set(log.flatMap(({ seen }) => seen?.split('+') ?? []));
  return log.filter(({ revision, erased }) => !erased && !overtaken.has(revision)).map(({ revision }) => revision);
}

test('whatever two devices with two tabs do, nothing is lost and nothing doubled', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 24 }), (acts) => {
      const { books, log } = play(acts);
      const [a = nothing, b = nothing] = books;
      const whole = merge(a, b.values(), joinByKind);
      const there = [...whole.values()].filter((one) => !isErased(one));
      const left = expected(log);
      expect(there.flatMap((one) => textsOf(one, left)).sort()).toEqual(left.sort());
      expect(there.filter(({ kind }) => kind === 'progress').length).toBeLessThan(2);
      expect(merge(b, a.values(), joinByKind)).toEqual(
        new Map([...whole].map(([id, one]) => [id, expect.objectContaining(withoutOrder(one))])),
      );
      expect(merge(whole, a.values(), joinByKind)).toEqual(whole);
    }),
    { numRuns: 1500 },
  );
});

/** What of all that is left stands in a record: of one that is joined, all that was joined in it. */
const textsOf = (record: StudyRecord, left: readonly string[]): readonly string[] => {
  const steps = Object.keys(progress.read(record)?.opened ?? {});
  return record.kind === 'progress' ? left.filter((one) => steps.includes(one)) : [record.revision];
};

/** Ancestors are a set. */
function withoutOrder({ ancestors, ...rest }: StudyRecord) {
  return { ...rest, ancestors: expect.arrayContaining([...ancestors]) as unknown };
}
