import wasm from './satteri-0.10.5.wasm.gz?url';
import { parserFrom } from './start.ts';

/** What the Markdown parser's own package loads as its native part on a machine: `src/site/integrations/browser-parser.ts` puts this in its place. */
const { binding, memory } = await parserFrom(await unpacked(wasm));

export default binding;

/** How much memory the parser has taken, in bytes. It never gives any back. */
export const memoryTaken = (): number => memory.buffer.byteLength;

/** What stands packed at an address; whatever host it is on, none unpacks it on the way. */
async function unpacked(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${response.status} for ${address}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
