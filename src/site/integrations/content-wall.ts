import { realpathSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { promisedForm } from '../../core/graph/picture.ts';
import { contentFolder } from '../content-files.ts';

/** Keeps contributed files from becoming modules of a build or of the development server, whatever asks for them. */
export function contentWall(): AstroIntegration {
  return {
    name: 'content-wall',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: [wallAround(fileURLToPath(new URL(contentFolder, config.root)))] } });
      },
    },
  };
}

/**
 * A plugin that lets nothing below `folder` (absolute) through as a module but pictures: files with the closed form of a picture's name that are no
 * links. A bundler reads what stands before a question mark in a name, and what a link leads to, and would run it.
 */
export function wallAround(folder: string): Plugin {
  const inside = posix.join(withSlashes(folder), '/');
  const refuse = (file: string): never => {
    throw new Error(`${file} is content, which never becomes code. Remove the file, or what asks for it.`);
  };
  const guard = (file: string): void => {
    if (!file.startsWith(inside)) return;
    if (promisedForm(file.slice(file.lastIndexOf('/') + 1)) === undefined || !isItself(file)) refuse(file);
  };
  return {
    name: 'content-wall',
    enforce: 'pre',
    resolveId(source, importer) {
      const path = withoutQuery(source);
      guard(path);
      guard(path.startsWith('.') ? posix.join(importer ?? '', '..', path) : posix.join(inside, '../..', path));
    },
    load(id) {
      guard(withoutQuery(id));
    },
  };
}

/** A path as a bundler writes it, on every system. */
const withSlashes = (file: string): string => file.replaceAll('\\', '/');

const withoutQuery = (id: string): string => id.replace(/[?#].*$/s, '');

/** Whether a file is there under its own name, with no link in the way from the folder above it. */
function isItself(file: string): boolean {
  try {
    const above = posix.join(file, '../..');
    return withSlashes(realpathSync(file)) === withSlashes(realpathSync(above)) + file.slice(above.length);
  } catch {
    return false;
  }
}
