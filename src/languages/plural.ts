/** The forms that a word takes by number; which of them a language has is known to Intl. */
export type Forms = Readonly<{ other: string } & Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>>;

/** How a language says a number with a word, and the word alone: `amount(2, { one: 'page', other: 'pages' })` is "2 pages". */
export function plurals(tag: string) {
  const rules = new Intl.PluralRules(tag);
  const form = (count: number, forms: Forms) => forms[rules.select(count)] ?? forms.other;
  return { form, amount: (count: number, forms: Forms) => `${count} ${form(count, forms)}` };
}
