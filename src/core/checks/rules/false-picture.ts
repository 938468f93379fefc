import type { Picture } from '../../graph/picture.ts';
import { advice, type Advice, type Finding, type Rule } from '../rule.ts';
import { startOf } from '../../diagnostics/range.ts';

/** A file that its name calls a picture, and that is something else, does more than draw or cannot be shown. */
export const falsePicture: Rule = {
  code: 'false-picture',
  stage: 'read',
  severity: 'error',
  bad: { files: { 'cases/kaart.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>' } },
  good: {
    files: {
      'cases/kaart.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
    },
  },
  find: ({ pictures }) =>
    pictures.flatMap(({ path, promised, found, flaw, active }): Finding[] => {
      if (active !== undefined) {
        return [
          {
            range: active.range,
            message: ({ rules }) => rules['false-picture'].active.message(active.what),
            repair: ({ rules }) => rules['false-picture'].active.repair,
          },
        ];
      }
      if (flaw !== undefined) return [{ range: startOf(path), ...advice(({ rules }) => rules['false-picture'][flaw]) }];
      return found === promised ? [] : [{ range: startOf(path), ...tellForm(promised.toUpperCase(), found) }];
    }),
};

function tellForm(said: string, found: Picture['found']): Advice {
  if (found === undefined) {
    return {
      message: ({ rules }) => rules['false-picture'].noPicture.message(said),
      repair: ({ rules }) => rules['false-picture'].noPicture.repair,
    };
  }
  return {
    message: ({ rules }) => rules['false-picture'].otherForm.message(said, found.toUpperCase()),
    repair: ({ rules }) => rules['false-picture'].otherForm.repair(found === 'jpeg' ? 'jpg' : found),
  };
}
