import * as z from 'zod/mini';

/** Where a site is published: scheme and host, and the path below it, with a slash at both ends. */
export interface Publication {
  readonly site: string;
  readonly base: string;
}

/**
 * Where the environment says that a site is published: `ATLAS_SITE` before `usual`, and below the path `ATLAS_BASE`. What is empty is not set. A
 * string is what is wrong with them, as a sentence.
 */
export function readPublication(
  env: Readonly<Record<string, string | undefined>>,
  usual: string,
): Publication | string {
  const { ATLAS_SITE: site = '', ATLAS_BASE: base = '' } = env;
  if (site !== '' && !isOrigin(site))
    return `ATLAS_SITE is "${site}", which is no address of a site: write it like https://example.org, and a path below it in ATLAS_BASE.`;
  if (!/^[\w.~/-]*$/.test(base) || /(?:^|\/)\.{1,2}(?:\/|$)/.test(base))
    return `ATLAS_BASE is "${base}", which is no path of a site: write it like /atlas/.`;
  if (site === '' && !isOrigin(usual))
    return `site.config.ts says that the site is "${usual}", which is no address of a site: write it like https://example.org, and a path below it in ATLAS_BASE.`;
  return { site: site === '' ? usual : site.replace(/\/$/, ''), base: `/${base}/`.replace(/\/+/g, '/') };
}

const address = z.url({ protocol: /^https?$/ });

/** Whether a text is the address of a site: scheme and host, and nothing below. */
export function isOrigin(text: string): boolean {
  return /^https?:\/\/[^/?#@\s]+\/?$/i.test(text) && z.safeParse(address, text).success;
}
