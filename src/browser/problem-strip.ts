/// <reference types="astro/client" />
// While developing: a strip at the foot of the page with what is wrong in its own file, and how much is wrong elsewhere. It folds.
import { problemsAt, problemsEvent, type ToldProblems } from '../core/diagnostics/told-problems.ts';
import { element } from './element.ts';

const style = new CSSStyleSheet();
style.replaceSync(`
  .problem-strip { position: fixed; inset: auto 0 0; max-height: 40vh; overflow: auto; padding: .4rem 1rem; font: .85rem/1.4 system-ui; background: #fff6d8; color: #222; border-top: 2px solid #b3541e; }
  .problem-strip summary { cursor: pointer; color: inherit; }
  .problem-strip li { margin-block: .4rem; }
`);
document.adoptedStyleSheets.push(style);

const strip = element('details', 'problem-strip');
strip.open = true;

function show(told: ToldProblems): void {
  const { own, others } = problemsAt(location.pathname, told);
  strip.lang = told.language;
  strip.replaceChildren(
    element('summary', '', `${told.words.own}: ${own.length} · ${told.words.others}: ${others}`),
    element(
      'ul',
      '',
      ...own.map(({ severity, place, message, repair = '', manual }) => {
        const more = element('a', '', told.words.more);
        more.href = manual;
        return element('li', '', element('strong', '', severity), ` ${place} · ${message} ${repair} `, more);
      }),
    ),
  );
  if (own.length + others === 0) strip.remove();
  else document.body.append(strip);
}

import.meta.hot?.on(problemsEvent, show);
import.meta.hot?.send(problemsEvent);
