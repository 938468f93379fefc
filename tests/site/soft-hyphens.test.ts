import { expect, test } from 'vitest';
import { withSoftHyphens } from '../../src/site/soft-hyphens.ts';

const shown = (html: string, lang = 'nl') =>
  withSoftHyphens(`<html lang="${lang}"><body>${html}</body></html>`)
    .replaceAll('<i></i>', '|')
    .replace(/^<html[^>]*><body>|<\/body><\/html>$/g, '');

test.for([
  ['a long word in a heading', '<h1>Eén huisartsenorganisatie</h1>', '<h1>Eén huis|artsen|orga|nisatie</h1>'],
  ['a word that fits in a heading', '<h2>Verantwoorden</h2>', '<h2>Verantwoorden</h2>'],
  ['a word in a cell', '<td>verantwoorden</td>', '<td>verant|woorden</td>'],
  ['a word in a link in a cell', '<td><a href="/x">verantwoorden</a></td>', '<td><a href="/x">verant|woorden</a></td>'],
  ['text behind a cell', '<td>a<br></td>verantwoorden', '<td>a<br></td>verantwoorden'],
  ['only the longest in text', 'samenwerkingsovereenkomst verantwoorden', 'samen|werkings|over|eenkomst verantwoorden'],
  [
    'a part in another language',
    '<td><i lang="en">collaborations</i></td>',
    '<td><i lang="en">collab|orations</i></td>',
  ],
  ['a language without patterns', '<td lang="xx">verantwoorden</td>', '<td lang="xx">verantwoorden</td>'],
  ['an attribute', '<td title="verantwoorden > x">a</td>', '<td title="verantwoorden > x">a</td>'],
  ['an address', '<td>example.org/verantwoorden.html</td>', '<td>example.org/verantwoorden.html</td>'],
  ['a script', '<td><script>verantwoorden</script></td>', '<td><script>verantwoorden</script></td>'],
  ['code', '<td><code>verantwoorden</code></td>', '<td><code>verantwoorden</code></td>'],
  ['a drawing', '<td><svg><text>verantwoorden</text></svg></td>', '<td><svg><text>verantwoorden</text></svg></td>'],
  ['the header of a page', '<header><td>verantwoorden</td></header>', '<header><td>verant|woorden</td></header>'],
] as const)('%s', ([, html, wanted]) => {
  expect(shown(html)).toBe(wanted);
});
