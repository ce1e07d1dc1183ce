// Starts the page: behaviours that need no server, then Blazor with a connection that never gives up.
import './theme.js';
import './ui.js';
import './keys.js';
import './tree.js';
import './time.js';
import { gridCommand } from './grid.js';
import { boardCommand } from './board.js';
import { planCommand } from './plan.js';
import { presenceField } from './presence.js';
import { retryDelay, watchConnection } from './reconnect.js';

watchConnection();
globalThis.Blazor?.registerCustomEventType('gridcommand', gridCommand);
globalThis.Blazor?.registerCustomEventType('boardcommand', boardCommand);
globalThis.Blazor?.registerCustomEventType('plancommand', planCommand);
globalThis.Blazor?.registerCustomEventType('presencefield', presenceField);

globalThis.Blazor?.start({
  circuit: {
    reconnectionOptions: { maxRetries: Number.MAX_SAFE_INTEGER, retryIntervalMilliseconds: retryDelay },
  },
});
