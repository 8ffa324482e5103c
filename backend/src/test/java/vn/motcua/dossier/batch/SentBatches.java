package vn.motcua.dossier.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._data.Seeds;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua.platform.outbox.OutboxRelay;
import vn.motcua.platform.text.CsvLine;
import vn.motcua.platform.text.CsvTable;
import vn.motcua.platform.time.Zone;

/** Batches sent over HTTP, and worked until nothing waits. */
final class SentBatches {

    static final String BATCHES = "/api/v1/dossier-batches";

    private final Api api;
    private final Applications applications;
    private final OutboxRelay relay;

    SentBatches(Api api, Applications applications, OutboxRelay relay) {
        this.api = api;
        this.applications = applications;
        this.relay = relay;
    }

    Answer send(SignedInApplicant sender, Map<String, Object> body, String key) {
        return api.post(BATCHES)
                .bearer(sender.token())
                .header("Idempotency-Key", key)
                .json(body)
                .send();
    }

    Answer table(SignedInApplicant sender, byte[] csv, String key) {
        return api.post(BATCHES + "/table?procedure=" + Applications.PROCEDURE + "&delivery=ONLINE&agency="
                        + applications.agency().value())
                .bearer(sender.token())
                .header("Idempotency-Key", key)
                .body("text/csv", csv)
                .send();
    }

    Answer table(SignedInApplicant sender, String csv, String key) {
        return table(sender, csv.getBytes(StandardCharsets.UTF_8), key);
    }

    String template(SignedInApplicant sender) {
        return api.get(BATCHES + "/template.csv?procedure=" + Applications.PROCEDURE)
                .bearer(sender.token())
                .expect(200)
                .text();
    }

    /** A good line of the template. */
    static String line(String template, String reference, ObjectNode answers) {
        return CsvLine.of(CsvTable.read(template).getFirst().cells().stream()
                .map(column -> column.equals("reference")
                        ? reference
                        : answers.at("/" + column).asText())
                .toList());
    }

    /** A batch of so many good rows, drafted. */
    Answer drafted(SignedInApplicant sender, int rows) {
        List<Map<String, Object>> good = IntStream.rangeClosed(1, rows)
                .mapToObj(i -> row("R-" + i, answers()))
                .toList();
        return done(sender, send(sender, body(good), "drafted").expect(202).at("/id"));
    }

    /** The batch once nothing of it waits. */
    Answer done(SignedInApplicant sender, String batch) {
        work();
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> seen(sender, batch),
                        answer -> answer.at("/counts/waiting").equals("0")
                                && answer.at("/counts/submitting").equals("0"));
    }

    void work() {
        while (relay.runOnce() > 0) {
            // Until nothing waits any more.
        }
    }

    Answer seen(SignedInApplicant sender, String batch) {
        return api.get(BATCHES + "/" + batch).bearer(sender.token()).expect(200);
    }

    Answer submit(SignedInApplicant sender, String batch) {
        return api.post(BATCHES + "/" + batch + "/submission")
                .bearer(sender.token())
                .send();
    }

    /** Gives a draft the one paper that it lacks. */
    void attach(SignedInApplicant sender, String dossier) {
        long version = api.get("/api/v1/dossiers/" + dossier)
                .bearer(sender.token())
                .expect(200)
                .version();
        api.post("/api/v1/dossiers/" + dossier + "/attachments?requiredDocument=" + Applications.PAPER)
                .bearer(sender.token())
                .ifMatch(version)
                .file("file", "a.pdf", "application/pdf", SampleFiles.pdf(1))
                .expect(201);
    }

    /** Lets somebody act for an owner; the representation's id. */
    String entrust(SignedInApplicant owner, SignedInApplicant representative, List<String> actions) {
        return api.post("/api/v1/me/representations")
                .bearer(owner.token())
                .json(Map.of(
                        "actions", actions,
                        "representativeIdentifier",
                                representative.applicant().identifier().value(),
                        "representativeName", representative.applicant().fullName(),
                        "validUntil", LocalDate.now(Zone.VIETNAM).toString()))
                .expect(201)
                .at("/id");
    }

    Map<String, Object> body(List<Map<String, Object>> rows) {
        return new HashMap<>(Map.of(
                "procedureCode",
                Applications.PROCEDURE,
                "agencyId",
                applications.agency().value().toString(),
                "delivery",
                "ONLINE",
                "rows",
                rows));
    }

    static Map<String, Object> row(String reference, ObjectNode answers) {
        return Map.of("reference", reference, "answers", answers);
    }

    static ObjectNode answers() {
        return (ObjectNode) Seeds.read("samples/answers/" + Applications.PROCEDURE + ".json");
    }
}
