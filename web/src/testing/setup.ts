import { cleanup } from '@testing-library/preact';
import { afterEach, beforeEach } from 'vitest';
import { installMessages } from '#/i18n/translate';
import { everyVietnameseText } from '#/testing/every-text';

beforeEach(() => {
  localStorage.clear();
  installMessages(everyVietnameseText());
});
afterEach(cleanup);

// jsdom has no layout, no media queries and no dialogs of its own: pages are drawn as on a phone.
window.matchMedia = media => Object.assign(new EventTarget(), { matches: false, media }) as unknown as MediaQueryList;
Element.prototype.scrollIntoView = () => undefined;
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
