import { generate } from 'lean-qr';

/** A QR code as one path, in modules of one unit (a viewBox of `0 0 size size`), with the quiet margin that readers of codes need. */
export interface QrCode {
  readonly size: number;
  readonly d: string;
}

/** How many modules stay empty around a code. */
const margin = 4;

/** A text, such as an address, as a QR code: the dark modules of each row, in runs. */
export function drawQrCode(text: string): QrCode {
  const code = generate(text);
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      const from = x;
      while (code.get(x + 1, y)) x += 1;
      runs.push(`M${from + margin} ${y + margin}h${x - from + 1}v1h-${x - from + 1}z`);
    }
  }
  return { size: code.size + 2 * margin, d: runs.join('') };
}
