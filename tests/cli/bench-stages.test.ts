import { expect, test } from 'vitest';
import { readStages } from '../../src/cli/bench-stages.ts';

test('a stage is what was taken since the one before it, and programs take the rest', () => {
  const output =
    'stage bundling 1.5\nother words\nstage start 1\nstage bundling 3\nstage pages 7.25\nstage hosting 7.251\n';
  expect(readStages(output, 10)).toEqual([
    { name: 'start', seconds: 1 },
    { name: 'bundling', seconds: 2 },
    { name: 'pages', seconds: 4.25 },
    { name: 'programs', seconds: 10 - 7.251 },
  ]);
});
