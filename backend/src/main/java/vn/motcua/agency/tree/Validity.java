package vn.motcua.agency.tree;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when an agency bears a code.
 *
 * @param to the first day it does not any more; absent while no end is known
 */
record Validity(LocalDate from, @Nullable LocalDate to) {

    static Validity of(AgencyDraft draft) {
        return new Validity(draft.validFrom(), draft.validTo());
    }

    static Validity of(CodeRow row) {
        return new Validity(row.validFrom(), row.validTo());
    }

    /** Whether there is a day that lies in both. */
    boolean overlaps(Validity other) {
        return beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
    }

    private boolean beginsBeforeEndOf(Validity other) {
        return other.to == null || from.isBefore(other.to);
    }
}
