import { DomUtils, parseDocument } from 'htmlparser2';

/** What a page needs of what is around it. */
export interface Around {
  /** The bytes and the type of what is kept at an address of the site; undefined for what is not there. */
  readonly file: (address: string) => { readonly bytes: Buffer; readonly type: string } | undefined;
  /** Where a link to an address of the site leads. */
  readonly link: (address: string) => string;
}

/** What a page without scripts may load: what is written in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** A page of the site as one file that opens by itself: with its styles, pictures and font in it, without scripts, and with links that lead somewhere. */
export function standalone(html: string, around: Around): string {
  const page = parseDocument(html, { withStartIndices: true, withEndIndices: true });
  let rest = 0;
  const parts: string[] = [];
  for (const one of DomUtils.findAll(() => true, page.children)) {
    const [start, end] = [one.startIndex ?? 0, (one.endIndex ?? 0) + 1];
    const tag = html.slice(start, one.children[0]?.startIndex ?? end);
    const put = replacement(one.name, one.attribs, tag, DomUtils.textContent(one), around);
    if (put === undefined) continue;
    parts.push(html.slice(rest, start), put);
    rest = put.startsWith('<a') ? start + tag.length : end;
  }
  return parts.join('') + html.slice(rest);
}

/** What stands in the place of an element, or of the first tag of a link; undefined for what stays. */
function replacement(
  name: string,
  { href = '', src = '', rel, 'http-equiv': named }: Readonly<Record<string, string>>,
  tag: string,
  text: string,
  around: Around,
): string | undefined {
  if (named === 'content-security-policy') return `<meta http-equiv="${named}" content="${policy}">`;
  if (name === 'link' && rel === 'stylesheet')
    return `<style>${withData(around.file(href)?.bytes.toString('utf8') ?? '', around)}</style>`;
  if (name === 'style') return `<style>${withData(text, around)}</style>`;
  if (name === 'script' || name === 'source' || name === 'link') return '';
  const attribute = (of: string, value: string) =>
    tag.replace(/ srcset="[^"]*"/, '').replace(new RegExp(` ${of}="[^"]*"`), () => ` ${of}="${value}"`);
  if (name === 'img') return attribute('src', dataOf(src, around));
  return name === 'a' && href.startsWith('/')
    ? attribute('href', around.link(href).replaceAll('&', '&amp;').replaceAll('"', '&quot;'))
    : undefined;
}

/** CSS with what it loads written in it. */
const withData = (css: string, around: Around): string =>
  css.replace(/url\("?(\/[^")]+)"?\)/g, (_found, address: string) => `url("${dataOf(address, around)}")`);

function dataOf(address: string, { file }: Around): string {
  const found = file(address);
  return found === undefined ? '' : `data:${found.type};base64,${found.bytes.toString('base64')}`;
}
