-- Answers to what people ask by short message, until the gateway has them; afterwards only that the question was answered.
CREATE TABLE enquiry_answer (
    id            BINARY(16)  NOT NULL PRIMARY KEY,
    question_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    phone         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    text          VARCHAR(500),
    state         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempts      INT         NOT NULL,
    created_at    DATETIME(6) NOT NULL,
    next_try_at   DATETIME(6),
    finished_at   DATETIME(6),
    UNIQUE KEY enquiry_answer_once (question_hash),
    INDEX enquiry_answer_due (next_try_at),
    INDEX enquiry_answer_finished (finished_at),
    CONSTRAINT enquiry_answer_state_known CHECK (state IN ('WAITING', 'SENT', 'GIVEN_UP')),
    CONSTRAINT enquiry_answer_forgets CHECK ((finished_at IS NULL) = (phone IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
