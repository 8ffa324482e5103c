import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Activation, ActivationCompletion, ActivationOpening } from '#/api/types';

/** What an officer who has a code sets an authenticator up with. */
export function openActivation(body: ActivationOpening): Promise<Outcome<Activation>> {
  return outcome(api.POST('/auth/activations', { body }));
}

/** Chooses the credentials; the code is used up. */
export function completeActivation(body: ActivationCompletion): Promise<Outcome<unknown>> {
  return outcome(api.POST('/auth/activations/completion', { body }));
}
