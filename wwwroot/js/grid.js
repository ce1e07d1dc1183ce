// Lists of records: scrolling through all rows by windows, cells changed in place, blocks pasted from spreadsheets. Each act is one event to the server.
const tell = (grid, detail) => grid.dispatchEvent(new CustomEvent('gridcommand', { bubbles: true, detail }));

// No browserEventName: it would be an alias of itself, and each event would arrive twice.
export const gridCommand = {
  createEventArgs: ({ detail }) => ({ name: detail.name, row: detail.row ?? '00000000-0000-0000-0000-000000000000', column: detail.column ?? '', text: detail.text ?? '', index: detail.index ?? 0 }),
};

/* Windows: only some rows are in the page; gaps before and after stand for the others. Browsers limit how tall an element may be, so very long lists are drawn to scale. */
const tallest = 8_000_000;
const margin = 15;
const lead = 40;
const slots = new WeakMap();

const layOut = (scroll) => {
  const body = scroll.querySelector('tbody[data-total]');
  const rows = body?.querySelectorAll('tr[data-row]');
  if (!rows?.length || getComputedStyle(scroll).overflowY === 'visible') return null;
  const [first, total] = [Number(body.dataset.first), Number(body.dataset.total)];
  const block = rows[rows.length - 1].getBoundingClientRect().bottom - rows[0].getBoundingClientRect().top;
  const height = block / rows.length;
  const scale = Math.min(1, tallest / (total * height));
  const before = first * height * scale;
  const after = Math.max(0, (total - first - rows.length) * height * scale);
  return { body, first, total, count: rows.length, block, height, scale, before, after };
};

const fitGaps = (scroll) => {
  const now = layOut(scroll);
  if (!now) return;
  const old = slots.get(scroll);
  for (const [name, size] of [['before', now.before], ['after', now.after]]) {
    const cell = now.body.querySelector(`[data-gap="${name}"] > td`);
    if (cell && cell.style.height !== `${size}px`) {
      cell.style.height = `${size}px`;
      cell.parentElement.hidden = size === 0;
      cell.style.backgroundSize = `100% ${now.height}px`;
    }
  }
  // Drawn to scale, a row has another place in every window: what the eye rests on stays where it is.
  if (old?.edge && old.first !== now.first) scroll.scrollTop = old.edge === 'top' ? 0 : scroll.scrollHeight;
  else if (old && now.scale < 1 && old.first !== now.first && old.wanted !== undefined) scroll.scrollTop += now.before + (old.wanted - now.first) * now.height - old.wantedTop;
  slots.set(scroll, { first: now.first });
};

const look = (scroll) => {
  const now = layOut(scroll);
  if (!now || now.count >= now.total) return;
  const head = scroll.querySelector('thead')?.offsetHeight ?? 0;
  const { scrollTop: top } = scroll;
  const inside = top >= now.before && top + scroll.clientHeight - head <= now.before + now.block;
  // Drawn to scale, both ends are where the bar ends, whatever lies near.
  const edge = now.scale === 1 ? null : top <= 0 ? 'top' : top + scroll.clientHeight >= scroll.scrollHeight - 1 ? 'end' : null;
  const at = edge === 'top' ? 0 : edge === 'end' ? now.total - (scroll.clientHeight - head) / now.height : inside || now.scale === 1 || (top > now.before - now.block && top < now.before + 2 * now.block) ? now.first + (top - now.before) / now.height : top / (now.height * now.scale);
  const from = Math.max(0, Math.min(now.total - 1, Math.floor(at)));
  const to = Math.min(now.total, Math.ceil(from + (scroll.clientHeight - head) / now.height));
  const enough = (from - margin >= now.first || now.first === 0 && from >= 0) && (to + margin <= now.first + now.count || now.first + now.count >= now.total);
  if (enough && from >= now.first) return;
  const index = Math.max(0, from - lead);
  if (slots.get(scroll)?.asked === index) return;
  // Rows that leave the page take their open cell with them: what is typed there is saved first.
  const input = scroll.querySelector('[data-cell-input]');
  if (input) finish(input, 'save');
  slots.set(scroll, { first: now.first, edge, asked: index, wanted: from, wantedTop: now.scale === 1 ? top : inside ? now.before + (from - now.first) * now.height : top });
  tell(scroll, { name: 'window', index });
};

let waiting = 0;
document.addEventListener('scroll', (event) => {
  if (!event.target.matches?.('[data-scrolls]')) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => look(event.target), 60);
}, { capture: true, passive: true });

const fitAll = () => document.querySelectorAll('[data-scrolls]').forEach(fitGaps);
addEventListener('resize', fitAll);

new MutationObserver((mutations) => {
  const lists = new Set();
  for (const { target, addedNodes } of mutations) {
    const near = (target.nodeType === 1 ? target : target.parentElement)?.closest?.('[data-scrolls]');
    if (near) lists.add(near);
    for (const node of addedNodes) if (node.nodeType === 1) {
      if (near || node.querySelector?.('[data-scrolls]')) (near ? [near] : node.querySelectorAll('[data-scrolls]')).forEach((list) => lists.add(list));
      const input = node.matches('[data-cell-input]') ? node : node.querySelector?.('td [data-cell-input]');
      if (input) open(input);
    }
  }
  lists.forEach(fitGaps);
}).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-first', 'data-total', 'data-count'] });

/* Cells: arrows move between those that can be changed, F2 or Enter opens one, Enter saves and goes down, Tab to the right, Escape takes back. */
const desk = matchMedia('(min-width: 641px)');
const gridOf = (element) => element.closest('[data-grid="edit"]');
const cellOf = (element) => (gridOf(element) ? element.closest('td[data-column]') : null);
const place = (cell) => ({ row: cell.closest('tr').dataset.id, column: cell.dataset.column });
const cellsOf = (row) => [...(row?.querySelectorAll('td[data-column]') ?? [])];
const below = (cell, step) => {
  let row = cell.closest('tr');
  do row = step > 0 ? row.nextElementSibling : row.previousElementSibling; while (row && !row.matches('tr[data-row]'));
  return row?.querySelector(`td[data-column="${cell.dataset.column}"]`);
};

const open = (input) => {
  // What was refused after scrolling on is brought back before the eye.
  input.focus({ preventScroll: !input.hasAttribute('aria-invalid') });
  input.select?.();
  delete input.dataset.done;
};

const edit = (cell) => tell(cell, { name: 'edit', ...place(cell) });

const finish = (input, name) => {
  if (input.dataset.done) return;
  input.dataset.done = name;
  tell(input, { name, ...place(input.closest('td')), text: input.value });
};

const onInput = (event, input) => {
  const cell = input.closest('td');
  const go = event.key === 'Enter' ? below(cell, event.shiftKey ? -1 : 1) ?? cell
    : event.key === 'Tab' ? cellsOf(cell.parentElement)[cellsOf(cell.parentElement).indexOf(cell) + (event.shiftKey ? -1 : 1)] ?? cell : null;
  if (event.isComposing || (!go && event.key !== 'Escape')) return;
  event.preventDefault();
  event.stopPropagation();
  finish(input, event.key === 'Escape' ? 'cancel' : 'save');
  (go ?? cell).focus();
};

const onCell = (event, cell) => {
  const row = cell.parentElement;
  const cells = cellsOf(row);
  const go = { ArrowRight: cells[cells.indexOf(cell) + 1], ArrowLeft: cells[cells.indexOf(cell) - 1], ArrowDown: below(cell, 1), ArrowUp: below(cell, -1), Escape: row, Home: cells[0], End: cells.at(-1) }[event.key];
  if (go) go.focus();
  else if (event.key === 'F2' || event.key === 'Enter') edit(cell);
  else if (event.key === ' ') row.querySelector('.cell-select input')?.click();
  else return;
  event.preventDefault();
};

document.addEventListener('keydown', (event) => {
  const { target } = event;
  if (!target.closest || !gridOf(target)) return;
  const keys = event.ctrlKey || event.metaKey;
  if (target.matches('[data-cell-input]')) return onInput(event, target);
  const cell = target.matches('td[data-column]') ? target : null;
  if (keys && event.key.toLowerCase() === 'd' && cell) {
    event.preventDefault();
    tell(cell, { name: 'fill', ...place(cell) });
  } else if (keys && event.key.toLowerCase() === 'z' && !target.matches('input:not([type=checkbox]),textarea,select')) {
    event.preventDefault();
    tell(target, { name: 'undo' });
  } else if (cell && !keys && !event.altKey) onCell(event, cell);
  else if (target.matches('tr[data-row]') && (event.key === 'F2' || event.key === 'ArrowRight')) {
    event.preventDefault();
    cellsOf(target)[0]?.focus();
  }
}, true);

document.addEventListener('dblclick', (event) => {
  const cell = event.target.closest?.('td') && cellOf(event.target);
  if (cell && desk.matches && !event.target.closest('[data-cell-input]')) edit(cell);
});

/* On a desk a click on a cell that can be changed chooses the cell; the record opens by its name, by Enter on the row, or by any other cell. */
document.addEventListener('click', (event) => {
  const cell = event.target.closest?.('td') && cellOf(event.target);
  if (!cell || !desk.matches || event.target.closest('a,button,input,select,label')) return;
  event.stopPropagation();
  cell.focus({ preventScroll: true });
}, true);

document.addEventListener('focusout', (event) => {
  if (event.target.matches?.('[data-cell-input]') && event.target.isConnected) finish(event.target, 'save');
});

/* A block of cells travels in one message; the list refuses one that is cut off here (CellPaste.Longest). */
const longest = 100_000;

document.addEventListener('paste', (event) => {
  const cell = event.target.matches?.('td[data-column]') ? cellOf(event.target) : null;
  const text = cell && event.clipboardData?.getData('text/plain');
  if (!text) return;
  event.preventDefault();
  tell(cell, { name: 'paste', ...place(cell), text: text.slice(0, longest) });
});

document.addEventListener('copy', (event) => {
  const cell = document.activeElement?.matches?.('td[data-column]') ? document.activeElement : null;
  if (!cell || getSelection().toString()) return;
  event.clipboardData.setData('text/plain', cell.innerText.trim());
  event.preventDefault();
});
