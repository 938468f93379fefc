import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import { strToU8, zip } from 'fflate';
import { writeBundle, type Bundle } from '../../core/authoring/bundle.ts';
import { button, element } from '../element.ts';
import { giveFile } from '../given-file.ts';

/** The most characters of an address that the place of the sources takes. */
const longestAddress = 6000;

/** What leads a contribution out of the form: the text to take along, and the places to bring it, each with what happens there. */
export function waysOut(
  { words, addresses }: AuthorFormData,
  bundle: () => Bundle,
  sign: (author: Bundle['author']) => void,
  say: (sentence: string) => void,
): HTMLElement {
  const said = words.out;
  const text = () => writeBundle(bundle());
  const name = (ending: string) =>
    (/([^/]+)\.\w+$/.exec([...bundle().files.keys()][0] ?? '')?.[1] ?? 'contribution') + ending;
  const copy = button(said.copy, () => {
    navigator.clipboard.writeText(text()).then(
      () => {
        say(said.copied);
      },
      () => {
        say(said.notCopied);
      },
    );
  });
  const load = button(said.download, () => {
    giveFile(name('.txt'), 'text/plain', text());
  });
  const files = button(said.folder, () => {
    const inFolder = [...bundle().files].map(
      ([path, content]) => [`src/content/${path}`, typeof content === 'string' ? strToU8(content) : content] as const,
    );
    zip(Object.fromEntries(inFolder), (fault, zipped) => {
      if (fault === null) giveFile(name('.zip'), 'application/zip', new Uint8Array(zipped));
    });
  });
  const issue = way(said.issue, addresses.issueForm, said.issueNext, () => {
    const filledIn = `${addresses.issueForm}&bundle=${encodeURIComponent(text())}`;
    return filledIn.length > longestAddress ? addresses.issueForm : filledIn;
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
    element('div', 'list-tools', copy, load),
    element('ul', '', issue, file, ...mail, element('li', '', files, element('p', 'field-help', said.folderNext))),
  );
}

/** A place to bring a text, with what happens there. The address is asked for when one goes there; without one nobody does. */
function way(name: string, address: string, next: string, addressNow = (): string | undefined => address): HTMLElement {
  const link = element('a', 'control', name);
  link.href = address;
  link.target = '_blank';
  link.addEventListener('click', (event) => {
    const now = addressNow();
    if (now === undefined) event.preventDefault();
    else link.href = now;
  });
  return element('li', '', link, element('p', 'field-help', next));
}
