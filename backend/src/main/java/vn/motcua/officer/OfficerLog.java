package vn.motcua.officer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Ids;

/** Writes one line of an officer's history, in the transaction of what it tells of. */
@Singleton
class OfficerLog {

    private final ChangeRows rows;
    private final Clock clock;

    OfficerLog(ChangeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void add(OfficerId officer, OfficerChange.Kind kind, ChangeOrder order) {
        add(officer, kind, null, null, order);
    }

    void add(
            OfficerId officer,
            OfficerChange.Kind kind,
            @Nullable PostId post,
            @Nullable LocalDate validTo,
            ChangeOrder order) {
        OfficerId by = order.by();
        rows.save(new ChangeRow(
                Ids.next(),
                officer.value(),
                kind,
                post == null ? null : post.value(),
                validTo,
                order.reason(),
                by == null ? null : by.value(),
                clock.instant()));
    }
}
