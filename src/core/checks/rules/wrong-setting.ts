import { idMeant } from '../../body/slug.ts';
import { isKebab } from '../../model/fields.ts';
import type { Range } from '../../diagnostics/range.ts';
import { atlasSchema, settingIssues, type SettingIssue } from '../../model/atlas-schema.ts';
import type { FieldPath } from '../../model/references.ts';
import { fieldForms, valueAt } from '../fields.ts';
import { advice, candidates, type Advice, type Finding, type Library, type Rule } from '../rule.ts';
import { canBeReadBy, type Settings } from '../settings.ts';
import { didYouMean, nearest } from '../suggestions/nearest.ts';

/** Something in site.config.ts that cannot be so, or leads to what there is not. */
export const wrongSetting: Rule = {
  code: 'wrong-setting',
  stage: 'library',
  severity: 'error',
  bad: { settings: { site: 'example.org/atlas' } },
  good: { settings: { site: 'https://example.org' } },
  find: (library) => {
    const { settings } = library;
    if (settings === undefined) return [];
    const issues = settingIssues(settings.atlas, settings.spoken);
    const told = issues.map((issue) => ({ range: rangeOf(settings, issue), ...settingAdvice(issue, settings) }));
    const wrong = new Set(issues.map(({ path }) => String(path)));
    const sound = ({ path }: Placed) => !wrong.has(String(path));
    if (!canBeReadBy(settings)) return told;
    const others = [...namedInVain(settings, library), ...addressFaults(settings)].filter(sound);
    return [...told, ...others.map(({ path: _path, ...finding }) => finding)];
  },
};

/** A finding about the setting that a path leads to. */
type Placed = Finding & { readonly path: FieldPath };

/** Where an issue stands: what is wrong by its name at that, all else at its value. */
function rangeOf({ locate }: Settings, { path, fault }: SettingIssue): Range {
  return locate(path, fault === 'unknown' || fault === 'unsaid' ? 'key' : 'value');
}

/** A way into the settings as code writes it: vocabulary.sectors[1].id. */
const nameOf = (path: FieldPath): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${step}`)).join('');

/** What is said of a setting that cannot be as it is. */
export function settingAdvice(
  { path, fault, found }: SettingIssue,
  { atlas, spoken }: Pick<Settings, 'atlas' | 'spoken'>,
): Advice {
  const value = valueAt(atlas, path);
  const name = nameOf(path);
  const shown = typeof value === 'string' ? value : name;
  switch (fault) {
    case 'unknown': {
      const around = fieldForms(atlasSchema(spoken), path.slice(0, -1)).flat();
      const near = nearest(found ?? '', around);
      return {
        message: ({ rules }) => rules['wrong-setting'].unknown.message(name),
        repair: didYouMean(near, ({ rules }) => rules['wrong-setting'].unknown.repair),
      };
    }
    case 'id':
      return advice(({ rules }) => rules['wrong-setting'].id(shown, idMeant(shown)));
    case 'language':
      return advice(({ rules }) => rules['wrong-setting'].language(shown, spoken));
    case 'unsaid':
      return advice(({ rules }) => rules['wrong-setting'].unsaid(name, String(valueAt(atlas, ['languages', 0]))));
    case 'missing':
    case 'form':
    case 'empty':
      return advice(({ rules }) => rules['wrong-setting'][fault](name));
    default:
      return advice(({ rules }) => rules['wrong-setting'][fault](shown));
  }
}

/** Guides and entries that the settings name and that there are not. */
function namedInVain({ atlas, locate, guides }: Settings, library: Library): Placed[] {
  const frame = ['about', 'contribute', 'grades', 'kept', 'reading', 'style'];
  const inGuides = frame.flatMap((of): Placed[] => {
    const path = ['guides', of];
    const id = valueAt(atlas, path);
    if (typeof id !== 'string' || guides.includes(id)) return [];
    const said = advice(({ rules }) => rules['wrong-setting'].guide(id, guides));
    return [{ path, range: locate(path, 'value'), ...said }];
  });
  const inEntries = (['story', 'facilitation'] as const).flatMap((of): Placed[] => {
    const kind = of === 'story' ? 'case' : 'path';
    const id = valueAt(atlas, [of]);
    if (typeof id !== 'string') return [];
    const entry = library.byId.get(id)?.find((one) => one.kind === kind);
    const at = { path: [of], range: locate([of], 'value') };
    if (entry === undefined) {
      const near = nearest(id, candidates(library, kind).keys());
      return [
        {
          ...at,
          message: (words) => words.rules['wrong-setting'].entry.message(id, kind),
          repair: didYouMean(near, ({ rules }) => rules['wrong-setting'].entry.repair(of)),
        },
      ];
    }
    const isHidden = kind === 'case' && valueAt(entry.raw, ['status']) !== 'published';
    if (!isHidden) return [];
    return [{ ...at, severity: 'warning', ...advice(({ rules }) => rules['wrong-setting'].unpublished(id)) }];
  });
  return [...inGuides, ...inEntries];
}

/** Parts of addresses that cannot stand in one, or are taken. */
function addressFaults({ atlas, locate, catalogues }: Settings): Placed[] {
  return [...catalogues].flatMap(([tag, { addresses: parts }]) =>
    Object.entries(parts).flatMap(([of, part], at): Placed[] => {
      const path = ['words', tag, 'addresses', of];
      const other = Object.entries(parts).find(([, one], before) => before < at && one === part)?.[0];
      const taken = catalogues.has(part) || part === 'pagefind';
      if (isKebab(part) && other === undefined && !taken) return [];
      const said = !isKebab(part)
        ? advice(({ rules }) => rules['wrong-setting'].id(part, idMeant(part)))
        : advice(({ rules }) => rules['wrong-setting'].taken(part, nameOf(path), other));
      const own = valueAt(atlas, path) === undefined && other !== undefined ? ['words', tag, 'addresses', other] : path;
      return [{ path, range: locate(own, 'value'), ...said }];
    }),
  );
}
