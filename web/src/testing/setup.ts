import { cleanup } from '@testing-library/preact';
import { afterEach, beforeEach } from 'vitest';
import { installMessages } from '#/i18n/translate';
import { everyVietnameseText } from '#/testing/every-text';

beforeEach(() => {
  localStorage.clear();
  installMessages(everyVietnameseText());
});
afterEach(cleanup);

// jsdom has no layout and no dialogs of its own.
Element.prototype.scrollIntoView = () => undefined;
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
