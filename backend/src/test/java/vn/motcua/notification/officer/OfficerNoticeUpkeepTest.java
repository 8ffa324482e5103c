package vn.motcua.notification.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.routing.Desk;

/** What was read ninety days ago is removed, and nothing else. */
@ServerTest
class OfficerNoticeUpkeepTest {
    private final OfficerNoticeUpkeep upkeep;
    private final OfficerNoticeRows rows;
    private final Desk desk;
    private final Clock clock;
    private final Transactions transactions;
    private final Tables tables;

    OfficerNoticeUpkeepTest(
            OfficerNoticeUpkeep upkeep,
            OfficerNoticeRows rows,
            Desk desk,
            Clock clock,
            Transactions transactions,
            Tables tables) {
        this.upkeep = upkeep;
        this.rows = rows;
        this.desk = desk;
        this.clock = clock;
        this.transactions = transactions;
        this.tables = tables;
    }

    @BeforeEach
    void noNotices() {
        tables.empty("push_delivery", "officer_notice");
    }

    @Test
    void onlyWhatWasReadNinetyDaysAgoIsRemoved() {
        OfficerId officer = new OfficerId(desk.clerk().id());
        UUID unread = add(officer, null);
        add(officer, 91);
        UUID readLately = add(officer, 89);

        upkeep.removeWhatWasRead();

        List<OfficerNotice> left = transactions.read(() -> rows.list(officer, false, null, 10));
        assertThat(left).extracting(OfficerNotice::id).containsExactlyInAnyOrder(unread, readLately);
    }

    private UUID add(OfficerId officer, @Nullable Integer readDaysAgo) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        transactions.write(() -> {
            rows.insert(
                    new OfficerNotice(
                            id,
                            officer,
                            OfficerNoticeKind.EXCHANGE_TROUBLE,
                            new OfficerNotice.About(desk.agency().value(), null, null),
                            now.minus(Duration.ofDays(200)),
                            null),
                    Ids.next());
            if (readDaysAgo != null) {
                rows.markRead(officer, id, now.minus(Duration.ofDays(readDaysAgo)));
            }
        });
        return id;
    }
}
