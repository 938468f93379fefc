/**
 * The only script on every page. It brings in an element's code when the reader first turns to it: for search that is
 * `/`, Ctrl-K or Cmd-K, or a link with `data-search-open`, which open the dialog; a `<site-search>` that stands in the page itself is turned
 * to by opening that page. Without it those links lead to the search page.
 */
const dialog = document.querySelector('dialog[data-search]');
const standing = document.querySelector('site-search:not(dialog *)');

/** Readers who speak to their machine may turn the one-key shortcut off (WCAG 2.1.4); the choice is kept here. */
const slashKey = 'search-slash';

/** What this browser keeps under a name; nothing where it keeps nothing. */
function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

const slashIsOn = (): boolean => kept(slashKey) !== 'off';

/** The workbook: it comes with its button, with a choice at a moment of decision, and where the device keeps one. */
const study = () => import('./study/page-study.ts');

function isTypedIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input,textarea,select'));
}

async function bringIn(): Promise<void> {
  for (const box of document.querySelectorAll('[data-search-slash]')) {
    if (box instanceof HTMLInputElement) box.checked = slashIsOn();
  }
  try {
    await import('./site-search.ts');
  } catch {
    // What every browser has that all scripts run in; in an older one trying again is of no use.
    const state = navigator.onLine ? ('toSorted' in [] ? 'failed' : 'outdated') : 'offline';
    for (const part of document.querySelectorAll<HTMLElement>('site-search [data-when]')) {
      part.hidden = part.dataset.when?.includes(state) !== true;
      if (part.dataset.part === 'again')
        part.onclick = () => part.closest('site-search')?.querySelector('form')?.submit();
    }
  }
}

/** Leads the reader to the search field; `false` when the page has none. */
function turnToSearch(): boolean {
  if (!standing) {
    if (!(dialog instanceof HTMLDialogElement)) return false;
    if (!dialog.open) dialog.showModal();
    import('./search-dialog.ts')
      .then(({ fillDialog }) => fillDialog(dialog))
      .then(bringIn, () => {
        // What cannot be had here is asked on the search page, unless the reader has turned away.
        if (dialog.open) dialog.querySelector('form')?.submit();
      });
  }
  const field = (standing ?? dialog)?.querySelector('input[type=search]');
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
  }
  return true;
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const command = event.ctrlKey || event.metaKey;
  const asked = command
    ? event.key.toLowerCase() === 'k' && !event.shiftKey
    : event.key === '/' && !isTypedIn(event.target) && slashIsOn();
  if (asked && turnToSearch()) event.preventDefault();
});

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (!(event.target instanceof Element)) return;
  if (event.target.closest('a[data-search-open]') && turnToSearch()) event.preventDefault();
  if (event.target.closest('[data-print]')) print();
  const note = event.target.closest<HTMLElement>('[data-study]');
  if (note) void study().then(({ turnToWorkbook }) => turnToWorkbook(note));
  // A finger cannot rest on a word: the first time that it presses one it is told what that means, the second time it follows the link.
  const word = event.target.closest<HTMLAnchorElement>('.word:not([aria-describedby])');
  if (word && matchMedia('(hover:none)').matches) {
    event.preventDefault();
    import('./link-preview.ts').then(
      ({ previewLinks }) => {
        previewLinks(event);
      },
      () => {
        location.href = word.href;
      },
    );
  }
  // A citation and its grade show their source where they stand; a grade of none leads to what the letters mean, and says so in its title.
  const cited = event.target.closest<HTMLAnchorElement>('[href^="#_source-"],a.grade:not([title])');
  if (!cited) return;
  event.preventDefault();
  import('./source-card.ts')
    .then(({ turnToSource }) => turnToSource(cited))
    .catch(() => {
      location.href = cited.href;
    });
});

document.addEventListener('change', ({ target }) => {
  if (target instanceof Element && target.closest('.decision')) void study();
  if (!(target instanceof HTMLInputElement) || !target.matches('[data-search-slash]')) return;
  try {
    localStorage.setItem(slashKey, target.checked ? 'on' : 'off');
  } catch {
    // Without storage the choice cannot be kept, and the key stays on.
  }
});

if (standing) void bringIn();

/** Elements that are what their page is about. */
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'case-comparison': () => import('./case-comparison.ts'),
  'kept-choice': () => import('./kept-choice.ts'),
  'session-screen': () => import('./session-screen.ts'),
};
for (const [tag, load] of Object.entries(elements)) if (document.querySelector(tag)) void load();

const asked = new URL(location.href).searchParams;

/** A matrix stands below the concepts of its lens: it is brought to life as it comes into sight, or at once for who asks for a part of it. */
const matrix = document.querySelector('case-matrix');
const sight = new IntersectionObserver((seen) => {
  if (asked.size === 0 && !seen.some(({ isIntersecting }) => isIntersecting)) return;
  sight.disconnect();
  void import('./case-matrix.ts');
});
if (matrix) sight.observe(matrix);

if (asked.has('lens') && document.querySelector('lens-reader')) void import('./lens-reader.ts');

/** Whoever follows a learning path keeps its step in sight; the page says where paths stand and how an address names one. */
const paths = document.querySelector<HTMLElement>('[data-paths]')?.dataset.paths?.split(' ')[1];
if (paths && asked.has(paths)) void import('./path-band.ts');

if (kept('workbook') !== null && document.querySelector('.study-open')) void study();

/** Whoever comes from a search finds its words marked. */
if (asked.has('mark')) void import('./marked-words.ts');

/** A lens is read with as soon as the reader turns to the choice, and texts are copied by those who turn to the foot of the page; what an entry is about is told at a link that is pointed at or reached by keyboard. */
for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (target.closest('lens-reader')) void import('./lens-reader.ts');
    const tools = target.closest<HTMLElement>('.page-tools');
    if (tools) {
      void import('./copy-text.ts').then(({ bringButtons }) => {
        bringButtons(tools);
      });
    }
    if (event instanceof PointerEvent && event.pointerType === 'touch') return;
    if (target.closest('[data-previews] a')) {
      void import('./link-preview.ts').then(({ previewLinks }) => {
        previewLinks(event);
      });
    }
  });
}
