import { describe, expect } from 'vitest';
import { expectNone, type Finding } from '../pages/findings.ts';
import { atlas, pages, pathOf, wordsIn } from '../pages/site.ts';
import { desktop, phone, test } from './test.ts';

const story = pathOf('en', 'case', atlas.story);
const words = wordsIn('en');

/** Every case in every language. */
const cases = pages.filter(({ kind }) => kind === 'case');

describe('a decision point', () => {
  test('is chosen in before what happened is opened, without scripts, and lies open on paper', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${pathOf('en', 'case', 'night-without-oil')}#oil-choice`);
    const point = page.locator('#oil-choice');
    const outcome = point.locator('details > div');
    await point.getByRole('radio', { name: 'Row to the village' }).check();
    expect(await point.getByRole('radio', { checked: true }).getAttribute('value')).toBe('ask');
    expect(await outcome.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await outcome.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await point.locator('summary').click();
    expect(await outcome.innerText()).toContain('Whether a ship would have been lost');
  });
});

describe('the figures of a case', () => {
  test('mark where it lies on the map of the atlas, and draw no map where no region is named', async ({ page }) => {
    await page.goto(story);
    const map = page.locator('.locator');
    expect(await map.locator('use').evaluateAll((all) => all.map((one) => one.getAttribute('class')))).toEqual([
      null,
      'marked',
    ]);
    expect(
      await map
        .locator('use')
        .last()
        .evaluate((one) => one.getBoundingClientRect().width),
    ).toBeGreaterThan(1);
    expect((await map.innerText()).trim()).toBe('North Shore');
    await page.goto(pathOf('en', 'case', 'two-keepers-one-lamp'));
    expect(await map.count()).toBe(0);
  });

  test('begin with its picture, with who made it and under which licence', async ({ page }) => {
    await page.goto(pathOf('nl', 'case', 'two-keepers-one-lamp'));
    const picture = page.locator('.case-image');
    expect(await picture.locator('img').getAttribute('alt')).toBe('Een kale toren op een rots');
    expect(await picture.locator('figcaption').innerText()).toBe('Beeld: Nell Sorrow · CC BY 4.0');
    expect(await picture.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
      'https://example.org/towers/needle',
      'https://creativecommons.org/licenses/by/4.0/',
    ]);
  });

  test('hold the same numbers and kinds as the list and the table beside them', async ({ page }) => {
    const findings: Finding[] = [];
    for (const { path } of cases) {
      await page.goto(path);
      const facts = await page.evaluate(() => {
        const texts = (selector: string) =>
          [...document.querySelectorAll(selector)].map((one) => one.textContent.trim());
        return {
          events: texts('.time circle + text'),
          listed: document.querySelectorAll('.timeline li').length,
          seats: texts('.around circle + text'),
          rows: document.querySelectorAll('.parties tbody:first-of-type tr').length,
          kinds: texts('.around .kind').join(' ').split(/\s+/),
          kindColumn: texts('.parties tbody:first-of-type td:nth-of-type(1)').join(' ').split(/\s+/),
        };
      });
      const upTo = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1)).join();
      const inOrder = [...facts.seats].sort((a, b) => Number(a) - Number(b)).join();
      const repair = 'the figure and its table are made of the same list.';
      if (facts.listed > 1 && facts.events.join() !== upTo(facts.listed))
        findings.push({
          page: path,
          wrong: `the timeline draws ${facts.events.join()} of ${facts.listed} events`,
          repair,
        });
      if (facts.rows > 2 && inOrder !== upTo(facts.rows))
        findings.push({ page: path, wrong: `the map draws ${inOrder} of ${facts.rows} parties`, repair });
      if (facts.rows > 2 && new Set(facts.kinds).symmetricDifference(new Set(facts.kindColumn)).size > 0)
        findings.push({ page: path, wrong: `the map names other kinds than the table`, repair });
    }
    expectNone(findings);
  });

  test('cut no word, and let no two words meet, on a desktop and on the narrowest screen', async ({ page }) => {
    const findings: Finding[] = [];
    for (const { path } of cases) {
      await page.goto(path);
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      for (const viewport of [desktop, phone]) {
        await page.setViewportSize(viewport);
        const wrong = await page.evaluate(crowded);
        const repair = 'the layout in src/core/views gives it too little room.';
        findings.push(...wrong.map((what) => ({ page: `${path} (${viewport.width} px)`, wrong: what, repair })));
      }
    }
    expectNone(findings);
  });
});

/** Words of a figure that leave the page, and pairs that meet. Runs in the browser. */
function crowded(): string[] {
  const found: string[] = [];
  for (const figure of document.querySelectorAll('.time, .around')) {
    const boxes = [...figure.querySelectorAll('text')]
      .filter((text) => text.checkVisibility())
      .map((text) => ({ words: text.textContent.trim(), box: text.getBoundingClientRect() }));
    for (const [at, { words: own, box }] of boxes.entries()) {
      if (box.left < 0 || box.right > document.documentElement.clientWidth) found.push(`"${own}" is cut`);
      for (const { words: other, box: next } of boxes.slice(at + 1)) {
        // A line of letters is higher than the letters.
        const down = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top) > 3;
        const along = Math.min(box.right, next.right) - Math.max(box.left, next.left) > 0.5;
        if (down && along) found.push(`"${own}" and "${other}" meet`);
      }
    }
  }
  return found;
}

describe('the parts of a case that are looked up', () => {
  test('are closed, say how much they hold, and open by a fragment and on paper, without scripts', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(story);
    const counts = await page.locator('.fold summary .meta').allTextContents();
    expect(counts.length).toBeGreaterThan(3);
    for (const count of counts) expect(count.trim()).toMatch(/^\d+/);
    const isSeen = (what: string) =>
      page.locator(what).evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }));
    expect([await isSeen('.parties'), await isSeen('.references')]).toEqual([false, false]);
    await page.locator('.cite a').first().click();
    expect([await isSeen('.parties'), await isSeen('.references')]).toEqual([false, true]);
    await page.emulateMedia({ media: 'print' });
    expect(await isSeen('.parties')).toBe(true);
  });

  test('stand in the contents, each a link that leads somewhere: beside the text, or closed on a phone', async ({
    page,
  }) => {
    await page.setViewportSize(desktop);
    await page.goto(story);
    const links = page.locator('.contents a');
    expect(await links.first().isVisible()).toBe(true);
    const lost = await links.evaluateAll((all) =>
      all.map((one) => one.getAttribute('href') ?? '').filter((href) => document.querySelector(href) === null),
    );
    expect(lost).toEqual([]);
    await page.setViewportSize(phone);
    expect(await links.first().isVisible()).toBe(false);
    await page.locator('.contents summary').click();
    expect(await links.first().isVisible()).toBe(true);
  });

  test('leave the story within a screen and a half of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(story);
    const first = page.locator('.page-body > :is(p, .passage)').first();
    expect(await first.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(1.5 * 844);
  });
});

describe('the end of a case', () => {
  test('names other cases with the reason, and gives the reference as text and as files', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(story);
    const reasons = await page.locator('.related p').allTextContents();
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason.trim()).toMatch(/^Both .+\.$/);
    await page.getByText(words.page.cite).click();
    const address = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(await page.locator('.cite-page p').first().textContent()).toContain(address);
    const files = page.locator('.cite-page a');
    expect(await files.allTextContents()).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
    for (const file of await files.all()) {
      const [kept] = await Promise.all([page.waitForEvent('download'), file.click()]);
      expect(kept.suggestedFilename()).toMatch(/^[a-z-]+\.(?:bib|ris|json)$/);
      expect(decodeURIComponent(kept.url())).toContain(address);
    }
  });
});

test('how a text names a part of a case is copied, and selected where the browser keeps the clipboard shut', async ({
  open,
}) => {
  for (const permissions of [['clipboard-read', 'clipboard-write'], []]) {
    const page = await open({ permissions });
    await page.goto(story);
    await page.getByText(words.page.parts).click();
    const row = page.locator('.page-tools li').first();
    await row.getByRole('button').click();
    const allowed = permissions.length > 0;
    await expect.poll(() => row.locator('output').innerText()).toBe(allowed ? words.page.copied : words.page.selected);
    const taken = allowed ? () => navigator.clipboard.readText() : () => String(getSelection());
    expect(await page.evaluate(taken)).toBe(await row.locator('code').innerText());
  }
});

describe('a case on paper', () => {
  test('has no interface, numbered notes, every reason, room to write, and how to cite it', async ({ page }) => {
    await page.goto(story);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.evaluate(() => {
      const shown = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
      const room = document.querySelector('.questions li > div');
      return {
        interface: shown('.site-header, .site-footer, .lens-picker, .note summary, .cite-page a, .cite-page summary'),
        reasons: shown('.note .reason') === document.querySelectorAll('.note .reason').length,
        number: getComputedStyle(document.querySelector('.notes') ?? document.body, '::before').content,
        room: room !== null && Number.parseFloat(getComputedStyle(room, '::after').blockSize) > 30,
        citation: shown('.cite-page p'),
      };
    });
    expect(paper).toEqual({
      interface: 0,
      reasons: true,
      number: 'counter(passage)',
      room: true,
      citation: 1,
    });
  });
});
