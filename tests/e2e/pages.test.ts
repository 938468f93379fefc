import { readFile } from 'node:fs/promises';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { expectNone, type Finding } from './findings.ts';
import { identity, languages, languageSwitch, policy } from './page-checks.ts';
import { readFacts, type PageFacts } from './page-facts.ts';
import { hosts, links } from './page-links.ts';
import { dist, serve, type ServedSite } from './site.ts';

let site: ServedSite;
let browser: Browser;
let facts: readonly PageFacts[];

beforeAll(async () => {
  site = await serve(dist);
  browser = await openBrowser();
  facts = await readFacts(await openPage(browser, site), site);
  return async () => {
    await browser.close();
    await site.close();
  };
}, 600_000);

test('every page was read', () => {
  expect(facts.length).toBeGreaterThan(100);
  expect(facts.length).toBe(site.pages.length);
});

test('every page is valid HTML', { timeout: 600_000 }, async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y', 'html-validate:standard'],
    rules: {
      // Scripts and styles come from the same host as the page.
      'require-sri': 'off',
      // Titles are those of the sources, however long; search engines cut them.
      'long-title': 'off',
      // Boxes that are one choice of several share a name.
      'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    },
  });
  const findings: Finding[] = [];
  for (const { path, file } of site.pages) {
    const { results } = await validator.validateString(await readFile(file, 'utf8'), file);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      const repair = `mend the component that writes it; see https://html-validate.org/rules/${ruleId}.html`;
      findings.push({ page: path, wrong: `${ruleId}: ${message}`, repair, detail: selector ?? '' });
    }
  }
  expectNone(findings);
});

test('every page has its language, title, description, canonical address, one h1, and no id twice', () => {
  expectNone(identity(facts, site));
});

test('pages in two languages name each other, and a page that is not translated says so and is not indexed', () => {
  expect(facts.filter(({ notices }) => notices.length > 0)).not.toEqual([]);
  expect(facts.filter(({ alternates }) => alternates.length > 0)).not.toEqual([]);
  expectNone(languages(facts, site));
});

test('the language switch stays on the page', () => {
  expectNone(languageSwitch(facts, site));
});

test('every page has a strict policy, and nothing on it that needs a looser one', () => {
  expectNone(policy(facts, site));
});

test('every internal address and every fragment leads somewhere', () => {
  expectNone(links(facts, site));
});

test('no page and no stylesheet takes anything from another host', () => {
  const sheets = globSync('**/*.css', { cwd: site.folder }).flatMap((file) => {
    const outside =
      readFileSync(join(site.folder, file), 'utf8').match(/(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^"')]*/g) ?? [];
    return outside.map((text) => ({
      page: file,
      wrong: `a stylesheet names another host: ${text}`,
      repair: 'serve it from this site.',
    }));
  });
  expectNone([...hosts(facts, site), ...sheets]);
});
