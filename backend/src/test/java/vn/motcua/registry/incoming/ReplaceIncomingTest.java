package vn.motcua.registry.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._data.ArrivedLetter;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;

/** What stands in the place of a document is for who had that one in hand, however often its sender replaces it. */
@DatabaseTest
class ReplaceIncomingTest {
    private final EnterIncoming enterIncoming;
    private final ReceiveIncoming receiveIncoming;
    private final AssignIncoming assignIncoming;
    private final ReplaceIncoming replaceIncoming;
    private final IncomingReach reach;
    private final IncomingDocuments incoming;
    private final Tables tables;
    private final AgencyId agency;
    private final UUID unit;

    ReplaceIncomingTest(
            EnterIncoming enterIncoming,
            ReceiveIncoming receiveIncoming,
            AssignIncoming assignIncoming,
            ReplaceIncoming replaceIncoming,
            IncomingReach reach,
            IncomingDocuments incoming,
            Agencies agencies,
            Tables tables) {
        this.enterIncoming = enterIncoming;
        this.receiveIncoming = receiveIncoming;
        this.assignIncoming = assignIncoming;
        this.replaceIncoming = replaceIncoming;
        this.reach = reach;
        this.incoming = incoming;
        this.tables = tables;
        this.agency = agencies.findByCode("H56.14").orElseThrow().id();
        this.unit = agencies.units(agency).getFirst().id().value();
    }

    @Test
    void whoeverHadTheFirstInHandReadsAndIsToldOfWhatReplacedTheSecond() {
        OfficerCaller handler = handler();
        IncomingId first = assigned(handler);
        IncomingId second = entered();
        IncomingId third = entered();
        replaceIncoming.note(first, second, "Sai Điều 2");

        replaceIncoming.note(second, third, "Sai Điều 3");

        assertThat(reach.maySee(handler, incoming.get(third))).isTrue();
        assertThat(told(second, handler)).isEqualTo(1);
        assertThat(reach.maySee(handler(), incoming.get(third)))
                .as("others do not")
                .isFalse();
    }

    @Test
    void documentsThatAreSaidToReplaceEachOtherAreForThoseWhoHadEither() {
        OfficerCaller handler = handler();
        IncomingId one = assigned(handler);
        IncomingId other = entered();
        replaceIncoming.note(one, other, "Sai Điều 2");
        replaceIncoming.note(other, one, "Sai Điều 2");

        assertThat(reach.maySee(handler, incoming.get(other))).isTrue();
        assertThat(reach.maySee(handler(), incoming.get(other))).isFalse();
    }

    @Test
    void replacementThatIsNotedAgainIsToldOnceInItsSendersWords() {
        OfficerCaller handler = handler();
        IncomingId old = assigned(handler);
        IncomingId fresh = entered();

        replaceIncoming.note(old, fresh, "Sai Điều 2");
        replaceIncoming.note(old, fresh, "Sai Điều 2");

        assertThat(told(old, handler)).isEqualTo(1);
        assertThat(tables.count("incoming_event WHERE deed = 'REPLACED' AND remarks = 'Sai Điều 2' AND incoming_id = "
                        + Tables.id(old.value())))
                .isEqualTo(1);
    }

    private long told(IncomingId document, OfficerCaller officer) {
        return tables.count("outbox_event WHERE type = '" + IncomingTurned.TYPE + "' AND aggregate_id = "
                + Tables.id(document.value()) + " AND payload LIKE '%" + officer.officerId() + "%'");
    }

    private OfficerCaller handler() {
        return new OfficerCaller(
                Ids.next(), Ids.next(), List.of(new Post(agency.value(), unit, Set.of(OfficerRole.HANDLER))));
    }

    private IncomingId assigned(OfficerCaller handler) {
        IncomingId id = entered();
        receiveIncoming.takeIn(Ids.next(), id, 0);
        var words =
                new AssignIncoming.Words(null, null, List.of(new IncomingDocument.Assignee(unit, handler.officerId())));
        assertThat(assignIncoming.assign(Ids.next(), id, 1, words)).isInstanceOf(IncomingChange.Outcome.Changed.class);
        return id;
    }

    private IncomingId entered() {
        return ArrivedLetter.to(agency)
                .from("000.00.14.H50", "Sở Tư pháp tỉnh Quảng Trị")
                .numbered("12")
                .enter(enterIncoming)
                .id();
    }
}
