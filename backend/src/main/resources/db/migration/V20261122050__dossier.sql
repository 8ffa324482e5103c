-- The dossier: one row each, changed only by comparing its version; what happened to it is in dossier_history.
CREATE TABLE dossier (
    id                BINARY(16)   NOT NULL,
    code              VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    status            VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version           BIGINT       NOT NULL,
    procedure_code    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    procedure_name    VARCHAR(500) NOT NULL,
    procedure_name_en VARCHAR(500) NOT NULL,
    level             TINYINT      NOT NULL,
    form_id           VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    form_version      INT          NOT NULL,
    agency_id         BINARY(16)   NOT NULL,
    owner_id          BINARY(16)   NOT NULL,
    owner_kind        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_name        VARCHAR(255) NOT NULL,
    applicant_id      BINARY(16)   NOT NULL,
    answers           MEDIUMTEXT   NOT NULL,
    delivery_method   VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    postal_address    VARCHAR(500) NULL,
    reason            VARCHAR(1000) NULL,
    lookup_check      CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    search_text       VARCHAR(800) NOT NULL,
    changed_by        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at        DATETIME(6)  NOT NULL,
    updated_at        DATETIME(6)  NOT NULL,
    submitted_at      DATETIME(6)  NULL,
    accepted_at       DATETIME(6)  NULL,
    promised_at       DATETIME(6)  NULL,
    paused_at         DATETIME(6)  NULL,
    closed_at         DATETIME(6)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT dossier_code_unique UNIQUE (code),
    INDEX dossier_of_owner (owner_id, updated_at, id),
    INDEX dossier_of_applicant (applicant_id, updated_at, id),
    CONSTRAINT dossier_status_known CHECK (status IN ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'REFUSED', 'IN_PROGRESS',
        'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED', 'WITHDRAWN', 'STOPPED', 'RESOLVED', 'RESULT_RETURNED')),
    CONSTRAINT dossier_code_from_submission CHECK (status = 'DRAFT' OR code IS NOT NULL),
    CONSTRAINT dossier_level_known CHECK (level IN (3, 4)),
    CONSTRAINT dossier_owner_kind_known CHECK (owner_kind IN ('CITIZEN', 'ORGANISATION')),
    CONSTRAINT dossier_delivery_known CHECK (delivery_method IN ('ONLINE', 'POST', 'COUNTER')),
    CONSTRAINT dossier_changed_by_known CHECK (changed_by IN ('APPLICANT', 'OFFICER', 'SYSTEM'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Insert-only. seq orders the lines of one dossier; the unique key keeps two writers apart.
CREATE TABLE dossier_history (
    dossier_id  BINARY(16)  NOT NULL,
    seq         BIGINT      NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    event       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_status VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    to_status   VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor_kind  VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor_id    BINARY(16)  NULL,
    unit_id     BINARY(16)  NULL,
    note        VARCHAR(1000) NULL,
    PRIMARY KEY (dossier_id, seq),
    CONSTRAINT dossier_history_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT dossier_history_actor_known CHECK (actor_kind IN ('APPLICANT', 'OFFICER', 'SYSTEM'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Papers an applicant attached. Nothing that was submitted is ever removed; a later one for the same required document
-- stands beside it.
CREATE TABLE dossier_attachment (
    id                     BINARY(16)  NOT NULL,
    dossier_id             BINARY(16)  NOT NULL,
    required_document_code VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    document_id            BINARY(16)  NOT NULL,
    uploaded_at            DATETIME(6) NOT NULL,
    submitted              BOOLEAN     NOT NULL,
    PRIMARY KEY (id),
    INDEX dossier_attachment_of_dossier (dossier_id, uploaded_at, id),
    CONSTRAINT dossier_attachment_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT dossier_attachment_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The daily counter of an agency: one row, taken by an atomic update in the transaction that submits, so that a number
-- is neither given twice nor lost to a submission that failed.
CREATE TABLE dossier_code_counter (
    agency_id   BINARY(16) NOT NULL,
    day         DATE       NOT NULL,
    last_number INT        NOT NULL,
    PRIMARY KEY (agency_id, day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What a caller's Idempotency-Key was answered with, written in the transaction of the act itself.
CREATE TABLE idempotency_record (
    caller_id    BINARY(16)   NOT NULL,
    operation    VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    key_hash     BINARY(32)   NOT NULL,
    request_hash BINARY(32)   NOT NULL,
    answer       MEDIUMTEXT   NULL,
    created_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (caller_id, operation, key_hash),
    INDEX idempotency_record_age (created_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
