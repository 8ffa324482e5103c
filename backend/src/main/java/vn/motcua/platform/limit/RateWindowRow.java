package vn.motcua.platform.limit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code rate_window}. */
@MappedEntity("rate_window")
record RateWindowRow(@Id String bucket, int used, Instant windowEnd) {}
