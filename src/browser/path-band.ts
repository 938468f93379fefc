import styles from '../styles/path-band.css?url';
import { element } from './element.ts';
import { fetchPage, formerIn } from './page.ts';
import { fill } from './sentence.ts';
import { bringStyle } from './stylesheet.ts';

/**
 * `<path-band>`: the step of a learning path that the address names, above the page that the step leads to: where one is, what to do, and the steps
 * before and after. Everything in it is taken, as text, from the page of the path; of the address nothing is shown. Where the path has no such step,
 * or another page is its place, there is no band.
 */
class PathBand extends HTMLElement {
  connectedCallback(): void {
    void this.#show();
  }

  async #show(): Promise<void> {
    const [folder = '', ...names] =
      document.querySelector<HTMLElement>('[data-paths]')?.dataset.paths?.split(' ') ?? [];
    const asked = new URL(location.href).searchParams;
    const [path = '', step = ''] = names.map((name) => asked.get(name) ?? '');
    if (![path, step].every((id) => /^[a-z\d-]+$/.test(id))) return;
    const [page] = await Promise.all([fetchPage(`${folder}${path}/`).catch(() => undefined), bringStyle(styles)]);
    if (page === undefined) return;
    const all = [...page.querySelectorAll<HTMLElement>('.steps > li')];
    const at = all.findIndex(({ id }) => id === step);
    const here = all[at];
    if (here === undefined || new URL(hrefOf(here), location.href).pathname !== location.pathname) return;

    const words = page.querySelector<HTMLElement>('.steps')?.dataset ?? {};
    // The address may name the path by an id of before.
    const entry = words.path ?? path;
    const title = element('a', '', textOf(page, 'h1'));
    title.href = `${folder}${entry}/#${step}`;
    const number = fill(words.at ?? '', { at: at + 1, all: all.length });
    const where = element('p', 'band-where', title, ` ${number} · ${textOf(here, '.step-minutes')} `);
    const task = element('a', 'band-to-task', words.task ?? '');
    task.href = '#_task';
    where.append(task);
    const text = element('p', 'band-task', textOf(here, '.step-text'));
    text.id = '_task';
    keepLanguage(text, here.querySelector<HTMLElement>('.step-text'));
    const ways = element('p', 'band-ways');
    const before = all[at - 1];
    const after = all[at + 1];
    if (before) ways.append(wayTo(before, '←'));
    ways.append(after ? wayTo(after, '→') : element('span', '', words.end ?? ''));
    keepLanguage(this, page.querySelector<HTMLElement>('article'));
    this.role = 'region';
    this.ariaLabel = title.textContent;
    this.append(element('div', 'band-bar', where, ways), text);
    const { stepDone } = await import('./study/page-study.ts');
    const lang = this.lang || document.documentElement.lang;
    ways.append(await stepDone({ kind: 'path', entry, title: title.textContent, lang }, formerIn(page), step));
  }
}

const textOf = (around: ParentNode, selector: string): string =>
  around.querySelector(selector)?.textContent.trim().replace(/\s+/g, ' ') ?? '';

const hrefOf = (step: HTMLElement): string => step.querySelector('h2 a')?.getAttribute('href') ?? '';

function keepLanguage(to: HTMLElement, from: HTMLElement | null): void {
  if (from !== null && from.lang !== '') to.lang = from.lang;
}

/** A link to a step, by the name of the entry that it is about. */
function wayTo(step: HTMLElement, arrow: '←' | '→'): HTMLAnchorElement {
  const name = element('span', '', textOf(step, 'h2'));
  keepLanguage(name, step.querySelector<HTMLElement>('h2 a'));
  const link = element('a', 'control', ...(arrow === '←' ? [`${arrow} `, name] : [name, ` ${arrow}`]));
  link.href = hrefOf(step);
  link.rel = arrow === '←' ? 'prev' : 'next';
  return link;
}

customElements.define('path-band', PathBand);
document.querySelector('main')?.before(new PathBand());
