/**
 * Fetches what the build made from a type; rejects when that fails, or when the file has not the `fields` by which it is known. The build checked the
 * rest when it was compiled.
 */
export async function fetchJson<Content>(
  address: string | URL,
  fields: readonly (keyof Content)[],
  cache: RequestCache = 'default',
): Promise<Content> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${String(address)}`);
  const content: unknown = await response.json();
  if (!has(content, fields)) throw new Error(`${String(address)} is not as expected`);
  return content;
}

function has<Content>(content: unknown, fields: readonly (keyof Content)[]): content is Content {
  return typeof content === 'object' && content !== null && fields.every((field) => field in content);
}
