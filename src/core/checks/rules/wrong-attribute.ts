import { isKebab } from '../../model/fields.ts';
import { components } from '../../body/passage.ts';
import { idForm } from '../id-words.ts';
import { idMeant } from '../../body/slug.ts';
import type { Finding, Rule } from '../rule.ts';
import { findIssues } from '../issues.ts';
import { fixWord, onlyMeant } from '../suggestions/certain-fix.ts';
import { suggestWord } from '../suggestions/nearest.ts';

const example = (shows: string) => `<Passage id="voorbeeld-plan">
  De partners schreven het plan met elkaar. [@jansens-2016]

  <Shows ${shows}>
    Het plan was van iedereen, want iedereen schreef eraan mee.
  </Shows>
</Passage>
`;

/** Something inside the tag of a component that is unknown, missing or not one of the words there are. */
export const wrongAttribute: Rule = {
  code: 'wrong-attribute',
  stage: 'body',
  severity: 'error',
  bad: { body: example('concept="richting-kiezen" how="illustrate" reading="atlas"') },
  good: { body: example('concept="richting-kiezen" how="illustrates" reading="atlas"') },
  find: (library) => [
    ...findIssues(library, 'attribute', ({ component, name, range }, document) => {
      const known = [...(components[component]?.required ?? []), ...(components[component]?.optional ?? [])];
      return {
        message: ({ rules }) => rules['wrong-attribute'].unknown(component, name),
        repair: suggestWord(name, known),
        fix: fixWord(document, range, name, onlyMeant(name, known)),
      };
    }),
    ...findIssues(library, 'attribute-twice', ({ component, name }) => ({
      message: ({ rules }) => rules['wrong-attribute'].twice.message(component, name),
      repair: ({ rules }) => rules['wrong-attribute'].twice.repair,
    })),
    ...findIssues(library, 'attribute-missing', ({ component, name }) => ({
      message: ({ rules }) => rules['wrong-attribute'].missing(component, name),
      repair: ({ phrases }) => phrases.write(`<${component} ${name}="…">`),
    })),
    ...findIssues(library, 'attribute-value', ({ name, value, allowed, range }, document) => ({
      message: ({ rules }) => rules['wrong-attribute'].value(name, value),
      repair: suggestWord(value, allowed),
      fix: fixWord(document, range, value, onlyMeant(value, allowed)),
    })),
    ...library.documents.flatMap(({ translation, parts }) =>
      parts.flatMap((part) =>
        part.type !== 'shows' || translation
          ? []
          : part.without.map((name): Finding => ({
              range: part.range,
              message: ({ rules }) => rules['wrong-attribute'].lacking(name),
              repair: ({ rules }) => rules['wrong-attribute'].settled[name],
            })),
      ),
    ),
    ...library.documents.flatMap(({ passages }) =>
      passages
        .flatMap(({ id, formerIds, range, options }) => [
          ...[id, ...formerIds].map((one) => ({ id: one, range })),
          ...options,
        ])
        .filter(({ id }) => !isKebab(id))
        .map(({ id, range }): Finding => ({
          range,
          message: (words) => words.rules['wrong-attribute'].id(id, idForm(id)(words)),
          repair: ({ phrases }) => phrases.write(`"${idMeant(id)}"`),
        })),
    ),
  ],
};
