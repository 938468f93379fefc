import { createSplitter, type Splitter } from '../compounds.ts';
import { once } from '../once.ts';
import { dutchKey } from './inflection.ts';
import { dutchLinks } from './links.ts';
import { dutchOpeners, dutchParts } from './parts.ts';
import { dutchWhole } from './whole.ts';

/** Prepositions, adverbs and verbs that texts use often, and that open or close words without being a part of a compound. */
const loose: ReadonlySet<string> = new Set(
  `aan achter alle allen alles ander andere anders bijeen binnen boven buiten daar deze door eerst eigen enkel geen gelijk genoeg graag heel hier hoeveel hun iemand ieder immers ineens invoer
  kunnen laten langs later maken maar meer mede meest midden minder moeten mogen naar naast neer neven nieuw nodig onder over precies rond sinds soms staan steeds tegen tegenover ter terug thans tijdens toch toen tussen uiteen vanaf verder via
  voor voorbij voort vooruit wanneer waren weer weg welke willen worden zeer zelf zelfs zoals zodat zonder zijn zullen elkaar anderen nederlandse langer wordt wordend vaak altijd heeft hebben houden komen krijgen lopen nemen geven stellen brengen zetten slaan spreken vallen trekken werken
  gekomen gegeven genomen gesteld gebracht gezet geschreven gewerkt gevallen gevoerd gesproken lijkt lijken halve baar baars heid schap loos lijk`.split(
    /\s+/,
  ),
);

/** A splitter for Dutch, which knows the words of a site besides its own. */
export function createDutchSplitter(vocabulary: ReadonlyMap<string, number>): Splitter {
  return createSplitter(
    {
      parts: dutchParts,
      openers: dutchOpeners,
      whole: dutchWhole,
      loose,
      key: once(dutchKey),
      links: dutchLinks,
      linked: /(?:heid|teit)$/,
    },
    vocabulary,
  );
}
