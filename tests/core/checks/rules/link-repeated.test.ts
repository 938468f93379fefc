import { expect, test } from 'vitest';
import { checkExample, noted } from '../checked.ts';

/** What is told about links to the same thing in a body that has the sources it needs. */
const repeats = (body: string) =>
  noted(checkExample({ body }))
    .split('\n')
    .filter((line) => line.includes('link-repeated'));

const cite = '[@jansens-2016]';

test('a second link to an entry in one section is told where it stands, and each that follows', () => {
  const text = `## Begin\n\nZie [[samen-leren]]. ${cite}\n\nEn [[samen-leren|dit leren]], ook [[samen-leren]]. ${cite}\n`;
  expect(repeats(text)).toMatchInlineSnapshot(`
    [
      "note link-repeated cases/voorbeeld.mdx 27:6 ‹samen-leren› Dit onderdeel verwijst al eerder naar "samen-leren".",
      "note link-repeated cases/voorbeeld.mdx 27:37 ‹samen-leren› Dit onderdeel verwijst al eerder naar "samen-leren".",
    ]
  `);
});

test('a link in another section, to another heading, in a heading or in a reason is not a second one', () => {
  expect(
    repeats(`## Zie [[samen-leren]]

Zie [[samen-leren]] en [[samen-leren#wat-het-is]]. ${cite}

<Passage id="voorbeeld-plan">
  Zij schreven het met elkaar. ${cite}

  <Shows concept="samen-richten" how="illustrates" reading="atlas">
    Zij schreven, en dat is nog geen [[samen-leren]].
  </Shows>
</Passage>

## Later

Weer [[samen-leren]]. ${cite}
`),
  ).toEqual([]);
});

test('a passage belongs to the section that it stands in', () => {
  const text = `## Begin\n\nZie [[samen-leren]]. ${cite}\n\n<Passage id="voorbeeld-plan">\n  Zij zochten [[samen-leren]]. ${cite}\n\n  <Shows concept="samen-richten" how="illustrates" reading="atlas">\n    Zij zochten koers.\n  </Shows>\n</Passage>\n`;
  expect(repeats(text)).toHaveLength(1);
});
