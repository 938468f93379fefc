import * as z from 'zod/mini';
import { recordKind, steadier } from '../kind.ts';
import { placeSchema } from '../place.ts';
import { moment } from '../record.ts';

const steps = () => z.record(z.string(), moment());

/** How far someone is on a learning path: when each step was opened, and when it was done. */
export const progress = recordKind({
  name: 'progress',
  body: z.looseObject({ place: placeSchema, opened: steps(), done: steps() }),
  tell: ({ place }) => ({ place, texts: [] }),
  join: (a, b) => ({
    ...steadier(a, b),
    opened: earliest(a.opened, b.opened),
    done: earliest(a.done, b.done),
  }),
});

/** The steps of both, each as early as either has it. */
function earliest(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): Record<string, string> {
  const all = new Map(Object.entries(a));
  for (const [step, at] of Object.entries(b)) {
    const other = all.get(step);
    if (other === undefined || at < other) all.set(step, at);
  }
  return Object.fromEntries(all);
}
