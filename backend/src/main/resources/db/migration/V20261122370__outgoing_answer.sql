-- Which incoming document an outgoing one answers, known from its draft on: the package of the answer names it.
CREATE TABLE outgoing_answer (
    outgoing_id BINARY(16) NOT NULL,
    incoming_id BINARY(16) NOT NULL,
    PRIMARY KEY (outgoing_id),
    INDEX outgoing_answer_question (incoming_id, outgoing_id),
    CONSTRAINT outgoing_answer_outgoing FOREIGN KEY (outgoing_id) REFERENCES outgoing_document (id),
    CONSTRAINT outgoing_answer_incoming FOREIGN KEY (incoming_id) REFERENCES incoming_document (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
