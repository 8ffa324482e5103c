package vn.motcua.registry.answer;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.registry.DocumentNumber;

/** Reads what may answer a document from the register of outgoing documents; what does not count as sent there is left out. */
@Singleton
class PossibleAnswerRows {

    private static final int MOST = 50;

    private final Sql sql;

    PossibleAnswerRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * What is looked for.
     *
     * @param since nothing answers a document before it came
     * @param senderCodes of the agency that is answered, of both schemes
     */
    record Question(
            AgencyId agency,
            Instant since,
            List<String> senderCodes,
            @Nullable String words) {

        Question {
            senderCodes = List.copyOf(senderCodes);
        }
    }

    /** Lines of the register, those to the sender first, then the latest first. */
    List<PossibleAnswer> list(Question question) {
        return sql.of("""
                SELECT e.id, e.year, e.number, e.notation, e.issued_on, e.subject,
                    EXISTS (SELECT 1 FROM outgoing_receiver r
                        WHERE r.outgoing_id = d.id AND r.code IN (:codes)) AS to_sender
                FROM outgoing_entry e
                LEFT JOIN outgoing_document d ON d.entry_id = e.id
                WHERE e.agency_id = :agencyId AND e.entered_at >= :since AND (d.id IS NULL OR d.state = 'SENT')"""
                        + (question.words() == null ? "" : " AND e.search_text LIKE :words")
                        + " ORDER BY to_sender DESC, e.entered_at DESC, e.id DESC LIMIT :most")
                .with("agencyId", question.agency().value())
                .with("since", question.since())
                .withEach("codes", question.senderCodes())
                .with("words", question.words() == null ? null : SearchText.contains(question.words()))
                .with("most", MOST)
                .list(PossibleAnswerRows::answer);
    }

    private static PossibleAnswer answer(Row row) {
        DocumentNumber number = new DocumentNumber(
                Math.toIntExact(row.number("year")), Math.toIntExact(row.number("number")), row.text("notation"));
        return new PossibleAnswer(
                row.uuid("id"),
                number.symbol(),
                row.date("issued_on"),
                row.text("subject"),
                row.number("to_sender") == 1);
    }

    /** A line of the register that may answer; its id is that of the line. */
    record PossibleAnswer(UUID id, String symbol, LocalDate issuedOn, String subject, boolean toSender) {}
}
