import { directives } from './policy.ts';

/**
 * What is said with every answer, whoever serves the site: what the policy in each page cannot say (who may frame it), or says of all pages alike, and
 * that nothing is guessed, told on or asked for. Everything is public, so programs of other sites may read it.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    ...directives.filter((one) => !/^(?:default|img)-src/.test(one)),
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'Access-Control-Allow-Origin': '*',
};

/** Files whose name changes with what is in them are kept for good; of all else a browser asks whether it is still so, which most hosts say by themselves. */
const kept = { folder: '_astro/', cache: 'public, max-age=31536000, immutable' };
const asked = 'public, max-age=0, must-revalidate';

/** What hosts are told in files beside the pages, by the names that they look for; `base` is the path that the site is built for. */
export function hostingFiles(base: string): Readonly<Record<string, string>> {
  return { _headers: headersFile(base), 'vercel.json': vercelFile(base), 'staticwebapp.config.json': azureFile(base) };
}

/** As Netlify and Cloudflare read it: https://docs.netlify.com/manage/routing/headers/ */
function headersFile(base: string): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const all = block(`${base}*`, securityHeaders);
  return `${all}\n\n${block(`${base}${kept.folder}*`, { 'Cache-Control': kept.cache })}\n`;
}

/** https://vercel.com/docs/project-configuration */
function vercelFile(base: string): string {
  const rule = (source: string, headers: Readonly<Record<string, string>>) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  });
  const headers = [
    rule(`${base}(.*)`, securityHeaders),
    rule(`${base}${kept.folder}(.*)`, { 'Cache-Control': kept.cache }),
  ];
  return json({ trailingSlash: true, headers });
}

/** https://learn.microsoft.com/azure/static-web-apps/configuration */
function azureFile(base: string): string {
  return json({
    trailingSlash: 'always',
    globalHeaders: { ...securityHeaders, 'Cache-Control': asked },
    routes: [{ route: `${base}${kept.folder}*`, headers: { 'Cache-Control': kept.cache } }],
    responseOverrides: { 404: { rewrite: `${base}404.html` } },
  });
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** How Caddy serves the site out of a container: compressed, with what is kept for good and what is asked for, and an address that says it is well. */
export const caddyFile = `# Written by tests/site/hosting.test.ts from src/site/hosting.ts; change that.
{
	admin off
	auto_https off
}

:8080 {
	root * /srv
	encode zstd gzip
	respond /healthz 200
	header {
${Object.entries(securityHeaders)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
	@asked not path /${kept.folder}*
	header @asked Cache-Control "${asked}"
	header /${kept.folder}* Cache-Control "${kept.cache}"
	file_server
	handle_errors {
		@missing expression {err.status_code} == 404
		handle @missing {
			rewrite * /404.html
			file_server
		}
	}
}
`;

/** Where to tell of a hole, as RFC 9116 has it, for a year after the day on which something last changed, which begins `changed` (YYYY-MM-DD). */
export function securityText(
  { contact, repository }: { readonly contact: string; readonly repository: string },
  address: string,
  changed: string,
): string {
  const until = new Date(changed.slice(0, 10));
  until.setUTCFullYear(until.getUTCFullYear() + 1);
  return [
    `Contact: ${repository}/security/advisories/new`,
    `Contact: ${contact}`,
    `Expires: ${until.toISOString().slice(0, 10)}T00:00:00Z`,
    `Canonical: ${address}.well-known/security.txt`,
    `Policy: ${repository}/blob/main/SECURITY.md`,
    '',
  ].join('\n');
}
