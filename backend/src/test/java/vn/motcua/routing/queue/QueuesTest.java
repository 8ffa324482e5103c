package vn.motcua.routing.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua.agency.UnitId;
import vn.motcua.calendar.DueDates;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.routing.Desk;
import vn.motcua.routing.LeftPlace;
import vn.motcua.routing.TaskState;

/** Who finds what in which queue, in which order, page by page. */
@DatabaseTest
class QueuesTest {

    private final Desk desk;
    private final QueueRows rows;
    private final Queues queues;
    private final DueDates dueDates;
    private final Clock clock;

    /** A unit of this test alone, in an agency of its own: nobody else's dossiers are in its queues. */
    private final UnitId unit = new UnitId(UUID.randomUUID());

    private final OfficerCaller intake = officer(OfficerRole.INTAKE);
    private final OfficerCaller handler = officer(OfficerRole.HANDLER);

    QueuesTest(Desk desk, QueueRows rows, Queues queues, DueDates dueDates, Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.queues = queues;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    @Test
    void eachTaskLiesInTheQueuesItsStateHolderAndDueDatePutItIn() {
        Instant now = clock.instant();
        List<DossierId> ids = copies(9);
        DossierId waiting = ids.get(0);
        DossierId mine = inProgress(ids.get(1), working(20));
        rows.holder(mine, handler.officerId());
        DossierId colleagues = inProgress(ids.get(2), working(30));
        rows.holder(colleagues, UUID.randomUUID());
        DossierId nobodys = inProgress(ids.get(3), working(40));
        DossierId nearDue = inProgress(ids.get(4), working(5));
        rows.near(nearDue, now.minus(Duration.ofDays(1)));
        DossierId overdue = inProgress(ids.get(5), now.minus(Duration.ofHours(1)));
        DossierId toReturn = ids.get(6);
        rows.status(toReturn, DossierStatus.RESOLVED, TaskState.OPEN);
        rows.due(toReturn, null);
        DossierId parked = ids.get(7);
        rows.status(parked, DossierStatus.SUPPLEMENT_REQUESTED, TaskState.PARKED);
        rows.holder(parked, handler.officerId());
        rows.due(parked, now.minus(Duration.ofDays(1)));
        DossierId closed = ids.get(8);
        rows.status(closed, DossierStatus.RESULT_RETURNED, TaskState.CLOSED);
        rows.due(closed, now.minus(Duration.ofDays(30)));
        rows.holder(closed, handler.officerId());
        rows.due(waiting, working(10));

        assertThat(found(intake, Queue.WAITING)).containsExactly(waiting);
        assertThat(found(handler, Queue.WAITING)).isEmpty();
        assertThat(found(handler, Queue.MINE)).containsExactly(parked, mine);
        assertThat(found(handler, Queue.UNIT))
                .containsExactly(overdue, nearDue, waiting, colleagues, nobodys, toReturn);
        assertThat(found(handler, Queue.NEAR_DUE)).containsExactly(nearDue);
        assertThat(found(handler, Queue.OVERDUE)).containsExactly(overdue);
        assertThat(found(intake, Queue.TO_RETURN)).containsExactly(toReturn);
        assertThat(found(handler, Queue.TO_RETURN)).isEmpty();
        assertThat(found(handler, Queue.ALL))
                .containsExactly(parked, overdue, nearDue, waiting, mine, colleagues, nobodys, toReturn, closed);
        assertThat(queues.counts(handler)).isEqualTo(new QueueCounts(0, 2, 6, 1, 1, 0, 0, 0, 0));
    }

    @Test
    void stepOfFewHoursIsNearDueInItsLastQuarterAlone() {
        Instant now = clock.instant();
        List<DossierId> ids = copies(2);
        DossierId beforeItsQuarter = inProgress(ids.get(0), now.plus(Duration.ofMinutes(40)));
        rows.near(beforeItsQuarter, now.plus(Duration.ofMinutes(1)));
        DossierId inItsQuarter = inProgress(ids.get(1), now.plus(Duration.ofMinutes(40)));
        rows.near(inItsQuarter, now.minus(Duration.ofMinutes(1)));

        assertThat(found(handler, Queue.NEAR_DUE)).containsExactly(inItsQuarter);
        assertThat(queues.list(handler, QueueFilter.of(Queue.ALL, 10)).items())
                .filteredOn(item -> item.times().isNearDue())
                .extracting(QueueItem::dossierId)
                .containsExactly(inItsQuarter);
        assertThat(queues.counts(handler).nearDue()).isEqualTo(1);
    }

    @Test
    void officerWithoutAPostInTheUnitFindsNothingThere() {
        copies(2);
        OfficerCaller elsewhere = new OfficerCaller(
                UUID.randomUUID(),
                Ids.next(),
                List.of(new Post(UUID.randomUUID(), UUID.randomUUID(), Set.of(OfficerRole.INTAKE))));
        OfficerCaller supervisor = new OfficerCaller(
                UUID.randomUUID(),
                Ids.next(),
                List.of(new Post(unit.value(), unit.value(), Set.of(OfficerRole.SUPERVISOR))));
        for (Queue queue : Queue.values()) {
            assertThat(found(elsewhere, queue)).as(queue.name()).isEmpty();
            assertThat(found(supervisor, queue)).as(queue.name()).isEmpty();
        }
        assertThat(queues.counts(supervisor)).isEqualTo(new QueueCounts(0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void whatLiesInTwoOfAnOfficersPlacesIsShownOnce() {
        List<DossierId> ids = copies(3);
        OfficerCaller both = new OfficerCaller(
                UUID.randomUUID(),
                Ids.next(),
                List.of(
                        new Post(unit.value(), null, Set.of(OfficerRole.LEADER)),
                        new Post(UUID.randomUUID(), unit.value(), Set.of(OfficerRole.HANDLER))));
        assertThat(found(both, Queue.ALL)).containsExactlyElementsOf(ids);
    }

    @Test
    void pagesShowEachRowOnceInOrderWhileOthersComeAndGo() {
        Instant now = clock.instant();
        List<DossierId> ids = copies(23);
        for (int i = 0; i < ids.size(); i++) {
            // Several share a due date, some have none: the id decides between them.
            rows.due(ids.get(i), i < 17 ? now.plus(Duration.ofDays(i / 3)) : null);
        }
        List<DossierId> seen = new ArrayList<>();
        @Nullable String after = null;
        int page = 0;
        do {
            Page<QueueItem> items = queues.list(intake, new QueueFilter(Queue.WAITING, null, null, null, 4, after));
            items.items().forEach(item -> seen.add(item.dossierId()));
            after = items.next();
            // Between pages one that was shown leaves the queue, and a new one comes before the place we stand at.
            rows.status(seen.get(page), DossierStatus.ACCEPTED, TaskState.OPEN);
            rows.due(copies(1).getFirst(), now.minus(Duration.ofDays(1)));
            page++;
        } while (after != null);
        assertThat(seen).containsExactlyElementsOf(ids);
    }

    @Test
    void wordsAreFoundWithoutMarksFromTheBeginningOfAnyWord() {
        List<DossierId> ids = copies(3);
        rows.name(ids.get(0), "Đặng Thị Ánh", unit.value(), "dang thi anh", "thi anh", "anh");
        rows.name(ids.get(1), "Nguyễn Văn Đăng", unit.value(), "nguyen van dang", "van dang", "dang");
        rows.name(ids.get(2), "Lê Thị Hằng", unit.value(), "le thi hang", "thi hang", "hang");
        assertThat(search("đặng")).containsExactly(ids.get(0), ids.get(1));
        assertThat(search("dang thi")).containsExactly(ids.get(0));
        assertThat(search("THỊ")).containsExactly(ids.get(0), ids.get(2));
        assertThat(search("ang")).isEmpty();
        assertThat(search("--")).isEmpty();
    }

    @Test
    void manyWhoMatchAreFoundAsFewAre() {
        List<DossierId> ids = copies(1010);
        ids.forEach(id -> rows.name(id, "Phạm Văn Tuấn", unit.value(), "pham van tuan", "van tuan", "tuan"));
        Page<QueueItem> page = queues.list(intake, new QueueFilter(Queue.WAITING, "văn tuấn", null, null, 20, null));
        assertThat(page.items()).extracting(QueueItem::dossierId).containsExactlyElementsOf(ids.subList(0, 20));
        assertThat(page.next()).isNotNull();
        assertThat(queues.counts(intake).waiting()).isEqualTo(Queues.COUNTED_TO);
    }

    @Test
    void filtersNarrowAQueue() {
        List<DossierId> ids = copies(2);
        rows.status(ids.get(1), DossierStatus.IN_PROGRESS, TaskState.OPEN);
        assertThat(found(intake, new QueueFilter(Queue.ALL, null, null, DossierStatus.IN_PROGRESS, 10, null)))
                .containsExactly(ids.get(1));
        assertThat(found(intake, new QueueFilter(Queue.ALL, null, "0.000000", null, 10, null)))
                .isEmpty();
        assertThat(found(intake, new QueueFilter(Queue.ALL, null, "1.005092", null, 10, null)))
                .containsExactlyElementsOf(ids);
    }

    @Test
    void leaderOfASuperiorAgencyFindsWhatItsUnitsHandleForAnother() {
        DossierId guest = copies(1).getFirst();
        UUID superior = UUID.randomUUID();
        rows.guest(guest, superior);
        OfficerCaller leader = new OfficerCaller(
                UUID.randomUUID(),
                Ids.next(),
                List.of(new Post(superior, UUID.randomUUID(), Set.of(OfficerRole.LEADER))));
        assertThat(found(leader, Queue.ALL)).containsExactly(guest);
    }

    @Test
    void whatHasGoneOnFromMyUnitStandsLastOnceAndIsNeverLate() {
        List<DossierId> ids = copies(5);
        UUID other = UUID.randomUUID();
        ids.forEach(id -> rows.left(LeftPlace.UNIT, other, id));
        rows.due(ids.get(1), clock.instant().minus(Duration.ofDays(1)));
        rows.status(ids.get(2), DossierStatus.RESULT_RETURNED, TaskState.CLOSED);
        OfficerCaller there = handlerAt(other);

        assertThat(pages(there, 2)).containsExactlyElementsOf(ids);
        assertThat(found(there, Queue.OVERDUE)).isEmpty();
        assertThat(queues.list(there, QueueFilter.of(Queue.ALL, 10)).items())
                .extracting(QueueItem::times)
                .allMatch(times -> times.hasGoneOn() && times.dueAt() == null && !times.isNearDue());
        // Who is here and was there sees each where it is.
        assertThat(pages(handlerAt(unit.value(), other), 2))
                .hasSize(5)
                .containsOnlyOnceElementsOf(ids)
                .startsWith(ids.get(1))
                .endsWith(ids.get(2));
    }

    @Test
    void whatHasGoneOnFromMyUnitIsFoundByItsWords() {
        List<DossierId> ids = copies(3);
        UUID other = UUID.randomUUID();
        rows.left(LeftPlace.UNIT, other, ids.get(0));
        rows.left(LeftPlace.UNIT, other, ids.get(1));
        rows.name(ids.get(1), "Lò Thị Sao", unit.value(), "lo thi sao", "thi sao", "sao");
        rows.name(ids.get(2), "Lò Văn Sao", unit.value(), "lo van sao", "van sao", "sao");
        QueueFilter words = new QueueFilter(Queue.ALL, "sao", null, null, 10, null);

        assertThat(found(handlerAt(other), words)).containsExactly(ids.get(1));
        assertThat(found(handlerAt(unit.value(), other), words)).containsExactlyInAnyOrder(ids.get(1), ids.get(2));
    }

    @Test
    void placesFindWhatHasGoneOnFromThemAsWhatTheyWere() {
        List<DossierId> ids = copies(3);
        UUID place = UUID.randomUUID();
        rows.left(LeftPlace.UNIT, place, ids.get(0));
        rows.left(LeftPlace.ISSUER, place, ids.get(1));
        rows.left(LeftPlace.GUEST, place, ids.get(2));
        rows.left(LeftPlace.GUEST, place, ids.get(1));
        ids.forEach(id -> rows.name(id, "Lò Thị Sao", place, "lo thi sao", "thi sao", "sao"));

        for (String words : Arrays.asList(null, "sao")) {
            QueueFilter filter = new QueueFilter(Queue.ALL, words, null, null, 10, null);
            assertThat(found(of(place, place, OfficerRole.HANDLER), filter)).containsExactly(ids.get(0));
            assertThat(found(of(place, UUID.randomUUID(), OfficerRole.CLERK), filter))
                    .containsExactly(ids.get(1));
            assertThat(found(of(place, UUID.randomUUID(), OfficerRole.LEADER), filter))
                    .containsExactly(ids.get(1), ids.get(2));
        }
    }

    private static OfficerCaller of(UUID agency, UUID unit, OfficerRole role) {
        return new OfficerCaller(UUID.randomUUID(), Ids.next(), List.of(new Post(agency, unit, Set.of(role))));
    }

    private OfficerCaller handlerAt(UUID... units) {
        List<Post> posts = Arrays.stream(units)
                .map(each -> new Post(unit.value(), each, Set.of(OfficerRole.HANDLER)))
                .toList();
        return new OfficerCaller(UUID.randomUUID(), Ids.next(), posts);
    }

    private List<DossierId> pages(OfficerCaller officer, int limit) {
        List<DossierId> seen = new ArrayList<>();
        @Nullable String after = null;
        do {
            Page<QueueItem> page = queues.list(officer, new QueueFilter(Queue.ALL, null, null, null, limit, after));
            page.items().forEach(item -> seen.add(item.dossierId()));
            after = page.next();
        } while (after != null);
        return seen;
    }

    private OfficerCaller officer(OfficerRole role) {
        Post post = new Post(unit.value(), unit.value(), Set.of(role));
        return new OfficerCaller(UUID.randomUUID(), Ids.next(), List.of(post));
    }

    private List<DossierId> copies(int count) {
        return rows.copies(desk.submitted(), unit, count);
    }

    private Instant working(int hours) {
        return dueDates.after(desk.agency(), clock.instant(), Duration.ofHours(hours));
    }

    private DossierId inProgress(DossierId id, Instant due) {
        rows.status(id, DossierStatus.IN_PROGRESS, TaskState.OPEN);
        rows.due(id, due);
        return id;
    }

    private List<DossierId> search(String words) {
        return found(intake, new QueueFilter(Queue.ALL, words, null, null, 100, null));
    }

    private List<DossierId> found(OfficerCaller officer, Queue queue) {
        return found(officer, QueueFilter.of(queue, 100));
    }

    private List<DossierId> found(OfficerCaller officer, QueueFilter filter) {
        return queues.list(officer, filter).items().stream()
                .map(QueueItem::dossierId)
                .toList();
    }
}
