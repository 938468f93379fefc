import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import { writeBundle, type Bundle } from '../../core/authoring/bundle.ts';
import { button, element } from '../element.ts';

/** The most characters of an address that the place of the sources takes. */
const longestAddress = 6000;

/** What leads a contribution out of the form: the text to take along, and the places to bring it, each with what happens there. */
export function waysOut(
  { words, addresses }: AuthorFormData,
  bundle: () => Bundle,
  say: (sentence: string) => void,
): HTMLElement {
  const said = words.out;
  const text = () => writeBundle(bundle());
  const name = () => `${/([^/]+)\.\w+$/.exec([...bundle().files.keys()][0] ?? '')?.[1] ?? 'contribution'}.txt`;
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
    download(text(), name());
  });
  const issue = way(said.issue, addresses.issueForm, said.issueNext);
  const file = way(said.file, addresses.newFile, said.fileNext);
  const link = file.querySelector('a');
  link?.addEventListener('click', (event) => {
    const [[path, content] = [], ...more] = bundle().files;
    const address = `${addresses.newFile}${path ?? ''}&value=${encodeURIComponent(String(content))}`;
    if (path === undefined || more.length > 0 || typeof content !== 'string' || address.length > longestAddress) {
      event.preventDefault();
      say(said.fileLong);
    } else link.href = address;
  });
  const mail = addresses.contact.startsWith('mailto:') ? [way(said.mail, addresses.contact, said.mailNext)] : [];
  return element(
    'section',
    'ways-out',
    element('h2', '', said.title),
    element('p', '', said.text),
    element('div', 'list-tools', copy, load),
    element('ul', '', issue, file, ...mail),
  );
}

function way(name: string, address: string, next: string): HTMLElement {
  const link = element('a', 'control', name);
  link.href = address;
  link.target = '_blank';
  return element('li', '', link, element('p', 'field-help', next));
}

/** Gives the reader a text as a file. */
export function download(text: string, name: string): void {
  const link = element('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
