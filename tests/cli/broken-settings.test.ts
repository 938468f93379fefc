import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyProject } from '../setup/project-copy.ts';

// The settings are read as code, before anything can look at them: only a process of its own shows that nothing falls over them first.
test('settings that nothing can be read by are told as any other mistake', () => {
  const folder = copyProject('broken-settings');
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const config = join(folder, 'site.config.ts');
  const sound = readFileSync(config, 'utf8');
  writeFileSync(
    config,
    sound.replace(/ {2}languages: .*\n/, '').replace(/ {2}words: \{.*?\n {2}\},\n/s, '  words: null,\n'),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const said = [...stdout.matchAll(/^ +(\d+:\d+ .*)\n +(.*)/gm)].map(([, place, message]) => `${place}: ${message}`);
  expect([status, stderr, ...said]).toMatchInlineSnapshot(`
    [
      1,
      "",
      "4:29 error  wrong-setting: languages is missing.",
      "16:10 error  wrong-setting: words has another form than it takes.",
    ]
  `);
});
