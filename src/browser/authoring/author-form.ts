import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import { defineFetched } from '../fetched-element.ts';
import { openWorkbench } from './workbench.ts';

/** `<author-form>`: asks for what an entry of the atlas has, and makes one text of it to hand in. Its data says by `form` what it is for. */
defineFetched<AuthorFormData>('author-form', ['plans', 'words', 'addresses'], (root, data, signal) =>
  openWorkbench(root, root.dataset.form ?? '', data, signal),
);
