package vn.motcua.calendar.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of the calendars or the outages, with its reason; every one is kept.
 *
 * @param firstDay the day it is about, or begins with
 * @param officerId absent when the servers made it themselves
 * @param doneTo the last dossier it was worked into; absent before the first
 * @param recountedAt when all dates that run had been counted by it
 */
public record CalendarChange(
        UUID id,
        ChangeKind kind,
        Place place,
        LocalDate firstDay,
        String reason,
        @Nullable UUID officerId,
        Instant at,
        @Nullable UUID doneTo,
        @Nullable Instant recountedAt) {}
