import { instantiateNapiModule } from '@emnapi/core';
import { getDefaultContext } from '@emnapi/runtime';
import { WASI } from '@tybys/wasm-util';

/** Pages of memory (64 KiB each) that the module asks for at its start, and the most that it may come to have. */
const pages = { initial: 1000, maximum: 16_384 };

/** The Markdown parser as it runs in a browser: what its own package calls its binding, and the memory that it works in. */
export interface BrowserParser {
  readonly binding: unknown;
  readonly memory: WebAssembly.Memory;
}

const isInstance = (one: object): one is WebAssembly.Instance => 'exports' in one;

/**
 * The Markdown parser out of its WebAssembly, which needs no thread of its own. Its memory is one that could be shared: a page may have that without any
 * header, as long as it is not sent on.
 */
export async function parserFrom(wasm: BufferSource): Promise<BrowserParser> {
  const memory = new WebAssembly.Memory({ ...pages, shared: true });
  const wasi = new WASI({ version: 'preview1' });
  const { napiModule } = await instantiateNapiModule(wasm, {
    context: getDefaultContext(),
    asyncWorkPoolSize: 0,
    wasi: {
      wasiImport: wasi.wasiImport,
      initialize: (instance) => {
        if (isInstance(instance)) void wasi.initialize(instance);
      },
      // What is a library has no beginning of its own.
      start: () => 0,
    },
    overwriteImports: ({ env, napi, emnapi, ...rest }) => ({
      ...rest,
      napi: napi ?? {},
      emnapi: emnapi ?? {},
      env: { ...env, ...napi, ...emnapi, memory },
    }),
    beforeInit: ({ instance }) => {
      for (const [name, register] of Object.entries(instance.exports))
        if (name.startsWith('__napi_register__') && typeof register === 'function')
          Reflect.apply(register, undefined, []);
    },
  });
  const binding: unknown = napiModule.exports;
  return { binding, memory };
}
