import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import { splitFrontMatter } from '../graph/front-matter.ts';
import { printedYaml } from './printed-yaml.ts';

/**
 * A text with one field of its front matter given another value, or added at the end of it, or without it when the value is undefined; everything else
 * stays as it was, byte for byte, except when the front matter is one flow mapping (`{ … }`), which is written anew. A `record` is YAML as a whole.
 * Undefined when there is no YAML that can be read.
 */
export function withField(
  text: string,
  name: string,
  value: unknown,
  form: 'front matter' | 'record' = 'front matter',
): string | undefined {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const own = text.slice(mark);
  const split = form === 'record' ? { yaml: own.trimEnd(), start: 0 } : splitFrontMatter(own);
  const document = split === undefined ? undefined : parseDocument(split.yaml, { prettyErrors: false, version: '1.2' });
  if (split === undefined || document?.errors.length !== 0 || !isMap(document.contents)) return undefined;
  const { yaml } = split;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const field = printedYaml({ [name]: value })
    .trimEnd()
    .replaceAll('\n', eol);
  const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === name);
  const start = mark + split.start;
  const put = (written: string) => text.slice(0, start) + written + text.slice(start + yaml.length);
  if (document.contents.flow === true) {
    if (value === undefined) document.delete(name);
    else document.set(name, document.createNode(value));
    return put(document.toString({ lineWidth: 0 }).trimEnd().replaceAll('\n', eol));
  }
  if (pair === undefined || !isNode(pair.key)) return value === undefined ? text : put(yaml + eol + field);
  const [from, keyEnd] = pair.key.range;
  const to = pair.value?.range[1] ?? keyEnd;
  const end = /\s*$/.exec(yaml.slice(from, to))?.[0] ?? '';
  if (value === undefined) return put(yaml.slice(0, from) + yaml.slice(to).replace(end === '' ? /^[^\n]*\n?/ : '', ''));
  return put(yaml.slice(0, from) + field + end + yaml.slice(to));
}
