package vn.motcua.platform.outbox;

import jakarta.inject.Singleton;

/** Raised when a transaction that appended events has committed. */
@Singleton
final class OutboxSignal extends Signal {}
