-- Packages that lay in mailboxes: each has one effect, however often an axis lists it.
CREATE TABLE exchange_reception (
    id          BINARY(16)   NOT NULL,
    axis        VARCHAR(40)  NOT NULL,
    axis_id     VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    agency_id   BINARY(16)   NOT NULL,
    from_code   VARCHAR(35)  NOT NULL,
    type        VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempts    INT          NOT NULL,
    -- While a server holds the package this is the end of its lease.
    next_try_at DATETIME(6)  NOT NULL,
    claim       BINARY(16)   NULL,
    document_id BINARY(16)   NULL,
    reason      VARCHAR(500) NULL,
    listed_at   DATETIME(6)  NOT NULL,
    finished_at DATETIME(6)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT exchange_reception_once UNIQUE (axis, axis_id),
    INDEX exchange_reception_by_state (state, finished_at),
    CONSTRAINT exchange_reception_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
    CONSTRAINT exchange_reception_document FOREIGN KEY (document_id) REFERENCES exchange_document (id),
    CONSTRAINT exchange_reception_type_known CHECK (type IN ('EDOC', 'STATUS')),
    CONSTRAINT exchange_reception_state_known CHECK (state IN ('WAITING', 'DONE', 'REFUSED', 'POISONED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- When each mailbox was last looked into, and how that went.
CREATE TABLE exchange_mailbox (
    axis       VARCHAR(40)  NOT NULL,
    agency_id  BINARY(16)   NOT NULL,
    fetched_at DATETIME(6)  NULL,
    failed_at  DATETIME(6)  NULL,
    failure    VARCHAR(500) NULL,
    PRIMARY KEY (axis, agency_id),
    CONSTRAINT exchange_mailbox_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
