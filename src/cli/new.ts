// `npm run new <kind> <id>`: makes a new entry to fill in, which editors complete from then on.
import { atlas } from '../../site.config.ts';
import { rulesOf } from '../reader/library.ts';
import { audience } from './audience.ts';
import { makeDraft } from './drafting.ts';
import { program } from './program.ts';
import { writeEditorSchemas } from './editor-schemas.ts';

const rules = rulesOf(atlas);

await program(async (surroundings, told) => {
  const code = await makeDraft(
    surroundings,
    told,
    rules,
    (kind, id) => `http://localhost:4321/${audience.words.addresses[kind]}/${id}/`,
  );
  await writeEditorSchemas(surroundings.folder, rules, told.words);
  return code;
});
