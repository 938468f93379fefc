import { Camera, type Spot } from './map-camera.ts';

/** How many pixels of the screen a name is high. */
const nameHeight = 13;
/** How far a pointer may stray before a click is a drag, in pixels. */
const slack = 5;

/**
 * `<atlas-map>`: draws the map of the atlas larger and smaller, moves over it, and goes from name to name by arrow keys.
 * What is tied to the name in hand is marked. Without it the map stands whole, and its names are links.
 *
 * Data: `scales`, per level of detail the most units of the map that a unit of a name may take; `name-size`, in units.
 */
class AtlasMap extends HTMLElement {
  #connected = new AbortController();

  connectedCallback(): void {
    this.#connected = new AbortController();
    const svg = this.querySelector('.map-frame > svg');
    if (svg instanceof SVGSVGElement) new MapView(this, svg).listen(this.#connected.signal);
  }

  disconnectedCallback(): void {
    this.#connected.abort();
  }
}

/** A name on the map: its link, where its sign is, and the indexes of what it is tied to. */
interface Name {
  readonly link: SVGAElement;
  readonly at: Spot;
  readonly sign: number;
  readonly ties: readonly number[];
}

class MapView {
  readonly #root: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #scales: readonly number[];
  readonly #nameSize: number;
  readonly #names: readonly Name[];
  readonly #signs: readonly Element[];
  readonly #camera: Camera;
  /** The name that a Tab leads to. */
  #current: Name | undefined;
  #drag: { readonly from: Spot; last: Spot; moved: boolean } | undefined;

  constructor(root: HTMLElement, svg: SVGSVGElement) {
    this.#root = root;
    this.#svg = svg;
    this.#scales = (root.dataset.scales ?? '').split(' ').map(Number);
    this.#nameSize = Number(root.dataset.nameSize);
    this.#signs = [...svg.querySelectorAll('.map-sign')];
    this.#names = [...svg.querySelectorAll<SVGAElement>('a.map-name')].map((link) => ({
      link,
      at: placeOf(link),
      sign: Number(link.dataset.at),
      ties: (link.dataset.ties ?? '').split(' ').filter(Boolean).map(Number),
    }));
    const { width, height } = svg.viewBox.baseVal;
    this.#camera = new Camera(width, height);
  }

  listen(signal: AbortSignal): void {
    const on = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      act: (event: HTMLElementEventMap[Type]) => void,
    ) => {
      this.#root.addEventListener(type, act, { signal });
    };
    on('click', this.#clicked);
    on('keydown', this.#keyed);
    on('focusin', ({ target }) => {
      this.#held(this.#nameAt(target), true);
    });
    on('focusout', () => {
      this.#held(undefined, false);
    });
    on('pointerover', ({ target }) => {
      const name = this.#nameAt(target);
      if (name !== undefined) this.#held(name, false);
    });
    on('pointerdown', this.#grasped);
    on('pointermove', this.#dragged);
    on('pointerup', this.#released);
    on('pointercancel', this.#released);
    const resized = new ResizeObserver(() => {
      this.#draw();
    });
    resized.observe(this.#svg);
    signal.addEventListener('abort', () => {
      resized.disconnect();
    });
    const tools = this.#root.querySelector('.map-tools');
    if (tools instanceof HTMLElement) tools.hidden = false;
  }

  /** Shows the part of the map that the camera sees, and the names that have room in it. */
  #draw(): void {
    const wide = this.#svg.clientWidth || 1;
    const least = this.#scales.at(-1) ?? 1;
    const unit = (nameHeight * this.#camera.width) / (this.#nameSize * wide);
    this.#camera.deepest = Math.max(1, (1.02 * unit) / least);
    const scale = unit / this.#camera.zoom;
    this.#svg.setAttribute('viewBox', this.#camera.viewBox);
    this.#svg.style.setProperty('--s', String(scale));
    const level = this.#scales.findLastIndex((one) => one >= scale);
    for (const named of this.#svg.querySelectorAll('.named')) {
      const first = Number(/\bk(\d+)\b/.exec(named.getAttribute('class') ?? '')?.[1]);
      named.classList.toggle('far', first > level);
    }
    this.#root.dataset.scale = String(level);
    this.#root.toggleAttribute('data-moves', this.#camera.zoom > 1);
    for (const detail of this.#root.querySelectorAll('.detail'))
      detail.classList.toggle('now', detail.classList.contains(`d${Math.max(0, level)}`));
    for (const button of this.#root.querySelectorAll<HTMLButtonElement>('[data-zoom]'))
      button.disabled = button.dataset.zoom === 'in' ? this.#camera.isDeepest : this.#camera.zoom === 1;
    if (this.#current === undefined || isFar(this.#current))
      this.#makeCurrent(this.#names.find((name) => !isFar(name)));
    for (const name of this.#names) name.link.setAttribute('tabindex', name === this.#current ? '0' : '-1');
  }

  #zoom(to: string | undefined, at?: Spot): void {
    const focused = this.#names.find(({ link }) => link === document.activeElement);
    if (to === 'whole') this.#camera.showAll();
    else this.#camera.zoomBy(to === 'in' ? 1.5 : 1 / 1.5, at ?? focused?.at);
    this.#draw();
    const status = this.#root.querySelector('[role=status]');
    if (status) status.textContent = this.#root.querySelector('.detail.now')?.textContent ?? '';
    if (focused && isFar(focused)) this.#current?.link.focus();
  }

  readonly #clicked = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('[data-zoom]');
    if (button) this.#zoom(button.dataset.zoom);
    else if (this.#drag?.moved === true) event.preventDefault();
    else if (this.#svg.contains(event.target) && this.#nameAt(event.target) === undefined)
      this.#zoom('in', this.#spotAt(event));
    this.#drag = undefined;
  };

  readonly #keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const zoom = { '+': 'in', '=': 'in', '-': 'out', '0': 'whole' }[event.key];
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    const name = this.#nameAt(event.target);
    if (zoom !== undefined) this.#zoom(zoom);
    else if (way !== undefined && name !== undefined) this.#step(name, [way[0] ?? 0, way[1] ?? 0]);
    else return;
    event.preventDefault();
  };

  /** Goes to the nearest name in a direction; one that lies askew counts as further. */
  #step(from: Name, [dx, dy]: Spot): void {
    const ahead = this.#names.flatMap((name) => {
      const [x, y] = [name.at[0] - from.at[0], name.at[1] - from.at[1]];
      const [along, aside] = [x * dx + y * dy, Math.abs(x * dy) + Math.abs(y * dx)];
      return along > 0 && !isFar(name) ? [{ name, far: along + 2 * aside }] : [];
    });
    const [first] = ahead.sort((a, b) => a.far - b.far);
    if (first === undefined) return;
    this.#makeCurrent(first.name);
    if (this.#camera.bringIn(first.name.at)) this.#draw();
    first.name.link.focus();
  }

  #makeCurrent(name: Name | undefined): void {
    this.#current?.link.setAttribute('tabindex', '-1');
    this.#current = name;
    name?.link.setAttribute('tabindex', '0');
  }

  /** Marks what a name is tied to, or nothing; brings the name in sight when it has the focus. */
  #held(name: Name | undefined, focused: boolean): void {
    if (focused && name !== undefined) {
      this.#makeCurrent(name);
      if (this.#camera.bringIn(name.at)) this.#draw();
    }
    const ties = name?.ties.flatMap((one) => this.#signs[one] ?? []) ?? [];
    for (const sign of this.#signs) sign.classList.toggle('tied', ties.includes(sign));
    const lines = ties.map((sign) => `M${name?.at.join(' ') ?? ''}L${placeOf(sign.parentElement).join(' ')}`);
    this.#svg.querySelector('.ties')?.setAttribute('d', lines.join(''));
  }

  readonly #grasped = (event: PointerEvent): void => {
    this.#drag = undefined;
    if (event.button !== 0 || !(event.target instanceof Element) || !this.#svg.contains(event.target)) return;
    this.#drag = { from: [event.clientX, event.clientY], last: [event.clientX, event.clientY], moved: false };
  };

  readonly #dragged = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag === undefined || event.buttons === 0 || this.#camera.zoom === 1) return;
    if (!drag.moved && Math.hypot(event.clientX - drag.from[0], event.clientY - drag.from[1]) < slack) return;
    if (!drag.moved) this.#root.setPointerCapture(event.pointerId);
    drag.moved = true;
    const units = this.#camera.width / this.#camera.zoom / (this.#svg.clientWidth || 1);
    this.#camera.moveBy((drag.last[0] - event.clientX) * units, (drag.last[1] - event.clientY) * units);
    drag.last = [event.clientX, event.clientY];
    this.#draw();
  };

  readonly #released = (event: PointerEvent): void => {
    if (this.#root.hasPointerCapture(event.pointerId)) this.#root.releasePointerCapture(event.pointerId);
  };

  #nameAt(target: EventTarget | null): Name | undefined {
    const link = target instanceof Element ? target.closest('a.map-name') : null;
    return this.#names.find((name) => name.link === link);
  }

  /** The place on the map under a pointer. */
  #spotAt({ clientX, clientY }: MouseEvent): Spot {
    const { left, top, width, height } = this.#svg.getBoundingClientRect();
    return this.#camera.spotAt((clientX - left) / width, (clientY - top) / height);
  }
}

const isFar = ({ link }: Name): boolean => link.classList.contains('far');

/** Where an element of the map is moved to, by its attribute. */
function placeOf(element: Element | null): Spot {
  const [x = 0, y = 0] = (element?.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number);
  return [x, y];
}

customElements.define('atlas-map', AtlasMap);
