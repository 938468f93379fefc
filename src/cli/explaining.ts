import { parseArgs } from 'node:util';
import type { Rule } from '../core/checks/rule.ts';
import { shownExample, type Example } from '../core/checks/example.ts';
import { checks } from '../core/checks/index.ts';
import { suggestWord } from '../core/checks/suggestions/nearest.ts';
import type { Locale } from '../core/model/locale.ts';
import { chosenLanguage, Refusal, type ExitCode, type Surroundings } from './command.ts';
import { contentRoot } from './content.ts';

const words = {
  nl: {
    bad: 'Fout:',
    good: 'Goed:',
    front: 'In de kop van een casus:',
    body: 'In de tekst van een casus:',
    all: 'Alle meldingen:',
  },
  en: {
    bad: 'Wrong:',
    good: 'Right:',
    front: 'In the front matter of a case:',
    body: 'In the text of a case:',
    all: 'All messages:',
  },
} as const;

const help = {
  nl: 'npm run explain <code> [-- --lang nl|en]\n\nLegt een melding van npm run check uit, met een voorbeeld dat fout is en een dat goed is.',
  en: 'npm run explain <code> [-- --lang nl|en]\n\nExplains a message of npm run check, with an example that is wrong and one that is right.',
};

/** `npm run explain <code>`: says what a code means. Async so that it runs as the other commands do. */
export function explain({ args, print }: Surroundings, locale: Locale): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, help: { type: 'boolean' } },
  });
  const language = chosenLanguage(values.lang, locale);
  const [code] = positionals;
  if (values.help === true || code === undefined) {
    const list = checks.map((check) => `  ${check.code.padEnd(28)}${check.title[language]}`).join('\n');
    print(`${help[language]}\n\n${words[language].all}\n\n${list}`);
    return Promise.resolve(0);
  }
  const check = checks.find((one) => one.code === code);
  if (check === undefined) {
    const near = suggestWord(
      code,
      checks.map((one) => one.code),
    )[language];
    throw new Refusal(
      language === 'nl' ? `Een melding "${code}" is er niet. ${near}` : `There is no message "${code}". ${near}`,
    );
  }
  print(explanation(check, language));
  return Promise.resolve(0);
}

/** Everything there is to know about a mistake, as text. */
function explanation({ code, title, explanation: why, bad, good }: Rule, locale: Locale): string {
  const { bad: wrong, good: right } = words[locale];
  return [
    code,
    title[locale],
    '',
    wrap(why[locale]),
    '',
    wrong,
    exampleText(bad, locale),
    '',
    right,
    exampleText(good, locale),
  ].join('\n');
}

function exampleText(example: Example, locale: Locale): string {
  if ('files' in example) {
    return Object.entries(example.files)
      .map(([path, text]) => piece(`${contentRoot}${path}`, text))
      .join('\n');
  }
  return 'front' in example ? piece(words[locale].front, example.front) : piece(words[locale].body, example.body);
}

function piece(where: string, text: string): string {
  const lines = shownExample(text)
    .split('\n')
    .map((line) => `    ${line}`.trimEnd());
  return [`  ${where}`, '', ...lines].join('\n');
}

/** A paragraph in lines of at most 90 characters. */
function wrap(text: string): string {
  return text.replace(/(?![^\n]{1,90}$)([^\n]{1,90})\s/g, '$1\n');
}
