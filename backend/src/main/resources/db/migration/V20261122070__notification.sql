-- What each person was told. The words are rendered when they are read, in the reader's language; "notice" holds what
-- they need, as JSON and without personal data.
CREATE TABLE inbox_message (
    id           BINARY(16)  NOT NULL,
    applicant_id BINARY(16)  NOT NULL,
    event_id     BINARY(16)  NOT NULL,
    kind         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    notice       MEDIUMTEXT  NOT NULL,
    created_at   DATETIME(6) NOT NULL,
    read_at      DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT inbox_message_once UNIQUE (event_id, applicant_id),
    INDEX inbox_message_of_applicant (applicant_id, id),
    INDEX inbox_message_unread (applicant_id, read_at, id),
    CONSTRAINT inbox_message_applicant FOREIGN KEY (applicant_id) REFERENCES applicant (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- One push to one device. The id is the message's own, the same at every try; the position is the order of sending
-- within a thread (what the messages are about). The token is emptied once nothing more is to be sent.
CREATE TABLE push_delivery (
    position     BIGINT        NOT NULL AUTO_INCREMENT,
    id           BINARY(16)    NOT NULL,
    message_id   BINARY(16)    NOT NULL,
    event_id     BINARY(16)    NOT NULL,
    applicant_id BINARY(16)    NOT NULL,
    device_id    BINARY(16)    NOT NULL,
    thread_id    BINARY(16)    NOT NULL,
    push_token   VARCHAR(4096) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language     CHAR(2)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state        VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempts     INT           NOT NULL,
    -- While a server holds the delivery this is the end of its lease.
    next_try_at  DATETIME(6)   NOT NULL,
    claim        BINARY(16)    NULL,
    reason       VARCHAR(500)  NULL,
    created_at   DATETIME(6)   NOT NULL,
    finished_at  DATETIME(6)   NULL,
    PRIMARY KEY (position),
    CONSTRAINT push_delivery_id UNIQUE (id),
    CONSTRAINT push_delivery_once UNIQUE (event_id, device_id),
    INDEX push_delivery_due (state, next_try_at),
    INDEX push_delivery_order (device_id, thread_id, state, position),
    INDEX push_delivery_finished (finished_at),
    CONSTRAINT push_delivery_message FOREIGN KEY (message_id) REFERENCES inbox_message (id),
    CONSTRAINT push_delivery_language_known CHECK (language IN ('VI', 'EN')),
    CONSTRAINT push_delivery_state_known CHECK (
        state IN ('WAITING', 'DELIVERED', 'TOKEN_DEAD', 'DEVICE_GONE', 'REJECTED', 'EXPIRED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
