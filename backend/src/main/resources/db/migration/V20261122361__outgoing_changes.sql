-- Which document stands in the place of one that was sent, and why; the new one names it when it goes out. More than one line for a
-- replaced document: the earlier ones were given up.
CREATE TABLE outgoing_replacement (
    replacing_id BINARY(16)    NOT NULL,
    replaced_id  BINARY(16)    NOT NULL,
    reason       VARCHAR(1000) NOT NULL,
    noted_by     BINARY(16)    NOT NULL,
    noted_at     DATETIME(6)   NOT NULL,
    PRIMARY KEY (replacing_id, replaced_id),
    INDEX outgoing_replacement_replaced (replaced_id, noted_at),
    CONSTRAINT outgoing_replacement_replacing FOREIGN KEY (replacing_id) REFERENCES outgoing_document (id),
    CONSTRAINT outgoing_replacement_other_replaced FOREIGN KEY (replaced_id) REFERENCES outgoing_document (id),
    CONSTRAINT outgoing_replacement_of_another CHECK (replacing_id <> replaced_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Files with the agency's signature that go with the next update of a document that was sent.
CREATE TABLE outgoing_update_file (
    outgoing_id BINARY(16)  NOT NULL,
    draft_id    BINARY(16)  NOT NULL,
    sealed_id   BINARY(16)  NOT NULL,
    kept_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (outgoing_id, draft_id),
    CONSTRAINT outgoing_update_file_document FOREIGN KEY (outgoing_id) REFERENCES outgoing_document (id),
    CONSTRAINT outgoing_update_file_draft FOREIGN KEY (draft_id) REFERENCES stored_document (id),
    CONSTRAINT outgoing_update_file_sealed FOREIGN KEY (sealed_id) REFERENCES stored_document (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
