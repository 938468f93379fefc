import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject, test as base } from 'vitest';
import { openChromium, thisMachine } from '../../src/cli/chromium.ts';
import { expectNone, type Finding } from '../pages/findings.ts';

export const desktop = { width: 1280, height: 800 };
/** The narrowest screen that WCAG asks for, which is also a desktop at 400 %. */
export const phone = { width: 320, height: 640 };

const origin = inject('origin');

/** Without a process kept ready for the next page, since the next is in a context of its own and takes another; nor one for drawing. */
const thrift = ['--renderer-process-limit=1', '--in-process-gpu'];

/**
 * A test of the built site in a browser. `page` is a page in a browser that knows nothing yet and speaks Dutch; the test fails when it says
 * anything on the console, asks for what is not there, or asks another host. `open` gives further pages, which may.
 */
export const test = base
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const machine = thisMachine((options) =>
      chromium.launch({ ...options, args: [...(options.args ?? []), ...thrift] }),
    );
    const browser = await openChromium({ ...machine, env: { CHROMIUM: inject('browser') } }, console.log);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', ({ browser }, { onCleanup }) => {
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
    });
    return async (options: BrowserContextOptions = {}): Promise<Page> => {
      // Without movement, since that only takes time here.
      const own = { baseURL: origin, viewport: desktop, reducedMotion: 'reduce', locale: 'nl-NL' } as const;
      const context = await browser.newContext({ ...own, ...options });
      context.setDefaultTimeout(60_000);
      contexts.push(context);
      return context.newPage();
    };
  })
  .extend('page', async ({ open }, { onCleanup }) => {
    const page = await open();
    const findings = watch(page, origin);
    onCleanup(() => {
      expectNone(findings);
    });
    return page;
  });

/** Collects what a reader of the site at `origin` never sees and nobody should cause. Each is told of the page that was open. */
export function watch(page: Page, origin: string): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (wrong: string, repair: string): void => {
    const { pathname, search } = new URL(page.url());
    findings.push({ page: pathname + search, wrong: wrong.replaceAll(origin, ''), repair });
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
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:' || url.origin === origin) return;
    add(`request to another host: ${request.url()}`, 'serve it from this site; no request leaves for a third party.');
  });
  page.on('response', (response) => {
    if (response.status() < 400 || response.request().isNavigationRequest()) return;
    add(`answer ${response.status()}: ${response.url()}`, 'the file is not in the built site; mend its address.');
  });
  return findings;
}
