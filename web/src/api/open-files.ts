import { isExpired, remembered } from '#/api/session';
import { API, freshSession } from '#/api/session-fetch';

/**
 * The browser fetches links and pictures by itself, with a cookie that ends after minutes though the session goes on:
 * from here on it is renewed before a file of the server is opened, and for a picture that was refused. Answers how to
 * stop that.
 */
export function openFiles(): () => void {
  const retried = new WeakSet<HTMLImageElement>();
  const click = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (event.defaultPrevented || event.button > 1 || link === null || !isFile(link.href) || !hasEnded()) return;
    event.preventDefault();
    void openRenewed(link.href);
  };
  const failed = ({ target }: Event) => {
    if (!(target instanceof HTMLImageElement) || !isFile(target.src) || retried.has(target) || !hasEnded()) return;
    retried.add(target);
    void renewed().then(() => {
      const { src } = target;
      target.src = src;
    });
  };
  document.addEventListener('click', click);
  document.addEventListener('auxclick', click);
  document.addEventListener('error', failed, true);
  return () => {
    document.removeEventListener('click', click);
    document.removeEventListener('auxclick', click);
    document.removeEventListener('error', failed, true);
  };
}

function isFile(address: string): boolean {
  return address.startsWith(`${location.origin}${API}/`);
}

function hasEnded(): boolean {
  const session = remembered();
  return session !== undefined && isExpired(session);
}

/** The tab is opened at once: later, the browser would take it for one that nobody asked for. */
async function openRenewed(address: string): Promise<void> {
  const tab = window.open('', '_blank');
  if (tab !== null) tab.opener = null;
  await renewed();
  if (remembered() === undefined) tab?.close();
  else if (tab === null) location.assign(address);
  else tab.location.replace(address);
}

/** Without a network nothing is renewed, and the browser says so itself. */
function renewed(): Promise<boolean> {
  return freshSession().catch(() => false);
}
