package vn.motcua.registry.book;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.time.Zone;

/**
 * Which part of an agency's register is wanted.
 *
 * @param from the first day in Vietnam
 * @param to the last day, included
 */
record BookPart(AgencyId agency, LocalDate from, LocalDate to, Numbers numbers) {

    /** The lowest and the highest number that are wanted; absent where there is no such bound. */
    record Numbers(@Nullable Integer from, @Nullable Integer to) {}

    Instant begin() {
        return from.atStartOfDay(Zone.VIETNAM).toInstant();
    }

    /** The first moment after it. */
    Instant end() {
        return to.plusDays(1).atStartOfDay(Zone.VIETNAM).toInstant();
    }
}
