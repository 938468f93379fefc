import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { policyHash } from '../policy.ts';

/**
 * Takes out of each page's content security policy the hashes that allow nothing on that page. Astro names every script and style of the whole
 * site on every page, about 400 bytes that do not compress; files are allowed by `'self'` already, so only what stands in the page needs a hash.
 */
export function leanPolicy(): AstroIntegration {
  return {
    name: 'lean-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const path of globSync('**/*.html', { cwd: root })) {
          const file = join(root, path);
          const html = await readFile(file, 'utf8');
          const lean = withLeanPolicy(html);
          if (lean !== html) await writeFile(file, lean);
        }
      },
    },
  };
}

/** A page with a policy that names only the hashes of the scripts and styles written in the page itself; a page without a policy as it is. */
export function withLeanPolicy(html: string): string {
  const inline = html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g);
  const texts = [...inline].flatMap(([, , text = '']) => (text === '' ? [] : text));
  const needed = new Set<string>(texts.map(policyHash));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/ '(sha256-[^']*)'/g, (quoted, hash: string) => (needed.has(hash) ? quoted : '')),
  );
}
