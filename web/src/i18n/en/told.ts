import type { told as vietnamese } from '#/i18n/vi/told';

/** How one wants to be told. */
export const told: Readonly<Record<keyof typeof vietnamese, string>> = {
  'told.title': 'How you are told',
  'told.text':
    'Every message is in your inbox on the portal. How else would you like to be told? Text messages and e-mails follow only when no app has received the message.',
  'told.ways': 'Tell me by',
  'told.push': 'Notifications of the app on my phone',
  'told.sms': 'Text message (SMS), when something is asked of you or a dossier ends',
  'told.mail': 'E-mail',
  'told.noMail': 'No e-mail address is known. To be sent e-mails, enter one under Contact details.',
  'told.quiet': 'Do not disturb me at certain hours',
  'told.quietHint':
    'Messages wait until these hours are over, except what would be too late by then and warnings about your account.',
  'told.from': 'From',
  'told.to': 'To',
  'told.error.time': 'Choose a time',
  'told.saved': 'Saved how you are told',
  'told.stale':
    'How you are told was just changed on another device. The page shows it as it is now; change it again and save.',
};
