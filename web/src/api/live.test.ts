import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listen, type Heard } from '#/api/live';
import { rememberSession } from '#/api/session';

const caller = { kind: 'APPLICANT', id: 'a1', name: 'Lê Thị Nhung' } as const;
const CHANGED = { kind: 'changed', dossierId: 'd1', status: 'ACCEPTED' } as const;

class Server {
  readonly opened: Request[] = [];
  private readonly streams: ReadableStreamDefaultController<Uint8Array>[] = [];
  status = 200;

  readonly answer = (request: Request): Promise<Response> => {
    this.opened.push(request);
    const body = new ReadableStream<Uint8Array>({
      start: stream => {
        this.streams.push(stream);
        request.signal.addEventListener('abort', () => stream.error(request.signal.reason));
      },
    });
    return Promise.resolve(new Response(this.status === 200 ? body : null, { status: this.status }));
  };

  async says(text: string, stream = this.streams.length - 1): Promise<void> {
    await vi.advanceTimersByTimeAsync(0);
    this.streams[stream]?.enqueue(new TextEncoder().encode(text));
    await vi.advanceTimersByTimeAsync(0);
  }

  async ends(): Promise<void> {
    this.streams.at(-1)?.close();
    await vi.advanceTimersByTimeAsync(0);
  }
}

let server: Server;
let heard: Heard[];
let leave: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  vi.stubGlobal('fetch', server.answer);
  heard = [];
  leave = listen('/live', each => heard.push(each));
});

afterEach(() => {
  leave();
  hide(false);
  vi.useRealTimers();
});

function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

it('a change is heard, also one that comes in pieces', async () => {
  await server.says('event: ready\ndata: {}\n\nid: 1\nevent: dos');
  await server.says('sier\ndata: {"dossierId":"d1","status":"ACCEPTED"}\n\n');
  await server.says('event: beat\ndata: {}\n\n');
  expect(heard).toEqual([{ kind: 'started' }, CHANGED]);
});

it('a stream that ends is opened again, and what may have been missed is told', async () => {
  await server.says('event: ready\ndata: {}\n\n');
  await server.ends();
  await vi.advanceTimersByTimeAsync(1_000);
  await server.says('event: ready\ndata: {}\n\n');
  expect(heard).toEqual([{ kind: 'started' }, { kind: 'missed' }]);
});

it('a stream that falls silent is left for another', async () => {
  await server.says('event: ready\ndata: {}\n\n');
  await vi.advanceTimersByTimeAsync(39_000);
  expect(server.opened).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(server.opened).toHaveLength(2);
});

async function refusedWith(status: number): Promise<void> {
  leave();
  server.status = status;
  server.opened.length = 0;
  leave = listen('/live', each => heard.push(each));
  await vi.advanceTimersByTimeAsync(10 * 60_000);
}

it('a server that is full is asked ever less often', async () => {
  await refusedWith(503);
  expect(server.opened.length).toBeGreaterThan(9);
  expect(server.opened.length).toBeLessThan(30);
  expect(heard).toEqual([]);
});

it('without a session nothing is asked again until there is one', async () => {
  await refusedWith(401);
  expect(server.opened).toHaveLength(1);
  rememberSession({ caller, expiresInSeconds: 600, tokenType: 'Bearer' });
  expect(server.opened).toHaveLength(2);
});

it('whoever comes back to a page whose session has run out renews it, and what was missed is told', async () => {
  leave();
  vi.stubGlobal('fetch', (request: Request | string) => {
    if (typeof request !== 'string') return server.answer(request);
    return Promise.resolve(Response.json({ caller, expiresInSeconds: 600, tokenType: 'Bearer' }));
  });
  rememberSession({ caller, expiresInSeconds: 600, tokenType: 'Bearer' });
  leave = listen('/live', each => heard.push(each));
  await server.says('event: ready\ndata: {}\n\n');
  server.status = 401;
  await vi.advanceTimersByTimeAsync(660_000);
  const asked = server.opened.length;
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(server.opened).toHaveLength(asked);
  server.status = 200;
  window.dispatchEvent(new Event('focus'));
  await vi.advanceTimersByTimeAsync(10);
  await server.says('event: ready\ndata: {}\n\n');
  expect(heard).toEqual([{ kind: 'started' }, { kind: 'missed' }]);
});

it('a hidden page holds no connection', async () => {
  await server.says('event: ready\ndata: {}\n\n');
  hide(true);
  expect(server.opened[0]?.signal.aborted).toBe(true);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(server.opened).toHaveLength(1);
  hide(false);
  await server.says('event: ready\ndata: {}\n\n');
  expect(heard).toEqual([{ kind: 'started' }, { kind: 'missed' }]);
});

it('who has left hears nothing more', async () => {
  await server.says('event: ready\ndata: {}\n\n');
  leave();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(server.opened).toHaveLength(1);
});
