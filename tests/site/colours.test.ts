import { expect, test } from 'vitest';
import { paperIn } from '../../src/styles/paper-colours.ts';

const dark = '@media (prefers-color-scheme: dark) { :root { --paper: #000; } }';

test.each([
  [['--paper: #fff;', ''], { light: '#fff', dark: '#fff' }],
  [[`--paper: #fff; ${dark}`, '/* nothing */'], { light: '#fff', dark: '#000' }],
  [[`--paper: #fff; ${dark}`, '--paper: #eee;'], { light: '#eee', dark: '#000' }],
  [[`--paper: #fff; ${dark}`, dark.replace('#000', '#111')], { light: '#fff', dark: '#111' }],
  [['', ''], { light: 'Canvas', dark: 'Canvas' }],
])('of %j the paper is %j', (sheets, colours) => {
  expect(paperIn(sheets)).toEqual(colours);
});
