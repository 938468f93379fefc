/** Another page of this site, that of now where the address is of before, to take a part of; rejects when it cannot be had. Scripts in it do not run. */
export async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const now = page.querySelector('meta[http-equiv=refresh]') === null ? null : page.querySelector('a');
  return now === null ? page : fetchPage(now.getAttribute('href') ?? '');
}

/** Ids that the entry of a page had before. */
export const formerIn = (page: Document): readonly string[] =>
  page.querySelector<HTMLElement>('[data-former]')?.dataset.former?.split(' ') ?? [];
