import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { atlas } from '../../../site.config.ts';
import { countBySeverity, reportText, withoutNotes, type Report } from '../../core/diagnostics/report.ts';
import { problemsEvent, toldProblems, type ToldProblems } from '../../core/diagnostics/told-problems.ts';
import { readCheckedLibrary } from '../../reader/checked-library.ts';
import { readFiles } from '../../reader/disk.ts';
import { contentFolder } from '../content-loader.ts';

/**
 * Checks the content before Astro reads it. A build with an error tells all problems and ends with exit code 1, before anything
 * is written. While developing, problems stand in the terminal and in a strip on the page, and go away when they are mended.
 */
export function checkContent(): AstroIntegration {
  let root = '';
  return {
    name: 'atlas:check-content',
    hooks: {
      'astro:config:setup': async ({ command, config, injectScript }) => {
        root = fileURLToPath(config.root);
        if (command === 'dev') injectScript('page', `import '/src/browser/problem-strip.ts';`);
        if (command !== 'build') return;
        const report = await check(root);
        if (withoutNotes(report).problems.length > 0) console.error(tell(report));
        if (hasErrors(report)) process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        watch(server, root, (text) => {
          logger.info(text);
        });
      },
    },
  };
}

async function check(root: string): Promise<Report> {
  return readCheckedLibrary(await readFiles(root, contentFolder), contentFolder, atlas).report;
}

const hasErrors = (report: Report) => countBySeverity(report.problems).error > 0;
const tell = (report: Report) => reportText(withoutNotes(report), atlas.languages[0]);

/** Checks again after each change of content, and tells the terminal and every open page what is wrong. */
function watch(server: ViteDevServer, root: string, log: (text: string) => void): void {
  const folder = join(root, contentFolder);
  let told: ToldProblems | undefined;
  const run = async () => {
    const report = await check(root);
    log(`\n${tell(report)}`);
    told = toldProblems(withoutNotes(report).problems, atlas.languages[0]);
    server.ws.send(problemsEvent, told);
  };
  const rerun = () => {
    run().catch((cause: unknown) => {
      log(cause instanceof Error ? cause.message : String(cause));
    });
  };
  server.ws.on(problemsEvent, (_asked: unknown, client) => {
    if (told !== undefined) client.send(problemsEvent, told);
  });
  server.watcher.on('all', (_event, path) => {
    if (!relative(folder, path).startsWith('..')) rerun();
  });
  rerun();
}
