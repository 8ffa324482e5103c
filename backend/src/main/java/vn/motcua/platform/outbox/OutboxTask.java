package vn.motcua.platform.outbox;

import java.util.UUID;

/** An event that a consumer has yet to act on, as this server claimed it. */
record OutboxTask(long position, String consumer, int attempts, UUID claim, OutboxEvent event) {}
