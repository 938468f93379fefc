import { describe, expect, test } from 'vitest';
import { withPolicy } from '../../src/site/policy.ts';

/** The SHA-256 of "a{}" in base 64. */
const ofStyle = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const charset = '<meta charset="utf-8">';
const style = '<style>a{}</style>';
const policyIn = (html: string) =>
  /^(.*)<meta http-equiv="content-security-policy" content="([^"]*)">(.*)$/s.exec(withPolicy(html))?.slice(1) ?? [];

test('a policy allows what stands in the page by its hash, and stands before all that it governs', () => {
  const [before, policy, after] = policyIn(
    `<head>${charset}<title>x</title>${style}<script src="/x.js"></script></head>`,
  );
  expect([before, after]).toEqual([`<head>${charset}`, `<title>x</title>${style}<script src="/x.js"></script></head>`]);
  expect(policy?.split(/; ?/)).toEqual([
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' ${ofStyle}`,
    '',
  ]);
});

test('a style behind the head is allowed too, and so is a script without an address', () => {
  const [, policy] = policyIn(`<head>${charset}</head><body>${style}<script>a{}</script></body>`);
  expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${ofStyle}; style-src 'self' ${ofStyle};`);
});

test('the page of a form for authors shows pictures that were chosen there', () => {
  expect(policyIn(`<head>${charset}</head><body><author-form></author-form></body>`)[1]).toContain(
    "img-src 'self' blob:;",
  );
});

test('a page that names no charset stays as it is', () => {
  expect(withPolicy('<title>Redirecting</title>')).toBe('<title>Redirecting</title>');
});

describe('the style of a page stays allowed when its words look like markup', () => {
  test.each([
    '<style>',
    '</style>',
    '<script>',
    '<!--',
    '<title>',
    '</head>',
    '<meta http-equiv="content-security-policy">',
  ])('%s', (words) => {
    const text = words.replaceAll('<', '&lt;');
    const attribute = words.replaceAll('"', '&quot;');
    const rest = `<meta name="description" content="${attribute}"><title>${words === '<title>' ? '' : text}</title>${style}`;
    const end = `</head><body><p title="${attribute}">${text}</p></body>`;
    const [, policy] = policyIn(`<head>${charset}${rest}${end}`);
    expect(policy).toContain(`style-src 'self' ${ofStyle};`);
  });
});
