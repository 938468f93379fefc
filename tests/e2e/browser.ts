import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Finding } from '../pages/findings.ts';
import type { ServedSite } from './site.ts';

export const openBrowser = (): Promise<Browser> => chromium.connect(inject('browser'));

export const desktop = { width: 1280, height: 800 };
/** The narrowest screen that WCAG asks for, which is also a desktop at 400 %. */
export const phone = { width: 320, height: 640 };

/**
 * A page of its own in a browser that knows nothing yet. Without movement, since that only takes time here. It speaks Dutch.
 */
export async function openPage(browser: Browser, site: ServedSite, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site.origin,
    viewport: desktop,
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    ...options,
  });
  context.setDefaultTimeout(60_000);
  return context.newPage();
}

/**
 * Collects what a reader never sees and nobody should cause: messages on the console, errors of scripts, requests that fail,
 * and requests to another host. Each is told of the page that was open.
 */
export function watch(page: Page, site: ServedSite): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (wrong: string, repair: string): void => {
    const { pathname, search } = new URL(page.url());
    findings.push({ page: pathname + search, wrong: wrong.replaceAll(site.origin, ''), repair });
  };
  page.on('console', (message) => {
    add(
      `console ${message.type()}: ${message.text()}`,
      'a page says nothing on the console; mend what causes the message.',
    );
  });
  page.on('pageerror', (error) => {
    add(`error in a script: ${error.message}`, 'mend the script in src/browser.');
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given';
    // The browser lets go of what it still loads when the next page is opened.
    if (reason === 'net::ERR_ABORTED') return;
    add(`request failed: ${request.url()} (${reason})`, 'the address, or the policy that forbids it, is wrong.');
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol === 'data:' || protocol === 'blob:' || origin === site.origin) return;
    add(`request to another host: ${request.url()}`, 'serve it from this site; no request leaves for a third party.');
  });
  page.on('response', (response) => {
    if (response.status() < 400 || response.request().isNavigationRequest()) return;
    add(`answer ${response.status()}: ${response.url()}`, 'the file is not in the built site; mend its address.');
  });
  return findings;
}
