-- Outgoing documents from their draft to their dispatch, with the fields of Decree 30/2020, Annex VI. There is no field of
-- secrecy: state secrets are not here.
CREATE TABLE outgoing_document (
    id            BINARY(16)    NOT NULL,
    agency_id     BINARY(16)    NOT NULL,
    unit_id       BINARY(16)    NOT NULL,
    version       BIGINT        NOT NULL,
    state         VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state_since   DATETIME(6)   NOT NULL,
    type          VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    notation      VARCHAR(40)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject       VARCHAR(500)  NOT NULL,
    language      VARCHAR(30)   NOT NULL,
    pages         INT           NULL,
    copies        INT           NOT NULL,
    description   VARCHAR(500)  NULL,
    urgency       VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_on        DATE          NULL,
    paper_kind    VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    dossier_id    BINARY(16)    NULL,
    drafted_by    BINARY(16)    NOT NULL,
    created_at    DATETIME(6)   NOT NULL,
    draft_id      BINARY(16)    NULL,
    signed_id     BINARY(16)    NULL,
    issued_id     BINARY(16)    NULL,
    signed_by     BINARY(16)    NULL,
    signed_at     DATETIME(6)   NULL,
    entry_id      BINARY(16)    NULL,
    send_by       DATETIME(6)   NULL,
    sent_at       DATETIME(6)   NULL,
    sent_by       BINARY(16)    NULL,
    also_on_paper BOOLEAN       NOT NULL,
    search_text   VARCHAR(600)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT outgoing_document_entry_once UNIQUE (entry_id),
    INDEX outgoing_document_latest (agency_id, id),
    CONSTRAINT outgoing_document_entry FOREIGN KEY (entry_id) REFERENCES outgoing_entry (id),
    CONSTRAINT outgoing_document_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT outgoing_document_draft FOREIGN KEY (draft_id) REFERENCES stored_document (id),
    CONSTRAINT outgoing_document_signed FOREIGN KEY (signed_id) REFERENCES stored_document (id),
    CONSTRAINT outgoing_document_issued FOREIGN KEY (issued_id) REFERENCES stored_document (id),
    CONSTRAINT outgoing_document_state_known CHECK (
        state IN ('DRAFTED', 'SUBMITTED', 'SENT_BACK', 'SIGNED', 'NUMBERED', 'ISSUED', 'SENT', 'DROPPED')),
    CONSTRAINT outgoing_document_urgency_known CHECK (urgency IN ('NORMAL', 'URGENT', 'VERY_URGENT', 'IMMEDIATE')),
    CONSTRAINT outgoing_document_signed_whole CHECK (
        (signed_at IS NULL) = (signed_by IS NULL) AND (signed_at IS NULL) = (signed_id IS NULL)),
    CONSTRAINT outgoing_document_sent_whole CHECK (
        (sent_at IS NULL) = (sent_by IS NULL) AND (sent_at IS NULL) = (send_by IS NULL)),
    CONSTRAINT outgoing_document_state_whole CHECK (
        (state NOT IN ('SIGNED', 'NUMBERED', 'ISSUED', 'SENT') OR signed_id IS NOT NULL)
        AND (state NOT IN ('NUMBERED', 'ISSUED', 'SENT') OR entry_id IS NOT NULL)
        AND (state NOT IN ('ISSUED', 'SENT') OR issued_id IS NOT NULL)
        AND (state <> 'SENT' OR sent_at IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE outgoing_receiver (
    outgoing_id BINARY(16)   NOT NULL,
    place       INT          NOT NULL,
    code        VARCHAR(35)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name        VARCHAR(200) NOT NULL,
    PRIMARY KEY (outgoing_id, place),
    CONSTRAINT outgoing_receiver_document FOREIGN KEY (outgoing_id) REFERENCES outgoing_document (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE outgoing_attachment (
    outgoing_id BINARY(16) NOT NULL,
    place       INT        NOT NULL,
    draft_id    BINARY(16) NOT NULL,
    -- With the agency's signature, once the document is issued.
    sealed_id   BINARY(16) NULL,
    PRIMARY KEY (outgoing_id, place),
    CONSTRAINT outgoing_attachment_document FOREIGN KEY (outgoing_id) REFERENCES outgoing_document (id),
    CONSTRAINT outgoing_attachment_draft FOREIGN KEY (draft_id) REFERENCES stored_document (id),
    CONSTRAINT outgoing_attachment_sealed FOREIGN KEY (sealed_id) REFERENCES stored_document (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What was done with it, by whom; only added to.
CREATE TABLE outgoing_event (
    id          BINARY(16)    NOT NULL,
    outgoing_id BINARY(16)    NOT NULL,
    state       VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    officer_id  BINARY(16)    NOT NULL,
    remarks     VARCHAR(1000) NULL,
    at          DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    INDEX outgoing_event_of_document (outgoing_id, id),
    CONSTRAINT outgoing_event_document FOREIGN KEY (outgoing_id) REFERENCES outgoing_document (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
