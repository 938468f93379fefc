import { createHash } from 'node:crypto';

/** The hash by which a content security policy allows exactly this script or style in a page. */
export function policyHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
