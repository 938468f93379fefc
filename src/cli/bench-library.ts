import type { SourceFile } from '../core/graph/document.ts';
import type { Vocabulary } from '../core/model/vocabulary.ts';

const words =
  'opgave netwerk partij bewoner gemeente wijk samen leren richten handelen plan gesprek vertrouwen regie ruimte besluit aanpak partner vraag belang rol tijd grens waarde stap kracht akkoord tafel school zorg werk energie woning regio'.split(
    ' ',
  );

/** How many of every twenty entries are of a kind; the rest are sources. */
const share = { cases: 2, concepts: 6, organisations: 3, people: 1 } as const;

/** A library of `count` entries that has no errors, the same every time. Paths begin with `root`. */
export function generateLibrary(count: number, root: string, vocabulary: Vocabulary): SourceFile[] {
  const numbers = (kind: keyof typeof share) => Math.max(1, Math.floor((count * share[kind]) / 20));
  const amounts = {
    cases: numbers('cases'),
    concepts: numbers('concepts'),
    organisations: numbers('organisations'),
    people: numbers('people'),
  };
  const sources = Math.max(1, count - Object.values(amounts).reduce((sum, amount) => sum + amount, 0));
  const first = (terms: Vocabulary['groups'], at: number) => terms[at % terms.length]?.id ?? '';
  const concept = (at: number) => idOf('begrip', at % amounts.concepts);
  const source = (at: number) => idOf('bron', at % sources);
  const list = (amount: number, make: (at: number) => SourceFile) =>
    Array.from({ length: amount }, (_, at) => make(at));
  const file = (path: string, text: string): SourceFile => ({ path: root + path, text });

  return [
    ...list(amounts.cases, (at) => file(`cases/${idOf('casus', at)}.mdx`, caseText(at))),
    ...list(amounts.concepts, (at) => file(`concepts/${idOf('begrip', at)}.mdx`, conceptText(at))),
    ...list(sources, (at) => file(`sources/${idOf('bron', at)}.yaml`, sourceText(at))),
    ...list(amounts.organisations, (at) =>
      file(
        `organisations/${idOf('organisatie', at)}.yaml`,
        `name: ${titleOf(at)}\nkind: ${first(vocabulary.partyKinds, at)}\n`,
      ),
    ),
    ...list(amounts.people, (at) =>
      file(`people/${idOf('persoon', at)}.yaml`, `name: ${titleOf(at)}\nrole: { nl: ${titleOf(at)}, en: Adviser }\n`),
    ),
  ];

  function caseText(at: number): string {
    const item = (name: string, n: number) =>
      `  - { id: ${name}-${n}, text: "${sentence(at * 7 + n)}", sources: [${source(at + n)}] }`;
    const items = (name: string) => `${name}:\n${[0, 1, 2].map((n) => item(name, n)).join('\n')}`;
    const words = (name: string, more = '') =>
      `${name}:\n${[0, 1, 2].map((n) => `  - { id: ${name}-${n}, ${more}text: "${sentence(at * 5 + n)}" }`).join('\n')}`;
    return `---
title: ${titleOf(at)} ${at}
about: ${titleOf(at).slice(0, 40)}
summary: "${sentence(at)} ${sentence(at + 1)}"
form: full
status: published
sector: [${first(vocabulary.sectors, at)}]
scale: ${first(vocabulary.scales, at)}
place: ${titleOf(at + 3)}
period: { from: 2015, to: 2022 }
parties:
  - { id: eerste, organisation: ${idOf('organisatie', at % amounts.organisations)}, role: "${sentence(at + 2)}" }
people:
  - { person: ${idOf('persoon', at % amounts.people)}, role: Adviseur }
timeline:
  - { id: begin, date: 2015-03, text: "${sentence(at + 3)}", sources: [${source(at)}] }
  - { id: einde, date: "2022-05-01", text: "${sentence(at + 4)}", sources: [${source(at + 1)}] }
${items('worked')}
${items('friction')}
${words('unknown')}
${words('questions', 'level: analyse, ')}
---

${[0, 1, 2, 3].map((part) => sectionText(at, part)).join('\n')}`;
  }

  function sectionText(at: number, part: number): string {
    const passages = [0, 1].map((n) => passageText(at, part * 2 + n));
    return `## ${titleOf(at + part * 11)} ${part}

${paragraph(at + part)} Zie [[${concept(at + part)}]] en [[${concept(at * 3 + part)}|dit begrip]]. [@${source(at + part)}]

${passages.join('\n')}`;
  }

  function passageText(at: number, number: number): string {
    return `<Passage id="passage-${at}-${number}">
  ${paragraph(at * 13 + number)} [@${source(at * 8 + number)}, p. ${number + 1}]

  <Shows concept="${concept(at * 8 + number)}" how="illustrates" reading="atlas">
    ${sentence(at * 17 + number)} Dat was zo in geval ${at}.${number}.
  </Shows>
</Passage>
`;
  }

  function conceptText(at: number): string {
    return `---
term: ${titleOf(at).toLowerCase()} ${at}
definition: "${sentence(at * 3)}"
group: ${first(vocabulary.groups, at)}
---

## Wat het is

${paragraph(at)} [@${source(at)}]

## Wat onderzoek zegt

${paragraph(at + 5)} Zie ook [[${concept(at + 1)}]]. [@${source(at * 2)}; @${source(at * 2 + 1)}]
`;
  }

  function sourceText(at: number): string {
    return `type: webpage
title: ${titleOf(at)} ${at}
author:
  - { family: ${wordOf(at)}, given: ${wordOf(at + 1)} }
issued: ${2000 + (at % 24)}
URL: https://example.org/${idOf('bron', at)}
grade: B
why: { nl: "${sentence(at)}", en: "${sentence(at)}" }
`;
  }
}

function idOf(kind: string, at: number): string {
  return `${kind}-${wordOf(at)}-${at}`;
}

function wordOf(at: number): string {
  return words[at % words.length] ?? '';
}

function titleOf(at: number): string {
  const title = `${wordOf(at * 3 + 1)} en ${wordOf(at * 5 + 2)} in ${wordOf(at * 7 + 3)}`;
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function sentence(at: number): string {
  const [one, two, three, four] = [1, 4, 9, 16].map((step) => wordOf(at * step + step));
  return `De ${one ?? ''} vroeg om ${two ?? ''}, en wie de ${three ?? ''} kende, zag de ${four ?? ''} komen.`;
}

function paragraph(at: number): string {
  return [0, 1, 2, 3].map((step) => sentence(at * 4 + step)).join(' ');
}
