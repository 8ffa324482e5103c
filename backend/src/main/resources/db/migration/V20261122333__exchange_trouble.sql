-- What a clerk or an operator has to see to. "about" names what it concerns; it is open once at a time.
CREATE TABLE exchange_trouble (
    id          BINARY(16)   NOT NULL,
    kind        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    about       VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    open        TINYINT      NULL,
    agency_id   BINARY(16)   NOT NULL,
    document_id BINARY(16)   NULL,
    partner     VARCHAR(40)  NULL,
    reason      VARCHAR(500) NOT NULL,
    raised_at   DATETIME(6)  NOT NULL,
    resolved_at DATETIME(6)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT exchange_trouble_open_once UNIQUE (kind, about, open),
    INDEX exchange_trouble_of_agency (agency_id, open, id),
    CONSTRAINT exchange_trouble_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
    CONSTRAINT exchange_trouble_document FOREIGN KEY (document_id) REFERENCES exchange_document (id),
    CONSTRAINT exchange_trouble_open_or_resolved CHECK ((open IS NULL) = (resolved_at IS NOT NULL)),
    CONSTRAINT exchange_trouble_kind_known CHECK (
        kind IN ('NOT_SENT', 'LATE', 'NO_STATUS', 'REFUSED', 'NOT_READ', 'MAILBOX'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- How the last comparison with each axis's own lists came out.
CREATE TABLE exchange_reconciliation (
    axis          VARCHAR(40) NOT NULL,
    reconciled_at DATETIME(6) NOT NULL,
    explained     BIGINT      NOT NULL,
    unexplained   BIGINT      NOT NULL,
    findings      MEDIUMTEXT  NOT NULL,
    PRIMARY KEY (axis)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
