-- What an officer asked an applicant to add or mend. One open request a dossier: open_dossier_id is the dossier while the
-- request is open and null after, and is unique.
CREATE TABLE supplement_request (
    id              BINARY(16)    NOT NULL,
    dossier_id      BINARY(16)    NOT NULL,
    open_dossier_id BINARY(16)    NULL,
    asked_from      VARCHAR(24)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state           VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason          VARCHAR(1000) NOT NULL,
    fields          MEDIUMTEXT    NOT NULL,
    documents       MEDIUMTEXT    NOT NULL,
    answers_before  MEDIUMTEXT    NOT NULL,
    draft_answers   MEDIUMTEXT    NOT NULL,
    requested_by    BINARY(16)    NOT NULL,
    requested_at    DATETIME(6)   NOT NULL,
    due_at          DATETIME(6)   NULL,
    closed_at       DATETIME(6)   NULL,
    PRIMARY KEY (id),
    CONSTRAINT supplement_request_one_open UNIQUE (open_dossier_id),
    INDEX supplement_request_of_dossier (dossier_id, requested_at),
    CONSTRAINT supplement_request_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT supplement_request_state_known CHECK (state IN ('OPEN', 'ANSWERED', 'LAPSED')),
    CONSTRAINT supplement_request_asked_from_known CHECK (asked_from IN ('SUBMITTED', 'IN_PROGRESS'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
