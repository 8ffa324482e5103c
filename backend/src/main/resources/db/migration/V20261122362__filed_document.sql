-- The file (hồ sơ) that a document of the registers is filed in and its place there: FileCode and DocOrdinal of Decree 30/2020, Annex
-- VI. Of what was sent, as its agency files it; of what came, as its sender said.
CREATE TABLE filed_document (
    document_id  BINARY(16)  NOT NULL,
    organ_id     VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file_catalog INT         NOT NULL,
    notation     VARCHAR(20) NOT NULL,
    ordinal      INT         NULL,
    PRIMARY KEY (document_id),
    INDEX filed_document_in_order (organ_id, file_catalog, notation, ordinal),
    CONSTRAINT filed_document_catalog_known CHECK (file_catalog BETWEEN 1000 AND 9999),
    CONSTRAINT filed_document_ordinal_known CHECK (ordinal BETWEEN 1 AND 999)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
