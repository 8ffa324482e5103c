package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.platform.hash.Sha256;

/** Compares what one office has sent with what the other has, document by document, status by status, byte by byte. */
final class ExchangeAudit {
    private static final String REPORTS = """
            SELECT LOWER(HEX(d.register_id)), r.code, r.effect
            FROM exchange_report r JOIN exchange_document d ON d.id = r.document_id
            WHERE d.direction = 'OUTGOING' ORDER BY r.position
            """;
    private static final Map<String, String> CODES = Map.of(
            "ARRIVED", "01",
            "RETURNED", "02",
            "TAKEN_IN", "03",
            "ASSIGNED", "04",
            "IN_PROGRESS", "05",
            "FINISHED", "06");

    private final Office sender;
    private final Office receiver;
    private final List<String> wrong = new ArrayList<>();
    private int statuses;
    private int files;

    ExchangeAudit(Office sender, Office receiver) {
        this.sender = sender;
        this.receiver = receiver;
    }

    int statuses() {
        return statuses;
    }

    int files() {
        return files;
    }

    int documents() {
        return sender.journal().sent().size();
    }

    /** What is not as it should be, in words; empty when all is. */
    List<String> run() {
        Map<String, List<JsonNode>> arrived = arrived();
        Map<String, List<String>> reports = reports();
        require(!sender.journal().sent().isEmpty(), "nothing was sent, so that nothing could be lost");
        require(
                sender.journal().sent().containsAll(sender.journal().acknowledged()),
                "acknowledged as sent and not shown as sent");
        for (String document : sender.journal().sent()) {
            String subject = sender.journal().subject(document);
            List<JsonNode> there = arrived.getOrDefault(subject, List.of());
            require(!there.isEmpty(), "lost: " + subject + " " + document);
            require(there.size() < 2, "doubled: " + subject + " " + document);
            arrived.remove(subject);
            if (there.size() == 1) {
                compare(document, there.getFirst(), reports.getOrDefault(document.replace("-", ""), List.of()));
            }
        }
        require(arrived.isEmpty(), "arrived and never sent: " + arrived.keySet());
        numbers();
        return List.copyOf(wrong);
    }

    private Map<String, List<JsonNode>> arrived() {
        Map<String, List<JsonNode>> arrived = new HashMap<>();
        String list = "/api/v1/officer/agencies/" + receiver.agencyId() + "/incoming-documents";
        for (JsonNode item : receiver.all(receiver.clerk(), list)) {
            arrived.computeIfAbsent(item.path("subject").asText(), none -> new ArrayList<>())
                    .add(item);
        }
        return arrived;
    }

    private Map<String, List<String>> reports() {
        Map<String, List<String>> reports = new HashMap<>();
        for (List<String> line : new EmbeddedTables(sender.province().data()).lines(REPORTS)) {
            require(line.get(2).equals("MOVED"), "status " + line.get(1) + " of " + line.get(0) + " is " + line.get(2));
            reports.computeIfAbsent(line.getFirst(), none -> new ArrayList<>()).add(line.get(1));
        }
        return reports;
    }

    private void compare(String document, JsonNode item, List<String> heard) {
        String name = sender.journal().subject(document);
        String there = "/api/v1/officer/incoming-documents/" + item.path("id").asText();
        JsonNode read = receiver.read(receiver.clerk(), there);
        List<String> states = read.path("history")
                .valueStream()
                .map(event -> event.path("state").asText())
                .toList();
        List<String> codes = states.stream().map(CODES::get).toList();
        require(heard.equals(codes), name + ": statuses heard " + heard + ", and there it went " + codes);
        List<String> acts = receiver.journal().acts(item.path("id").asText());
        require(states.containsAll(acts), name + ": acknowledged " + acts + ", and there it went " + states);
        statuses += heard.size();
        compareFiles(name, "/api/v1/officer/outgoing-documents/" + document, there, read.path("files"));
    }

    private void compareFiles(String name, String sent, String received, JsonNode kept) {
        JsonNode here = sender.read(sender.clerk(), sent);
        List<JsonNode> sealed = Stream.concat(
                        Stream.of(here.path("main")), here.path("attachments").valueStream())
                .toList();
        List<String> ours = hashes(sender, sent, sealed);
        require(ours.size() == 2, name + ": " + ours.size() + " files were sent");
        require(
                ours.equals(hashes(receiver, received, kept.valueStream().toList())),
                name + ": other files than were sent");
        files += kept.size();
    }

    private static List<String> hashes(Office office, String document, List<JsonNode> files) {
        return files.stream()
                .map(file -> Sha256.hex(
                        office.file(document + "/files/" + file.path("id").asText() + "/content")))
                .sorted()
                .toList();
    }

    /** Numbers of both registers have no holes and none twice. */
    private void numbers() {
        EmbeddedTables there = new EmbeddedTables(receiver.province().data());
        ordered(there.lines("SELECT arrival_number FROM incoming_document WHERE arrival_number IS NOT NULL"
                + " ORDER BY arrival_number"));
        EmbeddedTables here = new EmbeddedTables(sender.province().data());
        ordered(here.lines("SELECT number FROM outgoing_entry ORDER BY number"));
    }

    private void ordered(List<List<String>> numbers) {
        List<String> expected = IntStream.rangeClosed(1, numbers.size())
                .mapToObj(Integer::toString)
                .collect(Collectors.toList());
        List<String> given = numbers.stream().map(List::getFirst).toList();
        require(given.equals(expected), "numbers with holes or given twice: " + given);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }
}
