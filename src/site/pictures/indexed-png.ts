import { crc32, deflateSync } from 'node:zlib';

/** A colour by its parts, from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A picture of at most sixteen colours, which are called by their numbers, as a PNG of four bits a dot has it: a third of the work that it takes to find
 * such colours in a picture of millions. All dots have the first colour until they are given another. The width is even.
 */
export class IndexedPicture {
  readonly #width: number;
  readonly #height: number;
  /** Two dots a byte; before each row a byte that says how the row is written. */
  readonly #rows: Uint8Array;

  constructor(width: number, height: number, rows = new Uint8Array(height * (width / 2 + 1))) {
    this.#width = width;
    this.#height = height;
    this.#rows = rows;
  }

  /** Another picture with the same dots. */
  copy(): IndexedPicture {
    return new IndexedPicture(this.#width, this.#height, this.#rows.slice());
  }

  /** Gives the dot in column `x` of row `y` the colour with a number, unless it has one with a higher number. */
  paint(x: number, y: number, colour: number): void {
    const at = y * (this.#width / 2 + 1) + 1 + (x >> 1);
    const both = this.#rows[at] ?? 0;
    const shift = x % 2 === 0 ? 4 : 0;
    if (colour > ((both >> shift) & 0xf)) this.#rows[at] = (both & (0xf0 >> shift)) | (colour << shift);
  }

  png(colours: readonly Colour[]): Buffer {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.#width, 0);
    header.writeUInt32BE(this.#height, 4);
    header.set([4, 3, 0, 0, 0], 8);
    return Buffer.concat([
      Buffer.from(signature),
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(colours.flat())),
      // Half the work of the level that zlib takes by itself, for three per cent more.
      chunk('IDAT', deflateSync(this.#rows, { level: 4 })),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, check]);
}
