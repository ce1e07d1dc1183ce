// Behaviours of the house components that need no server: they listen on the document, so whatever Blazor renders later has them too.

/* Dialogs: a dialog[data-modal] is modal as long as it is in the page. */
const openers = new WeakMap();

const showModal = (dialog) => {
  if (dialog.open) return;
  openers.set(dialog, document.activeElement);
  dialog.showModal();
  (dialog.querySelector('[autofocus]') ?? dialog.querySelector('.dialog-body input,.dialog-body select,.dialog-body textarea'))?.focus();
};

const dialogsIn = (node) => (node.nodeType !== 1 ? [] : node.matches('dialog[data-modal]') ? [node] : node.firstElementChild ? node.querySelectorAll('dialog[data-modal]') : []);

new MutationObserver((mutations) => {
  for (const mutation of mutations) {
    for (const node of mutation.addedNodes) for (const dialog of dialogsIn(node)) showModal(dialog);
    for (const node of mutation.removedNodes) for (const dialog of dialogsIn(node)) {
      const opener = openers.get(dialog);
      (opener?.checkVisibility?.() ? opener : document.querySelector('h1'))?.focus();
    }
    for (const node of mutation.addedNodes) if (node.nodeType === 1 && node.matches('.toast')) passLater(node);
  }
}).observe(document.body, { childList: true, subtree: true });

const cancel = (dialog) => dialog.querySelector('[data-cancel]')?.click();

document.addEventListener('cancel', (event) => {
  if (!event.target.matches?.('dialog[data-modal]')) return;
  event.preventDefault();
  cancel(event.target);
}, true);

document.addEventListener('mousedown', (event) => {
  // A click beside closes a question, never a form: what was typed there would be gone.
  const dialog = event.target;
  if (dialog.matches?.('dialog[data-modal]') && (dialog.matches('.palette') || !dialog.querySelector('input,select,textarea'))) cancel(dialog);
});

/* Toasts: good news goes by itself, unless somebody reads it just now. */
const passLater = (toast) => {
  if (toast.dataset.toast !== 'pass') return;
  const timer = setInterval(() => {
    if (toast.matches(':hover,:focus-within')) return;
    clearInterval(timer);
    if (toast.isConnected) toast.querySelector('[data-dismiss]')?.click();
  }, 6000);
};

/* Menus: native popovers, placed under (or above) their button and kept inside the window. */
const place = (menu, button) => {
  const from = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = from.bottom + 4;
  // A menu opens towards the middle of the window.
  const left = from.left + from.right < innerWidth && from.left + width <= innerWidth - 8 ? from.left : from.right - width;
  menu.style.left = `${left >= 8 ? left : Math.max(8, Math.min(from.left, innerWidth - width - 8))}px`;
  menu.style.top = `${below + height > innerHeight - 8 && from.top > height ? from.top - height - 4 : below}px`;
};

document.addEventListener('toggle', (event) => {
  const menu = event.target;
  if (!menu.matches?.('[popover]')) return;
  const button = document.querySelector(`[popovertarget="${menu.id}"]`);
  button?.setAttribute('aria-expanded', String(event.newState === 'open'));
  if (event.newState === 'open' && button) {
    place(menu, button);
    menu.querySelector('button:not([disabled]),a[href],input')?.focus({ preventScroll: true });
  }
}, true);

document.addEventListener('click', (event) => {
  const menu = event.target.closest?.('[data-close-on-click]');
  if (menu?.matches(':popover-open') && event.target.closest('button,a') && !event.target.closest('[data-keep-open]')) menu.hidePopover();
});

addEventListener('resize', () => document.querySelectorAll('[popover]:popover-open').forEach((menu) => menu.hidePopover()));

/* One step through a row of elements with the arrow keys. */
const step = (items, current, key) => {
  const at = items.indexOf(current);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  return items[(at + (key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1) + items.length) % items.length];
};

// The open tab is in sight, however many lie before it.
const showOpen = (tab) => {
  const list = tab.closest('[role=tablist]');
  const [all, one] = [list.getBoundingClientRect(), tab.getBoundingClientRect()];
  if (one.left < all.left || one.right > all.right) list.scrollLeft += one.left - all.left - (all.width - one.width) / 2;
};
new MutationObserver((records) => {
  for (const { type, target, addedNodes } of records)
    for (const part of type === 'attributes' ? [target] : addedNodes)
      if (part.nodeType === Node.ELEMENT_NODE)
        (part.matches('[role=tab]') ? [part] : part.querySelectorAll('[role=tab]')).forEach((tab) => tab.ariaSelected === 'true' && showOpen(tab));
}).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-selected'] });

// A page that reads before it can say what it is gets the focus when its heading comes, unless somebody is at work already.
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const part of addedNodes) {
      const heading = part.nodeType !== Node.ELEMENT_NODE ? null : part.matches('h1') ? part : part.querySelector('h1');
      if (!heading?.closest('main') || document.activeElement !== document.body) continue;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
}).observe(document.body, { childList: true, subtree: true });

const onTabs = (event) => {
  const tab = event.target.closest('[role=tab]');
  if (!tab || !['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
  event.preventDefault();
  const next = step([...tab.closest('[role=tablist]').querySelectorAll('[role=tab]')], tab, event.key);
  next.focus();
  next.click();
};

const onMenu = (event) => {
  const menu = event.target.closest('.menu,.page-overflow');
  if (!menu || !['ArrowUp', 'ArrowDown'].includes(event.key) || event.target.matches('select')) return;
  event.preventDefault();
  step([...menu.querySelectorAll('button:not([disabled]),a[href],input')], event.target, event.key)?.focus();
};

/* Comboboxes: the active option lives here, so arrows and Enter never wait for the server. */
const optionsOf = (input) => [...(document.getElementById(input.getAttribute('aria-controls'))?.querySelectorAll('[role=option]') ?? [])];

const activeOf = (input, options) => options.find((option) => option.id === input.getAttribute('aria-activedescendant'));

const activate = (input, options, option) => {
  for (const other of options) other.setAttribute('aria-selected', String(other === option));
  if (!option) return input.removeAttribute('aria-activedescendant');
  input.setAttribute('aria-activedescendant', option.id);
  option.scrollIntoView({ block: 'nearest' });
};

const onCombobox = (event) => {
  const input = event.target;
  if (!input.matches?.('[role=combobox]')) return;
  const options = optionsOf(input);
  const open = input.getAttribute('aria-expanded') === 'true' && options.length > 0;
  const active = activeOf(input, options);
  const beside = (name) => input.parentElement.querySelector(`[data-combobox-${name}]`)?.click();
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    if (open) activate(input, options, active ? step(options, active, event.key) : event.key === 'ArrowDown' ? options[0] : options.at(-1));
    else beside('open');
  } else if (event.key === 'Enter' && (open || ('typed' in input.dataset && !input.matches('textarea')))) {
    event.preventDefault();
    // Without an active option the server takes the first match of what was typed: it knows whether the list still answers an earlier text.
    const choice = active ?? (input.matches('textarea') ? options[0] : null);
    if (choice) choice.click();
    else beside('enter');
  } else if (event.key === 'Escape' && input.getAttribute('aria-expanded') === 'true' && !input.closest('.palette')) {
    event.preventDefault();
    event.stopPropagation();
    beside('close');
  }
};

document.addEventListener('input', (event) => {
  if (!event.target.matches?.('[role=combobox]')) return;
  event.target.dataset.typed = '';
  activate(event.target, optionsOf(event.target), null);
});

document.addEventListener('click', (event) => {
  const list = event.target.closest?.('[role=option]')?.closest('[role=listbox]');
  const input = list && document.querySelector(`[aria-controls="${list.id}"]`);
  if (!input) return;
  input.removeAttribute('aria-activedescendant');
  delete input.dataset.typed;
}, true);

/* Lists of records: arrows move over rows, Enter opens, Space selects; the whole row is a link. */
const interactive = 'a,button,input,select,textarea,label,summary';

const onRow = (event) => {
  const row = event.target;
  if (!row.matches?.('tr[data-row]')) return;
  const rows = [...row.parentElement.querySelectorAll('tr[data-row]')];
  const at = rows.indexOf(row);
  const go = { ArrowDown: rows[at + 1], ArrowUp: rows[at - 1], Home: rows[0], End: rows.at(-1) }[event.key];
  if (go) {
    event.preventDefault();
    row.tabIndex = -1;
    go.tabIndex = 0;
    go.focus();
  } else if (event.key === 'Enter') {
    row.querySelector('.row-link')?.click();
  } else if (event.key === ' ') {
    event.preventDefault();
    row.querySelector('.cell-select input')?.click();
  }
};

const openRow = (event) => {
  const row = event.target.closest?.('tr[data-row]');
  if (!row || event.target.closest(interactive) || getSelection().toString()) return;
  const link = row.querySelector('.row-link');
  if (!link) return;
  if (event.button === 1 || event.ctrlKey || event.metaKey) open(link.href, '_blank', 'noopener');
  else if (event.button === 0) link.click();
};

document.addEventListener('click', openRow);
document.addEventListener('auxclick', openRow);

/* From the search of a list, the down arrow leads into its rows. */
const intoRows = (event) => {
  if (event.key !== 'ArrowDown' || !event.target.matches?.('[data-quick-filter]')) return;
  const row = event.target.closest('[data-grid]')?.querySelector('tr[data-row]');
  if (!row) return;
  event.preventDefault();
  row.focus();
};

document.addEventListener('keydown', (event) => {
  onTabs(event);
  onMenu(event);
  onCombobox(event);
  onRow(event);
  intoRows(event);
});

/* Fields: numbers select themselves, the calendar opens beside the date. */
document.addEventListener('focusin', (event) => {
  if (event.target.matches?.('[data-select-on-focus]')) event.target.select();
});

document.addEventListener('click', (event) => {
  const button = event.target.closest?.('[data-open-picker]');
  if (button) button.parentElement.querySelector('input[type=date]')?.showPicker();
});

/* Lines of a document: Enter goes to the next line, on the last one it asks for another; Alt and arrows move a line and keep the focus. */
document.addEventListener('keydown', (event) => {
  const line = event.target.closest?.('[data-line]');
  if (!line || event.isComposing) return;
  if (event.key === 'Enter' && !event.defaultPrevented && event.target.matches('input') && !event.ctrlKey && !event.altKey) {
    event.preventDefault();
    const next = line.nextElementSibling?.matches('[data-line]') ? line.nextElementSibling : null;
    if (next) next.querySelector('input')?.focus();
    else line.closest('[data-lines]')?.querySelector('[data-add-line]')?.click();
  } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    event.preventDefault();
    const { id } = event.target;
    const again = new MutationObserver(() => document.getElementById(id)?.focus());
    again.observe(line.parentElement, { childList: true });
    setTimeout(() => again.disconnect(), 2000);
    line.querySelector(`[data-move="${event.key === 'ArrowUp' ? 'up' : 'down'}"]`)?.click();
  }
});

/* A line somebody just added takes the focus; a list that is only drawn does not. */
new MutationObserver((mutations) => {
  for (const mutation of mutations) for (const node of mutation.addedNodes) if (node.nodeType === 1 && node.matches('[data-line][data-arrive]')) node.querySelector('input')?.focus();
}).observe(document.body, { childList: true, subtree: true });
