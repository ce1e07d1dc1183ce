// The buttons of the screen for the command palette: whatever anybody can press, it can. Read from the page itself when it is asked for, so no button is ever forgotten.
const buttons = 'button, a.btn, a.menu-item, [role=tab], summary';
const row = 'tbody tr, [data-line], .inbox-row';

let known = new Map();

const text = (element) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const nameOf = (element) => element.getAttribute('aria-label') || text(element.querySelector('.btn-label')) || text(element) || element.title;

const usable = (element) => !element.hidden && !element.disabled && element.getAttribute('aria-disabled') !== 'true' && element.getAttribute('aria-selected') !== 'true'
  && !element.closest('dialog, [inert], [hidden], [aria-hidden=true], .search-button') && (element.checkVisibility() || element.closest('[popover]'));

const labelOf = (element) => {
  const within = element.closest(row);
  const about = within && (text(within.querySelector('.row-link, th, td, strong')) || within.querySelector('input')?.value);
  return about && about !== nameOf(element) ? `${nameOf(element)} · ${about}` : nameOf(element);
};

/** The buttons that can be pressed now, those of the page first; each name once. */
export const list = () => {
  known = new Map();
  const content = document.getElementById('content');
  const names = new Set();
  const commands = [...document.querySelectorAll(buttons)].filter(usable).map((element) => ({ element, label: labelOf(element) })).filter(({ label }) => label)
    .map(({ element, label }) => ({ element, label, onPage: content?.contains(element) ?? false, inRow: Boolean(element.closest(row)), shortcut: element.dataset.shortcut ?? null }))
    .sort((a, b) => b.onPage - a.onPage || a.inRow - b.inRow)
    .filter(({ label }) => !names.has(label) && names.add(label));
  return commands.map(({ element, ...command }, index) => {
    const key = `press-${index}`;
    known.set(key, element);
    return { key, ...command };
  });
};

/** Presses one, as a click would: what stands in the field being typed is told before. */
export const press = (key) => {
  const element = known.get(key);
  if (!element?.isConnected) return;
  if (element.matches('[popovertarget]')) element.focus();
  element.click();
};

// The new page wants the focus for its heading, and the closing palette for what opened it: until the person does something, the field keeps it.
const hold = (field) => {
  const held = new AbortController();
  const release = () => held.abort();
  document.addEventListener('focusin', (e) => e.target !== field && field.focus(), { signal: held.signal });
  for (const act of ['keydown', 'pointerdown']) document.addEventListener(act, release, { capture: true, signal: held.signal });
  setTimeout(release, 2000);
};

/** Goes to a field of a page that is only just being loaded. */
export const focusField = (id) => {
  const go = () => {
    const field = document.getElementById(id);
    if (!field) return false;
    field.scrollIntoView({ block: 'center' });
    field.focus();
    hold(field);
    return true;
  };
  if (go()) return;
  const waiting = new MutationObserver(() => go() && waiting.disconnect());
  waiting.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => waiting.disconnect(), 5000);
};
