import { beforeEach, describe, expect, it } from 'vitest';
import { dueWords, type Reason } from '#/i18n/due-words';
import { installMessages } from '#/i18n/translate';
import { common } from '#/i18n/vi/common';
import { terms } from '#/i18n/vi/terms';

const AT = '2021-02-22T10:00:00Z';

function holiday(day: string): Reason {
  return { kind: 'HOLIDAY', day, name: 'Tết Nguyên đán' };
}

describe('why something is due when it is', () => {
  beforeEach(() => installMessages(common, terms));

  it('makes one line of a holiday of several days, and a number of weekends', () => {
    const days = ['2021-02-11', '2021-02-12', '2021-02-13'].map(holiday);
    const words = dueWords(
      [...days, { kind: 'WEEKEND', day: '2021-02-20' }, { kind: 'WEEKEND', day: '2021-02-21' }],
      AT,
    );
    expect(words.events).toEqual([]);
    expect(words.days).toEqual([
      'Nghỉ lễ Tết Nguyên đán: từ 11/02/2021 đến 13/02/2021.',
      'Không tính 2 ngày nghỉ cuối tuần.',
    ]);
  });

  it('says from when to when it waited, and by how much the date moved', () => {
    const waited: Reason = {
      kind: 'SUSPENDED',
      stretch: { from: '2021-02-17T01:00:00Z', to: '2021-02-17T08:00:00Z', cause: 'SUPPLEMENT', workingMinutes: 300 },
      moved: { from: '2021-02-19T10:00:00Z', to: AT },
    };
    expect(dueWords([waited], AT).events).toEqual([
      'Chờ người nộp bổ sung hồ sơ từ 08:00 ngày 17/02/2021 đến 15:00 ngày 17/02/2021 (5 giờ làm việc). Hạn chuyển từ 19/02/2021 sang 22/02/2021.',
    ]);
  });

  it('says of an outage from when to when it lasted, and until when the answer is due for it', () => {
    const outage: Reason = {
      kind: 'SYSTEM_OUTAGE',
      name: 'Bảo trì',
      stretch: { from: '2021-02-19T01:00:00Z', to: '2021-02-19T02:30:00Z', workingMinutes: 90 },
      moved: { from: '2021-02-19T03:00:00Z', to: '2021-02-19T04:30:00Z' },
    };
    expect(dueWords([outage], AT).events).toEqual([
      'Hệ thống gián đoạn từ 08:00 ngày 19/02/2021 đến 09:30 ngày 19/02/2021 (1 giờ 30 phút làm việc không tính): Bảo trì. Hạn chuyển sang 11:30 ngày 19/02/2021.',
    ]);
    const lasting = { ...outage, stretch: { from: '2021-02-19T01:00:00Z', workingMinutes: 0 }, moved: undefined };
    expect(dueWords([lasting], AT).events[0]).toContain('đang gián đoạn từ 08:00');
  });

  it('promises nothing to a wait that began after the date', () => {
    const waits: Reason = {
      kind: 'SUSPENDED',
      stretch: { from: '2021-02-23T01:00:00Z', cause: 'PAYMENT', workingMinutes: 0 },
    };
    expect(dueWords([waits], AT).events[0]).toContain('đã quá hạn');
  });

  it('names a worked Saturday and an unknown reason not at all', () => {
    const words = dueWords(
      [
        { kind: 'SWAPPED_WORKING', day: '2024-05-04', name: 'Làm bù', replaces: '2024-04-29' },
        { kind: 'SOMETHING_NEW', day: '2024-05-05' },
      ],
      AT,
    );
    expect(words.days).toEqual(['Làm việc ngày 04/05/2024, bù cho ngày 29/04/2024 được nghỉ.']);
  });
});
