-- The document of a result (văn bản kết quả) from its draft to its issue, one for a dossier. What became of it when, by whom
-- and with what remark stands in the dossier's history.
CREATE TABLE result_document (
    dossier_id        BINARY(16)    NOT NULL,
    -- The agency that issues it: that of the route's last handling step.
    agency_id         BINARY(16)    NOT NULL,
    kind              VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- What follows the number in its symbol: GP-UBND of 12/GP-UBND.
    notation          VARCHAR(40)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    state             VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state_since       DATETIME(6)   NOT NULL,
    draft_id          BINARY(16)    NOT NULL,
    signed_id         BINARY(16)    NULL,
    issued_id         BINARY(16)    NULL,
    summary           VARCHAR(1000) NULL,
    submitted_by      BINARY(16)    NULL,
    submitted_step    INT           NULL,
    signed_by         BINARY(16)    NULL,
    signed_at         DATETIME(6)   NULL,
    number            INT           NULL,
    year              INT           NULL,
    numbered_at       DATETIME(6)   NULL,
    verification_code CHAR(20)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (dossier_id),
    CONSTRAINT result_document_number UNIQUE (agency_id, year, notation, number),
    INDEX result_document_waiting (agency_id, state, state_since),
    CONSTRAINT result_document_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT result_document_draft FOREIGN KEY (draft_id) REFERENCES stored_document (id),
    CONSTRAINT result_document_signed FOREIGN KEY (signed_id) REFERENCES stored_document (id),
    CONSTRAINT result_document_issued FOREIGN KEY (issued_id) REFERENCES stored_document (id),
    CONSTRAINT result_document_state_known CHECK (
        state IN ('DRAFTED', 'SUBMITTED', 'SENT_BACK', 'SIGNED', 'NUMBERED', 'ISSUED', 'DROPPED')),
    CONSTRAINT result_document_submitted_whole CHECK (
        (summary IS NULL) = (submitted_by IS NULL) AND (summary IS NULL) = (submitted_step IS NULL)),
    CONSTRAINT result_document_signed_whole CHECK (
        (signed_id IS NULL OR signed_at IS NOT NULL) AND (signed_at IS NULL) = (signed_by IS NULL)),
    CONSTRAINT result_document_numbered_whole CHECK (
        (number IS NULL) = (year IS NULL) AND (number IS NULL) = (numbered_at IS NULL)
        AND (number IS NULL) = (verification_code IS NULL)),
    CONSTRAINT result_document_state_whole CHECK (
        (state NOT IN ('SIGNED', 'NUMBERED', 'ISSUED') OR signed_id IS NOT NULL)
        AND (state NOT IN ('NUMBERED', 'ISSUED') OR number IS NOT NULL)
        AND (state <> 'ISSUED' OR issued_id IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The last number of an agency's series in a year (Decree 30/2020, article 15): from 1 on 1 January, without holes.
CREATE TABLE document_number (
    agency_id   BINARY(16)  NOT NULL,
    year        INT         NOT NULL,
    notation    VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    last_number INT         NOT NULL,
    PRIMARY KEY (agency_id, year, notation)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- A result whose document is issued has its code from then on, for the code stands on the paper; it can be verified from
-- its handing over.
ALTER TABLE result
    ADD COLUMN symbol    VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN issued_on DATE        NULL;

ALTER TABLE result DROP CONSTRAINT result_verifiable_once_returned;

ALTER TABLE result
    ADD CONSTRAINT result_issued_whole CHECK (
        (issued_on IS NULL) = (symbol IS NULL)
        AND (issued_on IS NULL OR (document_id IS NOT NULL AND verification_code IS NOT NULL))),
    ADD CONSTRAINT result_code_when_issued_or_returned CHECK (
        (verification_code IS NULL) = (issued_on IS NULL AND returned_at IS NULL));
