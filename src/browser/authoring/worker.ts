import type { Bundle } from '../../core/authoring/bundle.ts';
import { previews } from '../../core/authoring/preview.ts';
import type { AuthoringContext } from '../../core/authoring/context.ts';
import { tellProblems } from '../../core/authoring/told-problem.ts';
import { valueAt } from '../../core/checks/fields.ts';
import type { SourceFile } from '../../core/graph/document.ts';
import { readFileName } from '../../core/graph/file-name.ts';
import { kindFacts } from '../../core/model/kind.ts';
import { en } from '../../languages/en/index.ts';
import { cataloguesIn } from '../../languages/index.ts';
import { createDraftReader } from '../../reader/draft-reader.ts';
import { fetchJson } from '../json.ts';
import type { Answer, Order } from './engine.ts';
import { fetchTexts } from './fetched-texts.ts';
import { memoryTaken } from './parser/binding.ts';

/** The thread that reads, checks and prints. Its name is the address of the context; it says when it is there, and then answers one order at a time. */
const engine = start(self.name);

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  tell(engine.then(async (check) => ({ type: 'verdict', verdict: await check(data), memory: memoryTaken() })));
});
tell(engine.then(() => ({ type: 'ready' })));

function tell(answer: Promise<Answer>): void {
  answer.then(postMessage, (cause: unknown) => {
    postMessage({ type: 'failed', why: String(cause) } satisfies Answer);
  });
}

async function start(address: string) {
  const context = await fetchJson<AuthoringContext>(address, ['files', 'choices', 'pages']);
  const { language, atlas, root, pages } = context;
  const catalogues = cataloguesIn(atlas);
  const read = createDraftReader(context, new Date());
  const [first] = atlas.languages;
  const words = {
    catalogues,
    originalIn: (lang: string) => new Intl.DisplayNames(lang, { type: 'language' }).of(first) ?? first,
  };
  const bundles = new Map<string, Bundle>();

  /** The original that a translation is held against, when it is in the atlas and not among the files. */
  async function originalOf(path: string, files: ReadonlyMap<string, string>): Promise<SourceFile[]> {
    const name = readFileName(path.slice(root.length), atlas.languages);
    if (name?.translation !== true) return [];
    const { folder, ending } = kindFacts[name.kind];
    const original = `${folder}/${name.id}${ending}`;
    if (files.has(root + original) || !context.files.some((one) => one.path === root + original)) return [];
    const fetched = bundles.get(name.id) ?? (await fetchTexts(context.bundles, name.id))?.bundle;
    if (fetched !== undefined) bundles.set(name.id, fetched);
    const text = fetched?.files.get(original);
    return typeof text === 'string' ? [{ path: root + original, text }] : [];
  }

  return async ({ files, pictures }: Order) => {
    const beside = await Promise.all([...files.keys()].map((path) => originalOf(path, files)));
    const own = [...files].map(([path, text]) => ({ path, text: text.toWellFormed() }));
    const draft = read([...own, ...beside.flat()], pictures);
    const addresses = new Map(pictures.map(({ path, address }) => [path, address]));
    // A translation without a record of its original gets one when it is received.
    const unrecorded = new Set(
      draft.documents.filter(({ raw }) => valueAt(raw, ['translatedFrom']) === undefined).map(({ path }) => path),
    );
    const found = draft.diagnostics.filter(
      ({ code, range: { path } }) =>
        (files.has(path) || addresses.has(path)) && !(code === 'translation-outdated' && unrecorded.has(path)),
    );
    const catalogue = catalogues.get(language) ?? en;
    return {
      problems: tellProblems(found, draft.documents, catalogue, pages[language]?.manual ?? ''),
      previews: new Map([...previews({ ...draft, addresses }, context, words)].filter(([path]) => files.has(path))),
    };
  };
}
