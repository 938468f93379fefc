// `npm run check`: tells every problem in the content.
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { atlas } from '../../site.config.ts';
import { cataloguesIn, spokenTags } from '../languages/index.ts';
import { readSettings } from '../reader/disk.ts';
import { rulesOf } from '../reader/library.ts';
import { check, type AskWeb } from './checking.ts';
import { withCache } from './link-cache.ts';
import { program } from './program.ts';
import { askAddresses } from './web.ts';

const web = {
  fetch,
  wait: (milliseconds: number) => setTimeout(milliseconds),
  agent: `${atlas.title} link check (+${atlas.repository})`,
  timeout: 10_000,
};

await program(async (here, told) => {
  const cache = join(here.folder, '.cache/links.json');
  const askWeb: AskWeb = (addresses) =>
    withCache(cache, Date.now(), addresses, (missing) => askAddresses(missing, web));
  const settings = await readSettings(here.folder, atlas, spokenTags, cataloguesIn(atlas));
  return check(here, told, { ...rulesOf(atlas, new Date()), settings }, askWeb);
});
