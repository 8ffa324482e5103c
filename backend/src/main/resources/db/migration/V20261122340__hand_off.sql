-- A dossier on its way to an agency elsewhere that is competent for it, and back with that agency's answer. Nothing stands here
-- as received that the other side's own message does not show.
CREATE TABLE hand_off (
    id              BINARY(16)   NOT NULL,
    dossier_id      BINARY(16)   NOT NULL,
    -- The dossier while this is under way: one at a time.
    open_dossier_id BINARY(16)   NULL,
    -- The outgoing document that the dossier goes with.
    outgoing_id     BINARY(16)   NOT NULL,
    agency_id       BINARY(16)   NOT NULL,
    receiver_code   VARCHAR(35)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    receiver_name   VARCHAR(200) NOT NULL,
    prepared_by     BINARY(16)   NOT NULL,
    stage           VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    prepared_at     DATETIME(6)  NOT NULL,
    sent_at         DATETIME(6)  NULL,
    received_at     DATETIME(6)  NULL,
    in_agency_at    DATETIME(6)  NULL,
    answered_at     DATETIME(6)  NULL,
    closed_at       DATETIME(6)  NULL,
    -- The incoming document that answers.
    answer_id       BINARY(16)   NULL,
    PRIMARY KEY (id),
    CONSTRAINT hand_off_one_open UNIQUE (open_dossier_id),
    CONSTRAINT hand_off_document UNIQUE (outgoing_id),
    INDEX hand_off_of_dossier (dossier_id, prepared_at),
    CONSTRAINT hand_off_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT hand_off_stage_known CHECK (
        stage IN ('PREPARED', 'SENT', 'RECEIVED', 'IN_AGENCY', 'ANSWERED', 'RESULT_BACK', 'REFUSED', 'CALLED_BACK', 'ENDED')),
    CONSTRAINT hand_off_open_until_closed CHECK (
        (open_dossier_id IS NULL) = (closed_at IS NOT NULL)
        AND (closed_at IS NOT NULL) = (stage IN ('RESULT_BACK', 'REFUSED', 'CALLED_BACK', 'ENDED')))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
