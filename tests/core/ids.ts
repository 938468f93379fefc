import { idOf } from '../../src/core/model/fields.ts';

/** A text as the id of a case; throws when it cannot be one. */
export const caseId = (text: string) => idOf('case').parse(text);

/** A text as the id of a concept; throws when it cannot be one. */
export const conceptId = (text: string) => idOf('concept').parse(text);

/** A text as the id of a lens; throws when it cannot be one. */
export const lensId = (text: string) => idOf('lens').parse(text);

/** A text as the id of a source; throws when it cannot be one. */
export const sourceId = (text: string) => idOf('source').parse(text);
