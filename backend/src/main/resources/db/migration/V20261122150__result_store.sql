-- The applicant's store of results (kho quản lý dữ liệu điện tử, Decree 45/2020 Article 16): a row for each result that was
-- handed over with a file, however it was handed over, with what its owner looks for and is shown. Whether it still holds
-- and which file it is stands in result alone.
CREATE TABLE stored_result (
    dossier_id        BINARY(16)    NOT NULL,
    dossier_code      VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_id          BINARY(16)    NOT NULL,
    owner_name        VARCHAR(255)  NOT NULL,
    procedure_code    VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    procedure_name    VARCHAR(500)  NOT NULL,
    procedure_name_en VARCHAR(500)  NOT NULL,
    agency_id         BINARY(16)    NOT NULL,
    search_text       VARCHAR(2000) NOT NULL,
    stored_at         DATETIME(6)   NOT NULL,
    PRIMARY KEY (dossier_id),
    INDEX stored_result_of_owner (owner_id, stored_at, dossier_id),
    INDEX stored_result_of_procedure (owner_id, procedure_code, stored_at),
    CONSTRAINT stored_result_result FOREIGN KEY (dossier_id) REFERENCES result (dossier_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO stored_result (dossier_id, dossier_code, owner_id, owner_name, procedure_code, procedure_name,
    procedure_name_en, agency_id, search_text, stored_at)
SELECT d.id, d.code, d.owner_id, d.owner_name, d.procedure_code, d.procedure_name, d.procedure_name_en, d.agency_id,
    d.search_text, r.returned_at
  FROM result r JOIN dossier d ON d.id = r.dossier_id
 WHERE r.returned_at IS NOT NULL AND r.document_id IS NOT NULL;

-- A paper may be one that was given before, or a result of the store: the same stored document, and where it comes from.
-- Both keep what they refer to: neither a result nor a submitted paper is ever removed.
ALTER TABLE dossier_attachment
    ADD COLUMN source_result_of     BINARY(16) NULL,
    ADD COLUMN source_attachment_id BINARY(16) NULL,
    ADD INDEX dossier_attachment_source_result (source_result_of),
    ADD INDEX dossier_attachment_source_attachment (source_attachment_id),
    ADD CONSTRAINT dossier_attachment_source_result FOREIGN KEY (source_result_of) REFERENCES dossier (id),
    ADD CONSTRAINT dossier_attachment_source_attachment
        FOREIGN KEY (source_attachment_id) REFERENCES dossier_attachment (id),
    ADD CONSTRAINT dossier_attachment_one_source CHECK (source_result_of IS NULL OR source_attachment_id IS NULL);
