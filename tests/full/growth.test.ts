import { describe, expect, test, vi } from 'vitest';
import { readQuery } from '../../src/core/search/query.ts';
import { readWord } from '../../src/core/search/written-word.ts';
import { concept, source, told } from '../reader/hostile/told.ts';

vi.setConfig({ testTimeout: 600_000 });

/** Signs that begin, end or part something, alone and with words: each has cost some tool that reads texts time by the square of their number. */
const pieces = [
  ...'` `` ~ ~~ ```\n ~~~~\n { {/* */ < <a </ <!-- <A·b=" \n= \n# *“ _A **a [ [[ [@ ![ [a]( & &#x200B; \\ " \' >· -· 1.· |'.split(
    ' ',
  ),
  ...'a· a·a.· a- @a· [a]· [^a] [a]:·b\n https://a.nl· a:·b\n -·a\n [a,· ; : é \u00A0 \u00AD \u202E \uD800 1.000 a’ /'.split(
    ' ',
  ),
].map((piece) => piece.replaceAll('·', ' '));

/** Less work than this, in microseconds, is too little to compare. */
const trifle = 100_000;

/** The work that something takes: the time that this thread alone spends on it, the least of three. */
function work(run: () => unknown): number {
  const spent = Array.from({ length: 3 }, () => {
    const before = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(before);
    return user + system;
  });
  return Math.min(...spent);
}

/** How many times the work grows when the text is four times as long: four in proportion to the text, sixteen in proportion to its square. */
function growth(run: (text: string) => unknown, piece: string, size: number): number {
  const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
  const large = work(() => run(text(4 * size)));
  return large < trifle ? 0 : large / work(() => run(text(size)));
}

describe('reading, checking and telling grow with the text as it does', () => {
  test.each(pieces)('of paragraphs of %j', (piece) => {
    const paragraph = `${piece.repeat(Math.ceil(400 / piece.length))}\n\n`;
    expect(growth((text) => told(concept(text)), paragraph, 20_000)).toBeLessThan(10);
  });

  test.each(pieces)('of a field of %j', (piece) => {
    expect(growth((text) => told(source(`publisher: ${JSON.stringify(text)}`)), piece, 50_000)).toBeLessThan(10);
  });

  test.each(pieces)('of a question of %j', (piece) => {
    const read = (text: string) => readQuery(text, ['nl', 'en']).words.map(readWord);
    expect(growth(read, piece, 100_000)).toBeLessThan(10);
  });
});
