/** A place on the map, in its units. */
export type Spot = readonly [x: number, y: number];

/** The part of a map that is seen: how many times larger than whole, and where its middle is. It never looks past an edge. */
export class Camera {
  readonly width: number;
  readonly height: number;
  /** The most that the map can be enlarged. */
  deepest = 1;
  #zoom = 1;
  #x: number;
  #y: number;

  /** `width` and `height`: of the whole map. */
  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    [this.#x, this.#y] = [width / 2, height / 2];
  }

  get zoom(): number {
    return this.#zoom;
  }

  get isDeepest(): boolean {
    return this.#zoom >= this.deepest;
  }

  /** As the attribute of an SVG. */
  get viewBox(): string {
    const [wide, high] = this.#seen();
    return [this.#x - wide / 2, this.#y - high / 2, wide, high].map((one) => Math.round(one * 100) / 100).join(' ');
  }

  showAll(): void {
    this.#zoom = 1;
    this.moveBy(0, 0);
  }

  /** Enlarges the map; `at` stays where it is seen. */
  zoomBy(factor: number, [x, y]: Spot = [this.#x, this.#y]): void {
    const zoom = Math.max(1, Math.min(this.deepest, this.#zoom * factor));
    const kept = this.#zoom / zoom;
    // On a small map the last names have room a little beyond the whole.
    this.#zoom = zoom < Math.min(1.05, this.deepest) ? 1 : zoom;
    [this.#x, this.#y] = [x + (this.#x - x) * kept, y + (this.#y - y) * kept];
    this.moveBy(0, 0);
  }

  /** Moves over the map, as far as its edges. */
  moveBy(dx: number, dy: number): void {
    const [wide, high] = this.#seen();
    this.#x = Math.max(wide / 2, Math.min(this.width - wide / 2, this.#x + dx));
    this.#y = Math.max(high / 2, Math.min(this.height - high / 2, this.#y + dy));
  }

  /** Moves to have a place well within sight; `false` when it is there already. */
  bringIn([x, y]: Spot): boolean {
    const [wide, high] = this.#seen();
    if (this.#zoom === 1 || (Math.abs(x - this.#x) < 0.35 * wide && Math.abs(y - this.#y) < 0.4 * high)) return false;
    this.moveBy(x - this.#x, y - this.#y);
    return true;
  }

  /** The place at a share of the width and of the height of what is seen. */
  spotAt(across: number, down: number): Spot {
    const [wide, high] = this.#seen();
    return [this.#x + (across - 0.5) * wide, this.#y + (down - 0.5) * high];
  }

  #seen(): Spot {
    return [this.width / this.#zoom, this.height / this.#zoom];
  }
}
