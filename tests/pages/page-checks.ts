import { createHash } from 'node:crypto';
import type { HTMLElement } from 'node-html-parser';
import type { Finding } from './findings.ts';
import { attributeOf, languageOf, type ReadPage } from './read-pages.ts';
import { atlas, isTranslated, isWritten, original, publicOrigin, type PageKind } from './site.ts';

/** Looks at all pages of a site together. */
export type Check = (pages: readonly ReadPage[]) => readonly Finding[];

const FRAME = 'src/components/layout/Page.astro';

/** Language, title, description, one heading, no id twice. */
export const identity: Check = (pages) =>
  pages.flatMap(({ path, locale, kind, html }) => {
    const lang = attributeOf(html, 'html', 'lang');
    const headings = html.querySelectorAll('h1');
    const ids = html.querySelectorAll('[id]').map((element) => element.id);
    const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
    const wrong = {
      [`<html lang> is "${lang}", and the address is of language "${locale}"`]: lang !== locale,
      'there is no title': (html.querySelector('title')?.text.trim() ?? '') === '',
      'there is no description': attributeOf(html, 'meta[name=description]', 'content').trim() === '',
      'there is no canonical address': canonicalOf(html) === '' && kind !== 'missing',
      [`there are ${headings.length} h1 elements, and there must be one`]: headings.length !== 1,
      'the h1 is empty': headings.some(({ text }) => text.trim() === ''),
      [`ids that stand on the page more than once: ${twice.join(', ')}`]: twice.length > 0,
    };
    return Object.entries(wrong)
      .filter(([, is]) => is)
      .map(([text]) => ({ page: path, wrong: text, repair: `the route of the page, or ${FRAME}.` }));
  });

const canonicalOf = (html: HTMLElement): string => attributeOf(html, 'link[rel=canonical]', 'href');
const alternatesOf = (html: HTMLElement): readonly Link[] => linksOf(html, 'link[rel=alternate][hreflang]');

interface Link {
  readonly lang: string;
  readonly href: string;
}

const linksOf = (html: HTMLElement, selector: string): readonly Link[] =>
  html.querySelectorAll(selector).map((link) => ({
    lang: link.getAttribute('hreflang') ?? '',
    href: link.getAttribute('href') ?? '',
  }));

/** Pages that no search engine needs: they say what others say, or nothing. */
const hiddenKinds: readonly PageKind[] = ['search', 'design', 'handout', 'session', 'form', 'workbook-list'];

/** Canonical addresses, hreflang pairs, and the notice on pages that are not translated. */
export const languages: Check = (pages) => {
  const byAddress = new Map(pages.map((page) => [publicOrigin + page.path, page]));
  return pages.flatMap((page) => {
    if (page.kind === 'missing') return [];
    const { path, kind, subject, locale, html } = page;
    const found: Finding[] = [];
    const add = (wrong: string, repair = `the addresses and languages that the route gives to ${FRAME}.`): void => {
      found.push({ page: path, wrong, repair });
    };
    const canonical = canonicalOf(html);
    const alternates = alternatesOf(html);
    const searchable = html.querySelector('[data-search-page]') !== null;
    const own = publicOrigin + path;
    const hidden = attributeOf(html, 'meta[name=robots]', 'content').includes('noindex');
    const translated = isTranslated(page);
    if (translated) {
      if (canonical !== own) add(`the canonical address is ${canonical}, and must be its own, ${own}`);
      if (isWritten(page) && languageOf(html.querySelector('h1') ?? undefined) !== locale)
        add('it is translated, and its text is marked as if it were not');
      const gone = html.querySelector('.withdrawn') !== null;
      if (hidden && !gone && !hiddenKinds.includes(kind)) add('it is noindex, and nothing hides this kind');
      if (hidden && searchable) add('it is noindex, and stands in the search index all the same');
    } else {
      const target = byAddress.get(canonical);
      if (target?.locale !== original || target.subject !== subject)
        add(`it is not translated, and its canonical address ${canonical} is not its original`);
      if (!hidden) add('it is not translated, and is not noindex');
      if (searchable) add('it is not translated, and stands in the search index', 'leave data-search-page out.');
      if (languageOf(html.querySelector('h1') ?? undefined) !== original)
        add(`its text is "${original}", and is not marked with lang="${original}"`, 'lang on the article.');
      const leads = linksOf(html, '.notice a').some(({ href }) => href === target?.path);
      if (languageOf(html.querySelector('.notice') ?? undefined) !== locale || !leads) {
        add(
          `it is not translated, and has no notice in "${locale}" that links to the original`,
          'src/components/layout/Notice.astro.',
        );
      }
    }
    if (hidden || !translated) {
      if (alternates.length > 0) add('it is noindex, and has hreflang links');
      return found;
    }
    const readable = pages.filter((other) => other.subject === subject && isTranslated(other));
    const others = readable.map((other) => ({ lang: other.locale, path: other.path }));
    const fallback = others
      .filter(({ lang }) => lang === original)
      .map(({ path: to }) => ({ lang: 'x-default', path: to }));
    const due =
      readable.length > 1 ? [...others, ...fallback].map((other) => `${other.lang} ${publicOrigin}${other.path}`) : [];
    const given = alternates.map(({ lang, href }) => `${lang} ${href}`);
    if (given.sort().join() !== due.sort().join())
      add(`the hreflang links are to ${given.join(', ') || 'nothing'}, and the page can be read at ${due.join(', ')}`);
    return found;
  });
};

/** The link to the other language leads to the same page in that language, and back. */
export const languageSwitch: Check = (pages) => {
  const switchOf = (html: HTMLElement): readonly Link[] => linksOf(html, 'body > header a[hreflang]');
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap(({ path, kind, subject, html }) => {
    if (kind === 'missing') return [];
    const add = (wrong: string): Finding => ({
      page: path,
      wrong,
      repair: `the addresses that the route gives to ${FRAME}.`,
    });
    const links = switchOf(html);
    if (links.length !== atlas.languages.length - 1) return [add('the header has no link to each other language')];
    return links.flatMap(({ lang, href }) => {
      const other = byPath.get(href);
      const same = other?.subject === subject && other.locale === lang;
      const back = other !== undefined && switchOf(other.html).some((link) => link.href === path);
      return same && back ? [] : [add(`the language switch to ${href} does not lead to the same page, and back`)];
    });
  });
};

/** The policy is strict, and the page needs no looser one. */
export const policy: Check = (pages) =>
  pages.flatMap(({ path, html }) => {
    const found: Finding[] = [];
    const add = (wrong: string, repair: string): void => {
      found.push({ page: path, wrong, repair });
    };
    const policies = html
      .querySelectorAll('head meta[http-equiv]')
      .filter((meta) => meta.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy');
    const csp = policies[0]?.getAttribute('content') ?? '';
    if (policies.length !== 1)
      add(`there are ${policies.length} policies, and there must be one`, 'src/site/policy.ts.');
    const directives = new Map(
      csp
        .split(';')
        .map((part) => part.trim().split(/\s+/))
        .map(([name = '', ...values]) => [name, values]),
    );
    if (directives.get('default-src')?.join() !== "'none'")
      add("the policy does not begin from default-src 'none'", 'src/site/policy.ts.');
    for (const [name, values] of directives) {
      const loose = values.filter(
        (value) =>
          ["'unsafe-inline'", "'unsafe-eval'", '*', 'https:', 'http:'].includes(value) || /^https?:/.test(value),
      );
      if (loose.length > 0)
        add(
          `the policy allows ${loose.join(' ')} in ${name}`,
          'take it out of src/site/policy.ts, and mend what needs it.',
        );
    }
    for (const element of html.querySelectorAll('*')) {
      for (const name of Object.keys(element.attributes)) {
        if (name !== 'style' && !name.startsWith('on')) continue;
        add(
          `an attribute that the policy forbids: <${element.localName} ${name}="${element.getAttribute(name)?.slice(0, 80) ?? ''}">`,
          'use a class, or a listener in src/browser.',
        );
      }
    }
    const hashed = (selector: string, directive: string): void => {
      for (const { rawText } of html.querySelectorAll(selector)) {
        const hash = `'sha256-${createHash('sha256').update(rawText).digest('base64')}'`;
        if (directives.get(directive)?.includes(hash) === true) continue;
        add(
          `an inline piece that ${directive} has no hash for: ${rawText.slice(0, 80)}`,
          'make it a file, or let Astro write it.',
        );
      }
    };
    hashed('script:not([src]):not([type="application/ld+json"])', 'script-src');
    hashed('style', 'style-src');
    return found;
  });
