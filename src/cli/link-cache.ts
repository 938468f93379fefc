import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { WebAnswer, WebAnswers } from '../core/checks/web-answer.ts';
import { isRecord } from '../core/model/references.ts';

/** How long an answer is believed, in milliseconds: a week. */
const lifetime = 7 * 24 * 60 * 60 * 1000;

interface Kept {
  /** When it was asked, in milliseconds since 1970. */
  readonly at: number;
  readonly answer: WebAnswer;
}

/**
 * The answers for addresses, from a file where they are not older than a week, and from `ask` otherwise; `ask` is given all that are missing at once.
 * What could not be checked is not kept, so that it is asked again. A file that cannot be read counts as empty.
 */
export async function withCache(
  file: string,
  now: number,
  addresses: readonly string[],
  ask: (missing: readonly string[]) => Promise<WebAnswers>,
): Promise<WebAnswers> {
  const kept = new Map([...(await readKept(file))].filter(([, { at }]) => at <= now && now - at < lifetime));
  const wanted = [...new Set(addresses)];
  const asked = await ask(wanted.filter((address) => !kept.has(address)));
  for (const [address, answer] of asked) if (answer.state !== 'unknown') kept.set(address, { at: now, answer });
  await writeKept(file, kept);
  return new Map(
    wanted.flatMap((address) => {
      const answer = asked.get(address) ?? kept.get(address)?.answer;
      return answer === undefined ? [] : [[address, answer]];
    }),
  );
}

async function readKept(file: string): Promise<Map<string, Kept>> {
  const kept = new Map<string, Kept>();
  let data: unknown;
  try {
    data = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return kept;
  }
  const { version, links } = isRecord(data) ? data : {};
  if (version !== 1 || !isRecord(links)) return kept;
  for (const [address, one] of Object.entries(links)) {
    if (!isRecord(one)) continue;
    const { at, state, detail } = one;
    const time = typeof at === 'string' ? Date.parse(at) : NaN;
    if (Number.isNaN(time) || (state !== 'alive' && state !== 'dead') || typeof detail !== 'string') continue;
    kept.set(address, { at: time, answer: { state, detail } });
  }
  return kept;
}

async function writeKept(file: string, kept: ReadonlyMap<string, Kept>): Promise<void> {
  const links = Object.fromEntries(
    [...kept]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([address, { at, answer }]) => [address, { at: new Date(at).toISOString(), ...answer }]),
  );
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify({ version: 1, links }, null, 2)}\n`);
}
