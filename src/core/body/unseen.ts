/** A stretch of a body, by offsets, that no reader sees as words: a remark between braces, or code. */
export interface Unseen {
  readonly what: 'remark' | 'code';
  readonly from: number;
  readonly to: number;
}

/** A sign that can begin or end such a stretch: a fence at the beginning of a line, a run of backticks, or what stands around a remark. */
const signs = /(?<=^ {0,3})(?<fence>`{3,}|~{3,})|`+|\{(?=\s*\/\*)|\*\/\s*\}|\*\/|\n/gm;

interface Sign {
  readonly text: string;
  readonly isFence: boolean;
  readonly from: number;
  readonly to: number;
}

/**
 * The remarks and the code in a body, in order; a fence, backticks or a remark without an end are none. Takes time in proportion to the text, whatever
 * it holds.
 */
export function unseenIn(body: string): Unseen[] {
  const found = [...body.matchAll(signs)].map(({ 0: text, index, groups }): Sign => {
    return { text, isFence: groups?.fence !== undefined, from: index, to: index + text.length };
  });
  const ends = endsOf(found);
  const unseen: Unseen[] = [];
  let free = 0;
  for (const [at, { text, from }] of found.entries()) {
    const to = ends[at];
    if (to === undefined || from < free) continue;
    unseen.push({ what: text === '{' ? 'remark' : 'code', from, to });
    free = to;
  }
  return unseen;
}

/** Where what each sign begins ends; undefined for a sign that begins nothing. One walk from the last sign to the first. */
function endsOf(found: readonly Sign[]): (number | undefined)[] {
  const ends: (number | undefined)[] = [];
  const backticks: Sign[] = [];
  const tildes: Sign[] = [];
  let inLine = new Map<string, number>();
  let remark: number | undefined;
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const sign = found[at];
    if (sign === undefined) continue;
    const { text, to } = sign;
    if (text === '\n') inLine = new Map();
    else if (text === '{') ends[at] = remark;
    else if (text.startsWith('*/')) remark = text === '*/' ? undefined : to;
    else {
      ends[at] = sign.isFence ? closing(sign, text.startsWith('~') ? tildes : backticks) : undefined;
      ends[at] ??= inLine.get(text);
      inLine.set(text, to);
    }
  }
  return ends;
}

/** Where a fence is closed by one that is as long. `later` are those below it, the nearest last; those no longer than this one are never asked for again. */
function closing(fence: Sign, later: Sign[]): number | undefined {
  const isShort = (one: Sign | undefined) => one !== undefined && one.text.length < fence.text.length;
  while (isShort(later.at(-1))) later.pop();
  const end = later.at(-1)?.to;
  if (later.at(-1)?.text.length === fence.text.length) later.pop();
  later.push(fence);
  return end;
}
