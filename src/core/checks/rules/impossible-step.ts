import type { Document } from '../../graph/document.ts';
import type { FieldPath } from '../../model/references.ts';
import type { Range } from '../../diagnostics/range.ts';
import { valueAt } from '../fields.ts';
import { passageOf } from '../permanent-ids.ts';
import { lostPassage } from '../references.ts';
import { advice, type Finding, type Library, type Rule } from '../rule.ts';
import { isShownKnownOf } from '../shown-concepts.ts';
import { shownIn } from '../shown.ts';

const example = (gap: string) => ({
  files: {
    'concepts/samen-vieren.mdx':
      '---\nterm: samen vieren\ndefinition: Met elkaar stilstaan bij wat gelukt is.\ngroup: functies\n---\nMeer hierover. [@jansens-2016]\n',
    'paths/begin.mdx': `---\ntitle: Een begin\nsummary: Wat u kunt lezen.\naudience: Wie begint\nsteps:\n  - { id: lezen, entry: voorbeeld, gap: ${gap}, text: Wat staat hier niet? Bedenk waarom., minutes: 5 }\n  - { id: doen, entry: kennis-delen, text: Lees het begrip., minutes: 5 }\n---\nEen begin.\n`,
  },
});

/** A step of a learning path that asks of its entry what is not there, or no longer. */
export const impossibleStep: Rule = {
  code: 'impossible-step',
  stage: 'library',
  severity: 'warning',
  bad: example('kennis-delen'),
  good: example('samen-vieren'),
  find: (library) =>
    library.documents
      .filter(({ kind, translation }) => kind === 'path' && !translation)
      .flatMap((document) => {
        const steps = valueAt(document.raw, ['steps']);
        return Array.isArray(steps) ? steps.flatMap((_, at) => findingsOf(document, ['steps', at], library)) : [];
      }),
};

/** What a step may ask of a case, each in a field of its own; and what is wrong with asking it. */
const asked: Readonly<Record<string, (asking: Asking) => Omit<Finding, 'range'> | undefined>> = {
  lens: ({ value, textAt, target, library }) => {
    const lens = library.byId.get(value)?.[0];
    const members = valueAt(lens?.raw, ['concepts']);
    if (!Array.isArray(members) || !isShownKnownOf(target, library)) return undefined;
    const concepts = members.map((member: unknown) => valueAt(member, ['concept']));
    const lit = shownIn(target).filter(({ shown: { concept } }) => concepts.includes(concept));
    const passage = passageOf(target, textAt('passage'));
    if (lit.length === 0) return advice(({ rules }) => rules['impossible-step'].lens(target.id, value));
    return passage === undefined || lit.some((one) => one.passage === passage)
      ? undefined
      : advice(({ rules }) => rules['impossible-step'].unlit(passage, value));
  },
  passage: ({ document, value, range, target }) => {
    const found = lostPassage(target, document, range, value);
    return found === undefined ? undefined : { severity: 'error', ...found };
  },
  gap: ({ value, target, library }) => {
    const shown = shownIn(target).find(({ shown: { concept } }) => concept === value);
    return shown === undefined || !isShownKnownOf(target, library)
      ? undefined
      : advice(({ rules }) => rules['impossible-step'].gap(target.id, value, shown.passage));
  },
};

/** A field of a step that asks something of the entry that the step is about. */
interface Asking {
  readonly document: Document;
  readonly library: Library;
  readonly target: Document;
  readonly value: string;
  readonly range: Range;
  /** Another field of the step; empty when it holds no text. */
  readonly textAt: (name: string) => string;
}

function findingsOf(document: Document, step: FieldPath, library: Library): Finding[] {
  const textAt = (name: string) => {
    const value = valueAt(document.raw, [...step, name]);
    return typeof value === 'string' ? value : '';
  };
  const target = library.byId.get(textAt('entry'))?.[0];
  if (target === undefined) return [];
  return Object.entries(asked).flatMap(([name, wrongIn]) => {
    const value = textAt(name);
    const range = document.locate([...step, name], 'value');
    if (value === '') return [];
    const found =
      target.kind === 'case'
        ? wrongIn({ document, library, target, value, range, textAt })
        : advice(({ rules }) => rules['impossible-step'].noCase(target.id, name));
    return found === undefined ? [] : [{ range, ...found }];
  });
}
