import type { Connect, Plugin } from 'vite';

/** Answers an officer's deep link with the officers' page, as the portal's server does. */
export function deepLinks(): Plugin {
  const rewrite: Connect.NextHandleFunction = (request, _response, next) => {
    const url = request.url ?? '';
    if (/^\/mot-cua(\/|\?|$)/.test(url) && !/\.\w+($|\?)/.test(url.split('?')[0] ?? ''))
      request.url = '/mot-cua/index.html';
    next();
  };
  return {
    name: 'motcua-deep-links',
    configureServer: server => void server.middlewares.use(rewrite),
    configurePreviewServer: server => void server.middlewares.use(rewrite),
  };
}
