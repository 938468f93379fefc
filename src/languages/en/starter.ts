/** What a new atlas begins with, in English: a made-up case with what belongs to it, three guides, and what GitHub shows to those who come. */
export const starter = {
  /** Of entries and terms, for an atlas whose originals are in this language. */
  ids: {
    case: 'a-bench-on-the-square',
    try: 'trying-out',
    ask: 'asking-around',
    lens: 'before-the-decision',
    source: 'example-report',
    passage: 'bench-chalk',
    sector: 'public-space',
    scale: 'neighbourhood',
    group: 'first-ideas',
    residents: 'residents',
    council: 'council',
  },
  labels: {
    sector: 'Public space',
    scale: 'Neighbourhood',
    group: 'First ideas',
    residents: 'residents',
    council: 'council',
  },
  tagline: (subject: string) => `Cases of ${subject}: what happened, what it shows, and how we know.`,
  case: {
    title: 'A bench on the square',
    about: 'a made-up example: a bench, a square',
    summary:
      'A square wants a bench and nobody knows where. A line of chalk decides. This case is made up and shows how one is written.',
    place: 'A square that does not exist',
    residents: 'Draw where the bench could stand',
    council: 'Pays for the bench and sets it down',
    event: 'A line of chalk shows where the bench could stand.',
    worked: 'Everybody who crossed the square could see the plan and walk around it.',
    friction: 'Rain washed the line away twice, and somebody had to draw it again.',
    unknown: 'Whether the bench would have stood elsewhere without the chalk.',
    question: 'What did the chalk make possible that a drawing on paper did not?',
    opening: 'This case is made up. Replace it by one of yours, or take it away when you have some.',
    heading: 'What happened',
    passage:
      'The residents drew the bench on the stones with chalk, and asked everyone who passed to walk around it for a week.',
    showsTry: 'The line could be moved at no cost, so the place was tested before anything was built.',
    showsAsk: 'Whoever passed was asked, and not only those who come to meetings.',
  },
  try: {
    term: 'trying out',
    definition: 'Doing something small and easy to undo, to see what it brings.',
    text: 'What is tried out can be taken back. That sets it apart from a decision.',
  },
  ask: {
    term: 'asking around',
    definition: 'Putting a question to those who happen to be there.',
    text: 'Who is asked depends on the hour and the place, and that has to be told.',
  },
  lens: {
    title: 'Before the decision',
    question: 'What was done before anything was decided?',
    try: 'What was tried first, and could it be undone?',
    ask: 'Who was asked, and who was not there?',
    heading: 'What it is blind to',
    text: 'This lens says nothing of what came after the decision.',
  },
  source: {
    title: 'A report that does not exist',
    author: 'Nobody',
    why: 'Made up, to show what a source looks like.',
  },
  guides: {
    about: (atlas: string, subject: string, licence: string) => ({
      title: 'About this atlas',
      summary: `What ${atlas} is, and how a page is made.`,
      text: `${atlas} is an atlas of ${subject}. It has cases (what happened), concepts (what one may call it) and lenses (a few concepts, each with a question).

## How a page is made

Facts come from sources, which stand at the foot of the page with how far they are to be trusted. What is our own reading, we call so. What the sources leave out, we do not fill in.

## Grades of trust

A source of grade A is official, first-hand or peer-reviewed. One of grade B has no part in the matter. One of grade C speaks of its own work, or at second hand.

## What you may do with it

The texts are under ${licence}.`,
    }),
    contribute: (atlas: string) => ({
      title: 'Contributing',
      summary: 'How to hand in a case, a source or a correction. No programming needed.',
      text: `Do you know a case that belongs in ${atlas}? [Write it in the form](formulier:case). It asks for each part, checks as you write, and makes one text of it that you hand in. You can also [add a source](formulier:source), [translate](formulier:translation) or [improve a page](formulier:improvement).

## What happens then

Somebody reads what you sent, asks what is unclear, and puts it on the site. What you handed in is not public before that.`,
    }),
    style: () => ({
      title: 'How we write',
      summary: 'Short sentences, own words, a source with every fact.',
      text: `Write for someone who does not know the field. Use your own words. End each paragraph that states a fact with its source.

## When a passage shows a concept

<Stances lang="en" tests />`,
    }),
  },
  readme: (atlas: string, subject: string) => `# ${atlas}

An atlas of ${subject}. Its texts stand in [src/content](../src/content) and [src/guides](../src/guides), what it is in [site.config.ts](../site.config.ts), words and colours of its own in [words.config.ts](../words.config.ts) and [theme.css](../theme.css).

\`\`\`sh
npm install && npm start      # builds the site and serves it
npm run check                 # tells what is wrong in the content
npm run new case <id>         # makes a case to fill in
npm run upgrade               # brings in a later version of the code
\`\`\`

All else is the code that it is made with: see [README.md](../README.md).
`,
  contributing: (atlas: string, licence: string) => `# Contributing to ${atlas}

You need not program. The easiest way is the form on the site, under _Contribute_: it asks for each part and makes one text of it, which you hand in as an issue.

In an editor of your own: \`npm install\`, then \`npm run new case <id>\` makes a file to fill in, \`npm run dev\` shows it while you write, and \`npm run check\` tells what is wrong. New ids are kept with \`npm run check -- --record\`.

What you hand in is shared under ${licence}.
`,
  pullRequest: (licence: string) => `**What changes, and why?**

- [ ] \`npm run check\` reports no errors.
- [ ] Every fact has a source and is told in my own words.
- [ ] People appear in a public role only.
- [ ] I share this text under ${licence}.
`,
  licence: (
    atlas: string,
    year: number,
    { name, url }: { readonly name: string; readonly url: string },
  ) => `Copyright (c) ${year} contributors to ${atlas}

The texts and data of ${atlas}, in src/content and src/guides, are available under
${name}: ${url}

All else in this repository is code, under the licence in the root.
`,
  form: {
    name: 'Hand in a contribution',
    description: 'You have a bundle from the form on the site, or wrote one yourself. What you write is public.',
    bundle: 'The bundle',
    file: 'Or as a file, with .txt at its end',
    remarks: 'What should we know?',
    licence: 'Licence',
    share: (licence: string) => `I share this text under ${licence}.`,
  },
};
