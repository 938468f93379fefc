import { expect, test } from 'vitest';
import { told } from './notation.ts';

test('imports, exports and expressions are code: told, and never part of the page', () => {
  expect(told("import x from 'y'\n\nexport const a = 1\n\nTekst {1 + 1} {naam}.\n\n{/* a */ 1 /* b */}\n\n{}"))
    .toMatchInlineSnapshot(`
    "<p>Tekst  .</p>
    ! code import import x from 'y' 4:1 ‹import x from 'y'›
    ! code import export const a = 1 6:1 ‹export const a = 1›
    ! code expression {1 + 1} 8:7 ‹{1 + 1}›
    ! code expression {naam} 8:15 ‹{naam}›
    ! code expression {/* a */ 1 /* b */} 10:1 ‹{/* a */ 1 /* b */}›
    ! code expression {} 12:1 ‹{}›"
  `);
});

test('HTML is told at each element, and its words stay', () => {
  expect(told('x <b>vet</b> <script>alert(1)</script> <br/>\n\n<div onclick="x">y</div>\n\n<constructor/> <a:b/>'))
    .toMatchInlineSnapshot(`
    "<p>x vet alert(1) </p>
    y
    ! code html b 4:4 ‹b›
    ! code html script 4:15 ‹script›
    ! code html br 4:41 ‹br›
    ! code html div 6:2 ‹div›
    ! code html constructor 8:2 ‹constructor›
    ! code html a:b 8:17 ‹a:b›"
  `);
});

test('components outside the closed set are told, and what they hold is read', () => {
  expect(told('<Kader>inhoud [[a]]</Kader>\n\n<Foo.Bar/> <toString/> <></>\n\n<passage id="p">x</passage>'))
    .toMatchInlineSnapshot(`
    "inhoud ⟦a⟧x
    ! component Kader 4:2 ‹Kader›
    ! component Foo.Bar 6:2 ‹Foo.Bar›
    ! code html toString 6:13 ‹toString›
    ! component  6:25 ‹>›
    ! code html passage 8:2 ‹passage›"
  `);
});

test('addresses of links are on the web, of mail, or on the page; others are told and are no link', () => {
  expect(
    told(
      '[a](javascript:alert(1)) [b](data:text/html,x) [c](/casussen/x/) [d](../x.mdx) [e](//e.nl) [f](java&#115;cript:x) [g][r] [h](<>) [i](https://e.nl/"onx=1) [j](HTTPS://E.nl)\n\n[r]: vbscript:x',
    ),
  ).toMatchInlineSnapshot(`
    "<p>a b c d e f g h <a href="https://e.nl/&quot;onx=1">i</a> <a href="HTTPS://E.nl">j</a></p>
    ! code address javascript:alert(1) 4:1 ‹[a](javascript:alert(1))›
    ! code address data:text/html,x 4:26 ‹[b](data:text/html,x)›
    ! code address /casussen/x/ 4:48 ‹[c](/casussen/x/)›
    ! code address ../x.mdx 4:66 ‹[d](../x.mdx)›
    ! code address //e.nl 4:80 ‹[e](//e.nl)›
    ! code address javascript:x 4:92 ‹[f](java&#115;cript:x)›
    ! code address vbscript:x 4:115 ‹[g][r]›
    ! code address  4:122 ‹[h](<>)›"
  `);
});

test('images that do not stand beside the file are told', () => {
  expect(told('![a](https://e.nl/a.png) ![b](../b.png) ![c](/c.png) ![d](./d.pdf) ![e](./e.png)'))
    .toMatchInlineSnapshot(`
    "<p>⟪https://e.nl/a.png "a"⟫ ⟪../b.png "b"⟫ ⟪/c.png "c"⟫ ⟪./d.pdf "d"⟫ ⟪./e.png "e"⟫</p>
    ! code address https://e.nl/a.png 4:1 ‹![a](https://e.nl/a.png)›
    ! code address ../b.png 4:26 ‹![b](../b.png)›
    ! code address /c.png 4:41 ‹![c](/c.png)›
    ! code address ./d.pdf 4:54 ‹![d](./d.pdf)›"
  `);
});

test('where the parser gives up, nothing of the body is read, and its reason is told', () => {
  const bodies = [
    'a\n\n<!-- weg -->',
    'a <https://e.nl>',
    'a\n\n😀 {kapot\n\nb',
    'a\n\n<Passage id="p">\n\nb',
    'a\n\n</Passage>',
    '😀😀 é 1 <a en 2',
  ];
  expect(bodies.map(told).join('\n')).toMatchInlineSnapshot(`
    "
    ! mdx Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\` (note: to create a comment in MDX, use \`{/* text */}\`) 6:1 ‹<›

    ! mdx Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`) 4:3 ‹<›

    ! mdx Unexpected end of file in expression, expected a corresponding closing brace for \`{\` 6:4 ‹{›

    ! mdx Expected a closing tag for \`<Passage>\` (6:1) 6:1 ‹<›

    ! mdx Unexpected closing tag \`</Passage>\`, expected an open tag first 6:1 ‹<›

    ! mdx Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`) 4:10 ‹<›"
  `);
});
