import { bodyKinds } from './body-kinds.ts';
import { fieldKinds } from './field-kinds.ts';
import type { Kind } from './kind.ts';
import { blindKinds, fileKinds, harmlessKinds } from './other-kinds.ts';
import { pieceKinds } from './piece-kinds.ts';
import { ruleKinds } from './rule-kinds.ts';
import { settingKinds } from './setting-kinds.ts';

/** Every way to break a file, or to change it without breaking it. */
export const kinds: readonly Kind[] = [
  ...fieldKinds,
  ...bodyKinds,
  ...pieceKinds,
  ...ruleKinds,
  ...fileKinds,
  ...harmlessKinds,
  ...blindKinds,
  ...settingKinds,
];
