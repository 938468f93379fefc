import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { readonly name: string }
>;

const binding = fileURLToPath(new URL('../../browser/authoring/parser/binding.ts', import.meta.url));

/**
 * Has the Markdown parser run in a browser. Its package takes what it needs there from a package that npm refuses to install on any machine (it is for
 * the processor "wasm32"), so that WebAssembly stands in this project, and is started by a module of ours.
 */
export function browserParser(): VitePlugin {
  return {
    name: 'browser-parser',
    enforce: 'pre',
    transform: (code, id) =>
      id.replaceAll('\\', '/').endsWith('/satteri/dist/binding.browser.js')
        ? code.replace(
            /export (\{[^}]*\}) from "[^"]*"/,
            `import binding from ${JSON.stringify(binding)};\nexport const $1 = binding`,
          )
        : undefined,
  };
}
