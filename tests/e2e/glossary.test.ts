import { expect } from 'vitest';
import { expectNone, type Finding } from '../pages/findings.ts';
import { atlas, pages, pathOf, wordsIn } from '../pages/site.ts';
import { phone, test } from './test.ts';

test.for([...atlas.languages])(
  'the glossary (%s) holds every concept and word once, with what it means, in the order of its letters',
  async (locale, { open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(pathOf(locale, 'word'));
    const concepts = pages
      .filter(({ kind, locale: of }) => (kind === 'concept' || kind === 'word') && of === locale)
      .map(({ id }) => id);
    const terms = await page
      .locator('.glossary > div[id]')
      .evaluateAll((all) => all.map((one) => ({ id: one.id, means: one.querySelector('dd')?.textContent ?? '' })));
    expect(terms.map(({ id }) => id).sort()).toEqual([...concepts].sort());
    expect(terms.filter(({ means }) => means.trim() === '')).toEqual([]);
    const headings = await page.locator('.letter h2').allTextContents();
    expect(headings.map((text) => text.trim())).toEqual(headings.map((text) => text.trim()).toSorted());
  },
);

test('every letter leads to its words, or says that it has none, and other names lead to the term', async ({
  open,
}) => {
  const page = await open({ javaScriptEnabled: false, viewport: phone });
  await page.goto(pathOf('en', 'word'));
  const findings: Finding[] = [];
  const letters = await page.locator('.letters li').evaluateAll((all) =>
    all.map((one) => ({
      text: one.textContent.trim(),
      to: one.querySelector('a')?.getAttribute('href') ?? undefined,
    })),
  );
  expect(letters.length).toBeGreaterThanOrEqual(26);
  for (const { text, to } of letters) {
    const count = to === undefined ? 0 : await page.locator(`.letter:has(${to}) .glossary > div`).count();
    if (to === undefined ? !text.endsWith(wordsIn('en').glossary.emptyLetter) : count === 0)
      findings.push({ page: text, wrong: 'it leads to nothing and does not say so', repair: 'Glossary.astro.' });
  }
  expectNone(findings);
  const alias = page.locator('.alias a').first();
  const target = (await alias.getAttribute('href')) ?? '';
  await alias.click();
  expect(await page.locator(`.glossary > div${target}`).evaluate((term) => term.matches(':target'))).toBe(true);
});

test('without scripts the search page sends its reader to the glossary', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(pathOf('en', 'search'));
  await page.locator(`main noscript a[href="${pathOf('en', 'word')}"]`).click();
  await page.waitForURL(`**${pathOf('en', 'word')}`);
  expect(await page.locator('h1').textContent()).toBe(wordsIn('en').across.word);
});
