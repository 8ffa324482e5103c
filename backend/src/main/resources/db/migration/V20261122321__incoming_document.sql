-- The last number of arrival (số đến) of an agency in a year (Decree 30/2020, article 22): from 1 on 1 January, without holes.
CREATE TABLE incoming_number (
    agency_id   BINARY(16) NOT NULL,
    year        INT        NOT NULL,
    last_number INT        NOT NULL,
    PRIMARY KEY (agency_id, year)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What came to an agency, over the exchange or on paper, with the fields of Decree 30/2020, Annex VI. There is no field of
-- secrecy: state secrets are not here.
CREATE TABLE incoming_document (
    id              BINARY(16)    NOT NULL,
    agency_id       BINARY(16)    NOT NULL,
    version         BIGINT        NOT NULL,
    state           VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state_since     DATETIME(6)   NOT NULL,
    medium          VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- What the sender's system calls it; one message has one effect.
    message_id      VARCHAR(100)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    arrived_at      DATETIME(6)   NOT NULL,
    sender_code     VARCHAR(35)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sender_name     VARCHAR(200)  NOT NULL,
    code_number     VARCHAR(11)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    code_notation   VARCHAR(30)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    issued_on       DATE          NOT NULL,
    type_name       VARCHAR(100)  NOT NULL,
    subject         VARCHAR(500)  NOT NULL,
    pages           INT           NULL,
    description     VARCHAR(500)  NULL,
    signer_name     VARCHAR(200)  NULL,
    signer_position VARCHAR(200)  NULL,
    priority        TINYINT       NOT NULL,
    due_on          DATE          NULL,
    year            INT           NULL,
    arrival_number  INT           NULL,
    taken_in_at     DATETIME(6)   NULL,
    assigned_by     BINARY(16)    NULL,
    assigned_at     DATETIME(6)   NULL,
    remarks         VARCHAR(1000) NULL,
    respond_by      DATE          NULL,
    reason          VARCHAR(1000) NULL,
    note            VARCHAR(1000) NULL,
    answer_id       BINARY(16)    NULL,
    dossier_id      BINARY(16)    NULL,
    search_text     VARCHAR(1000) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT incoming_document_number UNIQUE (agency_id, year, arrival_number),
    CONSTRAINT incoming_document_message UNIQUE (agency_id, sender_code, message_id),
    INDEX incoming_document_latest (agency_id, arrived_at, id),
    INDEX incoming_document_alike (agency_id, sender_code, code_number),
    INDEX incoming_document_of_dossier (dossier_id),
    CONSTRAINT incoming_document_answer FOREIGN KEY (answer_id) REFERENCES outgoing_entry (id),
    CONSTRAINT incoming_document_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT incoming_document_state_known CHECK (
        state IN ('ARRIVED', 'RETURNED', 'TAKEN_IN', 'ASSIGNED', 'IN_PROGRESS', 'FINISHED', 'CANCELLED')),
    CONSTRAINT incoming_document_medium_known CHECK (medium IN ('ELECTRONIC', 'PAPER')),
    CONSTRAINT incoming_document_priority_known CHECK (priority BETWEEN 0 AND 3),
    CONSTRAINT incoming_document_stamped_whole CHECK (
        (year IS NULL) = (arrival_number IS NULL) AND (year IS NULL) = (taken_in_at IS NULL)),
    CONSTRAINT incoming_document_assigned_whole CHECK ((assigned_by IS NULL) = (assigned_at IS NULL)),
    CONSTRAINT incoming_document_state_whole CHECK (
        (state NOT IN ('TAKEN_IN', 'ASSIGNED', 'IN_PROGRESS', 'FINISHED') OR year IS NOT NULL)
        AND (state NOT IN ('RETURNED', 'CANCELLED') OR reason IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE incoming_file (
    incoming_id BINARY(16) NOT NULL,
    place       INT        NOT NULL,
    document_id BINARY(16) NOT NULL,
    PRIMARY KEY (incoming_id, place),
    CONSTRAINT incoming_file_incoming FOREIGN KEY (incoming_id) REFERENCES incoming_document (id),
    CONSTRAINT incoming_file_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- To whom a leader assigned it: the first has the lead.
CREATE TABLE incoming_assignee (
    incoming_id BINARY(16) NOT NULL,
    place       INT        NOT NULL,
    unit_id     BINARY(16) NOT NULL,
    officer_id  BINARY(16) NULL,
    PRIMARY KEY (incoming_id, place),
    CONSTRAINT incoming_assignee_incoming FOREIGN KEY (incoming_id) REFERENCES incoming_document (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What was done with it, by whom; only added to.
CREATE TABLE incoming_event (
    id          BINARY(16)    NOT NULL,
    incoming_id BINARY(16)    NOT NULL,
    state       VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    officer_id  BINARY(16)    NULL,
    remarks     VARCHAR(1000) NULL,
    at          DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    INDEX incoming_event_of_document (incoming_id, id),
    CONSTRAINT incoming_event_incoming FOREIGN KEY (incoming_id) REFERENCES incoming_document (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
