import { createHash } from 'node:crypto';
import { DomUtils, parseDocument } from 'htmlparser2';

/** What a page may load, besides the scripts and styles that are written in it. Search runs its index, which is WebAssembly, in the page itself. */
export const directives: readonly string[] = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];
const sources = { script: "script-src 'self' 'wasm-unsafe-eval'", style: "style-src 'self'" };

/**
 * A page with a content security policy that allows by their hashes the scripts and styles written in it, and no others. The policy stands before all
 * that it governs, right after the charset, which browsers seek in the first bytes; a page that names no charset stays as it is. Astro's own policy
 * names every script and style of the whole site on every page, about 400 bytes that do not compress, and takes each hash anew for each page. The page is
 * read as a browser reads it, so that words which look like markup count for words; of a page that has no script or style of its own behind its head,
 * the head alone.
 */
export function withPolicy(html: string): string {
  const page = parseDocument(hasOwnCode(html) ? html : headOf(html), { withEndIndices: true }).children;
  const charset = DomUtils.findOne(({ attribs }) => attribs.charset !== undefined, page);
  if (charset === null) return html;
  const allowed = (name: keyof typeof sources): string => {
    const own = DomUtils.findAll(
      (one) => one.name === name && one.attribs.src === undefined && one.attribs.type !== dataType,
      page,
    );
    return [sources[name], ...new Set(own.map((one) => `'${hash(DomUtils.textContent(one))}'`))].join(' ');
  };
  const policy = `${directivesOf(html).join(';')}; ${allowed('script')}; ${allowed('style')};`;
  const first = (charset.endIndex ?? 0) + 1;
  return `${html.slice(0, first)}<meta http-equiv="content-security-policy" content="${policy}">${html.slice(first)}`;
}

/** What a page says of itself in a script, which is nothing that runs. */
const dataType = 'application/ld+json';

/** Who writes sees the pictures that they have just chosen, which are nowhere but in the page. */
const directivesOf = (html: string) =>
  html.includes('<author-form') ? directives.map((one) => one.replace("img-src 'self'", '$& blob:')) : directives;

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function headOf(html: string): string {
  const body = html.indexOf('<body');
  return body === -1 ? html : html.slice(0, body);
}

/** Whether a script or style may be written out behind the head. */
function hasOwnCode(html: string): boolean {
  const codes = html.slice(headOf(html).length).match(/<(?:script|style)\b[^<>]*>/gi) ?? [];
  return codes.some((code) => !/^<script\b[^<>]*\ssrc="/.test(code));
}
