package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Those of an office who draw documents up, sign, number and send them, one after another. */
final class Senders implements Runnable {
    private static final String DOCUMENTS = "/api/v1/officer/outgoing-documents/";
    private static final Duration NEXT_TRY = Duration.ofMillis(150);

    private final String name;
    private final Office office;
    private final Province.Office receiver;
    private final SampleFile main;
    private final SampleFile attachment;
    private final String agencyId;
    private final BooleanSupplier goesOn;

    Senders(String name, Office office, Province.Office receiver, Seeds seeds, BooleanSupplier goesOn) {
        this.name = name;
        this.office = office;
        this.receiver = receiver;
        this.main = seeds.pdf("ket-qua-ban-sao.pdf");
        this.attachment = seeds.pdf("hop-dong-thue-dia-diem.pdf");
        this.agencyId = office.agencyId();
        this.goesOn = goesOn;
    }

    @Override
    public void run() {
        for (int number = 1; goesOn.getAsBoolean(); number++) {
            String subject = "Về việc phối hợp giải quyết, lượt %s %d".formatted(name, number);
            begun(subject).ifPresent(document -> finish(document, subject));
        }
    }

    /** One of which nothing was heard stays a draft that nobody knows of. */
    private Optional<String> begun(String subject) {
        Optional<JsonNode> begun = office.once(
                office.handler(),
                portal -> portal.post("/api/v1/officer/agencies/" + agencyId + "/outgoing-documents")
                        .json(Office.words(subject, receiver)));
        if (begun.isEmpty()) {
            Waiting.pause(NEXT_TRY);
        }
        return begun.map(answer -> answer.at("/document/id").asText());
    }

    /** What was begun is brought to its end, whatever happens. */
    private void finish(String document, String subject) {
        office.journal().begun(document, subject);
        String path = DOCUMENTS + document;
        while (true) {
            JsonNode read = office.read(office.clerk(), path);
            String state = read.at("/document/state").asText();
            if (state.equals("SENT")) {
                office.journal().sent(document);
                return;
            }
            Optional<JsonNode> done = step(path, state, read);
            if (done.isEmpty()) {
                Waiting.pause(NEXT_TRY);
            } else if (state.equals("ISSUED")) {
                office.journal().acknowledged(document);
            }
        }
    }

    private Optional<JsonNode> step(String path, String state, JsonNode read) {
        return switch (state) {
            case "DRAFTED" -> drafted(path, read);
            case "SUBMITTED" -> office.act(office.leader(), path, "/signature", Map.of());
            case "SIGNED", "NUMBERED" -> office.act(office.clerk(), path, "/issue", Map.of());
            case "ISSUED" -> office.act(office.clerk(), path, "/dispatch", Map.of());
            default -> throw new DemoFailure("Văn bản đi ở trạng thái " + state);
        };
    }

    private Optional<JsonNode> drafted(String path, JsonNode read) {
        if (!read.has("main")) {
            return upload(path, "/main-file", main, read);
        }
        return read.path("attachments").isEmpty()
                ? upload(path, "/attached-file", attachment, read)
                : office.act(office.handler(), path, "/submission", Map.of());
    }

    private Optional<JsonNode> upload(String path, String where, SampleFile file, JsonNode read) {
        return office.once(
                office.handler(),
                portal -> portal.post(path + where)
                        .ifMatch(read.path("version").asLong())
                        .file(file));
    }
}
