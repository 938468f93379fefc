// The door to every command: `node src/cli/bootstrap.mjs <command> [arguments]` runs src/cli/<command>.ts.
// Without a command it only checks that commands can run. Written in the syntax of old Nodes, which cannot read TypeScript.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unmetRequirement } from './requirements.mjs';

/** @param {string} path from the root of the project */
const fromRoot = (path) => fileURLToPath(new URL('../../' + path, import.meta.url));
/** @param {string} path from the root of the project */
const readJson = (path) => JSON.parse(readFileSync(fromRoot(path), 'utf8'));

const manifest = readJson('package.json');
const declared = Object.assign({}, manifest.dependencies, manifest.devDependencies);
/** @type {Record<string, string>} */
const installed = {};
Object.keys(declared).forEach((name) => {
  const path = 'node_modules/' + name + '/package.json';
  if (existsSync(fromRoot(path))) installed[name] = readJson(path).version;
});
const unmet = unmetRequirement({
  folder: fromRoot(''),
  nodeVersion: process.versions.node,
  hasOwnNode: existsSync(fromRoot('node_modules/node/bin/node')),
  declared,
  installed,
});

const [command, ...rest] = process.argv.slice(2);
const file = command === undefined ? undefined : fromRoot('src/cli/' + command + '.ts');
if (unmet !== undefined) {
  console.error(unmet);
  process.exitCode = 2;
} else if (file !== undefined && !existsSync(file)) {
  console.error('There is no command "' + command + '" in src/cli.');
  process.exitCode = 2;
} else if (file !== undefined) {
  // A command reads its own arguments from process.argv, as if Node had been started with its file.
  process.argv = [process.argv[0], file, ...rest];
  import(pathToFileURL(file).href).catch((error) => {
    console.error(error);
    process.exitCode = 2;
  });
}
