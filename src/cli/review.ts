// `npm run review -- main`: what changes in the atlas against a state in Git, for those who decide on it.
import { atlas } from '../../site.config.ts';
import { cataloguesIn } from '../languages/index.ts';
import { rulesOf } from '../reader/library.ts';
import { program } from './program.ts';
import { review, type PathOf } from './reviewing.ts';

const catalogues = cataloguesIn(atlas);

const pathOf: PathOf = ({ ref: { kind, id } }, locale) => {
  const [original] = atlas.languages;
  const parts = [catalogues.get(locale)?.addresses[kind] ?? kind, id];
  return [...(locale === original ? [] : [locale]), ...parts].map((part) => `${part}/`).join('');
};

await program((surroundings, told) => review(surroundings, told, rulesOf(atlas, new Date()), pathOf));
