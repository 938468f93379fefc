import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { atlas } from '../../site.config.ts';
import { languagesOf } from '../languages/index.ts';

/**
 * Letters, figures and signs of Dutch and English prose, with the accents of names from around them, and what other languages of the atlas need. Signs of
 * code are left to the system's fonts.
 */
const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .join('')
  .replace(/[\^`~|\\{}<>$#*=@_"%]/g, '');
const more = '\u00a0ÉËàáçèéêëíïóöúü–—‘’“”…€·';
const others = languagesOf(atlas).map(({ letters = '' }) => letters);

const source = createRequire(import.meta.url).resolve(
  '@fontsource-variable/literata/files/literata-latin-standard-normal.woff2',
);
const target = new URL('../styles/literata.woff2', import.meta.url);
const font = await subsetFont(await readFile(source), ascii + more + others.join(''), {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 600 }, opsz: 14 },
  // Alternates (small capitals, fractions, ligatures) that no stylesheet asks for weigh six kilobytes.
  noLayoutClosure: true,
  // Metrics of lines that run from top to bottom.
  dropTables: ['vhea', 'vmtx'],
});
await writeFile(target, font);
console.log(`src/styles/literata.woff2: ${font.byteLength} bytes`);
