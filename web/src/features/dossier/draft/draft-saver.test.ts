import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { success, unreachable, type Outcome } from '#/api/outcome';
import type { Dossier } from '#/api/types';
import { contentOf, type DraftContent } from '#/features/dossier/draft/draft-content';
import { draftMirror } from '#/features/dossier/draft/draft-mirror';
import { DraftSaver, type SaveState } from '#/features/dossier/draft/draft-saver';

const ID = 'd1';
const say = (text: string): DraftContent => ({ answers: { hoTen: text } });

/** A server with one draft that compares versions, and a network that can be pulled. */
class Server {
  content = say('');
  version = 1;
  online = true;
  saves = 0;

  save = async (version: number, content: DraftContent): Promise<Outcome<Dossier>> => {
    if (!this.online) return unreachable();
    this.saves++;
    if (version !== this.version) {
      return { ok: false, problem: { type: 'https://motcua.vn/problems/stale-version', title: 'stale', status: 412 } };
    }
    this.content = content;
    this.version++;
    return success(this.dossier());
  };

  contentOf = contentOf;

  load = async (): Promise<Outcome<Dossier>> => (this.online ? success(this.dossier()) : unreachable());

  /** Another device saves. */
  other(text: string): void {
    this.content = say(text);
    this.version++;
  }

  dossier(): Dossier {
    return { id: ID, version: this.version, ...this.content } as unknown as Dossier;
  }
}

let server: Server;
let state: SaveState;
let shown: DraftContent | undefined;
let saver: DraftSaver;

const begin = (content: DraftContent, base = { version: 1, content: say('') }) =>
  new DraftSaver(
    ID,
    base,
    content,
    server,
    now => (state = now),
    now => (shown = now),
  );
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  state = { is: 'saved' };
  shown = undefined;
  saver = begin(say(''));
});
afterEach(() => {
  saver.stop();
  vi.useRealTimers();
});

describe('a draft', () => {
  it('is saved a second after the last key', async () => {
    saver.change(say('L'));
    await pass(900);
    saver.change(say('Lê'));
    await pass(900);
    expect(server.saves).toBe(0);
    await pass(200);
    expect(server.content).toEqual(say('Lê'));
    expect(state.is).toBe('saved');
  });

  it('is saved within three seconds however long somebody types', async () => {
    for (let key = 0; key < 8; key++) {
      saver.change(say('a'.repeat(key + 1)));
      await pass(400);
    }
    expect(server.saves).toBeGreaterThan(0);
  });

  it('is on the device at once, until the server has it', async () => {
    saver.change(say('Lê'));
    expect(draftMirror.read(ID)).toEqual({ version: 1, base: say(''), content: say('Lê') });
    await pass(1100);
    expect(draftMirror.read(ID)).toBeUndefined();
  });

  it('is sent again when the network is back', async () => {
    server.online = false;
    saver.change(say('Lê'));
    await pass(1100);
    expect(state.is).toBe('offline');
    server.online = true;
    await pass(5100);
    expect(server.content).toEqual(say('Lê'));
    expect(state.is).toBe('saved');
  });

  it('is never written over another device’s: it asks, and keeps what is chosen', async () => {
    server.other('Trần');
    saver.change(say('Lê'));
    await pass(1100);
    expect(state.is).toBe('conflict');
    expect(server.content).toEqual(say('Trần'));
    if (state.is === 'conflict') saver.choose(state.theirs, new Set());
    await pass(1100);
    expect(server.content).toEqual(say('Lê'));
    expect(state.is).toBe('saved');
  });

  it('can give way to the other device’s', async () => {
    server.other('Trần');
    saver.change(say('Lê'));
    await pass(1100);
    if (state.is === 'conflict') saver.choose(state.theirs, new Set(['hoTen']));
    expect(shown).toEqual(say('Trần'));
    expect(state.is).toBe('saved');
    expect(draftMirror.read(ID)).toBeUndefined();
  });

  it('takes in what only the other device changed, and asks nothing', async () => {
    server.content = { answers: { hoTen: '', noiSinh: 'Huế' }, delivery: { method: 'ONLINE' } };
    server.version++;
    saver.change(say('Lê'));
    await pass(2500);
    const both = { answers: { hoTen: 'Lê', noiSinh: 'Huế' }, delivery: { method: 'ONLINE' } };
    expect(shown).toEqual(both);
    expect(server.content).toEqual(both);
    expect(state.is).toBe('saved');
  });

  it('asks of what both changed alone, and keeps each device’s other changes whatever is chosen', async () => {
    server.content = { answers: { hoTen: 'Trần', noiSinh: 'Huế' } };
    server.version++;
    saver.change({ answers: { hoTen: 'Lê', danToc: 'Kinh' } });
    await pass(1100);
    expect(state).toMatchObject({ is: 'conflict', conflicts: ['hoTen'] });
    if (state.is === 'conflict') saver.choose(state.theirs, new Set(['hoTen']));
    await pass(1100);
    expect(server.content).toEqual({ answers: { hoTen: 'Trần', noiSinh: 'Huế', danToc: 'Kinh' } });
  });

  it('what one device took away stays away where the other left it as it was', async () => {
    saver = begin({ answers: { hoTen: 'Lê' } }, { version: 1, content: { answers: { hoTen: 'Lê', noiSinh: 'Huế' } } });
    server.content = { answers: { hoTen: 'Lê', noiSinh: 'Huế', danToc: 'Kinh' } };
    server.version++;
    await pass(2500);
    expect(server.content).toEqual({ answers: { hoTen: 'Lê', danToc: 'Kinh' } });
  });

  it('asks nothing when only the version went on', async () => {
    server.version = 5;
    saver.change(say('Lê'));
    await pass(2500);
    expect(server.content).toEqual(say('Lê'));
    expect(state.is).toBe('saved');
  });

  it('asks nothing when what the server has is what this device sent and never heard back about', async () => {
    const answer = server.save;
    server.save = async (version, content) => {
      await answer(version, content);
      return unreachable();
    };
    saver.change(say('Lê'));
    await pass(1100);
    server.save = answer;
    saver.change(say('Lê Thị'));
    await pass(8000);
    expect(server.content).toEqual(say('Lê Thị'));
    expect(state.is).toBe('saved');
  });

  it('that was left on the device by an older version is asked about, not sent', async () => {
    server.other('Trần');
    saver.stop();
    saver = begin(say('Lê'), { version: 1, content: { answers: {} } });
    await pass(1100);
    expect(state.is).toBe('conflict');
    expect(server.content).toEqual(say('Trần'));
  });

  it('stays on the device when the session has ended, and is sent after a new sign-in', async () => {
    const save = server.save;
    server.save = async () => ({ ok: false, problem: { type: 'unknown', title: 'Phiên đã hết', status: 401 } });
    saver.change(say('Lê'));
    await pass(1100);
    saver.stop();
    const kept = draftMirror.read(ID);
    expect(kept).toEqual({ version: 1, base: say(''), content: say('Lê') });
    server.save = save;
    saver = begin(say('Lê'));
    await pass(1100);
    expect(server.content).toEqual(say('Lê'));
    expect(state.is).toBe('saved');
  });

  it('leaves nothing on the device once it is gone, or the right over it has ended', async () => {
    server.save = async () => ({ ok: false, problem: { type: 'dossier-not-found', title: 'Không có', status: 404 } });
    saver.change(say('Lê'));
    await pass(1100);
    expect(state.is).toBe('refused');
    saver.change(say('Lê Thị'));
    expect(draftMirror.read(ID)).toBeUndefined();
  });
});
