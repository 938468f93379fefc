import { expect, test } from 'vitest';
import { checkExample, noted } from '../checked.ts';

/** What is told about links to the same thing in a body that has the sources it needs. */
const repeats = (body: string) =>
  noted(checkExample({ body }))
    .split('\n')
    .filter((line) => line.includes('link-repeated'));

const cite = '[@jansens-2016]';

test('a second link to an entry in one section is told where it stands, and each that follows', () => {
  const text = `## Begin\n\nZie [[kennis-delen]]. ${cite}\n\nEn [[kennis-delen|dit leren]], ook [[kennis-delen]]. ${cite}\n`;
  expect(repeats(text)).toMatchInlineSnapshot(`
    [
      "note link-repeated cases/voorbeeld.mdx 27:6 ‹kennis-delen› Dit onderdeel verwijst al eerder naar "kennis-delen".",
      "note link-repeated cases/voorbeeld.mdx 27:38 ‹kennis-delen› Dit onderdeel verwijst al eerder naar "kennis-delen".",
    ]
  `);
});

test('a link in another section, to another heading, in a heading or in a reason is not a second one', () => {
  expect(
    repeats(`## Zie [[kennis-delen]]

Zie [[kennis-delen]] en [[kennis-delen#wat-het-is]]. ${cite}

<Passage id="voorbeeld-plan">
  Zij schreven het met elkaar. ${cite}

  <Shows concept="richting-kiezen" how="illustrates" reading="atlas">
    Zij schreven, en dat is nog geen [[kennis-delen]].
  </Shows>
</Passage>

## Later

Weer [[kennis-delen]]. ${cite}
`),
  ).toEqual([]);
});

test('a passage belongs to the section that it stands in', () => {
  const text = `## Begin\n\nZie [[kennis-delen]]. ${cite}\n\n<Passage id="voorbeeld-plan">\n  Zij zochten [[kennis-delen]]. ${cite}\n\n  <Shows concept="richting-kiezen" how="illustrates" reading="atlas">\n    Zij zochten koers.\n  </Shows>\n</Passage>\n`;
  expect(repeats(text)).toHaveLength(1);
});
