import { describe, expect, test } from 'vitest';
import { caddyFile, hostingFiles, securityHeaders, securityText } from '../../src/site/hosting.ts';

/** The headers of each block of a _headers file, by path. */
function blocks(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    text
      .trim()
      .split('\n\n')
      .map((block) => {
        const [path = '', ...lines] = block.split('\n');
        const headers = lines.map((line) => line.trim().split(/: (.*)/s));
        return [path, new Map(headers.map(([name = '', value = '']) => [name, value]))] as const;
      }),
  );
}

test('no page can be framed, nothing is guessed, and no script or style is let in that its page does not name', () => {
  expect(securityHeaders['Content-Security-Policy']).toMatchInlineSnapshot(
    `"font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors 'none'"`,
  );
  expect(JSON.stringify(securityHeaders)).not.toMatch(/unsafe|default-src|script-src|style-src/);
});

describe.each(['/', '/atlas/'])('under %s', (base) => {
  const files = hostingFiles(base);
  const parsed = (name: string): unknown => JSON.parse(files[name] ?? '');

  test('each host says the same headers, and keeps for good what has a digest in its name', () => {
    const told = blocks(files._headers ?? '');
    const whole = Object.fromEntries(told.get(`${base}*`) ?? []);
    const kept = told.get(`${base}_astro/*`)?.get('Cache-Control');
    expect(whole).toEqual(securityHeaders);
    expect(kept).toBe('public, max-age=31536000, immutable');
    const list = (headers: object) => Object.entries(headers).map(([key, value]) => ({ key, value: String(value) }));
    expect(parsed('vercel.json')).toEqual({
      trailingSlash: true,
      headers: [
        { source: `${base}(.*)`, headers: list(whole) },
        { source: `${base}_astro/(.*)`, headers: list({ 'Cache-Control': kept }) },
      ],
    });
    expect(parsed('staticwebapp.config.json')).toEqual({
      trailingSlash: 'always',
      globalHeaders: { ...whole, 'Cache-Control': 'public, max-age=0, must-revalidate' },
      routes: [{ route: `${base}_astro/*`, headers: { 'Cache-Control': kept } }],
      responseOverrides: { 404: { rewrite: `${base}404.html` } },
    });
  });
});

test('the file of Caddy says the same', async () => {
  await expect(caddyFile).toMatchFileSnapshot('../../Caddyfile');
  for (const [name, value] of Object.entries(securityHeaders)) expect(caddyFile).toContain(`\t\t${name} "${value}"\n`);
});

test('where to tell of a hole is said for a year, to a day that there is', () => {
  const atlas = { contact: 'mailto:a@example.org', repository: 'https://github.com/a/b' };
  expect(securityText(atlas, 'https://example.org/', '2026-11-27T12:00:00+01:00')).toMatchInlineSnapshot(`
    "Contact: https://github.com/a/b/security/advisories/new
    Contact: mailto:a@example.org
    Expires: 2027-11-27T00:00:00Z
    Canonical: https://example.org/.well-known/security.txt
    Policy: https://github.com/a/b/blob/main/SECURITY.md
    "
  `);
  expect(securityText(atlas, '/', '2028-02-29T12:00:00Z')).toContain('Expires: 2029-03-01T00:00:00Z');
});
