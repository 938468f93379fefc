import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import { writeBundle } from '../../core/authoring/bundle.ts';
import { changed, emptyContribution, titleOf } from '../../core/authoring/contribution.ts';
import { bundleOf } from '../../core/authoring/handed-in.ts';
import type { OwnCaseData } from '../../core/authoring/worksheet.ts';
import type { OwnCase } from '../../core/study/kinds/own-case.ts';
import type { PlacedReadings } from '../../core/study/own-case.ts';
import { fetchJson } from '../json.ts';
import { keepDraft } from './draft-store.ts';

/**
 * Keeps a case of one's own as the draft of a case for the atlas, on this device: its fields as they are, and each reading that gives a reason as a
 * passage. Resolves to the address at which the form opens it; rejects where the browser keeps nothing.
 */
export async function draftOf(own: OwnCase, { there }: PlacedReadings, { addresses }: OwnCaseData): Promise<string> {
  const { plans } = await fetchJson<AuthorFormData>(addresses.formData, ['plans']);
  const around = { plans, taken: new Set<string>() };
  const passages = [...there.values()].flatMap(({ concept, how, reason }) =>
    how === 'unseen' || reason.trim() === '' ? [] : [passageOf(concept, how, reason)],
  );
  const begun = changed(emptyContribution, { does: 'begin', kind: 'case', fields: own.fields }, around);
  const whole = changed(begun, { does: 'write', piece: 1, text: passages.join('\n\n') }, around);
  const [first] = whole.pieces;
  const id = crypto.randomUUID();
  const draft = {
    form: 'case',
    entry: undefined,
    title: (first && titleOf(first)) ?? '',
    kept: Date.now(),
    by: id,
    bundle: writeBundle(bundleOf(whole, plans)),
    before: new Map<string, string>(),
  };
  await keepDraft(id, draft, 0);
  return `${addresses.form}?draft=${id}`;
}

/** A reading as a passage. What someone wrote stays text: no mark of theirs becomes a component or a link. */
function passageOf(concept: string, how: string, reason: string): string {
  const text = reason
    .trim()
    .replace(/[\\`*_{}[\]<>#@~&]/g, '\\$&')
    .replace(/\s+/g, ' ');
  return `<Passage id="${concept}">\n  ${text}\n\n  <Shows concept="${concept}" how="${how}" reading="atlas">\n    ${text}\n  </Shows>\n</Passage>`;
}
