import { PLATE_HEIGHT, PLATE_WIDTH, type PlateMark, type PlateTop } from './plate-layout.ts';
import type { Point } from './contour-path.ts';
import { hill, waves, type Height } from './terrain.ts';

/** The height at each place, in steps of one contour line: lowland that rolls a little, and a hill under each mark. */
export function terrain(tops: readonly PlateTop[], marks: readonly PlateMark[], random: () => number): Height {
  const flat = marks.length === 0;
  const rolling = flat ? waves(random, 4, 700, 1500) : waves(random, 5, 520, 1200);
  const ripple = waves(random, 6, 200, 380);
  const bendX = waves(random, 6, 130, 380);
  const bendY = waves(random, 6, 130, 380);
  const fall = (random() < 0.5 ? -1 : 1) * (flat ? 3.2 : 1 + random());
  const lowland: Height = (x, y) => {
    return (
      1.4 * rolling(x, y) + (flat ? 0.12 : 0.3) * ripple(x, y) + fall * (flat ? y / PLATE_HEIGHT : x / PLATE_WIDTH)
    );
  };
  const bent = (x: number, y: number): Point => [x + 15 * bendX(x, y), y + 12 * bendY(x, y)];
  const hills = marks.flatMap((mark, i) => {
    const nearest = Math.min(
      ...marks.filter((other) => other !== mark).map((m) => Math.hypot(m.x - mark.x, m.y - mark.y)),
    );
    const weight = tops[i]?.weight ?? 1;
    const rise = 4 + 3 * Math.log2(1 + weight);
    const reach = Math.min(155, 0.44 * nearest) * (0.8 + 0.02 * Math.min(rise, 20));
    const [x, y] = bent(mark.x, mark.y);
    const side = random() * 2 * Math.PI;
    const shoulder = { x: x + 1.25 * reach * Math.cos(side), y: y + 0.9 * reach * Math.sin(side) };
    return [hill(x, y, rise, reach, random), hill(shoulder.x, shoulder.y, 0.3 * rise, 0.75 * reach, random)];
  });
  return (x, y) => {
    const [u, v] = bent(x, y);
    let sum = 0;
    for (const rise of hills) sum += rise(u, v) ** 2;
    return lowland(x, y) + Math.sqrt(sum);
  };
}
