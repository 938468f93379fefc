import { globSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { atlas } from '../../site.config.ts';
import { isName, kindFacts, kinds } from '../core/model/kind.ts';
import type { Segment } from '../core/model/atlas.ts';
import { audience } from './audience.ts';

/** A page to take pictures of, in the original language. */
export interface Pictured {
  /** What its pictures are called. */
  readonly name: string;
  /** Its address under the base, with a query where it needs one. */
  readonly path: string;
  /** Its file in the built site. */
  readonly file: string;
  /** A box or button to check first. */
  readonly check?: string;
}

const { addresses } = audience.words;
const segment = (of: Segment) => addresses[of];

/** One page of each kind: for entries the fullest, for cases the one that the home page tells, read through a lens. */
export function pictured(dist: string): Pictured[] {
  const entry = (of: Segment): Pictured => ({ name: of, ...page(fullest(dist, segment(of))) });
  const list = (of: Segment, name: string): Pictured => ({ name, ...page(`${segment(of)}/`) });
  const told = atlas.story === undefined ? fullest(dist, segment('case')) : `${segment('case')}/${atlas.story}/`;
  return [
    { name: 'home', ...page('') },
    { name: 'case', ...page(told), check: '#_lens-1' },
    ...kinds.filter((kind) => kind !== 'case').map(entry),
    ...kinds.filter((kind) => !isName(kind)).map((kind) => list(kind, kindFacts[kind].folder)),
    list('word', 'glossary'),
    ...(['open', 'search', 'compare', 'dissent', 'session'] as const).map((of) => list(of, of)),
    { name: 'handout', ...page(fullest(dist, segment('handout'))) },
    { name: 'guide', ...page(`${segment('guide')}/${atlas.guides.about}/`) },
    { name: 'checks', ...page(`${segment('contribute')}/${segment('checks')}/`) },
    { name: 'missing', path: '404.html', file: '404.html' },
  ];
}

const page = (path: string) => ({ path, file: `${path}index.html` });

/** The address of the largest page one folder below a segment; of none, where there are none. */
function fullest(dist: string, segment: string): string {
  const files = globSync(`${segment}/*/index.html`, { cwd: dist }).map((file) => ({
    path: file
      .split(sep)
      .join('/')
      .replace(/index\.html$/, ''),
    bytes: statSync(join(dist, file)).size,
  }));
  return files.sort((a, b) => b.bytes - a.bytes)[0]?.path ?? `${segment}/-/`;
}
