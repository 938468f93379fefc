import { expect, test } from 'vitest';
import { colourIn } from '../../src/site/colours.ts';
import { lightColour } from '../../src/site/pictures/light-colour.ts';

const dark = '@media (prefers-color-scheme: dark) { :root { --paper: #000; } }';

test.each([
  [['--paper: #fff;', ''], { light: '#fff', dark: '#fff' }],
  [[`--paper: #fff; ${dark}`, '/* nothing */'], { light: '#fff', dark: '#000' }],
  [[`--paper: #fff; ${dark}`, '--paper: #eee;'], { light: '#eee', dark: '#000' }],
  [[`--paper: #fff; ${dark}`, dark.replace('#000', '#111')], { light: '#fff', dark: '#111' }],
  [['--paper-soft: #eee; --paper: #fff;', ''], { light: '#fff', dark: '#fff' }],
  [['', ''], { light: 'Canvas', dark: 'Canvas' }],
])('of %j the paper is %j', (sheets, colours) => {
  expect(colourIn('paper', sheets)).toEqual(colours);
});

test.each([
  ['#fbf8f1', [0xfb, 0xf8, 0xf1]],
  ['rgb(10 20 30)', [10, 20, 30]],
  ['white', [255, 255, 255]],
  ['hsl(0, 100%, 50%)', [255, 0, 0]],
  ['no colour"', [255, 255, 255]],
])('%s is painted as %j', async (css, parts) => {
  expect(await lightColour({ light: css, dark: css })).toEqual(parts);
});
