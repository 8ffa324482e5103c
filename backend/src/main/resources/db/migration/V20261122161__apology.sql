-- The apology of a dossier (form 04), once in its life: prepared when its promise is about to be broken, then signed by a
-- leader, or lapsed because the result came in time after all. promised_at is what was promised when it was written.
CREATE TABLE apology (
    dossier_id     BINARY(16)    NOT NULL,
    agency_id      BINARY(16)    NOT NULL,
    state          VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    promised_at    DATETIME(6)   NOT NULL,
    prepared_at    DATETIME(6)   NOT NULL,
    reason         VARCHAR(1000) NULL,
    new_promise_at DATETIME(6)   NULL,
    signed_by      BINARY(16)    NULL,
    signed_at      DATETIME(6)   NULL,
    PRIMARY KEY (dossier_id),
    INDEX apology_of_agency (agency_id, state, prepared_at),
    CONSTRAINT apology_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT apology_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
    CONSTRAINT apology_signer FOREIGN KEY (signed_by) REFERENCES officer (id),
    CONSTRAINT apology_state_known CHECK (state IN ('PREPARED', 'SIGNED', 'LAPSED')),
    CONSTRAINT apology_signed_whole CHECK (
        (state = 'SIGNED') = (signed_at IS NOT NULL) AND (signed_at IS NULL) = (signed_by IS NULL)
        AND (signed_at IS NULL) = (reason IS NULL) AND (signed_at IS NULL) = (new_promise_at IS NULL)),
    CONSTRAINT apology_promises_later CHECK (new_promise_at > promised_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
