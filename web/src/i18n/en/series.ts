import type { series as vietnamese } from '#/i18n/vi/series';

/** With which numbers an agency's documents go on. */
export const series: Readonly<Record<keyof typeof vietnamese, string>> = {
  'series.about':
    'Documents on paper and those made here share one series of numbers a year. Where numbers were given on paper, say here with which number the series goes on, so that none is given twice.',
  'series.agency': 'Agency',
  'series.none': 'This agency has given no number here this year.',
  'series.next': 'Next document: {symbol}',
  'series.change': 'Change the next number',
  'series.begin': 'Set the number of another series',
  'series.changeTitle': 'Series {notation}',
  'series.notation': 'What follows the number',
  'series.notationHint': 'What stands behind the “/”, for example GP-UBND',
  'series.number': 'Next number',
  'series.confirm': 'The next document will be number {symbol}. Your name and the time of the change are kept.',
  'series.back': 'The series goes back from {from} to {to}. Do this only if none of {to}–{last} was given on paper.',
  'series.backOne': 'The series goes back from {from} to {to}. Do this only if {to} was not given on paper.',
  'series.check': 'Continue',
  'series.move': 'Set number {symbol}',
  'series.again': 'Correct the number',
  'series.moved': 'Set. The next document is number {symbol}.',
  'series.error.notation': 'Enter what follows the number, without spaces and “/”',
  'series.error.number': 'Enter a number from 1 to 999999',
};
