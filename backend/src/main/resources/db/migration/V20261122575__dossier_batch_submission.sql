-- Of a table the columns it had, and of each row the line it stood in. Of a draft that is to be submitted with its batch: in which
-- version, and what came of it.
ALTER TABLE dossier_batch ADD COLUMN headings LONGTEXT NULL;
ALTER TABLE dossier_batch_row
    ADD COLUMN line INT NULL,
    ADD COLUMN submission VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN submission_version BIGINT NULL,
    ADD COLUMN submission_problems LONGTEXT NULL,
    ADD COLUMN code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN submitted_at DATETIME(6) NULL,
    ADD CONSTRAINT dossier_batch_row_submission_known CHECK (submission IN ('WAITING', 'SUBMITTED', 'NOT_SUBMITTED')),
    ADD CONSTRAINT dossier_batch_row_filed CHECK (submission <> 'SUBMITTED' OR code IS NOT NULL);
