import { DomUtils, parseDocument } from 'htmlparser2';
import { policyHash } from './policy.ts';

/**
 * A page whose content security policy names only the hashes of the scripts and styles written in the page itself, and stands before all that it governs, right
 * after the charset, which browsers seek in the first bytes; a page without a policy as it is. Astro names every script and style of the whole site
 * on every page, about 400 bytes that do not compress; files are allowed by `'self'` already, so only what stands in the page needs a hash. The page is read as a browser reads it, so that
 * words which look like markup count for words; of a page that has no script or style of its own behind its head, the head alone.
 */
export function withLeanPolicy(html: string): string {
  const page = parseDocument(hasOwnCode(html) ? html : headOf(html), positions).children;
  const policy = DomUtils.findOne(
    ({ attribs }) => attribs['http-equiv']?.toLowerCase() === 'content-security-policy',
    page,
  );
  const charset = DomUtils.findOne(({ attribs }) => attribs.charset !== undefined, page);
  if (policy === null || charset === null) return html;
  const [first, from, to] = [afterLast(charset), policy.startIndex ?? 0, afterLast(policy)];
  const code = DomUtils.findAll(({ name }) => name === 'script' || name === 'style', page);
  const needed = new Set<string>(code.map((one) => policyHash(DomUtils.textContent(one))));
  const lean = html
    .slice(from, to)
    .replace(/ '(sha256-[^']*)'/g, (quoted, hash: string) => (needed.has(hash) ? quoted : ''));
  return html.slice(0, first) + lean + html.slice(first, from) + html.slice(to);
}

const positions = { withStartIndices: true, withEndIndices: true };
const afterLast = ({ endIndex }: { readonly endIndex: number | null }): number => (endIndex ?? 0) + 1;

const headOf = (html: string): string => /^.*?(?=<body)/s.exec(html)?.[0] ?? html;

/** Whether a script or style may be written out behind the head. */
function hasOwnCode(html: string): boolean {
  const body = html.slice(headOf(html).length).replace(/<script\b[^<>]*\ssrc="[^"]*"[^<>]*><\/script>/g, '');
  return /<(?:script|style)\b/i.test(body);
}
