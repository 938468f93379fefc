import { condensed, condensedSentence } from './condensed.ts';
import type { Diagnostic, Sentence } from './diagnostic.ts';
import { countBySeverity, type Audience, type Reporter } from './report.ts';

/** Tells a report to programs: counts, what was not checked, and everything in every language. `version` changes when a field changes its meaning. */
export const jsonReporter: Reporter = ({ diagnostics, files, links }, { languages, missingWords }) =>
  JSON.stringify(
    {
      version: 1,
      files,
      counts: countBySeverity(diagnostics),
      notChecked: links === undefined ? ['external-links'] : [],
      links,
      missingWords: Object.fromEntries(missingWords),
      problems: condensed(diagnostics).map((one) => problem(one, languages)),
    },
    null,
    2,
  );

/** A diagnostic as the format calls it, in which a range is a place. */
function problem({ code, severity, range, message, repair, fix }: Diagnostic, languages: Audience['languages']) {
  const inEach = (sentence: Sentence) =>
    Object.fromEntries([...languages].map(([tag, words]) => [tag, condensedSentence(sentence(words))]));
  return {
    code,
    severity,
    place: range,
    message: inEach(message),
    repair: repair === undefined ? undefined : inEach(repair),
    fix: fix === undefined ? undefined : { place: fix.range, replacement: fix.replacement },
  };
}
