-- Official papers of a dossier, each drawn and signed once and never again: the row comes when there is cause for the paper,
-- the document when it is issued. number counts the papers of a kind within a dossier; signed_by is a JSON list of names in
-- the order of signing, empty where nobody had a key.
CREATE TABLE official_paper (
    dossier_id  BINARY(16)    NOT NULL,
    kind        VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number      INT           NOT NULL,
    caused_at   DATETIME(6)   NOT NULL,
    document_id BINARY(16)    NULL,
    issued_at   DATETIME(6)   NULL,
    signed_by   VARCHAR(2000) NULL,
    next_try_at DATETIME(6)   NULL,
    attempts    INT           NOT NULL,
    PRIMARY KEY (dossier_id, kind, number),
    INDEX official_paper_waiting (next_try_at),
    CONSTRAINT official_paper_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT official_paper_document FOREIGN KEY (document_id) REFERENCES stored_document (id),
    CONSTRAINT official_paper_kind_known CHECK (kind IN ('RECEIPT', 'SUPPLEMENT_REQUEST', 'REFUSAL', 'APOLOGY')),
    CONSTRAINT official_paper_issued_whole CHECK (
        (document_id IS NULL) = (issued_at IS NULL) AND (issued_at IS NULL) = (signed_by IS NULL)),
    CONSTRAINT official_paper_waits_or_issued CHECK ((issued_at IS NULL) = (next_try_at IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
