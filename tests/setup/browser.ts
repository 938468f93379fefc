import { preview } from 'astro';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { openChromium, thisMachine } from '../../src/cli/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Scheme, host and port of the site, without a slash at the end. */
    readonly origin: string;
    /** The program of the browser. */
    readonly browser: string;
  }
}

/** One server for all tests of a run, and a browser that starts on this machine. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { folder, base, project: root } = project.getProvidedContext().site;
  const server = await preview({
    root,
    base,
    outDir: folder,
    server: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
  const browser = await openChromium(
    thisMachine((options) => chromium.launchServer(options)),
    console.log,
  );
  project.provide('origin', `http://127.0.0.1:${server.port}`);
  // Each worker starts its own: between one here and those who ask it, every message would pass through one process more.
  project.provide('browser', browser.process().spawnfile);
  await browser.close();
  return () => server.stop();
}
