package vn.motcua.applicant.representation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is given: how far, until when, and as what.
 *
 * @param validUntil the last day, by the calendar of Vietnam
 * @param role what they are in a company; absent for any other representation
 */
public record Leave(
        Scope scope, LocalDate validUntil, @Nullable Role role) {

    /** The longest anybody may be let act: enough for any procedure, and too short to be forgotten for a lifetime. */
    public static final int LONGEST_YEARS = 5;

    /** Leave without a role. */
    public static Leave of(Scope scope, LocalDate validUntil) {
        return new Leave(scope, validUntil, null);
    }

    /** Leave to be somebody in a company. */
    public static Leave of(Role role, Scope scope, LocalDate validUntil) {
        return new Leave(scope, validUntil, role);
    }

    /** Whether it may be given today: its last day is not over, and not more than {@link #LONGEST_YEARS} years away. */
    public boolean mayBeGivenOn(LocalDate today) {
        return !validUntil.isBefore(today) && !validUntil.isAfter(today.plusYears(LONGEST_YEARS));
    }

    /** Whether another goes no further: in what it allows, for which procedures, and for how long. */
    public boolean covers(Leave other) {
        return scope.covers(other.scope) && !other.validUntil.isAfter(validUntil);
    }
}
