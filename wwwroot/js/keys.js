// Keyboard shortcuts: an element says data-shortcut="ctrl+s" and is clicked when the keys are pressed. The slash jumps to the quick search.
const typing = (element) => element?.matches?.('input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable=true]');

const combination = (event) => [
  (event.ctrlKey || event.metaKey) && 'ctrl',
  event.altKey && 'alt',
  event.shiftKey && (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) && 'shift',
  event.key.toLowerCase(),
].filter(Boolean).join('+');

const usable = (element) => !element.disabled && !element.closest('[inert]');

const targetOf = (keys) => {
  const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  return [...scope.querySelectorAll('[data-shortcut]')].filter((element) => element.dataset.shortcut === keys && usable(element)).at(-1);
};

const arrive = (field) => {
  // The value being typed is told before the action runs, as if the person had left the field.
  if (typing(field)) field.dispatchEvent(new Event('change', { bubbles: true }));
};

document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.defaultPrevented) return;
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  if (!modified && typing(event.target)) return;
  const keys = combination(event);
  const target = targetOf(keys);
  if (target) {
    event.preventDefault();
    arrive(document.activeElement);
    target.click();
  } else if (keys === '/') {
    const search = document.querySelector('[data-quick-filter]');
    if (!search) return;
    event.preventDefault();
    search.focus();
    search.select();
  }
});
