/** Another page of this site, to take a part of; rejects when it cannot be had. Scripts in it do not run. */
export async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
