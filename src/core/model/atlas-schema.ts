import * as z from 'zod/mini';
import { isKebab, isWebAddress } from './fields.ts';
import { isOrigin } from './publication.ts';
import type { FieldPath } from './references.ts';

/** What can be wrong with a setting: the sentence is chosen by this. */
export type SettingFault =
  | 'missing'
  | 'form'
  | 'unknown'
  | 'empty'
  | 'id'
  | 'twice'
  | 'unsaid'
  | 'site'
  | 'repository'
  | 'contact'
  | 'address'
  | 'language'
  | 'outline';

/** A setting that cannot be as it is. */
export interface SettingIssue {
  readonly path: FieldPath;
  readonly fault: SettingFault;
  /** What is meant where the value as a whole is not: the name of a setting, an id. */
  readonly found?: string;
}

const when = <T>(fault: SettingFault, holds: (value: NoInfer<T>) => boolean) =>
  z.refine<T>(holds, { params: { fault } });

const words = () => z.string().check(when('empty', (text) => text.trim() !== ''));

/** Something that is said in each language; in the first always. */
const text = (original: string | undefined) =>
  z
    .record(z.string(), z.optional(words()))
    .check(when('unsaid', (said) => original === undefined || said[original] !== undefined));

const term = (original: string | undefined) => ({
  id: z.string().check(when('id', isKebab)),
  label: text(original),
});

/** A list with something in it, in which no id stands twice. */
const terms = <S extends z.ZodMiniType<{ readonly id: string }>>(item: S) =>
  z.array(item).check(
    when('empty', (list) => list.length > 0),
    ({ value, issues }) => {
      for (const [at, { id }] of value.entries()) {
        if (value.findIndex((one) => one.id === id) < at)
          issues.push({ code: 'custom', input: value, path: [at, 'id'], params: { fault: 'twice' } });
      }
    },
  );

const github = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]*[\w-]$/;
const outline = /^[Mm][\d\s.,MmLlHhVvCcSsQqTtAaZz-]+$/;

/** What an atlas has to be told: the schema of site.config.ts. `spoken` are the tags of the languages that there are words for. */
export function atlasSchema(spoken: readonly string[], original?: string) {
  const said = text(original);
  const list = terms(z.strictObject(term(original)));
  const id = z.string().check(when('id', isKebab));
  const region = z.strictObject({
    ...term(original),
    outline: z.string().check(when('outline', (one) => outline.test(one))),
  });
  return z.strictObject({
    title: words(),
    tagline: said,
    subject: said,
    site: z.string().check(when('site', isOrigin)),
    repository: z.string().check(when('repository', (one) => github.test(one))),
    contact: z.string().check(when('contact', (one) => isWebAddress(one) || /^mailto:[^\s@]+@[^\s@]+$/.test(one))),
    languages: z.array(z.string().check(when('language', (one) => spoken.includes(one)))).check(
      when('empty', (tags) => tags.length > 0),
      ({ value, issues }) => {
        for (const [at, tag] of value.entries())
          if (value.indexOf(tag) < at)
            issues.push({ code: 'custom', input: value, path: [at], params: { fault: 'twice' } });
      },
    ),
    licence: z.strictObject({ name: words(), url: z.string().check(when('address', isWebAddress)) }),
    words: z.optional(z.record(z.string(), z.record(z.string(), z.unknown()))),
    guides: z.strictObject({ about: id, contribute: id, grades: id, kept: z.optional(id), reading: id, style: id }),
    story: z.optional(id),
    facilitation: z.optional(id),
    reviewedFor: z.number().check(when('form', (months) => Number.isInteger(months) && months > 0)),
    vocabulary: z.strictObject({
      sectors: list,
      scales: list,
      groups: list,
      partyKinds: list,
      map: z.optional(z.strictObject({ width: z.number(), height: z.number(), regions: terms(region) })),
    }),
  });
}

/** Everything that is wrong with the settings of an atlas by themselves, in the order of the schema. `spoken` are the tags of the languages that there are words for. */
export function settingIssues(settings: unknown, spoken: readonly string[]): SettingIssue[] {
  const languages = z.safeParse(z.looseObject({ languages: z.array(z.string()) }), settings).data?.languages ?? [];
  const { error } = z.safeParse(atlasSchema(spoken, languages[0]), settings, { reportInput: true });
  return (error?.issues ?? []).flatMap((issue): SettingIssue[] => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((found) => ({ path: [...path, found], fault: 'unknown', found }));
      case 'invalid_type':
        return [{ path, fault: issue.input === undefined ? 'missing' : 'form' }];
      case 'custom':
        return [{ path, fault: faultOf(issue.params?.fault) }];
      default:
        return [{ path, fault: 'form' }];
    }
  });
}

const faults = [
  'empty',
  'id',
  'twice',
  'unsaid',
  'site',
  'repository',
  'contact',
  'address',
  'language',
  'outline',
] as const;

const faultOf = (fault: unknown): SettingFault => faults.find((one) => one === fault) ?? 'form';
