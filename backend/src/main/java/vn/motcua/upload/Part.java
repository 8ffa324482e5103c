package vn.motcua.upload;

import java.util.UUID;

/** What was kept of one chunk: it lies in a file of its own and ends where the next part begins. */
record Part(long startsAt, UUID id) {}
