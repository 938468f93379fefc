import { describe, expect, test } from 'vitest';
import { dutchKey } from '../../../../src/core/search/dutch/inflection.ts';

/** Words with their forms; all of a line have one key, and no two lines share one. */
const families = `
opgave opgaven
stad steden
kind kinderen
lid leden
mens mensen
woord woorden
grens grenzen
kans kansen
proces processen
beeld beelden
nieuw nieuwe
belangrijk belangrijke
lens lenzen
huis huizen
brief brieven
school scholen
gemeente gemeenten gemeentes
partner partners
netwerk netwerken netwerkje
opgavenetwerk opgavenetwerken
warmtenet warmtenetten
binnenstad binnensteden
verandering veranderen veranderingen
begeleiding begeleiden begeleidt
samenwerking samenwerken samenwerkt samengewerkt
strategie strategieën
idee ideeën
museum musea
mogelijkheid mogelijkheden
organisatie organisaties organiseren organiseert
patiënt patiënten patient
coöperatie coöperaties cooperatie
coördinator coördinatoren
advies adviezen
verlies verliezen
plaats plaatsen
maatregel maatregelen
bewoner bewoners
leven levens
taak taken
tak takken
bom bommen
boom bomen
man mannen
maan manen
probleem problemen
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

describe('bringing the forms of a Dutch word together', () => {
  test.each(families)('%s', (word, ...forms) => {
    expect(forms.map(dutchKey)).toEqual(forms.map(() => dutchKey(word)));
  });

  test('keeps other words apart', () => {
    const keys = families.map(([word = '']) => dutchKey(word));
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });

  test('leaves words of a few letters, numbers and names as they are', () => {
    expect(['en', 'sht', '2019', 'mst', 'vve'].map(dutchKey)).toEqual(['en', 'sht', '2019', 'mst', 'vve']);
  });
});
