/**
 * FNV-1a of 64 bits over the UTF-8 of a text, as 16 hexadecimal figures. Not for secrets: it tells whether a text changed. Algorithm, offset basis
 * and prime are those of Fowler, Noll and Vo: https://datatracker.ietf.org/doc/draft-eastlake-fnv/
 */
export function fnv1a64(text: string): string {
  // The offset basis, cbf29ce484222325, in two halves of 32 bits.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of utf8(text)) {
    low = (low ^ byte) >>> 0;
    // The prime is 2^40 + 435: a product with 435 stays below 2^53, and 2^40 shifts the low half into the high one.
    const product = low * 435;
    high = (high * 435 + Math.floor(product / 0x100000000) + ((low << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** The bytes of a text in UTF-8; half a surrogate pair counts as a character of its own. */
function* utf8(text: string): Generator<number> {
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) at += 1;
    if (point < 0x80) yield point;
    else if (point < 0x800) yield* [0xc0 | (point >> 6), tail(point)];
    else if (point < 0x10000) yield* [0xe0 | (point >> 12), tail(point >> 6), tail(point)];
    else yield* [0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point)];
  }
}

const tail = (bits: number) => 0x80 | (bits & 0x3f);
