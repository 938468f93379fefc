import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBundle, writeBundle } from '../../../src/core/authoring/bundle.ts';
import {
  changed,
  emptyContribution,
  type Change,
  type Contribution,
} from '../../../src/core/authoring/contribution.ts';
import type { Control, Plan } from '../../../src/core/authoring/field-plan.ts';
import { writtenFields, type Value, type Values } from '../../../src/core/authoring/field-values.ts';
import { bundleOf, contributionOf, pathOf, placeInForm } from '../../../src/core/authoring/handed-in.ts';
import { tellProblems } from '../../../src/core/authoring/told-problem.ts';
import { en } from '../../../src/languages/en/index.ts';
import { readCheckedLibrary } from '../../../src/reader/checked-library.ts';
import { createDraftReader } from '../../../src/reader/draft-reader.ts';
import { context, files as atlas, now, root as folder, rules } from '../../reader/fixture-context.ts';
import { fixturePlans as plans } from './fixture-plans.ts';

/** Of any signs, and of those that mean something in YAML, in Markdown or to who reads from right to left. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'The oil came late.',
    'a: b',
    '- x',
    '{ y }',
    '<Passage>',
    '[[relief]]',
    '[@morrow-1911]',
    '# no remark',
    'yes',
    '1907',
    '007',
    '~',
  ),
  fc.constantFrom(
    'two\nlines',
    'ends in lines\n\n',
    '  begins in spaces',
    '"quoted"',
    "it's",
    'שלום',
    '👩‍🚒',
    '---',
    '',
    ' ',
    '*',
    '&a',
    '|',
    '\t',
  ),
);
const entryId = fc.constantFrom('morrow-1911', 'saint-brannock', 'ada-morrow', 'source', 'no-such-entry', '');

function filling(asked: Control): fc.Arbitrary<Value> {
  switch (asked.control) {
    case 'choice':
      return fc.constantFrom(...asked.options.map(({ value }) => value), '');
    case 'entry':
      return entryId;
    case 'list':
      return fc.array(filling(asked.item), { maxLength: 2 });
    case 'part':
      return filledPlan(asked.fields);
    case 'either':
      return fc.oneof(...asked.forms.map(filledPlan));
    default:
      return text;
  }
}

const filledPlan = (plan: Plan): fc.Arbitrary<Values> =>
  fc
    .record(
      Object.fromEntries(
        plan.filter(({ asked }) => asked.control !== 'id').map(({ name, asked }) => [name, filling(asked)]),
      ),
      { requiredKeys: [] },
    )
    .map((fields) =>
      Object.fromEntries(
        Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
      ),
    );

/** What someone does in a form: begins a case, and perhaps what it needs, fills in what they like in any order, and moves and removes items. */
const doing = fc
  .tuple(
    fc.array(fc.constantFrom('source', 'organisation', 'person'), { maxLength: 2 }),
    filledPlan(plans.case.original),
    // As a text area gives it.
    text.map((typed) => typed.replace(/\r\n?/g, '\n')),
    fc.array(
      fc.tuple(fc.constantFrom('timeline', 'worked', 'parties', 'questions'), fc.nat(2), fc.constantFrom(1, -1, 0)),
    ),
  )
  .chain(([inside, fields, body, moves]) =>
    fc.tuple(...inside.map((kind) => filledPlan(plans[kind].original))).chain((others) => {
      const filled = [fields, ...others].flatMap((one, at) =>
        Object.entries(one).map(([name, value]): Change => ({ does: 'set', piece: at + 1, path: [name], value })),
      );
      const moved = moves.map(([list, at, by]): Change => {
        const place = { piece: 1, path: [list, at] };
        return by === 0 ? { does: 'remove', ...place } : { does: 'move', by, ...place };
      });
      const begun = inside.map((kind): Change => ({
        does: 'begin',
        kind,
        at: { piece: 1, path: ['worked', 0, 'sources', 0] },
      }));
      return fc
        .shuffledSubarray(filled, { minLength: filled.length })
        .map((all): readonly Change[] => [
          { does: 'begin', kind: 'case' },
          ...begun,
          ...all,
          { does: 'write', piece: 1, text: body },
          ...moved,
        ]);
    }),
  );

const idOf = ({ path }: { readonly path: string }) => /([^/.]+)\.[^/]*$/.exec(path)?.[1] ?? '';

/** All texts of a value, but for the ids that a form gives and what is nothing but spaces. */
const textsIn = (value: unknown, name?: string): string[] => {
  if (typeof value === 'string' || typeof value === 'number')
    return name === 'id' || String(value).trim() === '' ? [] : [String(value)];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one));
  return Object.entries(value ?? {}).flatMap(([key, one]) => textsIn(one, key));
};

test('500 fillings of the form make files that read as what was typed, come back as they were, and have the problems that the form tells', () => {
  const read = createDraftReader(context, now);
  let round = 0;
  fc.assert(
    fc.property(fc.array(doing, { minLength: 25, maxLength: 25 }), (all) => {
      const taken = new Set(context.files.map(idOf));
      const contributions = all.map((changes) => {
        const made = changes.reduce<Contribution>(
          (sum, change) => changed(sum, change, { plans, taken }),
          emptyContribution,
        );
        for (const { id } of made.pieces) taken.add(id);
        return made;
      });
      const written = contributions.map((one) => bundleOf(one, plans));
      const files = written.flatMap((one) =>
        [...one.files].map(([path, content]) => ({ path: folder + path, text: String(content) })),
      );
      const draft = read(files);
      const documents = new Map(draft.documents.map((one) => [one.path, one]));
      const told = tellProblems(draft.diagnostics, draft.documents, en, '/');
      round += 1;
      // The whole atlas takes as long as all else.
      if (round % 5 === 0) {
        const { report } = readCheckedLibrary([...atlas, ...files], folder, rules);
        const found = report.diagnostics.filter(({ range }) => documents.has(range.path));
        expect(told).toEqual(tellProblems(found, draft.documents, en, '/'));
      }
      const pieces = new Map(
        contributions.flatMap((one) => one.pieces.map((piece) => [folder + pathOf(piece), piece])),
      );
      for (const { range, field = [] } of told) {
        const piece = pieces.get(range.path);
        if (piece === undefined) throw new Error(range.path);
        expect(field.length === 0 || placeInForm(piece, field, plans).length > 0).toBe(true);
      }
      for (const [at, contribution] of contributions.entries()) {
        const bundle = readBundle(writeBundle(written[at] ?? { files: new Map() }));
        if ('why' in bundle) throw new Error(bundle.why);
        expect(bundle.files).toEqual(written[at]?.files);
        const back = contributionOf(bundle, plans, rules.languages);
        expect(bundleOf(back, plans).files).toEqual(bundle.files);
        for (const [nth, piece] of contribution.pieces.entries()) {
          const again = back.pieces[nth]?.said;
          if (typeof piece.said === 'string' || again === undefined || typeof again === 'string')
            throw new Error(pathOf(piece));
          const plan = plans[piece.kind].original;
          expect(writtenFields(again.fields, plan)).toEqual(writtenFields(piece.said.fields, plan));
          expect(again.body).toBe(piece.said.body);
          const { raw, issues } = documents.get(folder + pathOf(piece)) ?? { raw: undefined, issues: [] };
          // A sign that no file may have stops the reader, which tells it.
          if (raw === undefined && issues.length > 0) continue;
          expect(textsIn(raw).sort()).toEqual(textsIn(piece.said.fields).sort());
          expect(JSON.stringify(raw)).not.toMatch(/:(?:""|null|\{\})/);
        }
      }
    }),
    { seed: 15, numRuns: 20, endOnFailure: true },
  );
}, 180_000);
