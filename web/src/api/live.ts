import { changeHeard } from '#/api/change-heard';
import { API, clientHeaders, freshSession, UNAUTHORIZED } from '#/api/session-fetch';
import { isExpired, onSessionChange, remembered } from '#/api/session';

/**
 * What is heard: that a dossier has changed, that listening has begun (what was loaded before may be old by a moment), or that
 * it has begun again after a gap, in which anything may have changed.
 */
export type Heard =
  | { readonly kind: 'started' | 'missed' }
  | { readonly kind: 'changed'; readonly dossierId: string; readonly status: string };

export type Hear = (heard: Heard) => void;

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
/** The server is heard every fifteen seconds, if only to say that it is there. */
const LONGEST_SILENCE = 40_000;

/** Signs that somebody is at the page. */
const PRESENCE = ['focus', 'pointerdown', 'keydown'] as const;

/**
 * Hears of changes for as long as the page is shown. A hidden page holds no connection, of which browsers allow six for all
 * tabs together. By itself it renews no session: a page that only listens must not keep one open. Whoever comes back to it
 * does.
 */
export function listen(path: '/live' | '/officer/live', hear: Hear): () => void {
  let stream: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let heardBefore = false;
  const close = () => {
    clearTimeout(timer);
    stream?.abort();
    stream = undefined;
  };
  const tell = ({ name, data }: LiveEvent) => {
    failures = 0;
    if (name === 'ready') hear({ kind: heardBefore ? 'missed' : 'started' });
    if (name === 'dossier') {
      hear({ kind: 'changed', ...(JSON.parse(data) as Change) });
      changeHeard();
    }
    heardBefore = true;
  };
  const open = async () => {
    close();
    const mine = new AbortController();
    stream = mine;
    const status = await follow(path, mine, tell);
    if (stream !== mine) return;
    stream = undefined;
    // Nobody is signed in, and asking again would not change that: a renewed session does.
    if (status !== UNAUTHORIZED) timer = setTimeout(() => void open(), waitAfter(failures++));
  };
  const onShown = () => {
    if (document.hidden) return close();
    onPresence();
    onSession();
  };
  const onPresence = () => {
    const session = remembered();
    // A renewed session is heard of as any other is.
    if (stream === undefined && session !== undefined && isExpired(session)) void freshSession().catch(() => undefined);
  };
  const onSession = () => {
    const session = remembered();
    const expired = session !== undefined && isExpired(session);
    if (stream === undefined && !document.hidden && !expired) void open();
  };
  document.addEventListener('visibilitychange', onShown);
  PRESENCE.forEach(sign => window.addEventListener(sign, onPresence));
  const leave = onSessionChange(onSession);
  onSession();
  return () => {
    document.removeEventListener('visibilitychange', onShown);
    PRESENCE.forEach(sign => window.removeEventListener(sign, onPresence));
    leave();
    close();
  };
}

/** Twice as long each time; pages that lost their server together do not come back together. */
function waitAfter(failures: number): number {
  return Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT) * (0.5 + Math.random() / 2);
}

interface LiveEvent {
  readonly name: string;
  readonly data: string;
}

interface Change {
  readonly dossierId: string;
  readonly status: string;
}

/** Reads a stream until it ends or is cut off; answers with which status it began, if it did. */
async function follow(
  path: string,
  stream: AbortController,
  tell: (event: LiveEvent) => void,
): Promise<number | undefined> {
  let silence = setTimeout(() => stream.abort(), LONGEST_SILENCE);
  try {
    const headers = { ...clientHeaders(), Accept: 'text/event-stream' };
    const response = await fetch(new Request(new URL(API + path, location.origin), { headers, signal: stream.signal }));
    if (!response.ok || response.body === null) return response.status;
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(silence);
      silence = setTimeout(() => stream.abort(), LONGEST_SILENCE);
      const events = (rest + part.value).split('\n\n');
      rest = events.pop() ?? '';
      events.forEach(event => tell({ name: fieldOf(event, 'event'), data: fieldOf(event, 'data') }));
    }
    return response.status;
  } catch {
    // Nobody is told: the next try is due soon, and what was missed is read then.
    return undefined;
  } finally {
    clearTimeout(silence);
  }
}

function fieldOf(event: string, name: string): string {
  const line = event.split('\n').find(each => each.startsWith(`${name}:`));
  return line === undefined ? '' : line.slice(name.length + 1).trim();
}
