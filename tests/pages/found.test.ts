import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureName } from '../../src/core/publishing/public-page.ts';
import { expectNone, type Finding } from './findings.ts';
import { attributeOf, readPages, type ReadPage } from './read-pages.ts';
import { isWritten, pages, publicOrigin, site } from './site.ts';
import { unknownToSchemaOrg } from './schema-org.ts';

const read = readPages(pages);
const isFound = ({ kind, html }: ReadPage) =>
  kind !== 'missing' && !attributeOf(html, 'meta[name=robots]', 'content').includes('noindex');
const found = read.filter(isFound);
const inSite = (address: string) => join(site.folder, new URL(address).pathname.slice(site.base.length));
const linkedIn = ({ html }: ReadPage): unknown[] =>
  html.querySelectorAll('script[type="application/ld+json"]').map(({ rawText }): unknown => JSON.parse(rawText));

test('what pages say of themselves is in the words of schema.org, and only pages that may be found say it', () => {
  const findings: Finding[] = read.flatMap((page) => {
    const told = linkedIn(page);
    const graph = told.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one).filter((value) => Array.isArray(value)) : [],
    );
    const wrong = isFound(page)
      ? unknownToSchemaOrg(graph)
      : told.map(() => 'it is not to be found, and says what it is');
    return wrong.map((text) => ({ page: page.path, wrong: text, repair: 'src/core/views/linked-data.ts.' }));
  });
  expectNone(findings);
  const types = new Set(found.flatMap((page) => JSON.stringify(linkedIn(page)).match(/(?<="@type":")\w+/g) ?? []));
  expect([...types]).toEqual(
    expect.arrayContaining([
      'Article',
      'DefinedTerm',
      'DefinedTermSet',
      'LearningResource',
      'BreadcrumbList',
      'Dataset',
    ]),
  );
});

test.each([
  [{ '@type': 'Artcle' }, ' is a Artcle, which schema.org does not know'],
  [{ '@type': 'Article', headlin: 'x' }, 'Article.headlin is no property'],
  [{ '@type': 'Article', author: 'x' }, 'Article.author is "x", and should be a Organization or Person or IdReference'],
  [{ '@type': 'Article', about: { '@id': 'x', name: 'y' } }, 'Article.about has no type'],
  [
    { '@type': 'Dataset', distribution: { '@type': 'Person' } },
    'Dataset.distribution is a Person, and should be a DataDownload or IdReference',
  ],
])('schema.org does not know %j', (thing, said) => {
  expect(unknownToSchemaOrg(thing)).toEqual([said]);
});

test('the map of the site names each page that may be found, once, with itself in each language', () => {
  const map = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
  const told = [...map.matchAll(/<url>(.*)<\/url>/g)].map(([, url = '']) => ({
    address: /<loc>(.*?)<\/loc>/.exec(url)?.[1],
    alternates: [...url.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, lang, href]) => `${lang} ${href}`),
  }));
  const due = found.map(({ path, html }) => ({
    address: publicOrigin + path,
    alternates: html
      .querySelectorAll('link[rel=alternate][hreflang]')
      .map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`),
  }));
  const byAddress = (a: { address: string | undefined }, b: { address: string | undefined }) =>
    (a.address ?? '') < (b.address ?? '') ? -1 : 1;
  expect(told.sort(byAddress)).toEqual(due.sort(byAddress));
  expect(readFileSync(join(site.folder, 'robots.txt'), 'utf8')).toContain(
    `Sitemap: ${publicOrigin}${site.base}sitemap.xml`,
  );
});

test('a picture stands for each page that may be found, 1200 by 630 and at most 60 kB: its own for what has a text, and else that of another page', async () => {
  const pictureOf = ({ html }: ReadPage) => attributeOf(html, 'meta[property="og:image"]', 'content');
  const own = ({ path }: ReadPage) => publicOrigin + path + pictureName;
  const owners = new Set(found.map(own));
  const unowned = found.flatMap((page): Finding[] => {
    const picture = pictureOf(page);
    if (isWritten(page) ? picture === own(page) : owners.has(picture)) return [];
    return [{ page: page.path, wrong: `the picture of it is ${picture}`, repair: 'src/components/layout/Told.astro.' }];
  });
  const measured = [...new Set(found.map(pictureOf))].map(async (picture): Promise<Finding[]> => {
    const file = inSite(picture);
    if (!existsSync(file)) return [{ page: picture, wrong: 'it is not there', repair: 'src/site/pictures.' }];
    const { width, height } = await sharp(file).metadata();
    const told = `${width} by ${height}, ${readFileSync(file).byteLength > 60_000 ? 'too heavy' : 'light'}`;
    return told === '1200 by 630, light' ? [] : [{ page: picture, wrong: told, repair: 'src/site/pictures.' }];
  });
  expectNone([...unowned, ...(await Promise.all(measured)).flat()]);
  expect(new Set(read.filter((page) => !isFound(page)).map(pictureOf))).toEqual(new Set(['']));
});
