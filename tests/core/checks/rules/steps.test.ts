import { describe, expect, test } from 'vitest';
import { checkFiles, told } from '../checked.ts';

const concept = (term: string, definition: string) =>
  `---\nterm: ${term}\ndefinition: ${definition}\ngroup: functies\n---\nMeer hierover. [@jansens-2016]\n`;

describe('a step of a learning path', () => {
  const lens = (second: string) =>
    `---\ntitle: Feest\nquestion: Wat vierden zij?\nfigure: row\nconcepts:\n  - { concept: samen-vieren, prompt: Wat? }\n  - { concept: ${second}, prompt: Wie? }\n---\nMeer hierover. [@jansens-2016]\n`;
  const steps = (asked: string) =>
    told(
      checkFiles({
        'concepts/samen-vieren.mdx': concept('samen vieren', 'Met elkaar stilstaan bij wat gelukt is.'),
        'concepts/samen-doen.mdx': concept('samen doen', 'Met elkaar aan het werk gaan.'),
        'lenses/feest.mdx': lens('samen-doen'),
        'lenses/leren.mdx': lens('kennis-delen'),
        'paths/begin.mdx': `---\ntitle: Een begin\nsummary: Wat u kunt lezen.\naudience: Wie begint\nsteps:\n  - { id: lezen, ${asked}, text: Lees de casus., minutes: 5 }\n  - { id: doen, entry: kennis-delen, text: Lees het begrip., minutes: 5 }\n---\nEen begin.\n`,
      }),
    )
      .split(/\n(?=\S)/)
      .filter((one) => one.includes('impossible-step'))
      .join('\n');

  test.each([
    ['nothing but an entry', 'entry: voorbeeld'],
    ['a lens that lights the passage to begin at', 'entry: voorbeeld, lens: leren, passage: voorbeeld-werk'],
    ['a gap that is one', 'entry: voorbeeld, gap: samen-vieren'],
    ['an entry that does not exist, because that is told', 'entry: bestaat-niet, passage: voorbeeld-werk'],
  ])('may ask for %s', (_name, asked) => {
    expect(steps(asked)).toBe('');
  });

  test('is told when it asks of a case what that does not have', () => {
    const asked = [
      'entry: kennis-delen, lens: leren',
      'entry: voorbeeld, lens: feest',
      'entry: voorbeeld, lens: leren, passage: voorbeeld-plan',
      'entry: voorbeeld, passage: voorbeeld-werkk',
      'entry: voorbeeld, gap: kennis-delen',
    ];
    expect(asked.map(steps).join('\n')).toMatchInlineSnapshot(`
      "warning impossible-step paths/begin.mdx 6:45 ‹leren› "kennis-delen" is geen casus, dus lens kan hier niet.
          Haal lens weg, of laat de stap over een casus gaan.
      warning impossible-step paths/begin.mdx 6:42 ‹feest› De lens "feest" belicht niets in "voorbeeld".
          Kies een lens met een begrip dat deze casus laat zien, en pas de opdracht aan.
      warning impossible-step paths/begin.mdx 6:42 ‹leren› De lens "leren" belicht de passage "voorbeeld-plan" niet.
          Kies een passage bij een begrip van deze lens, of haal een van de twee weg.
      impossible-step paths/begin.mdx 6:45 ‹voorbeeld-werkk› In "voorbeeld" is geen passage "voorbeeld-werkk".
          Bedoelde u "voorbeeld-werk"?
      warning impossible-step paths/begin.mdx 6:41 ‹kennis-delen› De stap zegt dat "voorbeeld" niets heeft bij "kennis-delen", maar de passage "voorbeeld-werk" gaat erover.
          Kies een begrip waarbij nog niets staat, of haal gap weg en pas de opdracht aan."
    `);
  });
});
