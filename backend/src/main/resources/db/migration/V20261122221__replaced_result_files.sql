-- Files that were a result's scan until another took its place: kept for their time, given out to nobody.
CREATE TABLE replaced_result_file (
    document_id BINARY(16)  NOT NULL,
    dossier_id  BINARY(16)  NOT NULL,
    replaced_at DATETIME(6) NOT NULL,
    PRIMARY KEY (document_id),
    INDEX replaced_result_file_age (replaced_at),
    INDEX replaced_result_file_of_dossier (dossier_id),
    CONSTRAINT replaced_result_file_document FOREIGN KEY (document_id) REFERENCES stored_document (id),
    CONSTRAINT replaced_result_file_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
