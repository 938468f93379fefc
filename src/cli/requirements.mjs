// Written in the syntax of old Nodes: this file is what tells that a Node is too old.

/** The oldest Node that every tool of this project accepts. */
const OLDEST = [24, 8];

/**
 * What keeps the commands from running, told in one sentence with its repair.
 *
 * @param {object} found
 * @param {string} found.folder the folder of the project
 * @param {string} found.nodeVersion the running Node, as in `process.versions.node`
 * @param {boolean} found.hasOwnNode whether the package `node` has put its Node in place
 * @param {Record<string, string>} found.declared package name to the exact version in package.json (or `npm:`, another name and the version), for use and development
 * @param {Record<string, string>} found.installed package name to the version found in node_modules; absent when there is none
 * @returns {string | undefined} the sentence, or undefined when all is well
 */
export function unmetRequirement({ folder, nodeVersion, hasOwnNode, declared, installed }) {
  const sign = /[%#?]/.exec(folder);
  if (sign !== null)
    return (
      'The path of this folder has a ' +
      sign[0] +
      ' in it (' +
      folder +
      '), which Astro reads as a part of an address. ' +
      'Give that folder another name.'
    );
  const wrong = Object.keys(declared).filter((name) => installed[name] !== versionIn(declared[name]));
  if (wrong.length > 0) {
    if (Object.keys(installed).length === 0) return 'The dependencies are not installed. Run: npm install';
    const first = wrong[0];
    const has = installed[first] === undefined ? 'is missing' : 'is ' + installed[first];
    const others = wrong.length === 1 ? '' : ', and ' + (wrong.length - 1) + ' more';
    return (
      'The installed dependencies are not those of package.json (' +
      (first + ' ' + declared[first] + ' is wanted and ' + has + others) +
      '). Run: npm install --include=dev'
    );
  }

  if (isNewEnough(nodeVersion)) return undefined;
  const needs = 'This needs Node ' + OLDEST.join('.') + ' or newer, and runs on Node ' + nodeVersion;
  return hasOwnNode
    ? needs + '. Run it through npm, which uses the Node of this project: npm start, npm test, npm run …'
    : needs +
        ', because the install script of the package "node" did not run. ' +
        'Run: npm rebuild node --ignore-scripts=false (or install Node ' +
        OLDEST[0] +
        ')';
}

/**
 * The version that a package is declared with, under its own name or another's ("npm:typescript@7.0.2").
 *
 * @param {string} spec
 */
function versionIn(spec) {
  return spec.slice(spec.lastIndexOf('@') + 1);
}

/** @param {string} version */
function isNewEnough(version) {
  const parts = version.split('.').map(Number);
  return parts[0] > OLDEST[0] || (parts[0] === OLDEST[0] && parts[1] >= OLDEST[1]);
}
