import { trustedScript } from '#/app/shared/trusted-types';

/** Lets the portal be installed and open without a network. Browsers without service workers go on without. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    void navigator.serviceWorker.register(trustedScript('/sw.js')).catch((refused: unknown) => {
      console.error('No service worker: pages will not open without a network.', refused);
    });
  });
}
