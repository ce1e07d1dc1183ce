// Trees as grids: arrows walk from row to row, Alt with arrows stays in the page instead of leaving it, and what is dragged shows where it would go.
const row = target => target.closest?.('[data-tree] [data-line]');

document.addEventListener('keydown', event => {
  const at = event.target;
  if (!at.matches?.('[data-tree] [data-line]')) return;
  if (event.altKey ? event.key.startsWith('Arrow') : ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', ' '].includes(event.key)) event.preventDefault();
  if (event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  const rows = [...at.closest('[data-tree]').querySelectorAll('[data-line]')];
  rows[rows.indexOf(at) + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}, true);

let over = null;
const show = target => {
  if (over === target) return;
  over?.classList.remove('is-over');
  over = target;
  over?.classList.add('is-over');
};

document.addEventListener('dragstart', event => {
  if (row(event.target)) event.dataTransfer.setData('text/plain', row(event.target).dataset.line);
});
document.addEventListener('dragover', event => show(event.target.closest?.('[data-tree] .bom-gap') ?? row(event.target) ?? null));
document.addEventListener('drop', () => show(null));
document.addEventListener('dragend', () => show(null));
