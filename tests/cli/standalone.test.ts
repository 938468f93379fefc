import { expect, test } from 'vitest';
import { standalone } from '../../src/cli/standalone.ts';

const files: Readonly<Record<string, { bytes: Buffer; type: string }>> = {
  '/a.css': { bytes: Buffer.from('p>b{src:url("/f.woff2")}'), type: 'text/css' },
  '/f.woff2': { bytes: Buffer.from('font'), type: 'font/woff2' },
  '/p.webp': { bytes: Buffer.from('picture'), type: 'image/webp' },
};

test('a page that stands by itself has all of its own in it, runs nothing, and leads on', () => {
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="script-src 'self'"><link rel="preload" href="/f.woff2"><link rel="stylesheet" href="/a.css"><style>i>a{color:red}</style><script>alert(1)</script></head><body><picture><source srcset="/p2.webp"><img src="/p.webp" srcset="/p2.webp 2x" alt="één &amp; &lt;"></picture><img src="/gone.webp"><a class="q" href="/cases/x/?a&amp;b#a">&lt;x&gt; <img src="/p.webp"></a> <a href="#b">b</a> <a href="https://example.org/">e</a><script type="module" src="/b.js"></script></body></html>`;
  const around = { file: (address: string) => files[address], link: (address: string) => `to:${address}` };
  expect(standalone(html, around)).toMatchInlineSnapshot(
    `"<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"><style>p>b{src:url("data:font/woff2;base64,Zm9udA==")}</style><style>i>a{color:red}</style></head><body><picture><img src="data:image/webp;base64,cGljdHVyZQ==" alt="één &amp; &lt;"></picture><img src=""><a class="q" href="to:/cases/x/?a&amp;b#a">&lt;x&gt; <img src="data:image/webp;base64,cGljdHVyZQ=="></a> <a href="#b">b</a> <a href="https://example.org/">e</a></body></html>"`,
  );
});
