/** Small words that give a language away, by its tag: what another of these languages has too is not among them. A new language gets a line here. */
export const smallWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    nl: 'wie wat hoe waarom wanneer welke waar een het de en of van voor met bij uit naar niet geen zijn wordt kan je u mijn wij elkaar',
    en: 'who what how why when which where the and or from for with by out not no are does do can you your my our each one to it',
    de: 'wer wie warum wann welche wo ein das die und oder von für mit bei aus nicht kein sind wird',
  }).map(([tag, words]) => [tag, new Set(words.split(' '))]),
);
