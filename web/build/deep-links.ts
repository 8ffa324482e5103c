import type { Plugin } from 'vite';

/** While developing, answers an officer's deep link with the officers' page, as the server does. */
export function deepLinks(): Plugin {
  return {
    name: 'motcua-deep-links',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const url = request.url ?? '';
        if (url.startsWith('/mot-cua') && !url.includes('.')) request.url = '/mot-cua/index.html';
        next();
      });
    },
  };
}
