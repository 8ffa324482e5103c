package vn.motcua.result.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.routing.queue.Queue;
import vn.motcua.routing.queue.QueueFilter;
import vn.motcua.routing.queue.QueueItem;
import vn.motcua.routing.queue.Queues;

/** Who worked on a dossier that has gone on finds it among all, and can open it. */
@ServerTest
class WorkedOnTest {
    private final Api api;
    private final Desk desk;
    private final DocumentActs documents;
    private final Queues queues;

    WorkedOnTest(Api api, Desk desk, DocumentActs documents, Queues queues) {
        this.api = api;
        this.desk = desk;
        this.documents = documents;
        this.queues = queues;
    }

    @Test
    void handlersAndClerksFindWhatTheirWorkHasEnded() {
        Dossier done = documents.issued(desk.submitted());

        for (Clerk officer : List.of(desk.handler(), desk.clerk())) {
            assertThat(found(officer, done)).containsExactly(done.id());
            api.get("/api/v1/officer/dossiers/" + done.id().value())
                    .bearer(officer.token())
                    .expect(200);
        }
        assertThat(found(desk.officer(desk.otherDivision(), OfficerRole.HANDLER), done))
                .isEmpty();
    }

    private List<DossierId> found(Clerk officer, Dossier dossier) {
        String code = dossier.requireCode().value();
        return queues.list(officer.caller(), new QueueFilter(Queue.ALL, code, null, null, 10, null)).items().stream()
                .map(QueueItem::dossierId)
                .toList();
    }
}
