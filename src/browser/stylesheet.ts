/** Brings in a stylesheet that only a part needs, once; resolves when it is there, or cannot be had. */
export async function bringStyle(address: string): Promise<void> {
  const { href } = new URL(address, document.baseURI);
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    if (link.href === href) return;
  }
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  const settled = new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
  document.head.append(link);
  await settled;
}
