import type { Outcome } from '#/api/outcome';

const MS = 1000;
/** Between tries, in milliseconds: a weak line is back within the first, a server that restarts within the last. */
const DELAYS = [1, 3, 6, 12, 20].map(seconds => seconds * MS);
const SERVER_ERROR = 500;

export interface Patience {
  /** Is told that it waits, and that it does no more. */
  readonly onWaiting: (waiting: boolean) => void;
  /** Whether the last try has brought it further: a cut line that brings something each time is not given up. */
  readonly gained?: () => boolean;
}

/**
 * Does what may be repeated until it has come to something: again after a while where no server was reached or one was in
 * trouble, and not before the network is back where the browser knows it is gone.
 */
export async function persistently<T>(
  act: () => Promise<Outcome<T>>,
  { onWaiting, gained = () => false }: Patience,
): Promise<Outcome<T>> {
  for (let tries = 0; ; tries++) {
    const came = await act();
    if (gained()) tries = 0;
    const delay = DELAYS[tries];
    if (came.ok || !mayPass(came.problem.status) || delay === undefined) return came;
    onWaiting(true);
    await networkOr(delay);
    onWaiting(false);
  }
}

/** Whether the same may be answered otherwise soon. */
function mayPass(status: number): boolean {
  return status === 0 || status >= SERVER_ERROR;
}

/** Waits a while, or until the browser finds the network again; where it knows of none, for that alone. */
async function networkOr(delay: number): Promise<void> {
  await new Promise<void>(resolve => {
    const goOn = () => {
      clearTimeout(timer);
      window.removeEventListener('online', goOn);
      resolve();
    };
    const timer = setTimeout(() => {
      if (navigator.onLine) goOn();
    }, delay);
    window.addEventListener('online', goOn);
  });
}
