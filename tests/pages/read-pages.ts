import { readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import type { BuiltPage } from './site.ts';

/** A built page with its HTML; what stands in `<template>` and `<noscript>` is part of it. */
export interface ReadPage extends BuiltPage {
  readonly html: HTMLElement;
}

const parsed = new Map<string, HTMLElement>();

/** Pages with their HTML; each file is read once for all tests. */
export function readPages(pages: readonly BuiltPage[]): readonly ReadPage[] {
  return pages.map((page) => {
    const options = { blockTextElements: { script: true, style: true } };
    const html = parsed.get(page.file) ?? parse(readFileSync(page.file, 'utf8'), options);
    parsed.set(page.file, html);
    return { ...page, html };
  });
}

/** An attribute of the first element that matches; empty without one. */
export const attributeOf = (html: HTMLElement, selector: string, name: string): string =>
  html.querySelector(selector)?.getAttribute(name) ?? '';

/** The language that an element is in. */
export const languageOf = (element: HTMLElement | undefined): string =>
  element?.closest('[lang]')?.getAttribute('lang') ?? '';

/** An address that a page holds, as written. */
export interface Reference {
  /** The element and attribute, with `rel` for links in the head: `a href`, `link[preload] href`. */
  readonly from: string;
  readonly value: string;
}

const addressed = ['href', 'src', 'srcset', 'poster', 'action', 'data-bundle', 'data', 'xlink:href'];

export function referencesOf({ html }: ReadPage): readonly Reference[] {
  return html.querySelectorAll('*').flatMap((element) => {
    const rel = element.localName === 'link' ? `[${element.getAttribute('rel') ?? ''}]` : '';
    return addressed.flatMap((name) => {
      const value = element.getAttribute(name);
      if (value === undefined) return [];
      const values = name === 'srcset' ? value.split(',').map((part) => part.trim().replace(/ .*/, '')) : [value];
      return values.map((one) => ({ from: `${element.localName}${rel} ${name}`, value: one }));
    });
  });
}
