import type { DetailedError, HttpResponse } from 'tus-js-client';
import { failureOf, success, unreachable, type Outcome } from '#/api/outcome';
import { persistently } from '#/api/persistently';
import { API, clientHeaders, freshSession, maySendAgain, sessionFetch, UNAUTHORIZED } from '#/api/session-fetch';

/** A file that the server has: sent now, or found to be there already. */
export type Sent = { readonly uploadId: string } | { readonly documentId: string };

export interface Sending {
  /** From 0 to 1. */
  readonly onProgress: (sent: number) => void;
  /** Whether it waits for the network. */
  readonly onWaiting: (waiting: boolean) => void;
  /** Whether a file of the person's own that is there already will do. */
  readonly reuse: boolean;
}

interface Begun {
  readonly url: string;
  readonly offset: number;
}

const TUS = { 'Tus-Resumable': '1.0.0' };
const CHUNK_TYPE = 'application/offset+octet-stream';
/** Goes with the request that begins: one journey where the whole file is no longer than a few pages of text. */
const SMALL_BYTES = 128 * 1024;
/** Long enough that journeys cost little, short enough that no proxy ends one on a line of 64 kbit/s. */
const CHUNK_BYTES = 512 * 1024;
const HEX = 16;
const CONFLICT = 409;
const OK = 200;
const CREATED = 201;

/** Sends a file by the resumable upload (tus 1.0): what has come is there after any cut, also when it is chosen again days later. */
export async function sendResumably(file: File, sending: Sending): Promise<Outcome<Sent>> {
  const hash = await sha256(file);
  const begun = await persistently(() => begin(file, hash, sending.reuse), sending);
  if (!begun.ok) return begun;
  if (!('url' in begun.data)) return success(begun.data);
  const { url, offset } = begun.data;
  const went = offset < file.size ? await sendChunks(file, url, sending) : success(undefined);
  return went.ok ? success({ uploadId: url.slice(url.lastIndexOf('/') + 1) }) : went;
}

/** Lets what cannot be used go, so that it does not count among the person's open uploads. */
export async function endUpload(id: string): Promise<void> {
  try {
    await sessionFetch(new Request(`${API}/uploads/${id}`, { method: 'DELETE', headers: TUS }));
  } catch {
    // It ends by itself in some days.
  }
}

async function begin(file: File, hash: string | undefined, reuse: boolean): Promise<Outcome<Begun | Sent>> {
  const small = file.size <= SMALL_BYTES;
  const named = [`filename ${base64(file.name)}`];
  if (hash !== undefined) named.push(`sha256 ${base64(hash)}`);
  if (hash !== undefined && reuse) named.push('reuse');
  const headers = { ...TUS, 'Upload-Length': String(file.size), 'Upload-Metadata': named.join(',') };
  try {
    const response = await sessionFetch(
      new Request(`${API}/uploads`, {
        method: 'POST',
        headers: small ? { ...headers, 'Content-Type': CHUNK_TYPE } : headers,
        ...(small && { body: file }),
      }),
    );
    return await read(response);
  } catch {
    return unreachable();
  }
}

async function read(response: Response): Promise<Outcome<Begun | Sent>> {
  if (response.status === OK) return success((await response.json()) as Sent);
  if (response.status !== CREATED) return failureOf(await response.json().catch(() => undefined), response.status);
  return success({
    url: response.headers.get('Location') ?? '',
    offset: Number(response.headers.get('Upload-Offset') ?? 0),
  });
}

/** From where it stands to its end, however often it is cut. */
async function sendChunks(file: File, url: string, { onProgress, onWaiting }: Sending): Promise<Outcome<undefined>> {
  let reached = 0;
  let before = 0;
  const gained = () => {
    const more = reached > before;
    before = reached;
    return more;
  };
  const progress = (sent: number) => {
    reached = Math.max(reached, sent);
    onProgress(sent / file.size);
  };
  const send = () => sendOn(file, url, progress);
  return persistently(
    async () => {
      if (!(await freshSession())) return failureOf(undefined, UNAUTHORIZED);
      const went = await send();
      return !went.ok && went.problem.status === UNAUTHORIZED && (await maySendAgain()) ? send() : went;
    },
    { onWaiting, gained },
  );
}

/** Asks where the upload stands, and sends from there until its end or a cut. */
async function sendOn(file: File, url: string, onProgress: (sent: number) => void): Promise<Outcome<undefined>> {
  try {
    const { Upload } = await import('tus-js-client');
    return await new Promise<Outcome<undefined>>(resolve => {
      new Upload(file, {
        uploadUrl: url,
        chunkSize: CHUNK_BYTES,
        // Tried again by whoever asked for it, who knows of sessions and of the network.
        retryDelays: null,
        storeFingerprintForResuming: false,
        headers: clientHeaders(),
        onBeforeRequest: async () => {
          // A large file on a weak line takes longer than a session.
          await freshSession();
        },
        onProgress,
        onError: error => resolve(failure(error)),
        onSuccess: () => resolve(success(undefined)),
      }).start();
    });
  } catch {
    return unreachable();
  }
}

function failure(error: Error): Outcome<never> {
  const response = 'originalResponse' in error ? (error as DetailedError).originalResponse : null;
  const status = response?.getStatus() ?? 0;
  // Two chunks for one place: an earlier request that was thought to be cut has come through after all.
  return response === null || status === 0 || status === CONFLICT ? unreachable() : failureOf(parse(response), status);
}

function parse(response: HttpResponse): unknown {
  try {
    return JSON.parse(response.getBody()) as unknown;
  } catch {
    return undefined;
  }
}

async function sha256(file: File): Promise<string | undefined> {
  // Browsers have no digests on pages that come over plain http.
  if (!('subtle' in crypto)) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(digest, byte => byte.toString(HEX).padStart(2, '0')).join('');
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
