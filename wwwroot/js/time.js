// Running clocks, and tables typed into like a spreadsheet.

/* A clock says how long it had run when it was drawn; the page counts on by itself, whatever the machine's own clock shows. */
const counted = new WeakMap();

const tell = (clock) => {
  const { elapsed } = clock.dataset;
  if (counted.get(clock)?.elapsed !== elapsed) counted.set(clock, { elapsed, at: performance.now() });
  const seconds = Math.max(0, Math.floor(Number(elapsed) + (performance.now() - counted.get(clock).at) / 1000));
  const two = (number) => String(number).padStart(2, '0');
  const text = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  if (clock.textContent !== text) clock.textContent = text;
};

setInterval(() => document.querySelectorAll('[data-elapsed]').forEach(tell), 500);

/* Cells: up, down and Enter stay in the column, left and right walk on at the end of what is typed. What was typed is told when its cell is left. */
const fieldIn = (cell) => cell?.querySelector('input:not([readonly])');

const along = (cell, step) => {
  for (let next = step(cell); next; next = step(next)) if (fieldIn(next)) return fieldIn(next);
  return null;
};

const inColumn = (cell, step) => along(cell, (at) => at.parentElement[step]?.cells[at.cellIndex]);

document.addEventListener('keydown', (event) => {
  const field = event.target;
  if (!field.matches?.('[data-cells] td input') || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  const cell = field.closest('td');
  const whole = field.selectionEnd - field.selectionStart === field.value.length;
  const next = {
    ArrowUp: () => inColumn(cell, 'previousElementSibling'),
    ArrowDown: () => inColumn(cell, 'nextElementSibling'),
    Enter: () => inColumn(cell, event.shiftKey ? 'previousElementSibling' : 'nextElementSibling') ?? field,
    ArrowLeft: () => (whole || field.selectionEnd === 0) && along(cell, (at) => at.previousElementSibling),
    ArrowRight: () => (whole || field.selectionStart === field.value.length) && along(cell, (at) => at.nextElementSibling),
  }[event.key]?.();
  if (!next) return;
  event.preventDefault();
  if (next === field) field.dispatchEvent(new Event('change', { bubbles: true }));
  else next.focus();
});
