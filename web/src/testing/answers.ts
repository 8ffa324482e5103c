import { act } from '@testing-library/preact';

/** Questions to the server whose answers a test gives in the order that it wants. */
export class Answers<T> {
  readonly asked: string[] = [];
  private readonly waiting: ((answer: T) => void)[] = [];

  readonly ask = (question: string): Promise<T> => {
    this.asked.push(question);
    return new Promise(resolve => this.waiting.push(resolve));
  };

  /** Answers the question of this number, from 0, and waits until the page knows. */
  async give(number: number, answer: T): Promise<void> {
    await act(async () => {
      this.waiting[number]?.(answer);
      await Promise.resolve();
    });
  }
}
