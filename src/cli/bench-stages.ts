import { importLine } from './import-line.ts';

/** The configuration of a project of ours that tells, after each stage of a build, the processor seconds that its program has taken so far. */
export const stageConfig = {
  path: 'bench.config.mjs',
  text: `${importLine('config', './astro.config.mjs')}
const tell = (stage) => {
  const { user, system } = process.cpuUsage();
  console.log('stage', stage, (user + system) / 1e6);
};
const bundles = { name: 'bundles', closeBundle: () => tell('bundling') };
const stages = {
  name: 'stages',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => updateConfig({ vite: { plugins: [bundles] } }),
    'astro:build:start': () => tell('start-reading-checks'),
    'astro:build:generated': () => tell('pages'),
  },
};
const after = ({ name }) => ({ name: 'after-' + name, hooks: { 'astro:build:done': () => tell(name) } });
export default { ...config, integrations: [stages, ...config.integrations.flatMap((one) => [one, after(one)])] };
`,
};

/** A stage of a build, and the processor seconds that it took. */
export interface Stage {
  readonly name: string;
  readonly seconds: number;
}

/**
 * The stages of a build in their order, by what it printed and by what it took with all programs that it started, of which Pagefind's is the one that
 * counts. A stage that was told several times ended when it was told last; one of less than a hundredth of a second is none.
 */
export function readStages(output: string, seconds: number): readonly Stage[] {
  const ends = new Map<string, number>();
  for (const [, name = '', at] of output.matchAll(/^stage (\S+) ([\d.]+)$/gm)) {
    ends.delete(name);
    ends.set(name, Number(at));
  }
  let before = 0;
  const stages = Array.from(ends, ([name, end]) => {
    const stage = { name, seconds: end - before };
    before = end;
    return stage;
  });
  return [...stages, { name: 'programs', seconds: seconds - before }].filter((stage) => stage.seconds >= 0.01);
}
