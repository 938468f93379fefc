/** The height of the land at a place. */
export type Height = (x: number, y: number) => number;

/** A hill that is longer than wide, lies at an angle, and has spurs: `rise` high at its middle, and gone past some three times its reach. */
export function hill(x: number, y: number, rise: number, reach: number, random: () => number): Height {
  const turn = (random() - 0.5) * 1.7;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const stretch = 1.12 + 0.26 * random();
  const sharp = 0.62 + 0.3 * random();
  const spurs = [1, 2, 3, 5].map((times) => ({
    times,
    size: (0.12 + 0.2 * random()) / Math.sqrt(times),
    phase: random() * 2 * Math.PI,
  }));
  return (px, py) => {
    const u = ((px - x) * cos + (py - y) * sin) / (reach * stretch);
    const v = ((py - y) * cos - (px - x) * sin) / (reach / stretch);
    const square = u * u + v * v;
    if (square > 16) return 0;
    const angle = Math.atan2(v, u);
    const bulge = spurs.reduce((sum, { times, size, phase }) => sum + size * Math.cos(times * angle + phase), 0);
    const far = square * (1 + (bulge * square) / (square + 0.35));
    return rise * Math.exp(0.1 ** sharp - (Math.max(0, far) + 0.1) ** sharp) * Math.min(1, (16 - square) / 8);
  };
}

/** A smooth random surface between some -1 and 1: waves of these lengths in all directions. */
export function waves(random: () => number, count: number, shortest: number, longest: number): Height {
  const all = Array.from({ length: count }, () => {
    const angle = random() * 2 * Math.PI;
    const pace = (2 * Math.PI) / (shortest + random() * (longest - shortest));
    return { x: pace * Math.cos(angle), y: pace * Math.sin(angle), phase: random() * 2 * Math.PI };
  });
  return (x, y) =>
    all.reduce((sum, wave) => sum + Math.sin(wave.x * x + wave.y * y + wave.phase), 0) / Math.sqrt(count * 1.5);
}
