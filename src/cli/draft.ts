import { placeholder } from '../core/checks/draft.ts';
import type { Kind } from '../core/model/kind.ts';
import type { Term, Vocabulary } from '../core/model/vocabulary.ts';

/** The text of a new entry: what must be written says so, what must be chosen or dated is empty, and hints say what belongs where. */
export function draft(kind: Kind, id: string, vocabulary: Vocabulary): string {
  switch (kind) {
    case 'case':
      return draftCase(vocabulary);
    case 'concept':
      return draftConcept(id, vocabulary);
    case 'lens':
      return draftLens();
    case 'path':
      return draftPath();
    case 'source':
      return draftSource();
    case 'organisation':
      return `${hint}name: ${placeholder} # de volle naam
# abbreviation: de afkorting die zij zelf gebruikt
kind: # een van: ${choices(vocabulary.partyKinds)}
# about:
#   nl: één zin
`;
    case 'person':
      return `${hint}# Alleen mensen in een openbare rol, met wat een bron over hen zegt.
name: ${placeholder}
role:
  nl: ${placeholder} # de openbare rol
`;
  }
}

function draftPath(): string {
  return `---
${hint}title: ${placeholder} # de naam van het leerpad
summary: ${placeholder} # wat de lezer erna weet of kan, hoogstens 300 tekens
audience: ${placeholder} # voor wie het is
steps:
# - id: lezen
#   entry: naam-van-een-casus-of-begrip
#   text: Wat de lezer daar doet.
#   minutes: 10
---

{/* Waarom deze stappen, en in deze volgorde. */}
`;
}

const hint = `# Wat achter een # staat, is uitleg en mag weg. Wat nog moet, zegt: npm run check
`;

function choices(terms: readonly Term[]): string {
  return terms.map(({ id }) => id).join(', ');
}

function draftCase({ sectors, scales, partyKinds }: Vocabulary): string {
  return `---
${hint}title: ${placeholder} # een eigen titel, niet die van een rapport
# aliases: { nl: [zo heet het ook], en: [also called this] }
summary: ${placeholder} # gewone taal, hoogstens 300 tekens
form: full # full: een hele casus; illustration: een kort voorbeeld
status: draft # wordt review, en dan published
sector:
  - # één of meer, elk op een eigen regel, uit: ${choices(sectors)}
scale: # een van: ${choices(scales)}
place: ${placeholder} # de plaats of streek
period:
  from: # JJJJ, JJJJ-MM of JJJJ-MM-DD, zo precies als de bron
  # to: net zo; weglaten als het doorloopt of onbekend is
parties:
# - id: korte-naam
#   organisation: naam-van-het-bestand
#   role: Wat zij hier doet
# Is zij geen organisatie met een naam: kind en name in plaats van organisation; kind is een van ${choices(partyKinds)}
# In de lijsten hieronder: haal [] weg, en de # voor elke regel die u invult.
timeline: []
# - id: begin
#   date: JJJJ-MM-DD
#   text: Wat er gebeurde.
#   sources:
#     - naam-van-de-bron
worked: []
# - id: korte-naam
#   text: Wat werkte.
#   sources:
#     - naam-van-de-bron
friction: []
# - id: korte-naam
#   text: Wat schuurde of mislukte.
#   sources:
#     - naam-van-de-bron
unknown: []
# - id: korte-naam
#   text: Wat de bronnen niet vertellen.
questions: []
# - id: korte-naam
#   level: understand # of analyse, judge, transfer
#   text: Een studievraag?
---

{/*
Wat tussen deze tekens staat, is uitleg en mag weg.

Begin met een scène. Elke alinea met een feit eindigt met haar bron: [@naam-van-de-bron, p. 12]
Een ander begrip of een andere casus noemt u zo: [[naam]] of [[naam|woorden]]

## Wat er gebeurde

<Passage id="korte-naam-plan">
  Het feit, met zijn bron. [@naam-van-de-bron]

  <Shows concept="naam-van-het-begrip" how="illustrates" reading="atlas">
    Waarom dit stuk dat begrip laat zien.
  </Shows>
</Passage>
*/}
`;
}

const bodyHint = (headings: string) => `
{/*
Wat tussen deze tekens staat, is uitleg en mag weg.

Elke alinea met een feit eindigt met haar bron: [@naam-van-de-bron, p. 12]
Koppen: ${headings}
*/}
`;

function draftConcept(id: string, { groups }: Vocabulary): string {
  return `---
${hint}term: ${id.replaceAll('-', ' ')} # zoals hij midden in een zin staat
# aliases:
#   nl:
#     - ander woord
definition: ${placeholder} # één zin die u hardop kunt zeggen, zonder de term zelf
group: # een van: ${choices(groups)}
relations: []
# - concept: naam-van-het-begrip
#   kind: part-of # of requires, contrasts-with, resembles
#   reason: Waarom.
---
${bodyHint('Wat het is / Wat de praktijk zegt / Wat onderzoek zegt / Grenzen en kritiek')}`;
}

function draftLens(): string {
  return `---
${hint}title: ${placeholder}
question: ${placeholder} # de vraag die deze lens aan een casus stelt
figure: # circle, row of pairs
concepts: # twee tot tien begrippen, op volgorde
# - concept: naam-van-het-begrip
#   prompt: Wat vraagt de lens bij dit begrip?
---
${bodyHint('Waar deze lens vandaan komt / Wat zij ziet / Waar zij blind voor is')}`;
}

function draftSource(): string {
  return `${hint}type: # webpage, article-journal, article-newspaper, book, thesis, report, interview, speech, …
title: ${placeholder} # de echte titel; is er geen, dan een omschrijving als "[Bericht over …]"
# author:
#   - family: Achternaam
#     given: Voornaam
#   - literal: Naam van een organisatie
# issued: JJJJ, JJJJ-MM of JJJJ-MM-DD; weglaten als het niet bekend is
# container-title: het tijdschrift of de site
# URL: https://…
# read: JJJJ-MM-DD, de dag waarop u de bron las
grade: # A: officieel of wetenschappelijk; B: toe te schrijven; C: over eigen werk, of van horen zeggen
why:
  nl: ${placeholder} # waarom deze graad, in één zin
`;
}
