import type { Lens } from '../model/lens.ts';

/** Where the concepts of a lens stand in its figure, and the lines between them as SVG paths; in units of its own. */
export interface LensFigure {
  readonly width: number;
  readonly height: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly lines: readonly string[];
}

const radius = 62;
const step = 64;
const edge = 24;
const perRow = 3;

/** Lays out `count` concepts: on a circle when each leads to the next, in winding rows when they have an order, in pairs when they face each other. */
export function figurePoints(figure: Lens['figure'], count: number): LensFigure {
  if (figure === 'circle') return circle(count);
  if (figure === 'pairs') return pairs(count);
  return row(count);
}

function circle(count: number): LensFigure {
  const size = 2 * (radius + edge);
  const middle = size / 2;
  const points = Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count - Math.PI / 2;
    return { x: round(middle + radius * Math.cos(angle)), y: round(middle + radius * Math.sin(angle)) };
  });
  const top = middle - radius;
  return { width: size, height: size, points, lines: [`M${middle} ${top}a${radius} ${radius} 0 1 1-.1 0z`] };
}

/** A path that winds down in rows of three, so that it stays readable in a narrow column. */
function row(count: number): LensFigure {
  const points = Array.from({ length: count }, (_, at) => {
    const line = Math.floor(at / perRow);
    const along = at % perRow;
    return { x: edge + (line % 2 === 0 ? along : perRow - 1 - along) * step, y: edge + line * step };
  });
  const columns = Math.min(count, perRow);
  const rows = Math.ceil(count / perRow);
  return {
    width: 2 * edge + (columns - 1) * step,
    height: 2 * edge + (rows - 1) * step,
    points,
    lines: [through(points)],
  };
}

function pairs(count: number): LensFigure {
  const columns = Math.ceil(count / 2);
  const points = Array.from({ length: count }, (_, at) => ({
    x: edge + Math.floor(at / 2) * step,
    y: edge + (at % 2) * step,
  }));
  const lines = Array.from({ length: columns }, (_, at) => through(points.slice(2 * at, 2 * at + 2)));
  return { width: 2 * edge + Math.max(0, columns - 1) * step, height: 2 * edge + step, points, lines };
}

const through = (points: readonly { readonly x: number; readonly y: number }[]) =>
  `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;
const round = (value: number) => Math.round(value * 10) / 10;
