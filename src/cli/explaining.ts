import { exampleIn, exampleLanguage, settingsText, shownExample, type Example } from '../core/checks/example.ts';
import { rules } from '../core/checks/index.ts';
import type { Rule } from '../core/checks/rule.ts';
import { suggestWord } from '../core/checks/suggestions/nearest.ts';
import type { Locale } from '../core/model/locale.ts';
import type { Audience } from '../core/diagnostics/report.ts';
import type { Catalogue } from '../languages/language.ts';
import { argumentsOf, Help, Refusal, type ExitCode, type Surroundings } from './command.ts';
import { contentRoot } from './content.ts';

/** `npm run explain <code>`: says what a code means. Async so that it runs as the other commands do. */
export function explain({ args, print }: Surroundings, { words, languages }: Audience): Promise<ExitCode> {
  const said = words.commands.explain;
  const list = rules.map(({ code }) => `  ${code.padEnd(28)}${words.rules[code].title}`);
  const help = [said.help([...languages.keys()]), said.all, list.join('\n')].join('\n\n');
  const [asked] = argumentsOf(args, help, {}).positionals;
  if (asked === undefined) throw new Help(help);
  const rule = rules.find(({ code }) => code === asked);
  if (rule === undefined) {
    const near = suggestWord(
      asked,
      rules.map(({ code }) => code),
    );
    throw new Refusal(`${said.unknown(asked)} ${near(words)}`);
  }
  const tag = [...languages].find(([, one]) => one === words)?.[0];
  print(explanation(rule, words, exampleLanguage(tag)));
  return Promise.resolve(0);
}

/** Everything there is to know about a mistake, as text, with its examples in one of their languages. */
function explanation({ code, bad, good }: Rule, words: Catalogue, language: Locale): string {
  const { title, explanation: why } = words.rules[code];
  const said = words.commands.explain;
  return [
    code,
    title,
    '',
    wrap(why),
    '',
    said.bad,
    exampleText(exampleIn(bad, language), words),
    '',
    said.good,
    exampleText(exampleIn(good, language), words),
  ].join('\n');
}

function exampleText(example: Example, { commands }: Catalogue): string {
  if ('files' in example) {
    return Object.entries(example.files)
      .map(([path, text]) => piece(`${contentRoot}${path}`, text))
      .join('\n');
  }
  if ('settings' in example) return piece('site.config.ts', settingsText(example.settings));
  const { front, body } = commands.explain;
  return 'front' in example ? piece(front, example.front) : piece(body, example.body);
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
