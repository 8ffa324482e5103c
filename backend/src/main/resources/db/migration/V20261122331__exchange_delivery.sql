-- What is to be handed to an axis: one message about one document to one receiver. The id is the message's own, the same at every
-- try, by which an axis knows it again; the position is the order of what concerns a document and goes to one receiver.
CREATE TABLE exchange_delivery (
    position    BIGINT        NOT NULL AUTO_INCREMENT,
    id          BINARY(16)    NOT NULL,
    document_id BINARY(16)    NOT NULL,
    from_code   VARCHAR(35)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_code     VARCHAR(35)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind        VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Of a status: which, and when it happened.
    code        CHAR(2)       CHARACTER SET ascii COLLATE ascii_bin NULL,
    reported_at DATETIME(6)   NULL,
    words       VARCHAR(2000) NOT NULL,
    -- Urgent documents go first, then statuses, then the rest.
    turn        TINYINT       NOT NULL,
    send_by     DATETIME(6)   NULL,
    state       VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempts    INT           NOT NULL,
    -- How often the portal itself failed at it; the axis being away is no fault.
    faults      INT           NOT NULL,
    -- While a server holds the delivery this is the end of its lease.
    next_try_at DATETIME(6)   NOT NULL,
    claim       BINARY(16)    NULL,
    -- The axis that was asked last, and its own id of what it took.
    axis        VARCHAR(40)   NULL,
    axis_id     VARCHAR(100)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    error       VARCHAR(24)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    reason      VARCHAR(500)  NULL,
    created_at  DATETIME(6)   NOT NULL,
    finished_at DATETIME(6)   NULL,
    PRIMARY KEY (position),
    CONSTRAINT exchange_delivery_id UNIQUE (id),
    INDEX exchange_delivery_due (state, turn, next_try_at),
    INDEX exchange_delivery_order (document_id, to_code, state, position),
    INDEX exchange_delivery_finished (state, finished_at),
    CONSTRAINT exchange_delivery_document FOREIGN KEY (document_id) REFERENCES exchange_document (id),
    CONSTRAINT exchange_delivery_kind_known CHECK (kind IN ('NEW', 'RECALL', 'UPDATE', 'REPLACE', 'STATUS')),
    CONSTRAINT exchange_delivery_status_says_which CHECK (
        (kind = 'STATUS') = (code IS NOT NULL) AND (kind = 'STATUS') = (reported_at IS NOT NULL)),
    CONSTRAINT exchange_delivery_state_known CHECK (
        state IN ('WAITING', 'SENT', 'REFUSED', 'GIVEN_UP', 'POISONED', 'CANCELLED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
