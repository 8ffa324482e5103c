-- Many drafts at once: what was sent, row by row, until each has become a draft or was refused. Answers are let go of then.
CREATE TABLE dossier_batch (
    id              BINARY(16)  NOT NULL PRIMARY KEY,
    applicant_id    BINARY(16)  NOT NULL,
    owner_id        BINARY(16)  NOT NULL,
    procedure_code  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agency_id       BINARY(16)  NOT NULL,
    delivery_method VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    created_at      DATETIME(6) NOT NULL,
    INDEX dossier_batch_of_applicant (applicant_id, created_at),
    CONSTRAINT dossier_batch_applicant FOREIGN KEY (applicant_id) REFERENCES applicant (id),
    CONSTRAINT dossier_batch_owner FOREIGN KEY (owner_id) REFERENCES applicant (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE dossier_batch_row (
    batch_id   BINARY(16)   NOT NULL,
    place      INT          NOT NULL,
    reference  VARCHAR(60)  NULL,
    answers    LONGTEXT     NOT NULL,
    state      VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    dossier_id BINARY(16)   NULL,
    problems   LONGTEXT     NULL,
    PRIMARY KEY (batch_id, place),
    CONSTRAINT dossier_batch_row_batch FOREIGN KEY (batch_id) REFERENCES dossier_batch (id),
    CONSTRAINT dossier_batch_row_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id) ON DELETE SET NULL,
    CONSTRAINT dossier_batch_row_state_known CHECK (state IN ('WAITING', 'DRAFTED', 'REFUSED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
