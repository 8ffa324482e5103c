import createClient from 'openapi-fetch';
import type { paths } from '#/api/schema';
import { API, sessionFetch } from '#/api/session-fetch';

/** The contract as functions; every request of the pages goes through it, except uploads, which report progress. */
export const api = createClient<paths>({
  baseUrl: typeof location === 'undefined' ? API : new URL(API, location.origin).href,
  fetch: sessionFetch,
});

/** A version as `If-Match` wants it. */
export function ifMatch(version: number): { readonly 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
