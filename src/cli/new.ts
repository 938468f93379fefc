// `npm run new <kind> <id>`: makes a new entry to fill in.
import { atlas } from '../../site.config.ts';
import { rulesOf } from '../reader/library.ts';
import { audience } from './audience.ts';
import { processSurroundings, runCommand } from './command.ts';
import { makeDraft } from './drafting.ts';

process.exitCode = await runCommand(processSurroundings(), atlas.repository, audience, (surroundings, told) =>
  makeDraft(
    surroundings,
    told,
    rulesOf(atlas),
    (kind, id) => `http://localhost:4321/${atlas.segments[kind][atlas.languages[0]] ?? kind}/${id}/`,
  ),
);
