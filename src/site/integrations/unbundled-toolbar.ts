import type { Plugin } from 'vite';

/**
 * Keeps Vite from bundling the toolbar of Astro, which is off here, before anything is read: Astro asks for that in every server that it starts, and
 * it starts one in a build too, to read its collections. Nothing else is bundled ahead in a build.
 */
export function unbundledToolbar(): Plugin {
  return {
    name: 'unbundled-toolbar',
    enforce: 'post',
    configEnvironment(_name, options) {
      if (options.optimizeDeps?.include !== undefined) options.optimizeDeps.include = [];
    },
  };
}
