-- What a document said before its sender updated it: its old words and files stay to be read. Only added to.
CREATE TABLE incoming_update (
    id              BINARY(16)    NOT NULL,
    incoming_id     BINARY(16)    NOT NULL,
    at              DATETIME(6)   NOT NULL,
    reason          VARCHAR(1000) NOT NULL,
    type_name       VARCHAR(100)  NOT NULL,
    subject         VARCHAR(500)  NOT NULL,
    pages           INT           NULL,
    description     VARCHAR(500)  NULL,
    signer_name     VARCHAR(200)  NULL,
    signer_position VARCHAR(200)  NULL,
    due_on          DATE          NULL,
    PRIMARY KEY (id),
    INDEX incoming_update_of_document (incoming_id, id),
    CONSTRAINT incoming_update_incoming FOREIGN KEY (incoming_id) REFERENCES incoming_document (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE incoming_update_file (
    update_id   BINARY(16) NOT NULL,
    place       INT        NOT NULL,
    document_id BINARY(16) NOT NULL,
    PRIMARY KEY (update_id, place),
    CONSTRAINT incoming_update_file_update FOREIGN KEY (update_id) REFERENCES incoming_update (id),
    CONSTRAINT incoming_update_file_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Which document that came stands in the place of which, by its sender's word.
CREATE TABLE incoming_replacement (
    replacing_id BINARY(16)    NOT NULL,
    replaced_id  BINARY(16)    NOT NULL,
    reason       VARCHAR(1000) NOT NULL,
    at           DATETIME(6)   NOT NULL,
    PRIMARY KEY (replacing_id, replaced_id),
    INDEX incoming_replacement_replaced (replaced_id, at),
    CONSTRAINT incoming_replacement_replacing FOREIGN KEY (replacing_id) REFERENCES incoming_document (id),
    CONSTRAINT incoming_replacement_other_replaced FOREIGN KEY (replaced_id) REFERENCES incoming_document (id),
    CONSTRAINT incoming_replacement_of_another CHECK (replacing_id <> replaced_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What a line tells that is no step of the document's course.
ALTER TABLE incoming_event ADD COLUMN deed VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE incoming_event ADD CONSTRAINT incoming_event_deed_known CHECK (deed IN ('UPDATED', 'REPLACED', 'REOPENED'));

ALTER TABLE officer_notice DROP CONSTRAINT officer_notice_kind_known;
ALTER TABLE officer_notice ADD CONSTRAINT officer_notice_kind_known CHECK (
    kind IN ('EXCHANGE_TROUBLE', 'OWN_DOCUMENT_TROUBLE', 'DOCUMENTS_LATE', 'INCOMING_ASSIGNED', 'INCOMING_UNTAKEN',
        'INCOMING_UPDATED', 'INCOMING_REPLACED', 'INCOMING_REOPENED'));
