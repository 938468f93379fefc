import type { Fault } from '../../body/fault.ts';
import type { Rule } from '../rule.ts';
import { findFaults, type Telling } from '../finding.ts';
import { ownTarget } from './own-address.ts';

/** Programme code, HTML or an address that may not stand in content. */
export const codeInContent: Rule = {
  code: 'code-in-content',
  scope: 'entry',
  severity: 'error',
  title: {
    nl: 'In de tekst staat programmacode, HTML of een adres dat niet kan.',
    en: 'The text holds programme code, HTML or an address that cannot be.',
  },
  explanation: {
    nl: 'Inhoud is tekst, geen programma. Daarom kan iedereen een bijdrage sturen zonder dat er code meekomt die bij het bouwen wordt uitgevoerd. Koppen, lijsten, tabellen, citaten, links en voetnoten schrijft u in Markdown; onderdelen werken zonder import. Verwijzen naar een andere pagina van de atlas doet u met de naam ervan tussen dubbele blokhaken, zodat de verwijzing altijd klopt.',
    en: 'Content is text, not a program. That is why anyone may contribute without bringing in code that runs in a build. Headings, lists, tables, quotes, links and footnotes are written in Markdown; components work without import. To point to another page of the atlas, write its id between double square brackets, so that the link is always right.',
  },
  bad: { body: '<div>Een alinea in een kader.</div> [@klaster-2016]\n' },
  good: { body: 'Een alinea zonder kader. [@klaster-2016]\n' },
  find: (library) =>
    findFaults(library, 'code', (fault) =>
      fault.what === 'address' && ownTarget(fault.source, library) !== undefined ? undefined : tell(fault),
    ),
};

function tell({ what, source }: Extract<Fault, { type: 'code' }>): Telling {
  switch (what) {
    case 'import':
      return {
        message: {
          nl: 'Hier staat programmacode (import of export).',
          en: 'Here is programme code (import or export).',
        },
        repair: {
          nl: 'Haal de regel weg: <Passage> en <Shows> werken zonder. Is het een gewone zin, begin die dan met een ander woord.',
          en: 'Remove the line: <Passage> and <Shows> work without. If it is an ordinary sentence, begin it with another word.',
        },
      };
    case 'expression':
      return {
        message: { nl: 'Tussen { en } staat programmacode.', en: 'There is programme code between { and }.' },
        repair: {
          nl: 'Haal de accolades weg. Een opmerking voor uzelf schrijft u zo: {/* … */}. Een waarde van een onderdeel staat tussen aanhalingstekens.',
          en: 'Remove the braces. A remark for yourself is written like this: {/* … */}. A value of a component stands in quotes.',
        },
      };
    case 'html':
      return /^on/i.test(source)
        ? {
            message: {
              nl: `${source} voert code uit en kan hier niet staan.`,
              en: `${source} runs code and cannot stand here.`,
            },
            repair: { nl: `Haal ${source} weg.`, en: `Remove ${source}.` },
          }
        : {
            message: {
              nl: `<${source}> is HTML en kan hier niet staan.`,
              en: `<${source}> is HTML and cannot stand here.`,
            },
            repair: {
              nl: `Haal <${source}> en </${source}> weg, en schrijf het in Markdown: ## voor een kop, - voor een lijst, > voor een citaat, *woord* voor nadruk.`,
              en: `Remove <${source}> and </${source}>, and write it in Markdown: ## for a heading, - for a list, > for a quote, *word* for emphasis.`,
            },
          };
    case 'address':
      return address(source);
  }
}

function address(url: string): Telling {
  if (url === '') {
    return {
      message: { nl: 'Deze link heeft geen adres.', en: 'This link has no address.' },
      repair: {
        nl: 'Schrijf het adres tussen ronde haken: [woorden](https://…)',
        en: 'Write the address in round brackets: [words](https://…)',
      },
    };
  }
  const message = { nl: `Het adres "${url}" kan hier niet.`, en: `The address "${url}" cannot stand here.` };
  if (/\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(url)) {
    return {
      message,
      repair: {
        nl: 'Zet de afbeelding naast dit bestand en laat het adres beginnen met ./ (zoals ./kaart.png).',
        en: 'Put the image next to this file and begin the address with ./ (such as ./map.png).',
      },
    };
  }
  if (/^https?:/i.test(url)) {
    return {
      message: { nl: `"${url}" is geen adres op het web.`, en: `"${url}" is not an address on the web.` },
      repair: {
        nl: 'Kopieer het adres nog eens uit de adresbalk van uw browser.',
        en: 'Copy the address from the address bar of your browser once more.',
      },
    };
  }
  if (/^www\./i.test(url)) return { message, repair: { nl: `Schrijf: https://${url}`, en: `Write: https://${url}` } };
  return {
    message,
    repair: {
      nl: 'Een link naar buiten begint met https:// of mailto:. Een andere pagina van de atlas noemt u zo: [[naam]] of [[naam|woorden]].',
      en: 'A link to elsewhere begins with https:// or mailto:. Another page of the atlas is named like this: [[id]] or [[id|words]].',
    },
  };
}
