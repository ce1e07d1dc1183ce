// Light, dark or the machine's choice; wide or narrow navigation. Kept in cookies so that the server's first answer already fits.
// The groups of the navigation that are folded away are kept in this browser: the navigation is drawn after the first answer.
const root = document.documentElement;
const year = 60 * 60 * 24 * 365;

const remember = (name, value) => {
  document.cookie = `${name}=${value}; path=/; max-age=${value ? year : 0}; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
};

const showPressed = () => {
  const current = root.dataset.theme ?? 'auto';
  for (const button of document.querySelectorAll('[data-set-theme]')) button.setAttribute('aria-pressed', String(button.dataset.setTheme === current));
};

const setTheme = (theme) => {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  remember('theme', theme === 'auto' ? '' : theme);
  showPressed();
};

const toggleNavigation = () => {
  const collapsed = root.dataset.nav !== 'collapsed';
  if (collapsed) root.dataset.nav = 'collapsed';
  else delete root.dataset.nav;
  remember('nav', collapsed ? 'collapsed' : '');
};

const folds = 'nav-folded';
const folded = () => new Set(JSON.parse(localStorage.getItem(folds) ?? '[]'));

const showFold = (group, away) => {
  group.toggleAttribute('data-folded', away);
  group.querySelector('[data-nav-fold]').setAttribute('aria-expanded', String(!away));
};

const toggleFold = (group) => {
  const name = group.dataset.navGroup;
  const now = folded();
  if (!now.delete(name)) now.add(name);
  localStorage.setItem(folds, JSON.stringify([...now]));
  showFold(group, now.has(name));
};

const setDrawer = (open) => {
  if (open) root.dataset.drawer = 'open';
  else delete root.dataset.drawer;
  document.getElementById('sidebar')?.querySelector('a')?.focus();
};

document.addEventListener('click', (event) => {
  const at = event.target.closest?.('[data-set-theme],[data-nav-toggle],[data-nav-fold],[data-drawer-toggle],[data-drawer-close],.sidebar a');
  if (!at) return;
  if (at.dataset.setTheme) setTheme(at.dataset.setTheme);
  else if ('navToggle' in at.dataset) toggleNavigation();
  else if ('navFold' in at.dataset) toggleFold(at.closest('[data-nav-group]'));
  else if ('drawerToggle' in at.dataset) setDrawer(root.dataset.drawer !== 'open');
  else delete root.dataset.drawer;
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && root.dataset.drawer) {
    delete root.dataset.drawer;
    document.querySelector('[data-drawer-toggle]')?.focus();
  }
});

document.addEventListener('toggle', showPressed, true);

// The navigation comes folded as it was left, and begins with the entry of the page in sight, however far down its list it stands.
new MutationObserver((_, observer) => {
  if (!document.querySelector('.nav .nav-link')) return;
  observer.disconnect();
  const away = folded();
  for (const group of document.querySelectorAll('[data-nav-group]')) showFold(group, away.has(group.dataset.navGroup));
  document.querySelector('.nav-link.is-active')?.scrollIntoView({ block: 'nearest' });
}).observe(document.body, { childList: true, subtree: true });
