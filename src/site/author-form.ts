import { atlas } from '../../site.config.ts';
import type { AuthorFormData } from '../core/authoring/author-form.ts';
import { plansOf, type FieldPlans } from '../core/authoring/field-plan.ts';
import type { How } from '../core/body/passage.ts';
import { byKind, type Kind } from '../core/model/kind.ts';
import type { Locale } from '../core/model/locale.ts';
import { createSchemas, translatedIn } from '../core/model/schemas.ts';
import { contextUrl, entryFilesFolder, issueFormUrl, newFileUrl } from './urls.ts';
import { catalogueIn, languages } from './words.ts';

/** Everything that the forms for authors need in a language, beside their pages. */
export function authorFormData(language: Locale): AuthorFormData {
  const words = catalogueIn(language);
  const schemas = createSchemas(atlas.vocabulary, languages);
  const { illustrates, nuances, contradicts, absent } = words.pages.stances;
  const stance = ({ heading, test }: AuthorFormData['stances'][How]) => ({ heading, test });
  return {
    language,
    languages,
    plans: byKind<Record<Kind, FieldPlans[Kind]>>((kind) =>
      plansOf(kind, schemas, words, { locale: language, languages }),
    ),
    translated: translatedIn,
    words: words.authoring,
    kinds: byKind<Record<Kind, string>>((kind) => words.pages.kinds[kind].one),
    stances: {
      illustrates: stance(illustrates),
      nuances: stance(nuances),
      contradicts: stance(contradicts),
      absent: stance(absent),
    },
    addresses: {
      context: contextUrl(language),
      entries: entryFilesFolder,
      issueForm: issueFormUrl,
      newFile: newFileUrl('src/content/'),
      contact: atlas.contact,
    },
  };
}
