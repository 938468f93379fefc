import type { AttachmentFault } from '../core/authoring/issue.ts';
import type { Web } from './web.ts';

/** The most bytes that are read, which is the most that an issue can have attached; how often an address may lead on; and milliseconds to wait. */
const most = { bytes: 25_000_000, steps: 3, wait: 60_000 };

/** GitHub, and the host that it keeps files at. */
const hosts = /^https:\/\/(?:github\.com|[a-z0-9-]+\.githubusercontent\.com)\//;

/** Kinds of files that can hold text. What says no more than that it is bytes is looked at. */
const textual = /^(?:text\/|application\/(?:octet-stream|json|yaml|x-yaml)\b)/;

/** The text of a file that was attached to an issue. No other host is asked, also when GitHub would lead there, and no more is read than it may have. */
export async function readAttachment(address: string, fetch: Web['fetch']): Promise<string | AttachmentFault> {
  const fault = (why: AttachmentFault['why']): AttachmentFault => ({ why, address });
  let at = address;
  for (let step = 0; step <= most.steps; step += 1) {
    if (!hosts.test(at)) return fault('elsewhere');
    const response = await fetch(at, { redirect: 'manual', signal: AbortSignal.timeout(most.wait) }).catch(
      () => undefined,
    );
    const next = response?.headers.get('location');
    if (response !== undefined && response.status >= 300 && response.status < 400 && typeof next === 'string') {
      await response.body?.cancel();
      at = URL.parse(next, at)?.href ?? '';
      continue;
    }
    if (response?.ok !== true) return fault('unanswered');
    if (!textual.test(response.headers.get('content-type') ?? 'application/octet-stream')) return fault('no-text');
    const bytes = await limitedBytes(response).catch(() => undefined);
    if (bytes === undefined) return fault('unanswered');
    return bytes === 'large' ? fault('large') : (utf8(bytes) ?? fault('no-text'));
  }
  return fault('elsewhere');
}

async function limitedBytes({ body }: Response): Promise<Uint8Array | 'large'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > most.bytes) return 'large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
