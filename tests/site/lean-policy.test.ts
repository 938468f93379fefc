import { describe, expect, test } from 'vitest';
import { withLeanPolicy } from '../../src/site/lean-policy.ts';

const policyOf = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;
/** The SHA-256 of "a{}" in base 64. */
const ofStyle = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const charset = '<meta charset="utf-8">';
const style = '<style>a{}</style>';
const all = `script-src 'self' 'sha256-abc='; style-src 'self' ${ofStyle} 'sha256-def=';`;
const lean = `script-src 'self'; style-src 'self' ${ofStyle};`;

test('a policy keeps the hash of what stands in the page, loses the others, and stands before all that it governs', () => {
  expect(
    withLeanPolicy(
      `<html><head>${charset}<title>x</title>${style}${policyOf(all)}<script src="/x.js"></script></head>`,
    ),
  ).toBe(`<html><head>${charset}${policyOf(lean)}<title>x</title>${style}<script src="/x.js"></script></head>`);
});

test('words that look like a hash elsewhere in the page stay, and so does a page without a policy', () => {
  const body = "<body><p> 'sha256-abc='</p></body>";
  const page = `<head>${charset}${policyOf("style-src 'self'")}</head>${body}`;
  expect(withLeanPolicy(page)).toBe(page);
  expect(withLeanPolicy(body)).toBe(body);
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
    expect(withLeanPolicy(`<head>${charset}${rest}${policyOf(all)}${end}`)).toBe(
      `<head>${charset}${policyOf(lean)}${rest}${end}`,
    );
  });
});
