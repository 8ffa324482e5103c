import { failureOf, success, unreachable, type Outcome } from '#/api/outcome';
import { API, clientHeaders, freshSession, maySendAgain, UNAUTHORIZED } from '#/api/session-fetch';

/** Sends one file as multipart part `file` and tells how much of it has gone, from 0 to 1: fetch cannot tell. */
export async function upload<T>(
  path: string,
  file: File,
  onProgress: (sent: number) => void,
  headers: Readonly<Record<string, string>> = {},
): Promise<Outcome<T>> {
  const send = () => sendOnce<T>(path, file, onProgress, headers);
  try {
    if (!(await freshSession())) return failureOf(undefined, UNAUTHORIZED);
    const sent = await send();
    return !sent.ok && sent.problem.status === UNAUTHORIZED && (await maySendAgain()) ? await send() : sent;
  } catch {
    return unreachable();
  }
}

function sendOnce<T>(
  path: string,
  file: File,
  onProgress: (sent: number) => void,
  headers: Readonly<Record<string, string>>,
): Promise<Outcome<T>> {
  const body = new FormData();
  body.append('file', file);
  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open('POST', API + path);
    for (const [name, value] of Object.entries({ ...clientHeaders(), ...headers }))
      request.setRequestHeader(name, value);
    request.upload.onprogress = event => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onerror = request.onabort = request.ontimeout = () => resolve(unreachable());
    request.onload = () => {
      const answer = parse(request.responseText);
      resolve(request.status < 300 ? success(answer as T) : failureOf(answer, request.status));
    };
    request.send(body);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
