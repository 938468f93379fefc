import { createHash } from 'node:crypto';
import { atlas } from '../../site.config.ts';
import type { Finding } from './findings.ts';
import type { PageFacts } from './page-facts.ts';
import { isTranslated, publicOrigin, type BuiltSite } from './site.ts';

/** Looks at all pages of a site together. */
export type Check = (facts: readonly PageFacts[], site: BuiltSite) => readonly Finding[];

const FRAME = 'src/components/layout/Page.astro';

/** Language, title, description, one heading, no id twice. */
export const identity: Check = (facts) =>
  facts.flatMap(({ page, lang, title, description, headings, ids, canonical }) => {
    const wrong: string[] = [];
    if (lang !== page.locale) wrong.push(`<html lang> is "${lang}", and the address is of language "${page.locale}"`);
    if (title.trim() === '') wrong.push('there is no title');
    if (description.trim() === '') wrong.push('there is no description');
    if (canonical === '' && page.kind !== 'missing') wrong.push('there is no canonical address');
    if (headings.length !== 1) wrong.push(`there are ${headings.length} h1 elements, and there must be one`);
    if (headings.some(({ text }) => text === '')) wrong.push('the h1 is empty');
    const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
    if (twice.length > 0) wrong.push(`ids that stand on the page more than once: ${twice.join(', ')}`);
    return wrong.map((text) => ({ page: page.path, wrong: text, repair: `the route of the page, or ${FRAME}.` }));
  });

/** Canonical addresses, hreflang pairs, and the notice on pages that are not translated. */
export const languages: Check = (facts, site) => {
  const byAddress = new Map(facts.map((one) => [publicOrigin + one.page.path, one]));
  return facts.flatMap((one) => {
    const { page, alternates, canonical, robots, searchable, headings, notices } = one;
    if (page.kind === 'missing') return [];
    const found: Finding[] = [];
    const add = (wrong: string, repair = `the addresses and languages that the route gives to ${FRAME}.`): void => {
      found.push({ page: page.path, wrong, repair });
    };
    const own = publicOrigin + page.path;
    const hidden = robots.includes('noindex');
    if (isTranslated(site, page)) {
      if (canonical !== own) add(`the canonical address is ${canonical}, and must be its own, ${own}`);
      // The page of the design's parts shows a notice as a sample.
      if (notices.length > 0 && page.kind !== 'design') add('it is translated and has the notice that it is not');
      if (hidden && page.kind !== 'search' && page.kind !== 'design') add('it is noindex, and nothing hides this kind');
      if (hidden && searchable) add('it is noindex, and stands in the search index all the same');
    } else {
      const [original] = atlas.languages;
      const target = byAddress.get(canonical)?.page;
      if (target?.locale !== original || target.id !== page.id)
        add(`it is not translated, and its canonical address ${canonical} is not its original`);
      if (!hidden) add('it is not translated, and is not noindex');
      if (searchable) add('it is not translated, and stands in the search index', 'leave data-pagefind-body out.');
      if (headings[0]?.lang !== original)
        add(`its text is "${original}", and is not marked with lang="${original}"`, 'lang on the article.');
      const notice = notices[0];
      if (notice?.lang !== page.locale || !notice.links.includes(target?.path ?? '')) {
        add(
          `it is not translated, and has no notice in "${page.locale}" that links to the original`,
          'src/components/layout/Notice.astro.',
        );
      }
    }
    if (hidden || !isTranslated(site, page)) {
      if (alternates.length > 0) add('it is noindex, and has hreflang links');
      return found;
    }
    for (const { lang, href } of alternates) {
      const other = byAddress.get(href);
      if (other === undefined) add(`the hreflang link ${href} leads to no page`);
      else if (other.page.locale !== lang)
        add(`the hreflang link for "${lang}" leads to a page in "${other.page.locale}"`);
      else if (!other.alternates.some((back) => back.href === own))
        add(`the hreflang link to ${other.page.path} is not answered by one back`);
      else if (other.page.kind !== page.kind || other.page.id !== page.id)
        add(`the hreflang link to ${other.page.path} leads to another subject`);
    }
    if (alternates.length > 0 && !alternates.some(({ href }) => href === own))
      add('the hreflang links leave out the page itself');
    const counterpart = facts.find(
      ({ page: { kind, id, locale } }) =>
        kind === page.kind && id === page.id && id !== undefined && locale !== page.locale,
    );
    if (counterpart !== undefined && isTranslated(site, counterpart.page) && alternates.length === 0) {
      add('it exists in another language, and has no hreflang links');
    }
    return found;
  });
};

/** The link to the other language leads to the same page in that language, and back. */
export const languageSwitch: Check = (facts) => {
  const byPath = new Map(facts.map((one) => [one.page.path, one]));
  return facts.flatMap(({ page, languageSwitch: links }) => {
    if (page.kind === 'missing') return [];
    const repair = `the addresses that the route gives to ${FRAME}.`;
    if (links.length !== atlas.languages.length - 1)
      return [{ page: page.path, wrong: 'the header has no link to the other language', repair }];
    return links.flatMap(({ lang, href }) => {
      const other = byPath.get(href);
      const same = other?.page.kind === page.kind && other.page.id === page.id && other.page.locale === lang;
      const back = other?.languageSwitch.some((link) => link.href === page.path) === true;
      return same && back
        ? []
        : [
            {
              page: page.path,
              wrong: `the language switch to ${href} does not lead to the same page, and back`,
              repair,
            },
          ];
    });
  });
};

/** The policy is strict, and the page needs no looser one. */
export const policy: Check = (facts) =>
  facts.flatMap(({ page, policies, inlineAttributes, inlineScripts, inlineStyles }) => {
    const found: Finding[] = [];
    const add = (wrong: string, repair: string): void => {
      found.push({ page: page.path, wrong, repair });
    };
    const [csp = ''] = policies;
    if (policies.length !== 1)
      add(`there are ${policies.length} policies, and there must be one`, 'security.csp in astro.config.mjs.');
    const directives = new Map(
      csp
        .split(';')
        .map((part) => part.trim().split(/\s+/))
        .map(([name = '', ...values]) => [name, values]),
    );
    if (directives.get('default-src')?.join() !== "'none'")
      add("the policy does not begin from default-src 'none'", 'astro.config.mjs.');
    for (const [name, values] of directives) {
      const loose = values.filter(
        (value) =>
          ["'unsafe-inline'", "'unsafe-eval'", '*', 'https:', 'http:'].includes(value) || /^https?:/.test(value),
      );
      if (loose.length > 0)
        add(
          `the policy allows ${loose.join(' ')} in ${name}`,
          'take it out of astro.config.mjs, and mend what needs it.',
        );
    }
    for (const text of inlineAttributes)
      add(`an attribute that the policy forbids: ${text.slice(0, 120)}`, 'use a class, or a listener in src/browser.');
    const hashed = (texts: readonly string[], directive: string): void => {
      for (const text of texts) {
        const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
        if (directives.get(directive)?.includes(hash) === true) continue;
        add(
          `an inline piece that ${directive} has no hash for: ${text.slice(0, 80)}`,
          'make it a file, or let Astro write it.',
        );
      }
    };
    hashed(inlineScripts, 'script-src');
    hashed(inlineStyles, 'style-src');
    return found;
  });
