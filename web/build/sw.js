/* Keeps the applicants' shell so that it opens without a network. It never keeps an answer of the API. */
const CACHE = 'motcua-__VERSION__';
const FILES = '__FILES__';
const EMBLEM = '/icon.svg';

self.addEventListener('install', event => {
  // No skipWaiting: it would take the old parts from under pages that are open, which still need them.
  event.waitUntil(caches.open(CACHE).then(cache => cache.addAll(['/', EMBLEM, ...FILES])));
});

self.addEventListener('activate', event => {
  event.waitUntil(
    caches
      .keys()
      .then(names => Promise.all(names.filter(name => name !== CACHE).map(name => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith('/api/') || url.pathname.startsWith('/mot-cua')) return;
  if (event.request.mode === 'navigate') {
    event.respondWith(fetch(event.request).catch(() => caches.match('/')));
  } else if (url.pathname === EMBLEM) {
    event.respondWith(fetch(event.request).catch(() => caches.match(EMBLEM)));
  } else if (url.pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(event.request).then(kept => kept ?? fetch(event.request)));
  }
});
