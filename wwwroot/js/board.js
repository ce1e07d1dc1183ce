// Boards: cards are carried by mouse, finger or keys. What is carried follows the pointer here; the server hears of it when it is put down.
const tell = (board, detail) => board.dispatchEvent(new CustomEvent('boardcommand', { bubbles: true, detail }));

// No browserEventName: it would be an alias of itself, and each event would arrive twice.
export const boardCommand = {
  createEventArgs: ({ detail }) => ({ name: detail.name, card: detail.card ?? '00000000-0000-0000-0000-000000000000', column: detail.column ?? '', lane: detail.lane ?? '', before: detail.before ?? null, index: 0 }),
};

const slack = 6;
const longPress = 350;
const edge = 48;
let carried = null;

const boardOf = (element) => element.closest?.('[data-board="move"]');
const cardsIn = (column) => [...column.querySelectorAll('[data-card]')].filter((card) => card !== carried?.card);
const nameOf = (card) => card.querySelector('[data-card-name]')?.textContent.trim() ?? card.textContent.trim();
const fill = (text, ...words) => words.reduce((said, word, index) => said.replaceAll(`{${index}}`, word), text);

const say = (board, text) => {
  const place = board.querySelector('[data-board-says]');
  if (place) place.textContent = text;
};

const mark = (column, before) => {
  carried.gap.remove();
  carried.column = column;
  carried.before = before;
  if (before) before.before(carried.gap);
  else (column.querySelector(':scope > .board-empty') ?? cardsIn(column).at(-1))?.after(carried.gap) ?? column.prepend(carried.gap);
};

const lift = (board, card) => {
  const column = card.closest('[data-column]');
  const gap = document.createElement('div');
  gap.className = 'board-gap';
  carried = { board, card, column, home: column, gap, before: null };
  card.classList.add('is-lifted');
  const next = cardsIn(column).find((other) => card.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  mark(column, next ?? null);
  carried.start = { column, before: carried.before };
  tell(board, { name: 'lift', card: card.dataset.card });
  say(board, fill(board.dataset.lifted, nameOf(card)));
};

const letGo = () => {
  carried.card.classList.remove('is-lifted');
  carried.ghost?.remove();
  carried.gap.remove();
  document.body.classList.remove('is-carrying');
  carried = null;
};

const put = () => {
  const { board, card, column, before, start } = carried;
  const same = column === start.column && before === start.before;
  letGo();
  if (same) return tell(board, { name: 'drop', card: card.dataset.card });
  tell(board, { name: 'put', card: card.dataset.card, column: column.dataset.column, lane: column.dataset.lane, before: before?.dataset.card });
  say(board, fill(board.dataset.put, nameOf(card), column.dataset.columnTitle));
};

const putBack = () => {
  const { board, card } = carried;
  letGo();
  tell(board, { name: 'drop', card: card.dataset.card });
  say(board, fill(board.dataset.back, nameOf(card)));
};

/* Mouse and finger */
let pressed = null;

const follow = (event) => {
  const { ghost, shift } = carried;
  ghost.style.transform = `translate(${event.clientX - shift.x}px, ${event.clientY - shift.y}px)`;
  const under = document.elementFromPoint(event.clientX, event.clientY)?.closest?.('[data-column]');
  if (under && boardOf(under) === carried.board) {
    const before = cardsIn(under).find((card) => { const box = card.getBoundingClientRect(); return event.clientY < box.top + box.height / 2; });
    if (under !== carried.column || (before ?? null) !== carried.before) mark(under, before ?? null);
    const box = under.getBoundingClientRect();
    if (event.clientY < box.top + edge) under.scrollBy(0, -12);
    else if (event.clientY > Math.min(box.bottom, innerHeight) - edge) under.scrollBy(0, 12);
  }
  const wide = carried.board.getBoundingClientRect();
  if (event.clientX > Math.min(wide.right, innerWidth) - edge) carried.board.scrollBy(14, 0);
  else if (event.clientX < Math.max(wide.left, 0) + edge) carried.board.scrollBy(-14, 0);
};

const begin = (event) => {
  const { card, board } = pressed;
  clearTimeout(pressed.timer);
  pressed = null;
  lift(board, card);
  const box = card.getBoundingClientRect();
  const ghost = card.cloneNode(true);
  ghost.className = 'board-card board-ghost';
  ghost.removeAttribute('data-card');
  ghost.style.width = `${box.width}px`;
  ghost.style.height = `${box.height}px`;
  document.body.append(ghost);
  document.body.classList.add('is-carrying');
  Object.assign(carried, { ghost, shift: { x: event.clientX - box.left, y: event.clientY - box.top }, pointer: event.pointerId });
  follow(event);
};

document.addEventListener('pointerdown', (event) => {
  if (event.button !== 0 || carried) return;
  const card = event.target.closest?.('[data-card]');
  const board = card && boardOf(card);
  if (!board || event.target.closest('button, input, select, [data-no-drag]')) return;
  pressed = { card, board, x: event.clientX, y: event.clientY, pointer: event.pointerId, touch: event.pointerType === 'touch' };
  // A finger that moves at once scrolls; one that rests lifts the card.
  if (pressed.touch) pressed.timer = setTimeout(() => pressed && begin(event), longPress);
});

document.addEventListener('pointermove', (event) => {
  if (carried?.ghost) return follow(event);
  if (!pressed || event.pointerId !== pressed.pointer) return;
  if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < slack) return;
  if (!pressed.touch) return begin(event);
  clearTimeout(pressed.timer);
  pressed = null;
});

// While a card is carried the finger must not scroll the page.
document.addEventListener('touchmove', (event) => { if (carried?.ghost) event.preventDefault(); }, { passive: false });

document.addEventListener('pointerup', (event) => {
  if (carried?.ghost) {
    // The click that follows would open the card.
    addEventListener('click', (click) => { click.preventDefault(); click.stopPropagation(); }, { capture: true, once: true });
    setTimeout(() => {}, 0);
    put();
  }
  if (pressed) clearTimeout(pressed.timer);
  pressed = null;
});
document.addEventListener('pointercancel', () => {
  if (carried?.ghost) putBack();
  pressed = null;
});
document.addEventListener('dragstart', (event) => { if (event.target.closest?.('[data-card]')) event.preventDefault(); });

/* Keys */
const columnsOf = (board, lane) => [...board.querySelectorAll('[data-column]')].filter((column) => column.dataset.lane === lane);

const announce = () => {
  const { board, column, before } = carried;
  const cards = cardsIn(column);
  say(board, fill(board.dataset.over, column.dataset.columnTitle, (before ? cards.indexOf(before) : cards.length) + 1, cards.length + 1));
  carried.gap.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};

const carry = (key) => {
  const { board, column, before } = carried;
  const cards = cardsIn(column);
  const place = before ? cards.indexOf(before) : cards.length;
  if (key === 'ArrowUp' && place > 0) mark(column, cards[place - 1]);
  else if (key === 'ArrowDown' && place < cards.length) mark(column, cards[place + 1] ?? null);
  else if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const columns = columnsOf(board, column.dataset.lane);
    const next = columns[columns.indexOf(column) + (key === 'ArrowLeft' ? -1 : 1)];
    if (next) mark(next, cardsIn(next)[place] ?? null);
  }
  announce();
};

const walk = (card, key) => {
  const column = card.closest('[data-column]');
  const cards = cardsIn(column);
  const at = cards.indexOf(card);
  if (key === 'ArrowUp' || key === 'ArrowDown') return cards[at + (key === 'ArrowUp' ? -1 : 1)];
  const columns = columnsOf(boardOf(card), column.dataset.lane);
  for (let next = columns.indexOf(column) + (key === 'ArrowLeft' ? -1 : 1); columns[next]; next += key === 'ArrowLeft' ? -1 : 1) {
    const there = cardsIn(columns[next]);
    if (there.length) return there[Math.min(at, there.length - 1)];
  }
  return null;
};

document.addEventListener('keydown', (event) => {
  const card = event.target.closest?.('[data-card]');
  if (carried && !carried.ghost) {
    if (event.key === ' ' || event.key === 'Enter') put();
    else if (event.key === 'Escape' || event.key === 'Tab') putBack();
    else if (event.key.startsWith('Arrow')) carry(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  if (carried?.ghost && event.key === 'Escape') {
    putBack();
    event.preventDefault();
    return;
  }
  if (!card || !event.target.matches('.board-link')) return;
  const board = boardOf(card);
  if (event.key === ' ' && board) lift(board, card);
  else if (event.key === 'x' && !event.ctrlKey && !event.metaKey && board) tell(board, { name: 'choose', card: card.dataset.card });
  else if (event.key.startsWith('Arrow') && board) walk(card, event.key)?.querySelector('.board-link')?.focus();
  else return;
  event.preventDefault();
}, { capture: true });

// Ctrl or Shift with a click chooses instead of opening.
document.addEventListener('click', (event) => {
  const card = event.target.closest?.('[data-card]');
  const board = card && boardOf(card);
  if (!board || !(event.ctrlKey || event.metaKey || event.shiftKey)) return;
  event.preventDefault();
  tell(board, { name: 'choose', card: card.dataset.card });
}, { capture: true });
