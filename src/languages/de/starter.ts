import type { Starter } from '../starter.ts';

/** What a new atlas begins with, in German. */
export const starter: Starter = {
  ids: {
    case: 'eine-bank-auf-dem-platz',
    try: 'ausprobieren',
    ask: 'herumfragen',
    lens: 'vor-der-entscheidung',
    source: 'beispielbericht',
    passage: 'bank-kreide',
    sector: 'oeffentlicher-raum',
    scale: 'viertel',
    group: 'erste-begriffe',
    residents: 'anwohner',
    council: 'rat',
  },
  labels: {
    sector: 'Öffentlicher Raum',
    scale: 'Viertel',
    group: 'Erste Begriffe',
    residents: 'Anwohner',
    council: 'Rat',
  },
  tagline: (subject) => `Fälle über ${subject}: was geschah, was es zeigt, und woher wir es wissen.`,
  case: {
    title: 'Eine Bank auf dem Platz',
    about: 'ein erfundenes Beispiel: eine Bank, ein Platz',
    summary:
      'Auf einen Platz soll eine Bank, und niemand weiß, wohin. Ein Kreidestrich entscheidet. Dieser Fall ist erfunden und zeigt, wie man einen schreibt.',
    place: 'Ein Platz, den es nicht gibt',
    residents: 'Zeichnen, wo die Bank stehen könnte',
    council: 'Bezahlt die Bank und stellt sie auf',
    event: 'Ein Kreidestrich zeigt, wo die Bank stehen könnte.',
    worked: 'Wer über den Platz ging, sah den Plan und konnte um ihn herumgehen.',
    friction: 'Der Regen wusch den Strich zweimal weg, und jemand musste ihn neu ziehen.',
    unknown: 'Ob die Bank ohne Kreide anderswo gestanden hätte.',
    question: 'Was machte die Kreide möglich, was eine Zeichnung auf Papier nicht konnte?',
    opening:
      'Dieser Fall ist erfunden. Ersetzen Sie ihn durch einen eigenen, oder nehmen Sie ihn weg, wenn Sie einige haben.',
    heading: 'Was geschah',
    passage:
      'Die Anwohner zeichneten die Bank mit Kreide auf die Steine und baten alle, die vorbeikamen, eine Woche lang um sie herumzugehen.',
    showsTry: 'Der Strich ließ sich ohne Kosten verschieben, also war der Ort geprüft, bevor etwas gebaut wurde.',
    showsAsk: 'Gefragt wurde, wer vorbeikam, und nicht nur, wer zu Sitzungen kommt.',
  },
  try: {
    term: 'Ausprobieren',
    definition: 'Etwas Kleines tun, das sich leicht zurücknehmen lässt, um zu sehen, was es bringt.',
    text: 'Was ausprobiert wird, lässt sich zurücknehmen. Das unterscheidet es von einer Entscheidung.',
  },
  ask: {
    term: 'Herumfragen',
    definition: 'Denen eine Frage stellen, die gerade da sind.',
    text: 'Wer gefragt wird, hängt von Stunde und Ort ab, und das gehört dazu erzählt.',
  },
  lens: {
    title: 'Vor der Entscheidung',
    question: 'Was wurde getan, bevor etwas entschieden war?',
    try: 'Was wurde zuerst probiert, und ließ es sich zurücknehmen?',
    ask: 'Wer wurde gefragt, und wer war nicht da?',
    heading: 'Was sie nicht sieht',
    text: 'Diese Linse sagt nichts darüber, was nach der Entscheidung kam.',
  },
  source: {
    title: 'Ein Bericht, den es nicht gibt',
    author: 'Niemand',
    why: 'Erfunden, um zu zeigen, wie eine Quelle aussieht.',
  },
  guides: {
    about: (atlas, subject, licence) => ({
      title: 'Über diesen Atlas',
      summary: `Was ${atlas} ist, und wie eine Seite entsteht.`,
      text: `${atlas} ist ein Atlas über ${subject}. Er enthält Fälle (was geschah), Begriffe (wie man es nennen kann) und Linsen (einige Begriffe, jeder mit einer Frage).

## Wie eine Seite entsteht

Tatsachen kommen aus Quellen, die am Fuß der Seite stehen, mit dem Grad, in dem ihnen zu trauen ist. Was wir selbst daraus lesen, nennen wir so. Was die Quellen auslassen, füllen wir nicht auf.

## Grade des Vertrauens

Eine Quelle des Grades A ist amtlich, aus erster Hand oder begutachtet. Eine des Grades B hat keinen Anteil an der Sache. Eine des Grades C spricht über die eigene Arbeit oder aus zweiter Hand.

## Was Sie damit tun dürfen

Die Texte stehen unter ${licence}.`,
    }),
    contribute: (atlas) => ({
      title: 'Mitschreiben',
      summary: 'Wie Sie einen Fall, eine Quelle oder eine Verbesserung einreichen. Programmieren müssen Sie nicht.',
      text: `Kennen Sie einen Fall, der in ${atlas} gehört? [Schreiben Sie ihn ins Formular](formulier:case). Es fragt nach jedem Teil, prüft mit und macht einen Text daraus, den Sie einreichen. Sie können auch [eine Quelle hinzufügen](formulier:source), [übersetzen](formulier:translation) oder [eine Seite verbessern](formulier:improvement).

## Was dann geschieht

Jemand liest, was Sie geschickt haben, fragt nach, was unklar ist, und stellt es auf die Seite. Vorher ist es nicht öffentlich.`,
    }),
    style: () => ({
      title: 'So schreiben wir',
      summary: 'Kurze Sätze, eigene Worte, zu jeder Tatsache eine Quelle.',
      text: `Schreiben Sie für Menschen, die das Fach nicht kennen. Nehmen Sie eigene Worte. Beenden Sie jeden Absatz, der eine Tatsache nennt, mit seiner Quelle.

## Wann eine Textstelle einen Begriff zeigt

<Stances lang="de" tests />`,
    }),
  },
  readme: (atlas, subject) => `# ${atlas}

Ein Atlas über ${subject}. Die Texte stehen in [src/content](../src/content) und [src/guides](../src/guides), was der Atlas ist, in [site.config.ts](../site.config.ts), eigene Wörter und Farben in [words.config.ts](../words.config.ts) und [theme.css](../theme.css).

\`\`\`sh
npm install && npm start      # baut die Seiten und zeigt sie
npm run check                 # sagt, was am Inhalt falsch ist
npm run new case <id>         # legt einen Fall zum Ausfüllen an
npm run upgrade               # holt eine spätere Fassung des Codes
\`\`\`

Alles andere ist der Code, mit dem der Atlas gemacht ist: siehe [README.md](../README.md).
`,
  contributing: (atlas, licence) => `# Mitschreiben an ${atlas}

Sie müssen nicht programmieren. Am einfachsten ist das Formular auf der Seite, unter _Mitschreiben_: Es fragt nach jedem Teil und macht einen Text daraus, den Sie als Issue einreichen.

Im eigenen Editor: \`npm install\`, dann legt \`npm run new case <id>\` eine Datei zum Ausfüllen an, \`npm run dev\` zeigt sie beim Schreiben, und \`npm run check\` sagt, was falsch ist. Neue Namen hält \`npm run check -- --record\` fest.

Was Sie einreichen, teilen Sie unter ${licence}.
`,
  pullRequest: (licence) => `**Was ändert sich, und warum?**

- [ ] \`npm run check\` meldet keine Fehler.
- [ ] Jede Tatsache hat eine Quelle und ist in eigenen Worten erzählt.
- [ ] Menschen kommen nur in einer öffentlichen Rolle vor.
- [ ] Ich teile diesen Text unter ${licence}.
`,
  licence: (atlas, year, { name, url }) => `Copyright (c) ${year}, alle, die an ${atlas} mitschreiben

Die Texte und Daten von ${atlas}, in src/content und src/guides, stehen unter
${name}: ${url}

Alles andere hier ist Code, unter der Lizenz im Hauptordner.
`,
  form: {
    name: 'Einen Beitrag einreichen',
    description:
      'Sie haben ein Bündel aus dem Formular, oder selbst eines geschrieben. Was Sie schreiben, ist öffentlich.',
    bundle: 'Das Bündel',
    file: 'Oder als Datei, mit .txt am Ende',
    remarks: 'Was sollten wir wissen?',
    licence: 'Lizenz',
    share: (licence) => `Ich teile diesen Text unter ${licence}.`,
  },
};
