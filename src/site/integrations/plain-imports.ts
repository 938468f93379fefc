import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { readonly name: string }
>;

const helper = '\0vite/preload-helper.js';
const own = '\0plain-import:';

/**
 * Lets a script bring in another as browsers do it. Vite would put a helper into the script of every page, a third of it, that also fetches the
 * stylesheets and the dependencies of what is brought in: there are no such stylesheets here, and few dependencies. The list
 * of them that it would go by is left out too. What is left of the helper stands in each script that brings in another, and so in no file of its own.
 */
export function plainImports(): VitePlugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    configEnvironment: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }),
    resolveId: (id, importer) => (id === helper && importer !== undefined ? own + importer : undefined),
    load: (id) => (id.startsWith(own) ? 'export const __vitePreload = (bringIn) => bringIn();' : undefined),
  };
}
