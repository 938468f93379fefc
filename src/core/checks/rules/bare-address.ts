import type { Rule } from '../rule.ts';
import { ownTarget } from './own-address.ts';
import { textBefore } from '../text-lines.ts';

/** An address that readers see, in the place of words. */
export const bareAddress: Rule = {
  code: 'bare-address',
  stage: 'body',
  severity: 'warning',
  bad: { body: 'Meer staat op https://www.voorbeeld1.nl/netwerken. [@jansens-2016]\n' },
  good: { body: 'Meer staat bij [deze verkenning](https://www.voorbeeld1.nl/netwerken). [@jansens-2016]\n' },
  find: (library) =>
    library.documents.flatMap((document) =>
      document.parts.flatMap((part) => {
        if (part.type !== 'address' || !/^(?:https?:\/\/|www\.)\S+$/i.test(part.words)) return [];
        if (ownTarget(part.url, library) !== undefined || textBefore(document, part.range).endsWith('[@')) return [];
        return [
          {
            range: part.range,
            message: ({ rules }) => rules['bare-address'].message,
            repair: ({ rules }) => rules['bare-address'].repair(part.url),
          },
        ];
      }),
    ),
};
