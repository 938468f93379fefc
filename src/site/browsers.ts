/** The oldest browsers in which all scripts run. Older ones read every page; what they lack, the page says. */
const oldestBrowsers = { Chrome: '111', Edge: '111', Firefox: '115', Safari: '16.4' } as const;

/** Those browsers for people: "Chrome 111, Edge 111, …". */
export const oldestBrowsersText = Object.entries(oldestBrowsers)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ');

/** Those browsers for the bundler, which writes no newer syntax. */
export const buildTarget = Object.entries(oldestBrowsers).map(([name, version]) => name.toLowerCase() + version);
