-- Which officer read a dossier or one of its papers, and when. Insert-only; no names and no content: ids, and of a paper what
-- it is called within its dossier.
CREATE TABLE dossier_read (
    dossier_id BINARY(16)  NOT NULL,
    id         BINARY(16)  NOT NULL,
    officer_id BINARY(16)  NOT NULL,
    read_at    DATETIME(6) NOT NULL,
    what       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    which      VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (dossier_id, id),
    INDEX dossier_read_by_officer (officer_id, read_at),
    CONSTRAINT dossier_read_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT dossier_read_what_known CHECK (what IN ('DOSSIER', 'ATTACHMENT', 'PAPER', 'RESULT', 'RESULT_DOCUMENT')),
    CONSTRAINT dossier_read_paper_named CHECK ((which IS NULL) = (what = 'DOSSIER'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
