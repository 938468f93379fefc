import type { Document } from '../../graph/document.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';
import { isDraft } from '../draft.ts';
import { exampleCase } from '../example.ts';
import { valueAt } from '../fields.ts';
import { isWhollyRead } from '../finding.ts';

const text = 'In de zomer van 2009 begon het. [@klaster-2016]\n';

/** A whole case that lacks what makes it worth studying. */
export const incompleteCase: Rule = {
  code: 'incomplete-case',
  scope: 'entry',
  severity: 'warning',
  title: { nl: 'Een hele casus is nog niet compleet.', en: 'A whole case is not complete yet.' },
  explanation: {
    nl: 'Een casus met form: full vertelt ook wat schuurde of mislukte (friction) en wat de bronnen niet vertellen (unknown), en heeft minstens twee passages die een begrip laten zien. Zonder wrijving leert een lezer er weinig van, en wie verzwijgt wat niet bekend is, zegt te veel. Is het een kort voorbeeld, schrijf dan form: illustration. Een draft hoeft nog niet compleet te zijn.',
    en: 'A case with form: full also tells what rubbed or failed (friction) and what the sources do not tell (unknown), and has at least two passages that show a concept. Without friction a reader learns little from it, and silence about what is not known says too much. If it is a short example, write form: illustration. A draft need not be complete yet.',
  },
  bad: { files: { 'cases/voorbeeld.mdx': exampleCase('form: full\nfriction: []\nunknown: []', text) } },
  good: { files: { 'cases/voorbeeld.mdx': exampleCase('form: full') } },
  find: ({ documents }) =>
    documents
      .filter((document) => document.kind === 'case' && !document.translation && !isDraft(document))
      .filter((document) => valueAt(document.raw, ['form']) === 'full' && isWhollyRead(document))
      .flatMap(lacking),
};

function lacking({ raw, passages, locate }: Document): Finding[] {
  const isEmpty = (list: string) => {
    const items = valueAt(raw, [list]);
    return Array.isArray(items) && items.length === 0;
  };
  const findings: Finding[] = [];
  if (isEmpty('friction')) {
    findings.push({
      range: locate(['friction'], 'key'),
      message: {
        nl: 'Deze casus zegt niet wat schuurde of mislukte.',
        en: 'This case does not say what rubbed or failed.',
      },
      repair: {
        nl: 'Zet bij friction minstens één punt, met een bron.',
        en: 'Put at least one item under friction, with a source.',
      },
    });
  }
  if (isEmpty('unknown')) {
    findings.push({
      range: locate(['unknown'], 'key'),
      message: {
        nl: 'Deze casus zegt niet wat de bronnen niet vertellen.',
        en: 'This case does not say what the sources do not tell.',
      },
      repair: {
        nl: 'Zet bij unknown minstens één vraag die openblijft.',
        en: 'Put at least one question that stays open under unknown.',
      },
    });
  }
  if (passages.length < 2) {
    const [nl, en] = passages.length === 0 ? ['geen passage', 'no passage'] : ['maar één passage', 'only one passage'];
    findings.push({
      range: locate(['form'], 'value'),
      message: { nl: `Deze hele casus heeft ${nl}.`, en: `This whole case has ${en}.` },
      repair: {
        nl: 'Zet om minstens twee stukken tekst een <Passage>, of schrijf: form: illustration',
        en: 'Put a <Passage> around at least two pieces of text, or write: form: illustration',
      },
    });
  }
  return findings;
}
