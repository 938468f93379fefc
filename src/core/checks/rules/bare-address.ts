import type { Rule } from '../rule.ts';
import { ownTarget } from './own-address.ts';
import { textBefore } from '../text-lines.ts';

/** An address that readers see, in the place of words. */
export const bareAddress: Rule = {
  code: 'bare-address',
  scope: 'entry',
  severity: 'warning',
  title: { nl: 'Een link heeft een adres als woorden.', en: 'A link has an address for words.' },
  explanation: {
    nl: 'Een adres zegt een lezer weinig, en een schermlezer leest het letter voor letter voor. Schrijf woorden die zeggen waar de link heen gaat. Is het de bron van wat u schrijft, maak er dan een bron van en noem die met een apenstaartje.',
    en: 'An address tells a reader little, and a screen reader spells it out. Write words that say where the link goes. If it is the source of what you write, make it a source and cite that with an at sign.',
  },
  bad: { body: 'Meer staat op https://www.platform31.nl/netwerken. [@klaster-2016]\n' },
  good: { body: 'Meer staat bij [Platform31](https://www.platform31.nl/netwerken). [@klaster-2016]\n' },
  find: (library) =>
    library.documents.flatMap((document) =>
      document.parts.flatMap((part) => {
        if (part.type !== 'address' || !/^(?:https?:\/\/|www\.)\S+$/i.test(part.words)) return [];
        if (ownTarget(part.url, library) !== undefined || textBefore(document, part.range).endsWith('[@')) return [];
        return [
          {
            range: part.range,
            message: { nl: 'Lezers zien hier een kaal adres.', en: 'Readers see a bare address here.' },
            repair: {
              nl: `Schrijf: [woorden](${part.url})\nIs het de bron van wat u schrijft? Maak er een bron van: npm run new source naam-naar-keuze`,
              en: `Write: [words](${part.url})\nIs it the source of what you write? Make it one: npm run new source id-of-your-choice`,
            },
          },
        ];
      }),
    ),
};
