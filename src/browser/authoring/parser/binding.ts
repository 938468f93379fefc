import wasm from './satteri-0.10.5.wasm.gz?url';
import { parserFrom } from './start.ts';

/** What the Markdown parser's own package loads as its native part on a machine: `src/site/integrations/browser-parser.ts` puts this in its place. */
const { binding, memory } = await parserFrom(await unpacked(wasm));

export default binding;

/** How much memory the parser has taken, in bytes. It never gives any back. */
export const memoryTaken = (): number => memory.buffer.byteLength;

/** What stands packed at an address. Some hosts have the browser unpack it on the way, so its first bytes say whether that is still to be done. */
async function unpacked(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const bytes = await response.arrayBuffer();
  const [first, second] = new Uint8Array(bytes, 0, 2);
  if (first !== 0x1f || second !== 0x8b) return bytes;
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
