package vn.motcua.registry.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** The files of outgoing documents: how many there may be, and which are kept no longer. */
@ServerTest
class OutgoingFilesApiTest {

    private final Api api;
    private final Desk desk;
    private final OutgoingActs outgoing;
    private final Tables tables;

    OutgoingFilesApiTest(Api api, Desk desk, Tables tables) {
        this.api = api;
        this.desk = desk;
        this.outgoing = new OutgoingActs(api, desk);
        this.tables = tables;
    }

    @Test
    void fileOfAnUpdateBeyondTheTwentiethIsRefusedForThatReason() {
        Answer issued = outgoing.issued(OutgoingActs.words("Về việc cập nhật nhiều phụ lục"));
        Answer sent = outgoing.act(desk.clerk(), issued, "/dispatch").expect(200);
        UUID id = UUID.fromString(sent.at("/document/id"));
        for (int place = 0; place < 20; place++) {
            tables.execute("INSERT INTO outgoing_attachment (outgoing_id, place, draft_id, sealed_id) SELECT id, "
                    + place + ", draft_id, issued_id FROM outgoing_document WHERE id = " + Tables.id(id));
        }

        outgoing.file(desk.clerk(), sent, "/update-file", "21.pdf", SampleFiles.pdf(1))
                .expectProblem(409, "registry-files-full");
    }

    @Test
    void fileBeyondTheTwentiethIsRefusedAndSaysWhy() {
        Clerk handler = desk.handler();
        Answer document = outgoing.begin(handler, OutgoingActs.words("Về việc nhiều phụ lục"))
                .expect(201);
        for (int number = 1; number <= 20; number++) {
            document = outgoing.file(handler, document, "/attached-file", number + ".pdf", SampleFiles.pdf(1))
                    .expect(200);
        }

        Answer refused = outgoing.file(handler, document, "/attached-file", "21.pdf", SampleFiles.pdf(1))
                .expectProblem(409, "registry-files-full");

        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/file");
        assertThat(refused.at("/detail")).contains("20");
        assertThat(outgoing.get(handler, document).json().at("/attachments").size())
                .isEqualTo(20);
    }

    @Test
    void fileThatIsNotThereIsNotTakenAway() {
        Clerk handler = desk.handler();
        Answer begun =
                outgoing.begin(handler, OutgoingActs.words("Về việc bỏ tệp")).expect(201);

        api.delete(OutgoingActs.path(begun) + "/files/" + UUID.randomUUID())
                .bearer(handler.token())
                .ifMatch(begun.version())
                .send()
                .expectProblem(404, "not-found");
        assertThat(outgoing.get(handler, begun).version()).isEqualTo(begun.version());
    }

    @Test
    void signedFileOfADocumentThatIsSentBackIsLeftToTheSweep() {
        Answer signed = outgoing.act(
                        desk.leader(),
                        outgoing.submitted(OutgoingActs.words("Về việc ký rồi trả"), desk.handler()),
                        "/signature")
                .expect(200);
        String file = "stored_document WHERE id = " + Tables.id(UUID.fromString(signed.at("/main/id")));
        tables.execute("UPDATE " + file.replace(" WHERE", " SET owned = TRUE WHERE"));

        api.post(OutgoingActs.path(signed) + "/sending-back")
                .bearer(desk.clerk().token())
                .ifMatch(signed.version())
                .json(Map.of("remarks", "Sai thẩm quyền"))
                .expect(200);

        assertThat(tables.count(file + " AND owned = FALSE")).isEqualTo(1);
    }

    @Test
    void anotherMainFileLeavesThoseThatGoWithItAlone() {
        Clerk handler = desk.handler();
        Answer begun =
                outgoing.begin(handler, OutgoingActs.words("Về việc thay tệp")).expect(201);
        Answer main = outgoing.file(handler, begun, "/main-file", "một.pdf", SampleFiles.pdf(1))
                .expect(200);
        Answer attached = outgoing.file(handler, main, "/attached-file", "kèm.pdf", SampleFiles.pdf(1))
                .expect(200);
        String kept = "stored_document WHERE id = " + Tables.id(UUID.fromString(attached.at("/attachments/0/id")));
        tables.execute("UPDATE " + kept.replace(" WHERE", " SET owned = TRUE WHERE"));

        Answer again = outgoing.file(handler, attached, "/main-file", "hai.pdf", SampleFiles.pdf(2))
                .expect(200);

        assertThat(again.at("/main/name")).isEqualTo("hai.pdf");
        assertThat(again.json().at("/attachments").size()).isEqualTo(1);
        assertThat(tables.count(kept + " AND owned = TRUE")).isEqualTo(1);
    }
}
