-- The result of a dossier. The document may come before the decision: while resolved_at is null it is only prepared.
CREATE TABLE result (
    dossier_id    BINARY(16)    NOT NULL,
    summary       VARCHAR(1000) NULL,
    document_id   BINARY(16)    NULL,
    resolved_by   BINARY(16)    NULL,
    resolved_at   DATETIME(6)   NULL,
    method        VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    receiver_name VARCHAR(255)  NULL,
    returned_by   BINARY(16)    NULL,
    returned_at   DATETIME(6)   NULL,
    PRIMARY KEY (dossier_id),
    CONSTRAINT result_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT result_document FOREIGN KEY (document_id) REFERENCES stored_document (id),
    CONSTRAINT result_method_known CHECK (method IN ('ONLINE', 'POST', 'COUNTER')),
    CONSTRAINT result_resolved_whole CHECK ((resolved_at IS NULL) = (summary IS NULL)),
    CONSTRAINT result_returned_whole CHECK ((returned_at IS NULL) = (method IS NULL)),
    CONSTRAINT result_returned_after CHECK (returned_at IS NULL OR resolved_at IS NOT NULL)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
