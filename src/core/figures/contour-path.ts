/** A place in the units of a figure. */
export type Point = readonly [x: number, y: number];

/** A path of quadratic curves without kinks along the points, with few of them where it is nearly straight. */
export function smoothPath(run: readonly Point[], closed: boolean): string {
  let even = divide(run, () => 1, 6, closed);
  for (let pass = 0; pass < 2; pass++) even = even.map(([x, y], i) => moved(x, y, bend(even, i, closed), 0.25));
  const effort = even.map((_, i) =>
    Math.min(1 / 7, Math.max(1 / 34, Math.sqrt(Math.hypot(...bend(even, i, closed)) / 6 ** 2 / 9))),
  );
  const few = divide(closed ? [...even, ...even.slice(0, 1)] : even, (i) => effort[i] ?? 0, 1, closed);
  const controls = few.map(([x, y], i) => moved(x, y, bend(few, i, closed), -0.125));
  return encode(controls, closed);
}

/** How far the middle of a point's neighbours lies from it, doubled. */
function bend(points: readonly Point[], i: number, closed: boolean): Point {
  const [x, y] = points[i] ?? [0, 0];
  const before = closed ? points.at(i - 1) : points[i - 1];
  const after = closed ? points[(i + 1) % points.length] : points[i + 1];
  return before && after ? [before[0] + after[0] - 2 * x, before[1] + after[1] - 2 * y] : [0, 0];
}

function moved(x: number, y: number, [dx, dy]: Point, share: number): Point {
  return [x + share * dx, y + share * dy];
}

/** Points at equal steps of effort along a line, where each stretch of it takes its length times the effort there. */
function divide(line: readonly Point[], effort: (i: number) => number, step: number, closed: boolean): Point[] {
  const stretches = line.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = line[i] ?? [x, y];
    return { fromX, fromY, x, y, takes: Math.hypot(x - fromX, y - fromY) * effort(i) };
  });
  const total = stretches.reduce((sum, { takes }) => sum + takes, 0);
  const count = Math.max(closed ? 7 : 4, Math.ceil(total / step));
  const pace = total / count;
  const points: Point[] = [];
  let passed = 0;
  for (const { fromX, fromY, x, y, takes } of stretches) {
    while (points.length * pace <= passed + takes && points.length < count) {
      const share = takes === 0 ? 0 : (points.length * pace - passed) / takes;
      points.push([fromX + share * (x - fromX), fromY + share * (y - fromY)]);
    }
    passed += takes;
  }
  return closed ? points : [...points, ...line.slice(-1)];
}

/**
 * The curve that touches each side of the control points' polygon in its middle. `t` leaves its control point to be
 * mirrored from the one before; each middle is therefore measured from the control point as it came out after rounding to
 * whole units. A closed curve ends where it began.
 */
function encode(controls: readonly Point[], closed: boolean): string {
  const [first, ...rest] = controls;
  if (first === undefined) return '';
  const last = rest.at(-1) ?? first;
  const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [Math.round((ax + bx) / 2), Math.round((ay + by) / 2)];
  const start = closed ? middle(last, first) : middle(first, rest[0] ?? first);
  const [head = first, ...tail] = closed ? [first, ...rest, first] : rest;
  let control: Point = [Math.round(head[0]), Math.round(head[1])];
  let at = start;
  const steps: number[] = [];
  for (const [i, next] of tail.entries()) {
    const to = closed && i === tail.length - 1 ? start : middle(control, next);
    steps.push(to[0] - at[0], to[1] - at[1]);
    [control, at] = [[2 * to[0] - control[0], 2 * to[1] - control[1]], to];
  }
  const opening = [Math.round(head[0]) - start[0], Math.round(head[1]) - start[1], ...steps.slice(0, 2)];
  return `M${numbers(start)}q${numbers(opening)}t${numbers(steps.slice(2))}${closed ? 'z' : ''}`;
}

/** Whole numbers of a path, with no sign that it can do without. */
function numbers(units: readonly number[]): string {
  return units.reduce((text, unit) => `${text}${text === '' || unit < 0 ? '' : ' '}${unit}`, '');
}
