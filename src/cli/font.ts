import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** Letters, figures and signs that Dutch and English pages need, with the accents of names from around them. */
const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
const more = '\u00a0¡§©«°·»¿ÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÚÛÜàáâäçèéêëíîïñóôöúûüÿß–—‘’‚“”„†…‹›€−×½¼→←Ĳĳ';

const source = createRequire(import.meta.url).resolve('@fontsource-variable/literata/files/literata-latin-standard-normal.woff2');
const target = new URL('../styles/literata.woff2', import.meta.url);
const font = await subsetFont(await readFile(source), ascii + more, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 650 }, opsz: 14 },
});
await writeFile(target, font);
console.log(`src/styles/literata.woff2: ${font.byteLength} bytes`);
