import type { OwnCaseData } from '../../core/authoring/worksheet.ts';
import { hows, isBelow, type How } from '../../core/body/passage.ts';
import type { Likeness, OwnProfile } from '../../core/study/resemblance.ts';
import { element } from '../element.ts';
import { fill } from '../sentence.ts';
import { markOf } from './figures.ts';
import { caseLink, termOf } from './known-links.ts';
import { sightName } from './lens-view.ts';

/** The concepts of a profile in the order of the lenses, so that those of one lens stand together. */
function columnsOf({ readings }: OwnProfile, { known }: OwnCaseData): string[] {
  const inLenses = known.lenses.flatMap(({ concepts }) => concepts.map(({ concept }) => concept));
  return [...new Set([...inLenses, ...readings.keys()])].filter((id) => readings.has(id));
}

/** What stands in a column of a row: signs, and where they lead. */
interface Cell {
  readonly hows: readonly How[];
  readonly link: HTMLAnchorElement | undefined;
}

/**
 * A case of one's own in cross-section, in the figure of the cases: a column for each concept, above the line what is borne out or has a limit, below it
 * what is contradicted or absent. The nearest cases stand under it in the same columns.
 */
export function profileFigure(profile: OwnProfile, nearest: readonly Likeness[], data: OwnCaseData): HTMLElement[] {
  const { words } = data;
  const columns = columnsOf(profile, data);
  const own = columns.map((concept): Cell => {
    const how = profile.readings.get(concept);
    const link = element('a');
    link.href = `#_reading-${concept}`;
    return { hows: how === undefined ? [] : [how], link };
  });
  const rows = nearest.map((one) => ({
    head: caseLink(one.case, data),
    name: one.case.title,
    cells: columns.map((concept): Cell => {
      const ties = one.case.ties.filter((tie) => tie.concept === concept);
      const [first] = ties;
      const shown = hows.filter((how) => ties.some((tie) => tie.how === how));
      return { hows: shown, link: first === undefined ? undefined : caseLink(one.case, data, first.passage) };
    }),
  }));
  const heads = columns.map((concept, at) => {
    const head = element('th', '', element('span', 'visually-hidden', termOf(concept, data)));
    head.scope = 'col';
    const number = element('span', '', String(at + 1));
    number.ariaHidden = 'true';
    head.append(number);
    return head;
  });
  const corner = element('td');
  const body = [{ head: element('strong', '', words.profile.own), name: words.profile.own, cells: own }, ...rows].map(
    (row) => rowGroup(row, columns, data),
  );
  const table = element(
    'table',
    '',
    element('caption', 'visually-hidden', words.profile.caption),
    element('thead', '', element('tr', '', corner, ...heads)),
    ...body,
  );
  const terms = columns.map((concept) => {
    const link = element('a', '', termOf(concept, data));
    link.href = `#_reading-${concept}`;
    return element('li', '', link);
  });
  const signs = hows.map((how) => element('span', '', markOf(how), ` ${sightName(data, how)}`));
  const scroll = element('div', 'profile-table', table);
  scroll.tabIndex = 0;
  scroll.role = 'group';
  scroll.ariaLabel = words.parts.profile.title;
  return [
    element(
      'figure',
      'profile own-profile',
      scroll,
      element('figcaption', '', element('ol', '', ...terms), element('p', '', ...signs)),
    ),
  ];
}

function rowGroup(
  { head, name, cells }: { readonly head: Node; readonly name: string; readonly cells: readonly Cell[] },
  columns: readonly string[],
  data: OwnCaseData,
): HTMLElement {
  const { words } = data;
  const title = element('th', 'row-name', head);
  title.scope = 'rowgroup';
  title.rowSpan = 2;
  const line = (below: boolean) =>
    cells.map(({ hows: all, link }, at) => {
      const shown = all.filter((how) => isBelow(how) === below);
      const cell = element('td');
      if (shown.length === 0 || link === undefined) return cell;
      const label = fill(words.profile.cell, {
        who: name,
        concept: termOf(columns[at] ?? '', data),
        how: shown.map((how) => sightName(data, how)).join(', '),
      });
      const made = element('a', '', ...shown.map(markOf));
      made.href = link.href;
      made.ariaLabel = label;
      made.title = label;
      cell.append(made);
      return cell;
    });
  const [above, below] = [element('tr', 'above', title, ...line(false)), element('tr', 'below', ...line(true))];
  return element('tbody', '', above, below);
}
