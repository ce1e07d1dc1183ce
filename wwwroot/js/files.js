// Uploads of files: announced, sent in pieces from where the server is, finished. They belong to the tab, not to the page: whoever goes elsewhere
// in it lets them run on, and finds them again on the record. The server draws them; it hears of them a few times a second.
const piece = 16 * 1024 * 1024;
const atOnce = 2;
const patience = 6;
const pause = 250;

const uploads = new Map();
const panels = new Map();
let made = 0;

const tell = (upload, always) => {
  const now = performance.now();
  if (!always && now - upload.told < pause) return;
  upload.told = now;
  const { key, name, size, sent, phase, problem, sameAs } = upload;
  panels.get(upload.record)?.invokeMethodAsync('ProgressAsync', { key, name, size, sent: Math.min(sent, size), phase, problem, sameAs }).catch(() => {});
};

const turn = (upload, phase) => {
  upload.phase = phase;
  tell(upload, true);
};

class Refusal extends Error {
  constructor(message, retry) {
    super(message);
    this.retry = retry;
  }
}

const wait = (ms) => new Promise((done) => setTimeout(done, ms));

const refusal = (status, text, after) => {
  let problem = {};
  try { problem = JSON.parse(text); } catch { /* No words of ours: a proxy, or nothing at all. */ }
  const passing = status === 0 || status === 408 || status === 429 || status >= 500 || problem.code === 'Upload.WrongOffset' || problem.code === 'Upload.InUse';
  return new Refusal(problem.errors?.[0]?.message ?? problem.title, passing ? (Number(after) || 0) * 1000 + 500 : 0);
};

const call = async (method, address, body) => {
  let answer;
  try {
    answer = await fetch(address, { method, headers: body ? { 'Content-Type': 'application/json' } : {}, body: body && JSON.stringify(body) });
  } catch {
    throw refusal(0, '');
  }
  const text = await answer.text();
  if (!answer.ok) throw refusal(answer.status, text, answer.headers.get('Retry-After'));
  return text ? JSON.parse(text) : null;
};

// The one call whose progress counts, and that must be able to stop at once.
const send = (upload) => new Promise((done, fail) => {
  const { id, file, sent: offset } = upload;
  const request = upload.request = new XMLHttpRequest();
  request.open('PUT', `/api/v1/files/uploads/${id}?offset=${offset}`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.upload.onprogress = (event) => {
    upload.sent = offset + event.loaded;
    tell(upload);
  };
  request.onload = () => (request.status < 300 ? done(JSON.parse(request.responseText)) : fail(refusal(request.status, request.responseText, request.getResponseHeader('Retry-After'))));
  request.onerror = () => fail(refusal(0, ''));
  request.send(file.slice(offset, offset + piece));
});

// Tries again what may pass by itself, longer each time; after each success patience is whole again.
const persistently = async (upload, act) => {
  for (let tries = 1; ; tries++) {
    try {
      return await act();
    } catch (reason) {
      if (upload.phase === 'Gone' || !(reason instanceof Refusal) || !reason.retry || tries === patience) throw reason;
      await wait(Math.max(reason.retry, 500 * 2 ** tries));
    }
  }
};

const cancel = (id) => call('DELETE', `/api/v1/files/uploads/${id}`).catch(() => {});

const transfer = async (upload) => {
  const { name, size, versionOf, file } = upload;
  const state = await persistently(upload, () => call('POST', `/api/v1/records/${upload.record}/files`, { name, size, versionOf, mark: `${file.lastModified}` }));
  // Given up before the server had answered: it knows of the upload all the same.
  if (upload.phase === 'Gone') return void cancel(state.id);
  [upload.id, upload.sent] = [state.id, state.offset];
  let asked = true;
  while (upload.sent < size) {
    await persistently(upload, async () => {
      // After a failure only the server knows how much of the piece has arrived.
      if (!asked) upload.sent = (await call('GET', `/api/v1/files/uploads/${upload.id}`)).offset;
      asked = false;
      if (upload.sent < size) upload.sent = (await send(upload)).offset;
      asked = true;
    });
    if (upload.phase === 'Gone') return;
    tell(upload);
  }
  turn(upload, 'Checking');
  upload.sameAs = (await persistently(upload, () => call('POST', `/api/v1/files/uploads/${upload.id}/finish`))).sameAs;
  uploads.delete(upload.key);
  turn(upload, 'Done');
};

const next = () => {
  const all = [...uploads.values()];
  const free = atOnce - all.filter((upload) => upload.phase === 'Sending' || upload.phase === 'Checking').length;
  for (const upload of all.filter(({ phase }) => phase === 'Waiting').slice(0, Math.max(0, free))) {
    turn(upload, 'Sending');
    transfer(upload).catch((reason) => {
      if (upload.phase === 'Gone') return;
      upload.problem = reason.message || null;
      turn(upload, 'Failed');
    }).finally(next);
  }
};

/** Lets a record's panel take files from an input, and shows it what runs for that record. */
export const attach = (input, record, panel) => {
  panels.set(record, panel);
  const take = () => {
    const chosen = [...input.files].map((file) => {
      const upload = { key: `${performance.timeOrigin}-${String(++made).padStart(6, '0')}`, record, file, name: file.name, size: file.size, sent: 0, phase: 'Chosen', told: 0 };
      uploads.set(upload.key, upload);
      return { key: upload.key, name: upload.name, size: upload.size };
    });
    input.value = '';
    panels.get(record)?.invokeMethodAsync('ChosenAsync', chosen);
  };
  input.addEventListener('change', take);
  // What a person chose before anybody listened.
  if (input.files.length > 0) take();
  for (const upload of uploads.values()) if (upload.record === record && upload.phase !== 'Chosen') tell(upload, true);
};

/** The panel is gone; what runs goes on. */
export const detach = (record) => panels.delete(record);

/** Begins an upload, or goes on with one that failed. */
export const run = (key, versionOf) => {
  const upload = uploads.get(key);
  if (!upload) return;
  if (versionOf) upload.versionOf = versionOf;
  upload.problem = null;
  turn(upload, 'Waiting');
  next();
};

/** Gives an upload up. */
export const drop = (key) => {
  const upload = uploads.get(key);
  if (!upload) return;
  uploads.delete(key);
  turn(upload, 'Gone');
  upload.request?.abort();
  if (upload.id) cancel(upload.id);
  next();
};

addEventListener('beforeunload', (event) => {
  if ([...uploads.values()].some(({ phase }) => phase === 'Sending' || phase === 'Checking' || phase === 'Waiting')) event.preventDefault();
});
