import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './root.ts';

/** Brings in the Markdown parser that browsers run, of the version that package.json asks for. npm installs its package on no machine, but hands it out. */
const [, satteri = ''] = /"satteri": "([^"]+)"/.exec(readFileSync(join(root, 'package.json'), 'utf8')) ?? [];
const folder = join(root, 'src/browser/authoring/parser');
const name = `satteri-${satteri}.wasm.gz`;

const unpacked = mkdtempSync(join(tmpdir(), 'parser-'));
const npm = ['pack', `@bruits/satteri-wasm32-wasi@${satteri}`, '--silent', '--pack-destination', unpacked];
execFileSync('npm', npm, { shell: process.platform === 'win32' });
const [archive = ''] = globSync('*.tgz', { cwd: unpacked });
execFileSync('tar', ['-xzf', archive], { cwd: unpacked });
const wasm = gzipSync(readFileSync(join(unpacked, 'package/satteri_napi.wasm32-wasi.wasm')), { level: 9 });
rmSync(unpacked, { recursive: true });

for (const old of globSync('satteri-*.wasm.gz', { cwd: folder })) rmSync(join(folder, old));
writeFileSync(join(folder, name), wasm);
const binding = join(folder, 'binding.ts');
writeFileSync(binding, readFileSync(binding, 'utf8').replace(/satteri-[\d.]+\.wasm\.gz/, name));
console.log(`src/browser/authoring/parser/${name}: ${wasm.byteLength} bytes`);
