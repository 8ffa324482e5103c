import type { paperKinds as vietnamese } from '#/i18n/vi/paper-kinds';

/** The kinds of documents that a province also sends on paper. */
export const paperKinds: Readonly<Record<keyof typeof vietnamese, string>> = {
  'paperKinds.heading': 'Kinds of documents that also go on paper',
  'paperKinds.about':
    'Documents of these kinds go over the exchange axis and on paper as well, at every agency of the province (Decision 28/2018/QĐ-TTg, article 7). When one is sent, its clerk gets the task of printing and posting it.',
  'paperKinds.province': 'Province',
  'paperKinds.noProvince': 'This list is kept by administrators of the province.',
  'paperKinds.none': 'There is no kind on the list yet.',
  'paperKinds.on': 'Also on paper',
  'paperKinds.off': 'Over the network alone',
  'paperKinds.putOn': 'Put on the list',
  'paperKinds.takeOff': 'Take off the list',
  'paperKinds.rename': 'Rename',
  'paperKinds.add': 'Add a kind',
  'paperKinds.renameTitle': 'Rename a kind',
  'paperKinds.name': 'Name of the kind',
  'paperKinds.nameEn': 'Name in English',
  'paperKinds.save': 'Save',
  'paperKinds.error.name': 'Enter the name of the kind',
  'paperKinds.error.taken': 'The list has a kind of this name already',
  'paperKinds.error.nameEn': 'Enter the name in English',
};
