import { atlas } from '../../site.config.ts';
import { plansOf } from '../core/authoring/field-plan.ts';
import { worksheetPlan, type OwnCaseData } from '../core/authoring/worksheet.ts';
import type { How } from '../core/body/passage.ts';
import type { Graph } from '../core/graph/graph.ts';
import type { Locale } from '../core/model/locale.ts';
import { createSchemas } from '../core/model/schemas.ts';
import { knownAtlas } from '../core/views/known-atlas-view.ts';
import { compareUrl, formDataUrl, formUrl, homeUrl, listUrl, workbookSchemaUrl } from './urls.ts';
import { catalogueIn, languages, original } from './words.ts';

/** Everything that the pages for a case of one's own need in a language, beside themselves. */
export function ownCaseData(graph: Graph, language: Locale): OwnCaseData {
  const words = catalogueIn(language);
  const { original: plan } = plansOf('case', createSchemas(atlas.vocabulary, languages), words, {
    locale: language,
    languages,
  });
  const { stances } = words.pages;
  const told = (how: How) => stances[how].heading;
  return {
    language,
    plan: worksheetPlan(plan, words.own.fields),
    known: knownAtlas(graph, language),
    words: words.own,
    stances: {
      illustrates: told('illustrates'),
      nuances: told('nuances'),
      contradicts: told('contradicts'),
      absent: told('absent'),
    },
    addresses: {
      case: listUrl('case', language),
      concept: listUrl('concept', language),
      tool: listUrl('tool', language),
      lens: listUrl('lens', language),
      path: listUrl('path', language),
      compare: compareUrl([], language),
      own: listUrl('own', language),
      group: listUrl('group-view', language),
      cards: listUrl('cards', language),
      form: formUrl('case', language),
      formData: formDataUrl(language),
      schema: new URL(workbookSchemaUrl, atlas.site).href,
      atlas: new URL(homeUrl(original), atlas.site).href,
    },
  };
}
