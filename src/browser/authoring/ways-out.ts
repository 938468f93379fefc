import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import { strToU8, zip } from 'fflate';
import { writeBundle, type Bundle } from '../../core/authoring/bundle.ts';
import { button, element } from '../element.ts';
import { giveFile } from '../given-file.ts';
import { issueWay, longestAddress, takeButtons, way } from './taken-text.ts';

/** What leads a contribution out of the form: the text to take along, and the places to bring it, each with what happens there. */
export function waysOut(
  data: AuthorFormData,
  bundle: () => Bundle,
  sign: (author: Bundle['author']) => void,
  say: (sentence: string) => void,
): HTMLElement {
  const { words, addresses } = data;
  const said = words.out;
  const text = () => writeBundle(bundle());
  const name = (ending: string) =>
    (/([^/]+)\.\w+$/.exec([...bundle().files.keys()][0] ?? '')?.[1] ?? 'contribution') + ending;
  const files = button(said.folder, () => {
    const inFolder = [...bundle().files].map(
      ([path, content]) => [`src/content/${path}`, typeof content === 'string' ? strToU8(content) : content] as const,
    );
    zip(Object.fromEntries(inFolder), (fault, zipped) => {
      if (fault === null) giveFile(name('.zip'), 'application/zip', new Uint8Array(zipped));
    });
  });
  const file = way(said.file, addresses.newFile, said.fileNext, () => {
    const [[path, content] = [], ...more] = bundle().files;
    const filledIn = `${addresses.newFile}${path ?? ''}&value=${encodeURIComponent(String(content))}`;
    if (more.length === 0 && typeof content === 'string' && filledIn.length <= longestAddress) return filledIn;
    say(said.fileLong);
    return undefined;
  });
  const mail = addresses.contact.startsWith('mailto:') ? [way(said.mail, addresses.contact, said.mailNext)] : [];
  const [who, email] = [element('input'), element('input')];
  const { author } = bundle();
  who.value = author?.name ?? '';
  email.value = author?.email ?? '';
  who.autocomplete = 'name';
  email.type = 'email';
  email.autocomplete = 'email';
  const signed = () => {
    const [called, at] = [who.value.trim(), email.value.trim()];
    const isWhole = /^[^\p{Cc}<>]{1,100}$/u.test(called) && at !== '' && email.validity.valid;
    sign(isWhole ? { name: called, email: at } : undefined);
    half.textContent = isWhole || (called === '' && at === '') ? '' : said.half;
  };
  const half = element('p', 'meta');
  half.role = 'status';
  for (const input of [who, email]) input.addEventListener('input', signed);
  return element(
    'section',
    'ways-out',
    element('h2', '', said.title),
    element('p', '', said.text),
    element('label', 'field', said.name, who),
    element('label', 'field', said.email, email),
    half,
    takeButtons(data, text, () => name('.txt'), say),
    element(
      'ul',
      '',
      issueWay(data, text),
      file,
      ...mail,
      element('li', '', files, element('p', 'field-help', said.folderNext)),
    ),
  );
}
