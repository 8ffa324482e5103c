import { cleanup, configure } from '@testing-library/preact';
import { options } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import { installMessages } from '#/i18n/translate';
import { everyVietnameseText } from '#/testing/every-text';

beforeEach(() => {
  localStorage.clear();
  installMessages(everyVietnameseText());
});
afterEach(cleanup);

// Parts that are loaded when they are needed take their time where much else is running.
configure({ asyncUtilTimeout: 20_000 });

// Preact's own wait for the next frame may outlast the page of a test file, and calls it then for a frame to cancel.
options.requestAnimationFrame = effects => void setTimeout(effects);

// jsdom has no layout, no media queries and no dialogs of its own: pages are drawn as on a phone.
window.matchMedia = media => Object.assign(new EventTarget(), { matches: false, media }) as unknown as MediaQueryList;
Element.prototype.scrollIntoView = () => undefined;
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
