import { expect, it, vi } from 'vitest';
import source from '../../build/sw.js?raw';

/** The worker of the build in a browser that only notes what it asks for. */
function worker() {
  const listeners: Record<string, (event: { waitUntil: (work: Promise<unknown>) => void }) => void> = {};
  const self = {
    addEventListener: (name: string, listener: (typeof listeners)[string]) => (listeners[name] = listener),
    skipWaiting: vi.fn(() => Promise.resolve()),
    clients: { claim: vi.fn(() => Promise.resolve()) },
    location,
  };
  const kept = new Set(['motcua-old', 'motcua-__VERSION__']);
  const caches = {
    open: () => Promise.resolve({ addAll: () => Promise.resolve() }),
    keys: () => Promise.resolve([...kept]),
    delete: (name: string) => Promise.resolve(kept.delete(name)),
  };
  new Function('self', 'caches', source.replace("'__FILES__'", '[]'))(self, caches);
  const tell = async (name: string) => {
    let work: Promise<unknown> = Promise.resolve();
    listeners[name]?.({ waitUntil: promise => (work = promise) });
    await work;
  };
  return { self, kept, tell };
}

it('waits with a new version until the pages of the old one are closed: they still load its parts', async () => {
  const { self, kept, tell } = worker();
  await tell('install');
  expect(self.skipWaiting).not.toHaveBeenCalled();
  expect([...kept]).toEqual(['motcua-old', 'motcua-__VERSION__']);
});

it('throws the parts of older versions away once it is in charge', async () => {
  const { kept, tell } = worker();
  await tell('activate');
  expect([...kept]).toEqual(['motcua-__VERSION__']);
});
