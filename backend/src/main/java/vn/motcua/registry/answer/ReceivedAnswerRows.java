package vn.motcua.registry.answer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.motcua.platform.sql.Sql;
import vn.motcua.registry.incoming.IncomingId;
import vn.motcua.registry.outgoing.OutgoingId;

/** The table {@code received_answer}; every method joins the caller's transaction. */
@Singleton
class ReceivedAnswerRows {

    /** A circular is answered by every agency of a province, and no page shows more. */
    private static final int MOST_ANSWERS = 300;

    private final Sql sql;

    ReceivedAnswerRows(Sql sql) {
        this.sql = sql;
    }

    /** False when it is known already what it answers. */
    boolean insertIfAbsent(IncomingId answer, OutgoingId question) {
        return sql.of("INSERT IGNORE INTO received_answer (incoming_id, outgoing_id) VALUES (:answer, :question)")
                        .with("answer", answer.value())
                        .with("question", question.value())
                        .update()
                == 1;
    }

    Optional<OutgoingId> findQuestion(IncomingId answer) {
        return sql.of("SELECT outgoing_id FROM received_answer WHERE incoming_id = :answer")
                .with("answer", answer.value())
                .first(row -> new OutgoingId(row.uuid("outgoing_id")));
    }

    /** The latest, in the order in which they came. */
    List<IncomingId> answers(OutgoingId question) {
        return sql.of("""
                SELECT incoming_id FROM received_answer WHERE outgoing_id = :question
                ORDER BY incoming_id DESC LIMIT :most""")
                .with("question", question.value())
                .with("most", MOST_ANSWERS)
                .list(row -> new IncomingId(row.uuid("incoming_id")))
                .reversed();
    }
}
