import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { namedInText } from '../../src/core/graph/ref.ts';
import { kinds } from '../../src/core/model/kind.ts';
import { pagesWithNew } from './distinct-pages.ts';
import { expectNone, type Finding } from './findings.ts';
import { identity, languages, languageSwitch, policy } from './page-checks.ts';
import { hosts, links } from './page-links.ts';
import { attributeOf, readPages } from './read-pages.ts';
import { moved, pages, pathOf, publicOrigin, site } from './site.ts';

const read = readPages(pages);

// What HTML allows depends on elements, and hardly on words: each path of elements is looked at once, and where every page is asked for each page that differs in more.
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
  for (const { path, file } of inject('everyPage') ? pagesWithNew('skeleton', read) : pagesWithNew('path', read)) {
    const { results } = await validator.validateString(readFileSync(file, 'utf8'), file);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      const repair = `mend the component that writes it; see https://html-validate.org/rules/${ruleId}.html`;
      findings.push({ page: path, wrong: `${ruleId}: ${message}`, repair, detail: selector ?? '' });
    }
  }
  expectNone(findings);
});

test('every page has its language, title, description, canonical address, one h1, and no id twice', () => {
  expect(read).not.toEqual([]);
  expectNone(identity(read));
});

test('pages in two languages name each other, and a page that is not translated says so and is not indexed', () => {
  expectNone(languages(read));
});

test('the page of every entry says how a text names it, and each place on it', () => {
  const named = read.flatMap(({ path, kind, id = '', html }) => {
    const own = kinds.find((one) => one === kind);
    return own === undefined || html.querySelector('.withdrawn') !== null
      ? []
      : [{ path, html, entry: { kind: own, id } }];
  });
  expect(new Set(named.map(({ entry }) => entry.kind))).toEqual(new Set(kinds));
  for (const { path, html, entry } of named) {
    const said = html.querySelectorAll('.page-tools code');
    const pieces = html.querySelectorAll('.page-body > [id].passage').map(({ id }) => ({ ...entry, fragment: id }));
    expect(
      said.map(({ text }) => text),
      path,
    ).toEqual(expect.arrayContaining([entry, ...pieces].map(namedInText)));
  }
});

test('the language switch stays on the page', () => {
  expectNone(languageSwitch(read));
});

test('every page has a strict policy, and nothing on it that needs a looser one', () => {
  expectNone(policy(read));
});

test('every internal address and every fragment leads somewhere', () => {
  expectNone(links(read));
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
  expectNone([...hosts(read), ...sheets]);
});

test('an address that an entry had before leads to its page, which names itself as the only one', () => {
  const paths = new Set(pages.map(({ path }) => path));
  for (const { path, locale, html } of readPages(moved)) {
    const to = attributeOf(html, 'body a', 'href');
    expect(paths.has(to), `${path} leads to ${to}`).toBe(true);
    expect(attributeOf(html, 'meta[http-equiv=refresh]', 'content')).toBe(`0;url=${to}`);
    expect(attributeOf(html, 'link[rel=canonical]', 'href')).toBe(publicOrigin + to);
    expect(attributeOf(html, 'html', 'lang')).toBe(locale);
    expect(to.startsWith(pathOf(locale)), `${path} stays in its language`).toBe(true);
  }
});
