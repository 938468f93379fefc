import { caseSchema, caseWordsSchema, type Case, type CaseWords } from './case.ts';
import { conceptSchema, conceptWordsSchema, type Concept, type ConceptWords } from './concept.ts';
import { lensSchema, lensWordsSchema, type Lens, type LensWords } from './lens.ts';
import { organisationSchema, type Organisation } from './organisation.ts';
import { pathSchema, pathWordsSchema, type LearningPath, type LearningPathWords } from './path.ts';
import { personSchema, type Person } from './person.ts';
import { sourceSchema, type Source } from './source.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The front matter of each kind, as written in the original language. */
export interface Fields {
  case: Case;
  concept: Concept;
  lens: Lens;
  path: LearningPath;
  source: Source;
  organisation: Organisation;
  person: Person;
}

/** The front matter of a translation, for the kinds that have translations in files of their own. */
export interface Words {
  case: CaseWords;
  concept: ConceptWords;
  lens: LensWords;
  path: LearningPathWords;
}

/** The schemas of an atlas: for each kind what an original carries, and what a translation carries. */
export function createSchemas(vocabulary: Vocabulary) {
  return {
    original: {
      case: caseSchema(vocabulary),
      concept: conceptSchema(vocabulary),
      lens: lensSchema(),
      path: pathSchema(),
      source: sourceSchema(),
      organisation: organisationSchema(vocabulary),
      person: personSchema(),
    },
    translation: {
      case: caseWordsSchema(),
      concept: conceptWordsSchema(),
      lens: lensWordsSchema(),
      path: pathWordsSchema(),
    },
  };
}

export type Schemas = ReturnType<typeof createSchemas>;
