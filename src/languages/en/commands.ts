import type { AttachmentFault } from '../../core/authoring/issue.ts';
import type { BundleFault } from '../../core/authoring/bundle.ts';

const lang = (languages: readonly string[]) =>
  `--lang ${languages.join('|')}`.padEnd(28) + `language of the messages (${languages[0] ?? ''})`;

/** What the commands say, in English. */
export const commands = {
  unknownLanguage: (asked: string, languages: readonly string[]) =>
    `"${asked}" is not a language here: choose from ${languages.join(', ')}.`,
  unknownArgument: (name: string) => `This command does not know "${name}". Help: put -- --help behind the command.`,
  missingValue: (name: string) =>
    `What belongs to ${name} is missing or cannot stand there. Help: put -- --help behind the command.`,
  failed: (reason: string, issues: string) =>
    `This command itself failed (${reason}); please report it at ${issues}, with the output of the same command with --debug added.`,
  systemRefused: (reason: string, path: string) =>
    `This computer refuses it (${reason}): ${path}. See whether you may write there, and whether the disk has room left.`,
  noContent: (folder: string) => `There is no folder ${folder} here: start this command in the folder of the project.`,

  check: {
    help: (folder: string, languages: readonly string[]) => `npm run check [-- options] [ids or files]

Checks all content in ${folder} and tells all problems at once, or only those of what you name. External links only with --online.

  ${lang(languages)}
  --format text|json|github   for people, for programs, or as annotations in a pull request (text)
  --notes                     shows notes too: no mistakes, but what could be better
  --record                    adds new ids to the list of permanent ids (src/content/ids.txt)
  --fix                       mends what has only one answer, and shows what changes
  --online                    checks external links too; an answer holds for a week
  --translations [id]         tells only which translations have to be brought up to date; of <id> the old and new words
  --translated <id>           records that the translation of <id>, or of <id>#<section>, is up to date
  --debug                     shows where the command itself failed
  --help                      this explanation

Ends with 0 if there are no errors, 1 if there are errors in the content, and 2 if the command itself could not do its work.`,
    unknownFormat: (asked: string, formats: readonly string[]) =>
      `"${asked}" is not a format: choose from ${formats.join(', ')}.`,
    notTogether: (one: string, other: string) => `${one} and ${other} do not go together.`,
    online: (count: number) => `External links: ${count}. Checking them may take some minutes.`,
    missingWords: (folder: string, ways: readonly string[]) =>
      `${folder} lacks words, which another language says instead: ${ways.slice(0, 10).join(', ')}${ways.length > 10 ? ` and ${ways.length - 10} more` : ''}.`,
    fixable: (count: number) => `Of these, npm run check -- --fix can mend ${count}.`,
    fixed: (count: number) => (count === 0 ? 'Nothing mended: what is left asks for a choice.' : `Mended: ${count}.`),
    recorded: (path: string, count: number, added: number) => `${path}: ${count} permanent ids, ${added} of them new.`,
  },

  translations: {
    counts: (all: number, originals: number, outdated: number, unrecorded: number) =>
      `Translations: ${all} of ${originals} originals; to bring up to date: ${outdated}, not recorded: ${unrecorded}.`,
    unrecorded: 'not recorded from what original',
    gone: 'no longer stands in the original',
    seeChanges: (command: string) => `What changed: ${command}`,
    legend: 'Between [- and -] stands what went, between {+ and +} what came. Below it stands the translation.',
    notInHistory: 'What stood here first is not in the history of git. Now it is:',
    newSection: 'This section is new:',
    upToDate: 'This translation is up to date.',
    then: (command: string) => `Then: ${command}`,
    none: (id: string) => `There is no translation of "${id}".`,
    make: (command: string) => `Make it first: ${command}`,
    hasErrors: (where: string) =>
      `Not recorded: there are errors left, such as at ${where}. See which with npm run check.`,
    noSection: (path: string, section: string) => `${path} has no section "${section}".`,
    unreadable: (path: string) => `The front matter of ${path} cannot be read.`,
    recordedAlready: (path: string) => `Recorded already: ${path}`,
    recorded: (path: string) => `Recorded: ${path}`,
  },

  explain: {
    help: (languages: readonly string[]) =>
      `npm run explain <code> [-- --lang ${languages.join('|')}]\n\nExplains a message of npm run check, with an example that is wrong and one that is right.`,
    all: 'All messages:',
    bad: 'Wrong:',
    good: 'Right:',
    front: 'In the front matter of a case:',
    body: 'In the text of a case:',
    unknown: (code: string) => `There is no message "${code}".`,
  },

  new: {
    placeholder: 'to be filled in',
    hint: 'What stands behind a # explains, and may go. What is still to be done is told by: npm run check',
    bodyHint: 'What stands between these signs explains, and may go.',
    oneOf: (choices: readonly string[]) => `One of: ${choices.join(', ')}.`,
    item: (empty: boolean): string =>
      empty ? 'An item takes the place of [], and looks like this:' : 'An item looks like this:',
    date: 'YYYY-MM-DD',
    shortName: 'short-name',
    idOf: (kind: string) => `id-of-${kind.replaceAll(' ', '-')}`,
    help: (kinds: readonly string[]) => `npm run new <kind> <id>

Makes a new file to fill in. Kind: ${kinds.join(', ')}.
The id is permanent: lower-case letters, figures and hyphens, in Dutch.`,
    nameBoth: (kinds: readonly string[]) =>
      `Name a kind (${kinds.join(', ')}) and an id, such as: npm run new case my-case`,
    unknownKind: (kind: string) => `There is no kind "${kind}".`,
    wrongId: (id: string, form: string, command: string) => `"${id}" cannot be an id: ${form}. Type: ${command}`,
    inUse: (id: string, path: string) => `The id "${id}" is in use already: ${path}`,
    noOriginal: (id: string) => `There is no text "${id}" to translate.`,
    translationMade: (path: string) => `Made: ${path}

What next:
  1. In the front matter, put at each name the translation of what stands above it behind a #.
  2. Translate the text below, and remove the line above it. Change no ids between brackets or quotes.
  3. See what is still to be done: npm run check`,
    made: (path: string, reference: string, page: string) => `Made: ${path}

What next:
  1. Open the file and fill it in; above each field stands what belongs there.
  2. See what is still to be done: npm run check
  3. Refer to it from other texts with ${reference}
  4. See the page while you write: npm run dev, and then ${page}`,
  },

  bundle: {
    help: `npm run bundle <id> … > contribution.yaml

Puts a case or anything else in one text, with the translations, pictures, sources, organisations and people that go with it.
npm run bundle -- --all puts everything in one text. Back to files: npm run receive contribution.yaml`,
    nameOne: 'Name what the bundle has to hold, such as: npm run bundle my-case. Everything: npm run bundle -- --all',
    notWhole: (path: string) => `${path} is not UTF-8 and cannot come along. Save the file again as UTF-8.`,
  },

  receive: {
    help: `npm run receive <file> [-- --replace --commit --answer <file>]
npm run receive -- --event <file> …

Makes files of a bundle: a contribution that came as one text, in an issue, a mail or a file.
  --event <file>    the bundle stands in the issue of this event (GITHUB_EVENT_PATH), or is attached to it
  --replace         also files that are there already with other words
  --commit          makes a commit of them, with the writer as co-author
  --answer <file>   writes down what the writer is to know, as Markdown`,
    nameFile: 'Name one file with a bundle in it, such as: npm run receive contribution.yaml',
    noFile: (path: string) => `This file cannot be read: ${path}`,
    faults: (fault: BundleFault): string => {
      switch (fault.why) {
        case 'none':
          return 'There is no bundle in this. A bundle begins with a line "format: atlas-bundle/1".';
        case 'long':
          return 'This bundle is too large. Make several, each with a part of the files.';
        case 'version':
          return `Line ${fault.line}: the bundle is of the kind "${fault.found}"; this program reads "atlas-bundle/1" and "atlas-bundle/1.1". Make it again, or take a newer version of this program.`;
        case 'yaml':
          return `Line ${fault.line}: from here on the bundle is no good YAML. Often a part was not copied, or spaces at the beginning of lines went wrong: copy it again, all of it.`;
        case 'alias':
          return `Line ${fault.line}: a bundle does not refer to another part with *. Write the text itself.`;
        case 'shape':
          return `In the bundle something is wrong with what stands at "${fault.at}". It holds format, author (name, email) and files, with a text for each file, and nothing else. One of version 1.1 holds format, author and either rename (from, to) or withdraw (id, reason).`;
      }
    },
    attachment: (fault: AttachmentFault | { readonly why: 'several' }): string => {
      switch (fault.why) {
        case 'several':
          return 'Several files are attached to this issue. Attach one: the bundle.';
        case 'unanswered':
          return `The attached file did not come: ${fault.address}. Try again later, or attach it anew.`;
        case 'elsewhere':
          return `The attached file is not kept by GitHub itself and was not fetched: ${fault.address}. Drop the file into the issue.`;
        case 'large':
          return `The attached file is larger than 25 MB: ${fault.address}. Make the pictures smaller, or make several bundles.`;
        case 'no-text':
          return `The attached file is no text in UTF-8: ${fault.address}. Attach the bundle as .txt, as the form gives it.`;
      }
    },
    answer: {
      understood: 'Thank you. This was made of your contribution:',
      added: 'new',
      replaces: 'takes the place of what was there',
      renamed: (id: string) => `has the id ${id} now, and the old address leads to it`,
      withdrawn: 'is off the site, and its address says so',
      touched: (count: number) => (count === 1 ? '1 file changes' : `${count} files change`),
      held: 'A case waits for review (`status: review`): a maintainer decides when readers see it.',
      waits: 'A maintainer reads it now. You need do nothing; what we want to know, we ask here.',
      again:
        'To mend this, change the text of this issue, or attach a new file in place of the old one. A maintainer then has your contribution read again. Does it not work out? Ask here: your contribution is welcome as it is, too.',
      refused: 'Thank you. Nothing could be made of your contribution yet:',
    },
    wrongPath: (path: string) =>
      `"${path}" is no place for content, so nothing was written. Right is for example: cases/my-case.mdx or sources/my-source.yaml`,
    isThere: (path: string) =>
      `${path} is there already with other words, so nothing was written. To put this over it: npm run receive … -- --replace`,
    nothingNew: 'Everything in this bundle is there already.',
    written: (path: string) => `Written: ${path}`,
    held: (path: string) => `${path} waits for review (status: review): a maintainer decides when readers see it.`,
    committed: (count: number) => `Put in a commit: ${count} ${count === 1 ? 'file' : 'files'}.`,
  },

  review: {
    help: `npm run review -- <state> [-- --out <file> --pages <file>]

Tells what changes against a state in Git (main): what is new, which concepts gain or lose evidence, sources by grade, people, weak claims, and which
pages become different. As Markdown; on GitHub also in the summary of the step.
  --out <file>     writes it to a file too
  --by <who>       how someone belongs to the project (GitHub's author_association): only a maintainer makes something public
  --pages <file>   writes the paths of the pages that become different, one a line`,
    nameState: 'Name the state to compare with, such as: npm run review -- main',
    noState: (name: string) => `Git knows no state "${name}" with content here.`,
    notPublic: (paths: readonly string[]) =>
      `Only a maintainer makes something public. Set status: review in: ${paths.join(', ')}`,
    title: 'What changes',
    nothing: 'Nothing changes in what readers see.',
    look: {
      title: 'Look at this',
      unread: (paths: string) => `Cannot be read yet; see the check of the content: ${paths}`,
      publishes: (names: string) => `Becomes public: ${names}. A maintainer decides that.`,
      unreviewed: (names: string) =>
        `Becomes public without lastReviewed: ${names}. Say when and by whom it was read through.`,
      removed: (names: string) => `Goes away: ${names}. If it is withdrawn, ids.txt should say so.`,
      renamed: (names: string) => `Gets another id: ${names}.`,
      people: (names: string) => `People: ${names}. Only a public role, with a source that names it.`,
      weak: (names: string) =>
        `Rests on sources about their own work alone: ${names}. Does the text say whose word it is?`,
      higher: (names: string) => `Gets a higher grade: ${names}. Does the reason hold?`,
      against: (names: string) => `Is contradicted: ${names}. Were the conditions really there?`,
      lost: (names: string) => `Loses evidence: ${names}. Does the text of the concept still hold?`,
      outdated: (names: string) => `The translation is behind: ${names}.`,
    },
    added: 'New',
    changed: 'Changed',
    removed: 'Gone',
    concepts: 'Concepts: evidence gained and lost',
    sources: 'Sources, the least certain first',
    people: 'People',
    weak: 'Claims on sources about their own work alone',
    pages: 'Pages that become different, besides lists',
    was: (id: string) => `was called ${id}`,
    gradeWas: (grade: string) => `was ${grade}`,
    namedBy: (names: string) => `now also named in ${names}`,
    translation: {
      added: (language: string) => `new translation (${language})`,
      changed: (language: string) => `translation (${language})`,
      removed: (language: string) => `translation gone (${language})`,
    },
  },

  show: {
    help: `npm run show -- <file> <folder>

Puts pages of the built site in a folder that opens without the site: each as one file, and as a picture of a phone and of a desktop.
The file names the paths, one a line; npm run review -- main --pages <file> writes it.`,
    noList: (name: string) => `There is no file ${name}. This writes it: npm run review -- main --pages ${name}`,
    noSite: 'There is no built site yet. Build it first: npm run build',
    shown: (shown: number, all: number, folder: string) => `${shown} of ${all} pages are in ${folder}`,
  },

  rename: {
    help: `npm run rename <id> <new-id>

Gives a case, concept, source, person or anything else another id, wherever it is named. The old address leads to the new one.
Nothing else in the texts changes.`,
    nameBoth: 'Name the id of now and the new one, such as: npm run rename old-id new-id',
  },

  withdraw: {
    help: `npm run withdraw <id> -- --reason "<why>"

Takes a case, source, person or anything else off the site. Its address goes on saying that and when it was withdrawn, and why;
of a person only that and when. Links to it in texts become plain words; then it tells what else refers to it.`,
    nameBoth: 'Name an id and a reason, such as: npm run withdraw my-case -- --reason "on request"',
    removed: (path: string) => `Removed: ${path}`,
    withdrawn: (list: string, entry: string) => `${list}: ${entry} is withdrawn.`,
    notNamed: 'Nothing refers to it any more.',
    unlinked: 'Here stood a link, and now stand plain words. Read whether they still say it well:',
    stillNamed: 'It is still named here:',
  },

  adopt: {
    help: (languages: readonly string[], licences: readonly string[]) => `npm run adopt [-- options]

Makes another atlas of this project: takes away what this one owns (texts, guides, settings, words, colours, searches), and writes a small starter that
checks, builds and deploys. Asks for what no option says. Nothing is lost: it works only where all is in git.

  --title "<name>"            what the atlas is called
  --languages en,nl           its languages, the first that of originals: ${languages.join(', ')}
  --subject "<words>"         what it is about, to stand after "an atlas of"; for another language: --subject de="<words>"
  --repository <address>      https://github.com/<owner>/<name>
  --licence "<name>"          ${licences.join(', ')}
  --lang nl|en                language of these messages
  --help                      this explanation`,
    notInGit:
      'This folder is not in git, so what goes could not be brought back. First: git init && git add -A && git commit -m "Begin"',
    dirty: (files: readonly string[]) =>
      `Some files are not in git as they are now. Commit them first, or put them aside with git stash -u:\n${files.slice(0, 10).join('\n')}`,
    done: 'This has been made another atlas before: .github/README.md is there. What you wrote since stays as it is.',
    unsaid: (option: string) => `Nothing says what ${option} is. Give it as an option: npm run adopt -- --help`,
    unknownLicence: (found: string, known: readonly string[]) =>
      `"${found}" is not among the licences here: choose from ${known.join(', ')}. Any other can be set in site.config.ts later.`,
    asks: {
      title: 'What is the atlas called',
      languages: (known: readonly string[]) => `Which languages, the first that of originals (${known.join(', ')})`,
      subject: (tag: string) => `What is it about, in "${tag}", to stand after "an atlas of"`,
      repository: 'Where is it kept (https://github.com/…)',
      licence: (known: readonly string[]) => `Under which licence are its texts (${known.join(', ')})`,
    },
    made: (gone: number, files: number) => `Taken away: ${gone} files. Written: ${files}.`,
    next: ({
      repository,
      renameBranch,
    }: {
      readonly repository: string;
      readonly renameBranch: boolean;
    }) => `The new atlas is there, and has no problems. What now:

1. Look at it: npm start
2. Keep it: ${renameBranch ? 'git branch -M main && ' : ''}git add -A && git commit -m "Begin a new atlas"
3. Make the repository ${repository}, and put it there: git remote set-url origin ${repository}.git (git remote add origin … if there is none), then git push -u origin main
4. On GitHub, under Settings, Pages: choose GitHub Actions as the source. Each push to main publishes from then on.
5. Write: npm run new case <id>. The made-up case goes when you have one of your own: npm run withdraw a-bench-on-the-square, or its name in your language.
6. The lists to choose from stand in site.config.ts, words of your own in words.config.ts, colours in theme.css, a sign in public/icon.svg.

Later versions of the code: npm run upgrade`,
  },

  upgrade: {
    help: (home: string) => `npm run upgrade [-- <repository> <branch>]

Merges a later version of the code, from ${home} and its branch main unless you name others. Texts, guides, settings, words and colours of this atlas stay
as they are.`,
    unreachable: (from: string, branch: string) => `There is no branch ${branch} to be had at ${from}.`,
    unrelated: (from: string) =>
      `This atlas and ${from} have no history in common, so what changed since cannot be told. Was it made from a copy without history? Then begin from a clone.`,
    newest: 'Nothing is newer.',
    message: 'Bring in a later version of the code',
    notCommitted: 'The later version is merged, but git did not commit it. See what is missing: git commit',
    conflicts: (files: readonly string[]) =>
      `You and the later version both changed these files. Open them, choose, and then: git add -A && git commit\n${files.join('\n')}`,
    done: 'The later version is there. Now: npm install && npm test',
  },
};
