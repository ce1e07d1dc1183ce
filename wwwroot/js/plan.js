// Plans: bars and calendar entries are carried to other days by mouse, finger or keys, and bars drawn longer at their end. What is carried follows
// the pointer here; the server hears of it when it is put down.
const tell = (plan, detail) => plan.dispatchEvent(new CustomEvent('plancommand', { bubbles: true, detail }));
const nothing = '00000000-0000-0000-0000-000000000000';

// No browserEventName: it would be an alias of itself, and each event would arrive twice.
export const planCommand = {
  createEventArgs: ({ detail }) => ({ name: detail.name, task: detail.task ?? nothing, days: detail.days ?? 0, day: detail.day ?? null, person: detail.person || null }),
};

const slack = 5;
const longPress = 350;
const edge = 36;
const landing = 1500;
const week = 7;
const dayLength = 86_400_000;
let carried = null;
let pressed = null;

const planOf = (element) => element.closest?.('[data-plan]');
const isMovable = (plan) => plan?.dataset.plan === 'move';
const linkOf = (bar) => bar.querySelector('.plan-link');
const nameOf = (bar) => linkOf(bar).dataset.name;
const fill = (text, ...words) => words.reduce((said, word, index) => said.replaceAll(`{${index}}`, word), text);
const say = (plan, text) => { plan.querySelector('[data-plan-says]').textContent = text; };

/* Days */
const add = (day, days) => new Date(Date.parse(`${day}T00:00Z`) + days * dayLength).toISOString().slice(0, 10);
const between = (from, to) => Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / dayLength);
const sayDays = (first, last) => {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.formatRange(new Date(`${first}T00:00Z`), new Date(`${last}T00:00Z`));
};

/* Carrying */
const daysNow = ({ first, last, end, days, day }) => (first ? [end ? first : add(first, days), add(last, days)] : [day, day]);
// All of them: only lanes near the eye are drawn.
const lanesOf = (plan) => JSON.parse(plan.dataset.lanes ?? '[]');
const isElsewhere = ({ person, home }) => person !== home;

const light = (selector) => {
  const { plan } = carried;
  for (const lit of plan.querySelectorAll('.is-over-here')) lit.classList.remove('is-over-here');
  if (selector) for (const found of plan.querySelectorAll(selector)) found.classList.add('is-over-here');
};

const words = () => {
  const { plan, person } = carried;
  if (isElsewhere(carried)) return lanesOf(plan).find((lane) => lane.person === person)?.name ?? '';
  const [first, last] = daysNow(carried);
  return first ? sayDays(first, last) : carried.plan.dataset.textClear;
};

const show = () => {
  const { plan, bar, days, end, width, person, ghost } = carried;
  const elsewhere = isElsewhere(carried);
  bar.dataset.says = words();
  if (width) {
    bar.style.setProperty('--by', end || elsewhere ? 0 : days);
    bar.style.setProperty('--more', end ? days : 0);
    light(elsewhere ? `[data-person="${person}"]` : null);
  } else {
    if (ghost) ghost.dataset.says = bar.dataset.says;
    const [first, last] = daysNow(carried);
    const over = first ? [...plan.querySelectorAll('[data-day]')].filter((cell) => cell.dataset.day >= first && cell.dataset.day <= last) : [];
    light(null);
    for (const cell of over) cell.classList.add('is-over-here');
  }
};

const lift = (bar, how, end) => {
  const plan = planOf(bar);
  const home = bar.closest('[data-person]')?.dataset.person;
  carried = {
    plan, bar, end, days: 0, task: bar.dataset.task, first: bar.dataset.first, last: bar.dataset.last, width: Number(plan.dataset.width) || 0,
    person: home, home, byKeys: how === 'keys',
  };
  bar.dataset.lifted = how;
  say(plan, fill(plan.dataset.textLifted, nameOf(bar)));
};

const clear = (bar) => {
  for (const name of ['--by', '--more']) bar.style.removeProperty(name);
  bar.style.removeProperty('translate');
  delete bar.dataset.says;
  delete bar.dataset.lifted;
};

// A bar that was carried by keys keeps the focus, also when it is drawn in another row.
const keepFocus = (plan, task) => {
  for (const wait of [60, 250, 700]) {
    setTimeout(() => {
      if (document.activeElement === document.body) plan.querySelector(`[data-task="${task}"] .plan-link`)?.focus({ preventScroll: true });
    }, wait);
  }
};

const letGo = () => {
  const held = carried;
  light(null);
  carried = null;
  cancelAnimationFrame(held.frame);
  held.ghost?.remove();
  document.body.classList.remove('is-carrying');
  return held;
};

const putBack = () => {
  const { plan, bar } = letGo();
  clear(bar);
  say(plan, fill(plan.dataset.textBack, nameOf(bar)));
};

// Whoever goes elsewhere in the product with a bar in hand has put it down nowhere.
const forsake = () => {
  if (carried && !carried.plan.isConnected) clear(letGo().bar);
};

const put = () => {
  const { plan, bar, task, days, day, end, first, person } = carried;
  const elsewhere = isElsewhere(carried);
  if (!elsewhere && !days && !day) return putBack();
  say(plan, fill(plan.dataset.textPut, nameOf(bar), words()));
  const { byKeys } = letGo();
  // It stays where it was let go until it is drawn there; what is refused slides back.
  delete bar.dataset.lifted;
  setTimeout(() => { if (carried?.bar !== bar) clear(bar); }, landing);
  if (elsewhere) tell(plan, { name: 'assign', task, person });
  else if (!first) tell(plan, { name: 'date', task, day });
  else tell(plan, { name: end ? 'end' : 'move', task, days });
  if (byKeys) keepFocus(plan, task);
};

const longEnough = (days) => Math.max(days, carried.end ? -between(carried.first, carried.last) : days);

/* Mouse and finger */
const ghostOf = (bar, box) => {
  const ghost = bar.cloneNode(true);
  ghost.className = `${bar.className} plan-ghost`;
  for (const name of ['task', 'lifted']) delete ghost.dataset[name];
  ghost.inert = true;
  Object.assign(ghost.style, { width: `${Math.min(box.width, 180)}px` });
  document.body.append(ghost);
  return ghost;
};

const under = (x, y, selector) => document.elementsFromPoint(x, y).find((element) => element.matches(selector) && planOf(element) === carried.plan);

const place = () => {
  const { x, y, start, width, plan, end, ghost, bar, first } = carried;
  if (width) {
    carried.days = longEnough(Math.round((x - start.x + carried.scroller.scrollLeft - start.scroll) / width));
    const lane = end ? null : under(x, y, '[data-person]');
    if (lane) carried.person = lane.dataset.person;
    if (carried.home !== undefined) bar.style.translate = `0 ${isElsewhere(carried) ? y - start.y : 0}px`;
  } else {
    ghost.style.transform = `translate(${x + 8}px, ${y + 8}px)`;
    const cell = under(x, y, '[data-day]');
    if (cell && first) carried.days = start.day ? between(start.day, cell.dataset.day) : 0;
    else if (cell) carried.day = cell.dataset.day;
  }
  if (isMovable(plan)) show();
};

const pull = (at, from, to) => (at < from + edge ? -1 : at > to - edge ? 1 : 0) * 8;

// At the edges the days scroll on by themselves, also while the pointer rests.
const glide = () => {
  forsake();
  if (!carried?.scroller) return;
  const box = carried.scroller.getBoundingClientRect();
  const names = carried.scroller.querySelector('.plan-name')?.getBoundingClientRect().width ?? 0;
  const aside = pull(carried.x, box.left + names, box.right);
  const down = pull(carried.y, box.top + edge, box.bottom);
  const lanes = carried.home !== undefined;
  if (aside || (down && lanes)) {
    carried.scroller.scrollBy(aside, lanes ? down : 0);
    place();
  }
  carried.frame = requestAnimationFrame(glide);
};

const follow = (event) => {
  Object.assign(carried, { x: event.clientX, y: event.clientY });
  place();
};

const forget = () => {
  clearTimeout(pressed?.timer);
  pressed = null;
};

const begin = (event) => {
  const { bar, end, x, y } = pressed;
  forget();
  const box = bar.getBoundingClientRect();
  lift(bar, 'pointer', end);
  document.body.classList.add('is-carrying');
  const scroller = bar.closest('[data-plan-scroll]');
  carried.start = { x, y, scroll: scroller?.scrollLeft, day: under(x, y, '[data-day]')?.dataset.day };
  if (scroller) carried.scroller = scroller;
  else carried.ghost = ghostOf(bar, box);
  follow(event);
  glide();
};

document.addEventListener('pointerdown', (event) => {
  forsake();
  if (carried?.byKeys) putBack();
  if (event.button !== 0 || carried || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const bar = event.target.closest?.('[data-task]');
  if (!bar || !isMovable(planOf(bar)) || event.target.closest('button, input')) return;
  const touch = event.pointerType === 'touch';
  pressed = { bar, end: !!event.target.closest('[data-end]'), x: event.clientX, y: event.clientY, pointer: event.pointerId, touch };
  // A finger that moves at once scrolls, except on the end of a bar; one that rests lifts.
  if (touch) pressed.timer = setTimeout(() => { if (pressed) { navigator.vibrate?.(12); begin(event); } }, longPress);
});

document.addEventListener('pointermove', (event) => {
  forsake();
  if (carried && !carried.byKeys) return follow(event);
  if (!pressed || event.pointerId !== pressed.pointer || Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < slack) return;
  if (pressed.touch && !pressed.end) forget();
  else begin(event);
});

// The click that follows would open the task; it comes in the same turn or not at all.
const choose = (bar) => {
  const plan = planOf(bar);
  say(plan, fill(bar.classList.contains('is-chosen') ? plan.dataset.textLeft : plan.dataset.textChosen, nameOf(bar)));
  tell(plan, { name: 'choose', task: bar.dataset.task });
};

const swallow = (click) => {
  click.preventDefault();
  click.stopPropagation();
};

document.addEventListener('pointerup', () => {
  forget();
  if (!carried || carried.byKeys) return;
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
  put();
});

document.addEventListener('pointercancel', () => {
  forget();
  if (carried && !carried.byKeys) putBack();
});

document.addEventListener('touchmove', (event) => { if (carried) event.preventDefault(); }, { passive: false });
document.addEventListener('contextmenu', (event) => { if (carried || (pressed?.touch && planOf(pressed.bar))) event.preventDefault(); });
document.addEventListener('dragstart', (event) => { if (event.target.closest?.('[data-plan] [data-task]')) event.preventDefault(); });

document.addEventListener('click', (event) => {
  const bar = event.target.closest?.('[data-plan] [data-task]');
  if (bar && isMovable(planOf(bar)) && (event.ctrlKey || event.metaKey || event.shiftKey)) {
    swallow(event);
    choose(bar);
  } else if (event.target.closest?.('[data-plan-to-today]')) toToday(document.querySelector('[data-plan-scroll]'));
}, { capture: true });

/* Keys */
const otherLane = (step) => {
  const { plan, person } = carried;
  const lanes = lanesOf(plan);
  const next = lanes[lanes.findIndex((lane) => lane.person === person) + step];
  if (!next) return;
  carried.person = next.person;
  const chart = plan.querySelector('[data-plan-scroll]');
  const [head, row] = ['.plan-head', '.plan-row'].map((part) => chart.querySelector(part).offsetHeight);
  const top = next.row * row;
  chart.scrollTop = Math.min(Math.max(chart.scrollTop, top + 2 * row + head - chart.clientHeight), top);
};

const step = (days) => {
  const { first, day, plan } = carried;
  if (first) carried.days = longEnough(carried.days + days);
  else carried.day = day ? add(day, days) : plan.dataset.today;
};

const carry = (key) => {
  const { plan, bar, width, home, end } = carried;
  const upright = key === 'ArrowUp' || key === 'ArrowDown';
  if (key === 'ArrowLeft' || key === 'ArrowRight') step(key === 'ArrowLeft' ? -1 : 1);
  else if (key === 'PageUp' || key === 'PageDown') step(key === 'PageUp' ? -week : week);
  else if (!width) step(key === 'ArrowUp' ? -week : week);
  else if (home !== undefined && !end) otherLane(key === 'ArrowUp' ? -1 : 1);
  show();
  say(plan, words());
  if (!width || !upright) bar.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};

const carryByKey = (event) => {
  if (event.key === ' ' || event.key === 'Enter') put();
  else if (event.key === 'Escape' || event.key === 'Tab') putBack();
  else if (event.key.startsWith('Arrow') || event.key.startsWith('Page')) carry(event.key);
  else return false;
  return true;
};

const walk = (plan, all, at, by) => {
  const found = [...plan.querySelectorAll(all)];
  found[found.indexOf(at) + by]?.focus();
};

const standOn = (event) => {
  const link = event.target.matches?.('[data-plan] .plan-link, [data-plan] [data-date]') ? event.target : null;
  if (!link || event.ctrlKey || event.metaKey || event.altKey) return false;
  const plan = planOf(link);
  const back = event.key === 'ArrowUp' || event.key === 'ArrowLeft';
  if (link.matches('[data-date]')) {
    if (!event.key.startsWith('Arrow')) return false;
    walk(plan, '[data-date]', link, (back ? -1 : 1) * (event.key === 'ArrowUp' || event.key === 'ArrowDown' ? week : 1));
  } else if (event.key === ' ' && isMovable(plan)) lift(link.closest('[data-task]'), 'keys', event.shiftKey && !!plan.dataset.width);
  else if (event.key === 'x' && isMovable(plan)) choose(link.closest('[data-task]'));
  else if (event.key.startsWith('Arrow')) walk(plan, '.plan-link', link, back ? -1 : 1);
  else return false;
  return true;
};

document.addEventListener('keydown', (event) => {
  forsake();
  const taken = !carried ? standOn(event) : carried.byKeys ? carryByKey(event) : event.key === 'Escape' && (putBack(), true);
  if (!taken) return;
  event.preventDefault();
  event.stopPropagation();
}, { capture: true });

// Keys typed elsewhere are meant for what stands there. Where the focus went nowhere, the bar was only drawn anew.
document.addEventListener('focusout', (event) => {
  if (carried?.byKeys && event.relatedTarget && !carried.bar.contains(event.relatedTarget)) putBack();
});

/* A chart opens where today is. */
const toToday = (chart) => {
  const today = chart?.querySelector('[data-plan-today]');
  if (!today) return;
  const names = chart.querySelector('.plan-scale').offsetLeft;
  chart.scrollLeft = today.offsetLeft - names - (chart.clientWidth - names) / 3;
};

/* Zoomed, it keeps the day in its middle. Which that is is noted while it is scrolled: once days have another width, it is too late to ask. */
const middles = new WeakMap();
const middleOf = (chart) => chart.scrollLeft + (chart.clientWidth - chart.querySelector('.plan-scale').offsetLeft) / 2;
const noteMiddle = (chart) => {
  const { first, width } = planOf(chart).dataset;
  middles.set(chart, Date.parse(`${first}T00:00Z`) + (middleOf(chart) / width) * dayLength);
};

const toMiddle = (plan) => {
  const chart = plan.querySelector('[data-plan-scroll]');
  if (!middles.has(chart)) return;
  const { first, width } = plan.dataset;
  chart.scrollLeft += ((middles.get(chart) - Date.parse(`${first}T00:00Z`)) / dayLength) * width - middleOf(chart);
};

document.addEventListener('scroll', ({ target }) => {
  if (target.matches?.('[data-plan-scroll]')) noteMiddle(target);
}, { capture: true, passive: true });

new MutationObserver((records) => {
  for (const plan of new Set(records.filter((record) => record.type === 'attributes').map((record) => record.target))) toMiddle(plan);
  for (const { addedNodes } of records)
    for (const node of addedNodes) {
      if (carried?.person !== undefined && node.dataset?.person === carried.person) show();
      const chart = node.nodeType === Node.ELEMENT_NODE && (node.matches('[data-plan-scroll]') ? node : node.querySelector('[data-plan-scroll]'));
      if (chart) requestAnimationFrame(() => toToday(chart));
    }
}).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ['data-width'] });
