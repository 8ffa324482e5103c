-- Files on their way in. What offset_bytes counts is on disk; the bytes lie in parts, one for each chunk that anything was kept of,
-- and each ends where the next begins.
CREATE TABLE upload (
    id           BINARY(16)   NOT NULL PRIMARY KEY,
    applicant_id BINARY(16)   NOT NULL,
    file_name    VARCHAR(255) NOT NULL,
    named_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    total_bytes  BIGINT       NOT NULL,
    offset_bytes BIGINT       NOT NULL,
    begun_at     DATETIME(6)  NOT NULL,
    expires_at   DATETIME(6)  NOT NULL,
    INDEX upload_of_applicant (applicant_id, expires_at),
    INDEX upload_expired (expires_at),
    CONSTRAINT upload_applicant FOREIGN KEY (applicant_id) REFERENCES applicant (id),
    CONSTRAINT upload_within CHECK (offset_bytes BETWEEN 0 AND total_bytes)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE upload_part (
    upload_id BINARY(16) NOT NULL,
    starts_at BIGINT     NOT NULL,
    part_id   BINARY(16) NOT NULL,
    PRIMARY KEY (upload_id, starts_at),
    CONSTRAINT upload_part_upload FOREIGN KEY (upload_id) REFERENCES upload (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Whose uploads are counted: the row that uploads begun at the same time wait for.
CREATE TABLE upload_owner (
    applicant_id BINARY(16) NOT NULL PRIMARY KEY,
    CONSTRAINT upload_owner_applicant FOREIGN KEY (applicant_id) REFERENCES applicant (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
