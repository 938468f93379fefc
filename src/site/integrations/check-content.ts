import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer, WebSocketClient } from 'vite';
import { atlas } from '../../../site.config.ts';
import { canBeReadBy } from '../../core/checks/settings.ts';
import { countBySeverity, withoutNotes, type Report } from '../../core/diagnostics/report.ts';
import { textReporter } from '../../core/diagnostics/text-reporter.ts';
import { problemsEvent, toldProblems, type ToldProblems } from '../../core/diagnostics/told-problems.ts';
import { spokenTags } from '../../languages/index.ts';
import { rulesOf } from '../../reader/library.ts';
import { readSettings } from '../../reader/disk.ts';
import { isWholeHistory } from '../changes.ts';
import { contentFolder } from '../content-files.ts';
import { ContentReading, type ContentRead } from '../content-reading.ts';
import { knownFilesOf } from '../known-files.ts';
import { catalogueIn, catalogues, languages } from '../words.ts';

/** The language in which problems are told. */
const [language] = languages;

const { contribute, checks } = catalogueIn(language).addresses;

/** What readers miss when git has no history, or only the newest of it. */
const withoutHistory =
  'Git does not know the whole history here, so pages do not tell when they were last changed, and the home page not what is new.';

/** Why a build stopped: the whole report. It has no stack, because what is wrong stands in the content. */
class ContentError extends Error {
  override readonly name = 'ContentError';
  override readonly stack = '';
}

/**
 * Checks the content before Astro reads it. A build with an error tells all problems and is rejected before anything is written.
 * So is a start of the server by settings that nothing can be read by. While developing, all other problems stand in the terminal and in a strip on the
 * page, and go away when they are mended.
 */
export function checkContent(): AstroIntegration {
  let root = '';
  let manual = '';
  return {
    name: 'atlas:check-content',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, injectScript }) => {
        root = fileURLToPath(config.root);
        manual = [config.base.replace(/\/$/, ''), contribute, checks, ''].join('/');
        if (command === 'dev') injectScript('page', `import '/src/browser/problem-strip.ts';`);
        const settings = await readSettings(root, atlas, spokenTags, catalogues);
        // The day is that on which Astro was started.
        const reading = new ContentReading(
          root,
          { ...rulesOf(atlas, new Date()), settings },
          command === 'dev' && canBeReadBy(settings),
        );
        globalThis.contentReading = reading;
        if (command !== 'build' && canBeReadBy(settings)) return;
        const now = await reading.now();
        const report = now.report();
        if (hasErrors(report)) throw new ContentError(tell(report));
        globalThis.knownFiles = knownFilesOf(now.read);
        if (!isWholeHistory()) logger.warn(withoutHistory);
        if (withoutNotes(report).diagnostics.length > 0) logger.warn(`\n${tell(report)}`);
      },
      'astro:build:start': () => {
        globalThis.contentReading = undefined;
      },
      'astro:server:setup': ({ server, logger }) => {
        watch(server, { root, manual }, (text) => {
          logger.info(text);
        });
      },
    },
  };
}

const hasErrors = (report: Report) => countBySeverity(report.diagnostics).error > 0;

function tell(report: Report): string {
  return textReporter(withoutNotes(report), { words: catalogueIn(language) });
}

/** The root of the project, and the address of the manual of mistakes. */
interface Watched {
  readonly root: string;
  readonly manual: string;
}

/** Reads what has changed of the content, checks it again, and tells the terminal and every open page what is wrong. */
function watch(server: ViteDevServer, { root, manual }: Watched, log: (text: string) => void): void {
  const { contentReading: reading } = globalThis;
  if (reading === undefined) return;
  const folder = join(root, contentFolder);
  let told: ToldProblems | undefined;
  const tellAll = (now: ContentRead) => {
    const report = now.report();
    log(`\n${tell(report)}`);
    told = toldProblems(withoutNotes(report).diagnostics, language, catalogueIn(language), manual);
    server.ws.send(problemsEvent, told);
  };
  const failed = (cause: unknown) => {
    log(cause instanceof Error ? cause.message : String(cause));
  };
  server.ws.on(problemsEvent, (_asked: unknown, client: WebSocketClient) => {
    if (told !== undefined) client.send(problemsEvent, told);
  });
  reading.follow('problems', tellAll);
  server.watcher.on('all', (event, path) => {
    if (!event.endsWith('Dir') && !relative(folder, path).startsWith('..')) reading.changed(path).catch(failed);
  });
  reading.now().then(tellAll).catch(failed);
}
