import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
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

/**
 * A page whose policy names only the hashes of the scripts and styles written in the page itself, and stands before all that it governs, right
 * after the charset, which browsers seek in the first bytes; a page without a policy as it is. The page is read as a browser reads it, so that
 * words which look like markup count for words; of a page that has no script or style of its own behind its head, the head alone.
 */
export function withLeanPolicy(html: string): string {
  const elements = [...elementsIn(parse(hasOwnCode(html) ? html : headOf(html), { sourceCodeLocationInfo: true }))];
  const policy = elements.find((one) => attributeOf(one, 'http-equiv') === 'content-security-policy');
  const at = policy?.sourceCodeLocation;
  const charset = elements.find((one) => attributeOf(one, 'charset') !== undefined)?.sourceCodeLocation;
  if (at === undefined || at === null || charset === undefined || charset === null) return html;
  const first = charset.endOffset;
  const texts = elements.filter(({ tagName }) => tagName === 'script' || tagName === 'style').map(textOf);
  const needed = new Set<string>(texts.map(policyHash));
  const lean = html
    .slice(at.startOffset, at.endOffset)
    .replace(/ '(sha256-[^']*)'/g, (quoted, hash: string) => (needed.has(hash) ? quoted : ''));
  return html.slice(0, first) + lean + html.slice(first, at.startOffset) + html.slice(at.endOffset);
}

const headOf = (html: string): string => /^.*?(?=<body)/s.exec(html)?.[0] ?? html;

/** Whether a script or style may be written out behind the head. */
function hasOwnCode(html: string): boolean {
  const body = html.slice(headOf(html).length).replace(/<script\b[^<>]*\ssrc="[^"]*"[^<>]*><\/script>/g, '');
  return /<(?:script|style)\b/i.test(body);
}

type Element = DefaultTreeAdapterTypes.Element;

/** Every element below a node, in the order of the page. */
function* elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    if ('childNodes' in child) yield* elementsIn(child);
  }
}

function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value.toLowerCase();
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
