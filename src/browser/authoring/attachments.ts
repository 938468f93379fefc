import type { AuthoringWords } from '../../languages/language.ts';
import { button, element } from '../element.ts';
import { pointerAtRest } from '../pointer.ts';
import { fill } from '../sentence.ts';
import type { Order } from './engine.ts';
import { mostBytes, pictureFrom, PictureFiles } from './picture-file.ts';
import type { Writing } from './writing.ts';

/** The pictures that a contribution takes along, each with its name and size, to be left out again. */
export class Attachments {
  readonly view = element('div');
  readonly #words: AuthoringWords;
  readonly #writing: Writing;
  readonly #say: (sentence: string, undo?: boolean) => void;
  readonly #files = new PictureFiles();

  constructor(words: AuthoringWords, writing: Writing, say: (sentence: string, undo?: boolean) => void) {
    this.#words = words;
    this.#writing = writing;
    this.#say = say;
    this.view.tabIndex = -1;
  }

  /** Takes a picture along beside the texts in a folder; resolves to its name, or to undefined when it cannot be taken: `refuse` is told why. */
  async add(
    file: File,
    folder: string,
    taken: ReadonlySet<string>,
    refuse: (why: string) => void,
  ): Promise<string | undefined> {
    const { added, faults } = this.#words.pictures;
    const found = await pictureFrom(file, folder, this.#writing.now.others, taken);
    if (typeof found === 'string') {
      const { name, size } = file;
      refuse(fill(faults[found], { name, size: megabytes(size), most: megabytes(mostBytes) }));
      return undefined;
    }
    this.#writing.change({ does: 'attach', ...found });
    const name = found.path.slice(folder.length + 1);
    this.#say(fill(added, { name }));
    return name;
  }

  /** Shows the pictures as they are now; resolves to them, with paths that begin with `root`. */
  async show(root: string): Promise<Order['pictures']> {
    const { others } = this.#writing.now;
    const pictures = await this.#files.of(others, root);
    await pointerAtRest();
    const shown = [...this.view.querySelectorAll<HTMLImageElement>('li:not([data-gone]) img')].map(({ src }) => src);
    if (shown.join(' ') !== pictures.map(({ address }) => address).join(' ')) this.#draw(pictures, root);
    return pictures;
  }

  /** Shows the list anew; the focus stays at its place in it. */
  #draw(pictures: Order['pictures'], root: string): void {
    const buttons = () => [...this.view.querySelectorAll('button')];
    const at = buttons().findIndex((one) => one === document.activeElement);
    const items = pictures.map(({ path, address }) => this.#item(path.slice(root.length), address));
    const list = element('section', 'attached', element('h2', '', this.#words.pictures.title));
    list.append(element('ul', '', ...items));
    this.view.replaceChildren(...(items.length === 0 ? [] : [list]));
    if (at !== -1) (buttons()[at] ?? buttons().at(-1) ?? this.view).focus();
  }

  #item(path: string, address: string): HTMLElement {
    const { pictures, removed } = this.#words;
    const name = path.replace(/^.*\//, '');
    const picture = element('img');
    picture.src = address;
    picture.alt = '';
    const size = this.#writing.now.others.get(path)?.length ?? 0;
    const remove = button(fill(pictures.remove, { name }), () => {
      // A second click would put what is left in the place of what can be put back.
      if (!this.#writing.now.others.has(path)) return;
      item.dataset.gone = '';
      remove.ariaDisabled = 'true';
      this.#writing.change({ does: 'detach', path });
      this.#say(fill(removed, { label: name }), true);
    });
    const item = element('li', '', picture, element('span', '', `${name} · ${megabytes(size)} MB`), remove);
    return item;
  }
}

/** How large something is, in millions of bytes, as people say it. */
const megabytes = (bytes: number) => Math.max(0.1, bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
