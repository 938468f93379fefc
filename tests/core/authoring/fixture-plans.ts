import { plansOf, type FieldPlans } from '../../../src/core/authoring/field-plan.ts';
import { byKind, type Kind } from '../../../src/core/model/kind.ts';
import { createSchemas } from '../../../src/core/model/schemas.ts';
import { en } from '../../../src/languages/en/index.ts';
import { atlas } from '../../fixtures/atlas/site.config.ts';

const { vocabulary, languages } = atlas;
const schemas = createSchemas(vocabulary, languages);

/** How the fixture asks for what authors fill in, in English. */
export const fixturePlans: FieldPlans = byKind<Record<Kind, FieldPlans[Kind]>>((kind) =>
  plansOf(kind, schemas, en, { locale: 'en', languages }),
);
