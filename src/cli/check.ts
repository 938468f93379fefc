// `npm run check`: tells every problem in the content.
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { atlas } from '../../site.config.ts';
import { cataloguesIn, spokenTags } from '../languages/index.ts';
import { readSettings } from '../reader/disk.ts';
import { rulesOf } from '../reader/library.ts';
import { audience } from './audience.ts';
import { check, type AskWeb } from './checking.ts';
import { processSurroundings, runCommand } from './command.ts';
import { withCache } from './link-cache.ts';
import { askAddresses } from './web.ts';

const surroundings = processSurroundings();
const web = {
  fetch,
  wait: (milliseconds: number) => setTimeout(milliseconds),
  agent: `${atlas.title} link check (+${atlas.repository})`,
  timeout: 10_000,
};
const cache = join(surroundings.folder, '.cache/links.json');
const askWeb: AskWeb = (addresses) => withCache(cache, Date.now(), addresses, (missing) => askAddresses(missing, web));

const settings = await readSettings(surroundings.folder, atlas, spokenTags, cataloguesIn(atlas));

process.exitCode = await runCommand(surroundings, atlas.repository, audience, (here, told) =>
  check(here, told, { ...rulesOf(atlas, new Date()), settings }, askWeb),
);
