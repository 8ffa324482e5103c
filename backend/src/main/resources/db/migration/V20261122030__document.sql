-- A stored file; its bytes are in the blob store under the same id. Owners refer to it by foreign keys: a row that none
-- holds an hour after stored_at is an orphan. owned remembers that one was seen, so that it is not asked about again.
CREATE TABLE stored_document (
    id         BINARY(16)   NOT NULL,
    file_name  VARCHAR(200) NOT NULL,
    media_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    size_bytes BIGINT       NOT NULL,
    sha256     CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pages      INT          NULL,
    width_px   INT          NULL,
    height_px  INT          NULL,
    stored_at  DATETIME(6)  NOT NULL,
    owned      BOOLEAN      NOT NULL,
    PRIMARY KEY (id),
    INDEX stored_document_unowned (owned, stored_at),
    CONSTRAINT stored_document_not_empty CHECK (size_bytes > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
