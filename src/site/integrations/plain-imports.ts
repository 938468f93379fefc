import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { readonly name: string }
>;

/**
 * Lets a script bring in another as browsers do it. Vite would put a helper into the script of every page, a third of it, that also fetches the
 * stylesheets and the dependencies of what is brought in: there are no such stylesheets here, and few dependencies. The list
 * of them that it would go by is left out too.
 */
export function plainImports(): VitePlugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    configEnvironment: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }),
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (bringIn) => bringIn();' : undefined,
  };
}
