// Brings a screen back by itself. Blazor says what happens to its connection on #components-reconnect-modal; while it is down the page
// is inert, so nobody types into the void, and the focus returns to where it was. When the server no longer knows the screen, the page
// is loaded anew as soon as the server answers: drafts are kept there.
const root = document.documentElement;
let focused = null;
let reloading = false;

/** Waits between attempts: at once, then quickly, then every few seconds, for ever. */
export const retryDelay = (attempt) => (attempt === 0 ? 0 : Math.min(250 * 1.5 ** attempt, 4000));

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const banner = () => document.getElementById('components-reconnect-modal');

const shells = () => document.querySelectorAll('[data-shell]');

const lose = () => {
  if (root.dataset.connection === 'lost') return;
  focused = document.activeElement;
  root.dataset.connection = 'lost';
  for (const shell of shells()) shell.inert = true;
  banner()?.showPopover();
};

const regain = () => {
  delete root.dataset.connection;
  for (const shell of shells()) shell.inert = false;
  if (banner()?.matches(':popover-open')) banner().hidePopover();
  if (!focused?.isConnected) return;
  focused.focus({ preventScroll: true });
  // The last keystrokes may have been under way when the line broke: say them again.
  if (focused.matches('input:not([type=checkbox],[type=radio],[type=file]),textarea')) focused.dispatchEvent(new Event('input', { bubbles: true }));
  focused = null;
};

const reloadWhenBack = async () => {
  lose();
  if (reloading) return;
  reloading = true;
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await fetch('/health/live', { cache: 'no-store' });
      if (answer.ok) break;
    } catch {
      // Not there yet.
    }
    await pause(Math.max(250, retryDelay(attempt)));
  }
  location.reload();
};

const resume = async () => {
  try {
    if (await globalThis.Blazor.resumeCircuit()) return;
  } catch {
    // Falls through: a screen that cannot be resumed is loaded anew.
  }
  await reloadWhenBack();
};

const changed = ({ detail }) => {
  switch (detail.state) {
    case 'show':
    case 'retrying':
      lose();
      break;
    case 'paused':
      lose();
      // Paused by the server (it is being replaced): ask for the screen again. Paused by this page: it resumes when it is looked at.
      if (detail.remote || document.visibilityState === 'visible') resume();
      else document.addEventListener('visibilitychange', resume, { once: true });
      break;
    case 'hide':
      regain();
      break;
    case 'failed':
    case 'rejected':
    case 'resume-failed':
      reloadWhenBack();
      break;
  }
};

/** Listens to Blazor's connection, and offers a fresh page when a screen broke for another reason. */
export const watchConnection = () => {
  banner()?.addEventListener('components-reconnect-state-changed', changed);
  document.querySelector('#blazor-error-ui .reload')?.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  // A laptop that wakes up should not wait for the next attempt.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && root.dataset.connection === 'lost') globalThis.Blazor?.reconnect?.().catch(() => {});
  });
};
