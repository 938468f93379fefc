import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { securityHeaders } from '../../src/site/hosting.ts';
import { site } from '../pages/site.ts';

test('the server on one’s own machine says what the files for hosts say, with every page and file', async () => {
  for (const path of ['', 'icon.svg']) {
    const { headers } = await fetch(inject('origin') + site.base + path);
    for (const [name, value] of Object.entries(securityHeaders))
      expect([path, headers.get(name)]).toEqual([path, value]);
  }
  const told = readFileSync(join(site.folder, '_headers'), 'utf8');
  for (const [name, value] of Object.entries(securityHeaders)) expect(told).toContain(`  ${name}: ${value}\n`);
});
