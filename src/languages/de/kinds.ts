import type { KindAddresses, KindWords } from '../kind-words.ts';
import type { Partly } from '../language.ts';

/** The part of an address that stands for each kind, in German. */
export const kindAddresses: KindAddresses = {
  case: 'faelle',
  concept: 'begriffe',
  lens: 'linsen',
  path: 'lernpfade',
  tool: 'methoden',
  source: 'quellen',
  organisation: 'organisationen',
  person: 'menschen',
  word: 'glossar',
  guide: 'leitfaden',
};

/** The kinds of entries in German, and of their fields what pages print. */
export const kinds = {
  case: {
    one: 'Fall',
    many: 'Fälle',
    inText: 'Fälle',
    intro:
      'Was geschah: in einem Viertel, einer Region, einer Fusion, einem landesweiten Vorschlag. Mit dem, was gelang, was hakte und was niemand weiß.',
    fields: {
      aliases: { label: 'Auch genannt' },
      sector: { label: 'Arbeitsfeld' },
      scale: { label: 'Ebene' },
      place: { label: 'Ort' },
      period: { label: 'Zeitraum' },
      parties: { label: 'Wer beteiligt war' },
      timeline: { label: 'Was wann geschah' },
      worked: { label: 'Was gelang' },
      friction: { label: 'Was hakte' },
      unknown: { label: 'Was wir nicht wissen' },
      questions: {
        label: 'Zum Nachdenken',
        fields: {
          level: {
            options: {
              understand: 'Verstehen',
              analyse: 'Zergliedern',
              judge: 'Urteilen',
              transfer: 'Für Ihre eigene Arbeit',
            },
          },
        },
      },
      teaching: {
        label: 'Für eine Gruppe',
        fields: {
          part: {
            options: {
              aim: 'Worum es geht',
              hour: 'In einer Stunde',
              'two-hours': 'In zwei Stunden',
              role: 'Wen man spielen kann',
              reveal: 'Was Sie wann zeigen',
              answer: 'Was Sie hören werden',
            },
          },
          reply: { label: 'Gegenfrage' },
        },
      },
    },
  },
  concept: {
    one: 'Begriff',
    many: 'Begriffe',
    inText: 'Begriffe',
    intro:
      'Wie das Fach nennt, was geschieht. Bei jedem Begriff stehen die Textstellen aus den Fällen, die ihn zeigen, differenzieren oder ihm widersprechen.',
    fields: {
      aliases: { label: 'Auch genannt' },
      group: { label: 'Gruppe' },
      relations: {
        label: 'Verwandte Begriffe',
        fields: {
          kind: {
            options: {
              'part-of': 'ist ein Teil von',
              requires: 'setzt voraus',
              'contrasts-with': 'steht im Gegensatz zu',
              resembles: 'ähnelt',
            },
          },
        },
      },
      synthesis: { label: 'Was die Textstellen zusammen zeigen' },
    },
  },
  lens: {
    one: 'Linse',
    many: 'Linsen',
    inText: 'Linsen',
    intro:
      'Eine Linse ist eine Frage mit einigen Begriffen in fester Folge. Lesen Sie einen Fall durch sie, und Sie sehen anderes.',
  },
  path: {
    one: 'Lernpfad',
    many: 'Lernpfade',
    inText: 'Lernpfade',
    intro:
      'Ein Weg durch den Atlas: einige Seiten in fester Folge, mit dem, was bei jedem Schritt zu tun ist und wie lange es dauert.',
  },
  tool: {
    one: 'Arbeitsweise',
    many: 'Arbeitsweisen',
    inText: 'Arbeitsweisen',
    intro:
      'Arten zu arbeiten, die in den Fällen vorkommen: wann man sie versuchen kann, wie sie gehen, wo sie zu sehen waren, was sie kosteten und was niemand weiß.',
  },
  source: {
    one: 'Quelle',
    many: 'Quellen',
    inText: 'Quellen',
    intro: 'Alles, worauf wir uns stützen, mit einem Grad des Vertrauens und dem Grund dafür.',
    fields: {
      extent: {
        options: {
          whole: 'ganz gelesen',
          part: 'teilweise gelesen',
          copy: 'vielleicht teilweise gelesen',
          abstract: 'Zusammenfassung gelesen',
          secondhand: 'durch andere bekannt',
        },
      },
      grade: {
        options: {
          A: 'amtlich, aus erster Hand oder wissenschaftlich begutachtet',
          B: 'ohne eigenen Anteil, oder nur was sich prüfen lässt',
          C: 'über eigene Arbeit, einseitig oder aus zweiter Hand',
        },
      },
      why: { label: 'Warum dieser Grad' },
    },
  },
  organisation: {
    one: 'Organisation',
    many: 'Organisationen',
    inText: 'Organisationen',
    intro: 'Organisationen, die in den Fällen eine Rolle haben, und wo sie vorkommen.',
  },
  person: {
    one: 'Person',
    many: 'Personen',
    inText: 'Personen',
    intro: 'Menschen in ihrer öffentlichen Rolle, und wo sie vorkommen.',
  },
  word: {
    one: 'Fachwort',
    many: 'Fachwörter',
    inText: 'Fachwörter',
    intro: 'Wörter eines Fachs, mit dem, was sie bedeuten.',
  },
  guide: {
    one: 'Leitfaden',
    many: 'Leitfaden',
    inText: 'Leitfaden',
    intro: 'Wie dieser Atlas funktioniert, wie man ihn liest und wie man für ihn schreibt.',
  },
} satisfies Partly<KindWords>;
