// Boards: cards are carried by mouse, finger or keys. What is carried follows the pointer here; the server hears of it when it is lifted and put down.
const tell = (board, detail) => board.dispatchEvent(new CustomEvent('boardcommand', { bubbles: true, detail }));

// No browserEventName: it would be an alias of itself, and each event would arrive twice.
export const boardCommand = {
  createEventArgs: ({ detail }) => ({ name: detail.name, card: detail.card ?? '00000000-0000-0000-0000-000000000000', column: detail.column ?? '', lane: detail.lane ?? '', before: detail.before ?? null }),
};

const slack = 6;
const longPress = 350;
const edge = 56;
const landing = 1500;
const mayBeRefused = 10000;
let carried = null;
let pressed = null;

const isMovable = (board) => board?.dataset.board === 'move';
const boardOf = (element) => element.closest?.('[data-board]');
const find = (board, id) => board.querySelector(`[data-card="${id}"]:not([data-lifted])`);
const cardsIn = (column) => [...column.querySelectorAll(':scope > [data-card]')].filter((card) => card !== carried?.card);
const nameOf = (card) => card.querySelector('[data-card-name]')?.textContent.trim() ?? card.textContent.trim();
const fill = (text, ...words) => words.reduce((said, word, index) => said.replaceAll(`{${index}}`, word), text);
const mayLieIn = (column) => carried.board.dataset.lanes !== 'fixed' || column.dataset.lane === carried.home.dataset.lane;

const say = (board, text) => {
  const place = board.querySelector('[data-board-says]');
  if (place) place.textContent = text;
};

/* Carrying */
const mark = (column, before) => {
  const { gap } = carried;
  Object.assign(carried, { column, before });
  gap.remove();
  const last = cardsIn(column).at(-1);
  if (before) before.before(gap);
  else if (last) last.after(gap);
  else column.prepend(gap);
};

const lift = (board, card, how) => {
  const home = card.closest('[data-column]');
  const gap = document.createElement('div');
  gap.className = 'board-gap';
  carried = { board, card, id: card.dataset.card, home, gap };
  const next = cardsIn(home).find((other) => card.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  card.dataset.lifted = how;
  mark(home, next ?? null);
  carried.start = carried.before;
  board.dataset.carrying = '';
  tell(board, { name: 'lift', card: carried.id });
  say(board, fill(board.dataset.lifted, nameOf(card)));
};

const letGo = () => {
  const held = carried;
  carried = null;
  cancelAnimationFrame(held.frame);
  delete held.board.dataset.carrying;
  document.body.classList.remove('is-carrying');
  return held;
};

// Whoever goes elsewhere in the product with a card in hand has put it down nowhere.
const forsake = () => {
  if (!carried || carried.board.isConnected) return;
  carried.ghost?.remove();
  letGo();
};

const fly = async (ghost, card) => {
  const to = card.getBoundingClientRect();
  card.dataset.landing = '';
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  await ghost.animate({ transform: `translate(${to.left}px, ${to.top}px)`, rotate: '0deg' }, { duration: calm ? 0 : 170, easing: 'cubic-bezier(.2, .8, .3, 1)' }).finished.catch(() => {});
  ghost.remove();
  delete card.dataset.landing;
};

const settle = ({ card, gap, ghost }, lies, focus) => {
  gap.remove();
  delete card.dataset.lifted;
  if (ghost && lies) fly(ghost, lies);
  else ghost?.remove();
  if (focus) lies?.querySelector('.board-link')?.focus();
};

// The card stays where it was let go until the board has drawn it there; one that is refused later slides back.
const land = (held) => {
  const { board, id } = held;
  const byKeys = !held.ghost;
  let box = null;
  const arrived = (record) => [...record.addedNodes].some((node) => node.dataset?.card === id);
  const look = () => {
    const lies = find(board, id) ?? board.querySelector(`[data-card="${id}"]`);
    if (!box) settle(held, lies, byKeys);
    else if (lies && box.width) {
      fly(ghostOf(lies, box), lies);
      if (byKeys && document.activeElement === document.body) lies.querySelector('.board-link')?.focus();
    }
    box = lies?.getBoundingClientRect() ?? {};
  };
  const watching = new MutationObserver((records) => { if (records.some(arrived)) look(); });
  watching.observe(board, { childList: true, subtree: true });
  const stop = () => {
    watching.disconnect();
    board.removeEventListener('scroll', stop, { capture: true });
  };
  setTimeout(() => { if (!box) look(); }, landing);
  setTimeout(stop, mayBeRefused);
  board.addEventListener('scroll', stop, { capture: true });
};

const put = () => {
  const { board, card, id, column, before, home, start } = carried;
  if (column === home && before === start) return putBack();
  tell(board, { name: 'put', card: id, column: column.dataset.column, lane: column.dataset.lane, before: before?.dataset.card });
  say(board, fill(board.dataset.put, nameOf(card), column.dataset.columnTitle));
  land(letGo());
};

const putBack = () => {
  const held = letGo();
  tell(held.board, { name: 'drop', card: held.id });
  say(held.board, fill(held.board.dataset.back, nameOf(held.card)));
  const { ghost } = held;
  settle({ ...held, ghost: null });
  if (ghost) fly(ghost, held.card);
  else held.card.querySelector('.board-link')?.focus();
};

/* Mouse and finger */
const ghostOf = (card, box) => {
  const ghost = card.cloneNode(true);
  ghost.className = 'board-card board-ghost';
  for (const name of ['card', 'lifted', 'landing']) delete ghost.dataset[name];
  ghost.setAttribute('aria-hidden', 'true');
  ghost.inert = true;
  Object.assign(ghost.style, { width: `${box.width}px`, height: `${box.height}px`, transform: `translate(${box.left}px, ${box.top}px)` });
  document.body.append(ghost);
  return ghost;
};

const place = () => {
  const { x, y, board } = carried;
  const under = document.elementFromPoint(x, y)?.closest?.('[data-column]');
  if (!under || boardOf(under) !== board || !mayLieIn(under)) return;
  const before = cardsIn(under).find((card) => { const box = card.getBoundingClientRect(); return y < box.top + box.height / 2; }) ?? null;
  if (under !== carried.column || before !== carried.before) mark(under, before);
};

const pull = (at, from, to) => (at < from + edge ? -1 : at > to - edge ? 1 : 0) * 12;

// At the edges the board scrolls on by itself, also while the pointer rests.
const glide = () => {
  forsake();
  if (!carried?.ghost) return;
  const { x, y, board, column } = carried;
  const scroller = getComputedStyle(column).overflowY === 'auto' ? column : board;
  const [tall, wide] = [scroller.getBoundingClientRect(), board.getBoundingClientRect()];
  const [down, aside] = [pull(y, Math.max(tall.top, 0), Math.min(tall.bottom, innerHeight)), pull(x, Math.max(wide.left, 0), Math.min(wide.right, innerWidth))];
  if (down) scroller.scrollBy(0, down);
  if (aside) board.scrollBy(aside, 0);
  if (down || aside) place();
  carried.frame = requestAnimationFrame(glide);
};

const follow = (event) => {
  const { ghost, shift } = carried;
  Object.assign(carried, { x: event.clientX, y: event.clientY });
  ghost.style.transform = `translate(${event.clientX - shift.x}px, ${event.clientY - shift.y}px)`;
  place();
};

const begin = (event) => {
  const { card, board, pointer } = pressed;
  forget();
  const box = card.getBoundingClientRect();
  const ghost = ghostOf(card, box);
  lift(board, card, 'pointer');
  document.body.classList.add('is-carrying');
  Object.assign(carried, { ghost, pointer, shift: { x: event.clientX - box.left, y: event.clientY - box.top } });
  follow(event);
  glide();
};

const forget = () => {
  clearTimeout(pressed?.timer);
  pressed = null;
};

document.addEventListener('pointerdown', (event) => {
  forsake();
  if (event.button !== 0 || carried) return;
  const card = event.target.closest?.('[data-card]');
  const board = card && boardOf(card);
  if (!isMovable(board) || event.target.closest('button, input, select')) return;
  forget();
  pressed = { card, board, x: event.clientX, y: event.clientY, pointer: event.pointerId, touch: event.pointerType === 'touch' };
  // A finger that moves at once scrolls; one that rests lifts the card.
  if (pressed.touch) pressed.timer = setTimeout(() => { if (pressed) { navigator.vibrate?.(12); begin(event); } }, longPress);
});

document.addEventListener('pointermove', (event) => {
  forsake();
  // A second finger neither carries nor puts down what the first one lifted.
  if (event.pointerId !== (carried?.ghost ? carried : pressed)?.pointer) return;
  if (carried?.ghost) return follow(event);
  if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < slack) return;
  if (pressed.touch) forget();
  else begin(event);
});

// The click that follows a drop would open the card; it comes in the same turn or not at all.
const swallow = (click) => {
  click.preventDefault();
  click.stopPropagation();
};

document.addEventListener('pointerup', (event) => {
  if (event.pointerId === pressed?.pointer) forget();
  if (event.pointerId !== carried?.pointer) return;
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
  put();
});

document.addEventListener('pointercancel', (event) => {
  if (event.pointerId === pressed?.pointer) forget();
  if (event.pointerId === carried?.pointer) putBack();
});

// While a card is carried the finger neither scrolls the page nor opens a menu.
document.addEventListener('touchmove', (event) => { if (carried?.ghost) event.preventDefault(); }, { passive: false });
document.addEventListener('contextmenu', (event) => { if (carried?.ghost || pressed?.touch) event.preventDefault(); });
document.addEventListener('dragstart', (event) => { if (event.target.closest?.('[data-card]')) event.preventDefault(); });

/* Keys */
const columnsOf = (board, lane) => [...board.querySelectorAll('[data-column]')].filter((column) => column.dataset.lane === lane);
const across = (column) => [...boardOf(column).querySelectorAll('[data-column]')].filter((other) => other.dataset.column === column.dataset.column);

// Cards far from the eye are not drawn; the height left for them says how many they are.
const undrawn = (column) => {
  const pitch = carried.gap.offsetHeight + 8;
  return [...column.querySelectorAll(':scope > div:not([data-card], .board-gap)')].map((spacer) => Math.round(spacer.offsetHeight / pitch));
};

const announce = () => {
  const { board, column, before, gap } = carried;
  const cards = cardsIn(column);
  const [above = 0, below = 0] = undrawn(column);
  say(board, fill(board.dataset.over, column.dataset.columnTitle, above + (before ? cards.indexOf(before) : cards.length) + 1, above + cards.length + below + 1));
  gap.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};

const carry = (key) => {
  const { board, column, before } = carried;
  const cards = cardsIn(column);
  const at = before ? cards.indexOf(before) : cards.length;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const columns = columnsOf(board, column.dataset.lane);
    const next = columns[columns.indexOf(column) + (key === 'ArrowLeft' ? -1 : 1)];
    if (next) mark(next, cardsIn(next)[at] ?? null);
  } else {
    const up = key === 'ArrowUp';
    const lanes = across(column);
    const next = lanes[lanes.indexOf(column) + (up ? -1 : 1)];
    if (up ? at > 0 : at < cards.length) mark(column, cards[at + (up ? -1 : 1)] ?? null);
    else if (next && mayLieIn(next)) mark(next, up ? null : cardsIn(next)[0] ?? null);
  }
  announce();
};

const walk = (card, key) => {
  const column = card.closest('[data-column]');
  const cards = cardsIn(column);
  const at = cards.indexOf(card);
  const upright = key === 'ArrowUp' || key === 'ArrowDown';
  const step = key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 1;
  if (upright && cards[at + step]) return cards[at + step];
  const columns = upright ? across(column) : columnsOf(boardOf(card), column.dataset.lane);
  for (let next = columns.indexOf(column) + step; columns[next]; next += step) {
    const there = cardsIn(columns[next]);
    if (there.length) return upright ? there.at(step < 0 ? -1 : 0) : there[Math.min(at, there.length - 1)];
  }
  return null;
};

const carryByKey = (event) => {
  if (event.key === ' ' || event.key === 'Enter') put();
  else if (event.key === 'Escape' || event.key === 'Tab') putBack();
  else if (event.key.startsWith('Arrow')) carry(event.key);
  else return false;
  return true;
};

const tool = (card, key) => card.querySelector(`[data-card-key="${CSS.escape(key)}"] button`);

const standOn = (event) => {
  const card = event.target.matches?.('.board-link') ? event.target.closest('[data-card]') : null;
  if (!card || event.ctrlKey || event.metaKey || event.altKey) return false;
  const board = boardOf(card);
  if (event.key === ' ' && isMovable(board)) lift(board, card, 'keys');
  else if (event.key === 'x' && 'choose' in board.dataset) tell(board, { name: 'choose', card: card.dataset.card });
  else if (event.key.startsWith('Arrow')) walk(card, event.key)?.querySelector('.board-link').focus();
  else if (tool(card, event.key)) tool(card, event.key).click();
  else return false;
  return true;
};

document.addEventListener('keydown', (event) => {
  forsake();
  const taken = !carried ? standOn(event) : !carried.ghost ? carryByKey(event) : event.key === 'Escape' && (putBack(), true);
  if (!taken) return;
  event.preventDefault();
  event.stopPropagation();
}, { capture: true });

// The round mark of a card, or Ctrl or Shift with a click, chooses instead of opening.
document.addEventListener('click', (event) => {
  const card = event.target.closest?.('[data-card]');
  const board = card && boardOf(card);
  if (!board || !('choose' in board.dataset) || !(event.ctrlKey || event.metaKey || event.shiftKey || event.target.closest('.board-choose'))) return;
  swallow(event);
  tell(board, { name: 'choose', card: card.dataset.card });
}, { capture: true });
