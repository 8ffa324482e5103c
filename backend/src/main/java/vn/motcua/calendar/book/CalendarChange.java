package vn.motcua.calendar.book;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of a calendar that running dates are being counted by.
 *
 * @param province whose calendar it is
 * @param doneTo the last dossier it was worked into; absent before the first
 */
public record CalendarChange(
        UUID id,
        String province,
        String reason,
        @Nullable UUID officerId,
        @Nullable UUID doneTo) {}
