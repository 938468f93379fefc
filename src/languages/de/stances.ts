import type { StanceWords } from '../language.ts';
import { plurals } from '../plural.ts';

const { form } = plurals('de');

/** What passages of each stance are called in German, how they are counted, and when the stance is right. */
export const stances: StanceWords = {
  illustrates: {
    heading: 'Zeigt es',
    counted: (count) => `${count} ${form(count, { one: 'zeigt', other: 'zeigen' })} es`,
    none: (concept) => `Keine Textstelle zeigt ${concept}.`,
    means: 'Was der Begriff sagt, geschieht hier.',
    test: 'Erkennt, wer nur diese Textstelle liest, wovon der Begriff handelt?',
    example:
      'Anwohner und Gemeinde rechnen gemeinsam und finden, was keiner von beiden wusste. Das ist gemeinsames Lernen: Die Einsicht kam von beiden.',
  },
  nuances: {
    heading: 'Differenziert es',
    counted: (count) => `${count} ${form(count, { one: 'differenziert', other: 'differenzieren' })}`,
    none: (concept) => `Keine Textstelle differenziert ${concept}.`,
    means: 'Der Begriff trifft zu, mit einer Grenze oder Bedingung, die hier zu sehen ist.',
    test: 'Lässt sich „es trifft zu, aber nur wenn …“ mit einer Tatsache der Textstelle beenden? Dass die Quelle schweigt, ist keine Grenze.',
    example: 'Sie lernten etwas voneinander, aber erst, als eine Forscherin von außen danach fragte.',
  },
  contradicts: {
    heading: 'Widerspricht ihm',
    counted: (count) => `${count} ${form(count, { one: 'widerspricht', other: 'widersprechen' })}`,
    none: (concept) => `Keine Textstelle widerspricht: ${concept}.`,
    means: 'Was der Begriff erwarten lässt, blieb aus, obwohl die Bedingungen gegeben waren.',
    test: 'Waren die Bedingungen gegeben, und blieb es doch aus? Waren sie es nicht, dann fehlt es.',
    example: 'Sie rechneten zwei Jahre lang gemeinsam, und jeder blieb bei eigenen Zahlen.',
  },
  absent: {
    heading: 'Fehlt hier',
    counted: (count) => `in ${count} fehlt es`,
    none: (concept) => `In keiner Textstelle fehlt ${concept}.`,
    means: 'Was der Begriff sagt, wurde hier nicht getan, und die Textstelle erzählt, was folgte.',
    test: 'Steht in der Textstelle, was stattdessen geschah und was daraus wurde?',
    example: 'Die Gemeinde rechnete allein. Anwohner bestritten die Zahlen, und der Plan lag ein Jahr lang still.',
  },
};
