import { act } from '@testing-library/preact';
import { expect, vi } from 'vitest';

/** The stream of changes, as a test lets it speak. */
export class LiveServer {
  private stream: ReadableStreamDefaultController<Uint8Array> | undefined;

  /** The answer to whoever listens. */
  open(): Response {
    return new Response(new ReadableStream<Uint8Array>({ start: stream => void (this.stream = stream) }));
  }

  /** Says that listening has begun. */
  begins(): Promise<void> {
    return this.says('event: ready\ndata: {}\n\n');
  }

  /** Tells of a change and waits until the page knows. */
  changes(dossierId: string, status: string): Promise<void> {
    return this.says(`event: dossier\ndata: ${JSON.stringify({ dossierId, status })}\n\n`);
  }

  private async says(text: string): Promise<void> {
    await vi.waitFor(() => expect(this.stream).toBeDefined());
    await act(async () => {
      this.stream?.enqueue(new TextEncoder().encode(text));
      await new Promise(resolve => setTimeout(resolve, 0));
    });
  }
}
