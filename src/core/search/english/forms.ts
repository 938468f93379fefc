import { stemmer } from 'stemmer';

/** English forms that no rule brings to their word: the word, then its forms. */
const forms = `
child children
person people persons
man men
woman women
life lives
foot feet
criterion criteria
phenomenon phenomena
medium media
datum data
crisis crises
analysis analyses
hypothesis hypotheses
basis bases
thesis theses
hero heroes
wolf wolves
half halves
self selves
shelf shelves
leaf leaves
knife knives
thief thieves
neighbour neighbor neighbours neighbors
neighbourhood neighborhood neighbourhoods neighborhoods
programme program programmes programs
centre center centres centers
labour labor
behaviour behavior behaviours behaviors
organisation organization organisations organizations
organise organize organised organized organising organizing
organisational organizational
recognise recognize recognised recognized
mobilise mobilize mobilising mobilizing mobilised mobilized
collaborate collaboration collaborative collaborating collaborated
cooperate cooperation cooperative cooperatives cooperating
govern governance governing
legitimacy legitimate legitimation
go went gone goes
choose chose chosen choice choices
speak spoke spoken
give gave given
take took taken
find found
lead led
bring brought
build built
buy bought
think thought
teach taught
learn learnt learned learning
`;

const wordOfForm: ReadonlyMap<string, string> = new Map(
  forms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', ...others] = line.split(' ');
      return others.map((form): [string, string] => [form, word]);
    }),
);

/** What the forms of an English word have in common. Expects lower case. */
export function englishKey(word: string): string {
  const plain = word.replace(/'s?$/, '').replaceAll("'", '');
  return stemmer(wordOfForm.get(plain) ?? plain);
}
