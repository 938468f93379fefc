import { isReviewDue } from '../../model/standing.ts';
import { dateOf } from '../date-span.ts';
import { valueAt } from '../fields.ts';
import type { Finding, Rule } from '../rule.ts';

/** A page that was read through longer ago than a review counts. Nothing is known of it when nobody says what day it is. */
export const reviewDue: Rule = {
  code: 'review-due',
  stage: 'entry',
  severity: 'note',
  bad: { front: 'lastReviewed: { date: 2023-05-01, by: Redactie }' },
  good: { front: 'lastReviewed: { date: 2026-05-01, by: Redactie }' },
  find: ({ documents, today, reviewedFor }) =>
    documents.flatMap(({ raw, locate }): Finding[] => {
      const way = ['lastReviewed', 'date'];
      const date = dateOf(valueAt(raw, way));
      if (date === undefined || today === undefined || reviewedFor === undefined) return [];
      if (!isReviewDue(date, reviewedFor, today)) return [];
      return [
        {
          range: locate(way, 'value'),
          message: ({ rules }) => rules['review-due'].message(date, reviewedFor),
          repair: ({ rules }) => rules['review-due'].repair(today),
        },
      ];
    }),
};
