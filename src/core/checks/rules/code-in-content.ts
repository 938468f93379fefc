import type { Sentence } from '../../diagnostics/diagnostic.ts';
import type { IssueOf } from '../../diagnostics/issue.ts';
import { findIssues } from '../issues.ts';
import { advice, type Advice, type Rule } from '../rule.ts';
import { ownTarget } from './own-address.ts';

/** Programme code, HTML or an address that may not stand in content. */
export const codeInContent: Rule = {
  code: 'code-in-content',
  stage: 'body',
  severity: 'error',
  bad: { body: '<div>Een alinea in een kader.</div> [@jansens-2016]\n' },
  good: { body: 'Een alinea zonder kader. [@jansens-2016]\n' },
  find: (library) =>
    findIssues(library, 'code', ({ what, source }) =>
      what === 'address' && ownTarget(source, library) !== undefined ? undefined : tell(what, source),
    ),
};

function tell(what: IssueOf<'code'>['what'], source: string): Advice {
  switch (what) {
    case 'import':
    case 'expression':
      return advice(({ rules }) => rules['code-in-content'][what]);
    case 'html': {
      const which = /^on/i.test(source) ? 'handler' : 'html';
      return {
        message: ({ rules }) => rules['code-in-content'][which].message(source),
        repair: ({ rules }) => rules['code-in-content'][which].repair(source),
      };
    }
    case 'address':
      return source === '' ? advice(({ rules }) => rules['code-in-content'].noAddress) : tellAddress(source);
  }
}

function tellAddress(url: string): Advice {
  const message: Sentence = ({ rules }) => rules['code-in-content'].address.message(url);
  if (/\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(url)) {
    return { message, repair: ({ rules }) => rules['code-in-content'].address.ofImage };
  }
  if (/^https?:/i.test(url)) {
    return {
      message: ({ rules }) => rules['code-in-content'].notOnTheWeb.message(url),
      repair: ({ rules }) => rules['code-in-content'].notOnTheWeb.repair,
    };
  }
  return {
    message,
    repair: /^www\./i.test(url)
      ? ({ phrases }) => phrases.write(`https://${url}`)
      : ({ rules }) => rules['code-in-content'].address.repair,
  };
}
