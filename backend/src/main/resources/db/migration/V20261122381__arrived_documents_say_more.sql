-- Whose certificate sealed the package that brought a document, and when that was checked. Nothing is entered whose seal is not good.
CREATE TABLE incoming_seal (
    incoming_id BINARY(16)   NOT NULL,
    signed_by   VARCHAR(200) NOT NULL,
    checked_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (incoming_id),
    CONSTRAINT incoming_seal_incoming FOREIGN KEY (incoming_id) REFERENCES incoming_document (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Which document of ours one that came answers, by its sender's word.
CREATE TABLE received_answer (
    incoming_id BINARY(16) NOT NULL,
    outgoing_id BINARY(16) NOT NULL,
    PRIMARY KEY (incoming_id),
    INDEX received_answer_question (outgoing_id, incoming_id),
    CONSTRAINT received_answer_incoming FOREIGN KEY (incoming_id) REFERENCES incoming_document (id),
    CONSTRAINT received_answer_outgoing FOREIGN KEY (outgoing_id) REFERENCES outgoing_document (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
