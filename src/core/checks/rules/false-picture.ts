import type { Picture } from '../../graph/picture.ts';
import type { Rule } from '../rule.ts';
import { startOf, type Telling } from '../finding.ts';

/** A file that its name calls a picture, and that is something else or does more than draw. */
export const falsePicture: Rule = {
  code: 'false-picture',
  scope: 'entry',
  severity: 'error',
  title: {
    nl: 'Een afbeelding is niet wat haar naam zegt, of doet meer dan tekenen.',
    en: 'A picture is not what its name says, or does more than draw.',
  },
  explanation: {
    nl: 'Een afbeelding wordt op de site gezet zoals zij is. Daarom moet het bestand zijn wat de naam zegt: een .png is een PNG. Een SVG is een tekst die ook programmacode kan bevatten of andere bestanden kan ophalen; hier mag zij alleen vormen, letters en kleuren hebben. Open de afbeelding in een tekenprogramma en sla haar opnieuw op in de bedoelde vorm.',
    en: 'A picture is put on the site as it is. That is why the file must be what its name says: a .png is a PNG. An SVG is a text that may also hold programme code or fetch other files; here it may have shapes, letters and colours only. Open the picture in a drawing program and save it again in the form that is meant.',
  },
  bad: { files: { 'cases/kaart.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>' } },
  good: { files: { 'cases/kaart.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>' } },
  find: ({ pictures }) =>
    pictures.flatMap((picture) => {
      if (picture.active !== undefined) return [{ range: picture.active.range, ...tellActive(picture.active.what) }];
      return picture.found === picture.promised ? [] : [{ range: startOf(picture.path), ...tellForm(picture) }];
    }),
};

function tellActive(what: string): Telling {
  return {
    message: {
      nl: `Deze tekening bevat meer dan vormen en letters: ${what}`,
      en: `This drawing holds more than shapes and letters: ${what}`,
    },
    repair: {
      nl: 'Haal dit uit het bestand, of sla de tekening op als PNG.',
      en: 'Remove this from the file, or save the drawing as a PNG.',
    },
  };
}

function tellForm({ promised, found }: Picture): Telling {
  const said = promised.toUpperCase();
  if (found === undefined) {
    return {
      message: { nl: `Dit bestand is geen ${said}.`, en: `This file is not a ${said}.` },
      repair: {
        nl: 'Open de afbeelding in een tekenprogramma en sla haar op als PNG, JPEG of WebP, of haal dit bestand weg.',
        en: 'Open the picture in a drawing program and save it as PNG, JPEG or WebP, or remove this file.',
      },
    };
  }
  const ending = found === 'jpeg' ? 'jpg' : found;
  return {
    message: {
      nl: `De naam zegt ${said}, maar dit bestand is een ${found.toUpperCase()}.`,
      en: `The name says ${said}, but this file is a ${found.toUpperCase()}.`,
    },
    repair: {
      nl: `Laat de naam eindigen op .${ending}, hier en in de tekst.`,
      en: `Let the name end in .${ending}, here and in the text.`,
    },
  };
}
