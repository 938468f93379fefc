import previewStyles from '../styles/preview.css?url';
import type { Preview } from '../core/views/previews-view.ts';

/** Milliseconds before a preview comes, so that crossing a link shows nothing, and before it goes, so that it can be reached. */
const rest = { show: 350, hide: 250 };
/** Pixels between a link and its preview, and between a preview and the edge of the window. */
const space = { link: 6, edge: 12 };

/** What shows it, once links do. */
let previews: LinkPreviews | undefined;

/**
 * Shows what an entry is about at a link to it, in the parts of pages that name the segments of entries in `data-previews`:
 * when a pointer that can hover rests on it, the keyboard reaches it, or a finger presses a word of the field. It stays while link or preview are pointed at or the link
 * has the focus, and Escape takes it away (WCAG 1.4.13). `first`: the event that brought this code in.
 */
export function previewLinks(first: Event): void {
  if (first.type === 'click' && first.target instanceof Element) previews?.turn(first.target, first.type);
  if (previews) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = previewStyles;
  document.head.append(link);
  previews = new LinkPreviews();
  for (const type of ['pointerover', 'focusin'] as const) document.addEventListener(type, previews.turnedTo);
  document.addEventListener('focusout', previews.turnedAway);
  document.addEventListener('pointerdown', previews.pressed);
  document.addEventListener('keydown', previews.keyed, true);
  // The reader may have gone on while this code came in.
  const now =
    first.type === 'click'
      ? first.target
      : first.type === 'focusin'
        ? document.activeElement
        : [...document.querySelectorAll(':hover')].at(-1);
  if (now instanceof Element) previews.turn(now, first.type);
}

class LinkPreviews {
  readonly #panel = document.createElement('div');
  /** What files said, by their addresses. */
  readonly #files = new Map<string, Promise<Readonly<Record<string, unknown>>>>();
  /** The link in hand, whether its preview is shown yet or not. */
  #link: Element | undefined;
  #timer = 0;
  /** Where the pointer was pressed last: what comes to lie under it there was brought by the page, not by the reader. */
  #pressed = { x: NaN, y: NaN };

  constructor() {
    this.#panel.className = 'link-preview';
    this.#panel.id = '_preview';
    this.#panel.setAttribute('role', 'tooltip');
    this.#panel.popover = 'manual';
    document.body.append(this.#panel);
  }

  readonly turnedTo = (event: Event): void => {
    if (!(event.target instanceof Element)) return;
    if (event instanceof PointerEvent) {
      const { clientX, clientY, pointerType } = event;
      if (pointerType === 'touch' || (clientX === this.#pressed.x && clientY === this.#pressed.y)) return;
    }
    this.turn(event.target, event.type);
  };

  /** Takes an element that a pointer is over (`pointerover`), that has the focus (`focusin`) or that a finger pressed (`click`). */
  turn(target: Element, by: string): void {
    if (this.#panel.contains(target)) {
      clearTimeout(this.#timer);
      return;
    }
    const link = target.closest('[data-previews] a[href]');
    if (link === null || (by === 'focusin' && !link.matches(':focus-visible'))) {
      this.turnedAway();
      return;
    }
    if (link !== this.#link) this.hide();
    this.#link = link;
    clearTimeout(this.#timer);
    if (!this.#panel.matches(':popover-open')) this.#wait(link);
  }

  readonly turnedAway = (): void => {
    clearTimeout(this.#timer);
    if (this.#link?.matches(':focus-visible') === true && this.#link === document.activeElement) return;
    this.#timer = window.setTimeout(this.hide, rest.hide);
  };

  readonly hide = (): void => {
    clearTimeout(this.#timer);
    this.#link?.removeAttribute('aria-describedby');
    this.#link = undefined;
    if (this.#panel.matches(':popover-open')) this.#panel.hidePopover();
  };

  readonly pressed = ({ clientX, clientY, pointerType, target }: PointerEvent): void => {
    this.#pressed = { x: clientX, y: clientY };
    // Who presses a word again while its preview stands follows the link.
    if (pointerType === 'touch' && target instanceof Node && this.#link?.contains(target) === true) return;
    this.hide();
  };

  readonly keyed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#panel.matches(':popover-open')) return;
    event.preventDefault();
    event.stopPropagation();
    this.hide();
  };

  #wait(link: Element): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#show(link), rest.show);
  }

  async #show(link: Element): Promise<void> {
    const preview = await this.#previewOf(link);
    if (preview === undefined || this.#link !== link) return;
    const name = document.createElement('strong');
    name.textContent = preview.name;
    if (preview.nameLang !== undefined) name.lang = preview.nameLang;
    const gist = document.createElement('span');
    gist.textContent = preview.gist;
    this.#panel.lang = preview.lang ?? '';
    if (preview.lang === undefined) this.#panel.removeAttribute('lang');
    this.#panel.replaceChildren(name, ' ', gist);
    link.setAttribute('aria-describedby', this.#panel.id);
    this.#panel.showPopover();
    this.#place(link);
  }

  /** Under the line of the link that is pointed at, or above it when there is no room under it; never past an edge. */
  #place(link: Element): void {
    const [line = link.getBoundingClientRect()] = link.getClientRects();
    const last = [...link.getClientRects()].at(-1) ?? line;
    const { width, height } = this.#panel.getBoundingClientRect();
    const room = document.documentElement.clientWidth;
    const left = Math.max(space.edge, Math.min(line.left, room - width - space.edge));
    const under = last.bottom + space.link;
    const above = line.top - height - space.link;
    const top = under + height > window.innerHeight && above > 0 ? above : under;
    this.#panel.style.left = `${left + window.scrollX}px`;
    this.#panel.style.top = `${top + window.scrollY}px`;
  }

  /** What the entry is about that a link leads to; undefined for other links, for this page, and when it cannot be had. */
  async #previewOf(link: Element): Promise<Preview | undefined> {
    const kinds = link.closest('[data-previews]')?.getAttribute('data-previews')?.split(' ') ?? [];
    const { origin, pathname } = new URL(link.getAttribute('href') ?? '', document.baseURI);
    const [segment = '', id = ''] = pathname.split('/').filter(Boolean).slice(-2);
    const elsewhere = origin !== location.origin || pathname === location.pathname || !kinds.includes(segment);
    if (elsewhere || link.closest('h1, h2, h3, nav, site-search, .grade')) return undefined;
    const address = new URL(`../previews-${id.charAt(0)}.json`, origin + pathname).href;
    const file = this.#files.get(address) ?? readFile(address);
    this.#files.set(address, file);
    const found = (await file)[id];
    return isPreview(found) ? found : undefined;
  }
}

/** The previews in a file; none when it cannot be read, because a link is a link without them. */
async function readFile(address: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const answer = await fetch(address);
    const found: unknown = answer.ok ? await answer.json() : {};
    return isRecord(found) ? found : {};
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isPreview = (value: unknown): value is Preview =>
  isRecord(value) && typeof value.name === 'string' && typeof value.gist === 'string';
