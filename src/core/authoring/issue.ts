import * as z from 'zod/mini';
import type { Bundle } from './bundle.ts';

/** What GitHub writes down of an event about an issue, as far as it is read. Titles and labels are not. */
const eventSchema = z.object({
  issue: z.object({
    body: z.nullish(z.string()),
    user: z.object({ login: z.string().check(z.regex(/^[A-Za-z0-9-]{1,39}(?:\[bot\])?$/)), id: z.int() }),
  }),
});

/** What stands in an issue, and who wrote it, as a commit names them. */
export interface Issue {
  readonly text: string;
  readonly author: NonNullable<Bundle['author']>;
}

/** Why an attached file cannot be taken: it does not come, comes from elsewhere, is too large, or is no text. */
export interface AttachmentFault {
  readonly why: 'unanswered' | 'elsewhere' | 'large' | 'no-text';
  readonly address: string;
}

/** The issue that an event of GitHub is about, from the text of its file; undefined when it is about none. */
export function readIssue(event: string): Issue | undefined {
  const { data } = z.safeParse(eventSchema, parsed(event));
  if (data === undefined) return undefined;
  const { body, user } = data.issue;
  const email = `${user.id}+${user.login}@users.noreply.github.com`;
  return { text: body ?? '', author: { name: user.login, email } };
}

/** The addresses of the files that were attached to an issue, each once. Pictures that were pasted into it are none. */
export function attachmentsIn(text: string): string[] {
  return [...new Set(text.match(/https:\/\/github\.com\/user-attachments\/files\/\d+\/[\w.%-]+/g) ?? [])];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
