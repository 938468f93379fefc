import { expect, test } from 'vitest';
import { withLeanPolicy } from '../../../src/site/integrations/lean-policy.ts';

const page = (policy: string, rest: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}">${rest}</head>`;
/** The SHA-256 of "a{}" in base 64. */
const ofStyle = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";

test('a policy keeps the hash of what stands in the page, and loses the others', () => {
  const style = '<style>a{}</style><script src="/x.js"></script>';
  expect(
    withLeanPolicy(page(`script-src 'self' 'sha256-abc='; style-src 'self' ${ofStyle} 'sha256-def=';`, style)),
  ).toBe(page(`script-src 'self'; style-src 'self' ${ofStyle};`, style));
});

test('words that look like a hash elsewhere in the page stay', () => {
  const body = "<p> 'sha256-abc='</p>";
  expect(withLeanPolicy(page("style-src 'self'", body))).toBe(page("style-src 'self'", body));
  expect(withLeanPolicy(body)).toBe(body);
});
