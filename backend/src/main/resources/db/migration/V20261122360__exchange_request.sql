-- What a sender asked of a receiver after a document had gone out, with the answer: of documents sent from here, and of those that
-- came. Only the answer is added to a line; nothing is taken away.
CREATE TABLE exchange_request (
    id            BINARY(16)    NOT NULL,
    document_id   BINARY(16)    NOT NULL,
    receiver_code VARCHAR(35)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind          VARCHAR(11)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason        VARCHAR(1000) NOT NULL,
    asked_at      DATETIME(6)   NOT NULL,
    -- The officer here who asked; nobody of what came over the exchange.
    asked_by      BINARY(16)    NULL,
    reply         VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NULL,
    reply_words   VARCHAR(1000) NULL,
    replied_at    DATETIME(6)   NULL,
    replied_by    BINARY(16)    NULL,
    -- One at a time waits for an answer.
    waiting       BOOLEAN       NULL,
    PRIMARY KEY (id),
    CONSTRAINT exchange_request_one_waits UNIQUE (document_id, receiver_code, waiting),
    INDEX exchange_request_waiting (waiting, asked_at),
    CONSTRAINT exchange_request_document FOREIGN KEY (document_id) REFERENCES exchange_document (id),
    CONSTRAINT exchange_request_kind_known CHECK (kind IN ('RECALL', 'UPDATE', 'REPLACEMENT')),
    CONSTRAINT exchange_request_reply_known CHECK (reply IN ('AGREED', 'REFUSED', 'RETURNED')),
    CONSTRAINT exchange_request_replied_whole CHECK (
        (reply IS NULL) = (replied_at IS NULL) AND (reply IS NULL) = (reply_words IS NULL)
        AND (reply IS NULL) = (waiting IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
