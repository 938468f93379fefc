import type { PanelData } from '../core/search/panel.ts';

/** Fetches the panel's data; rejects when that fails. */
export async function readPanel(address: string): Promise<PanelData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const data: unknown = await response.json();
  if (!isPanel(data)) throw new Error(`${address} is not the data of the search panel`);
  return data;
}

/** The build makes this file from the same type, so that its presence is all there is to check. */
function isPanel(data: unknown): data is PanelData {
  return typeof data === 'object' && data !== null && 'words' in data && 'languages' in data && 'fillers' in data;
}
