-- Which outgoing document is an agency's summary of sending and receiving in a quarter; one that was given up may be followed by
-- another.
CREATE TABLE quarterly_summary (
    agency_id   BINARY(16)  NOT NULL,
    year        INT         NOT NULL,
    quarter     TINYINT     NOT NULL,
    outgoing_id BINARY(16)  NOT NULL,
    drawn_up_at DATETIME(6) NOT NULL,
    -- Absent where it was drawn up by itself.
    drawn_up_by BINARY(16)  NULL,
    PRIMARY KEY (agency_id, year, quarter),
    CONSTRAINT quarterly_summary_once UNIQUE (outgoing_id),
    CONSTRAINT quarterly_summary_document FOREIGN KEY (outgoing_id) REFERENCES outgoing_document (id),
    CONSTRAINT quarterly_summary_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
    CONSTRAINT quarterly_summary_quarter_known CHECK (quarter BETWEEN 1 AND 4)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What is counted by when it happened.
ALTER TABLE outgoing_document ADD INDEX outgoing_document_sent (agency_id, sent_at);
ALTER TABLE paper_task ADD INDEX paper_task_opened (agency_id, opened_at);
ALTER TABLE exchange_document ADD INDEX exchange_document_created (agency_id, direction, created_at);
