package vn.motcua.registry.answer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.motcua.platform.sql.Sql;
import vn.motcua.registry.incoming.IncomingId;
import vn.motcua.registry.outgoing.OutgoingId;

/** The table {@code outgoing_answer}; every method joins the caller's transaction. */
@Singleton
class AnswerRows {

    private final Sql sql;

    AnswerRows(Sql sql) {
        this.sql = sql;
    }

    /** Notes it, unless the document answers one already. */
    void insertIfAbsent(OutgoingId answer, IncomingId question) {
        sql.of("INSERT IGNORE INTO outgoing_answer (outgoing_id, incoming_id) VALUES (:answer, :question)")
                .with("answer", answer.value())
                .with("question", question.value())
                .update();
    }

    /** Another document is the question now. */
    void ask(OutgoingId answer, IncomingId question) {
        sql.of("""
                INSERT INTO outgoing_answer (outgoing_id, incoming_id) VALUES (:answer, :question)
                ON DUPLICATE KEY UPDATE incoming_id = :question""")
                .with("answer", answer.value())
                .with("question", question.value())
                .update();
    }

    Optional<IncomingId> findQuestion(OutgoingId answer) {
        return sql.of("SELECT incoming_id FROM outgoing_answer WHERE outgoing_id = :answer")
                .with("answer", answer.value())
                .first(row -> new IncomingId(row.uuid("incoming_id")));
    }

    /** In the order in which they were begun. */
    List<OutgoingId> answers(IncomingId question) {
        return sql.of("SELECT outgoing_id FROM outgoing_answer WHERE incoming_id = :question ORDER BY outgoing_id")
                .with("question", question.value())
                .list(row -> new OutgoingId(row.uuid("outgoing_id")));
    }
}
