-- What the seeds were when they were last loaded whole. There is no row while they are being loaded, so that a load which
-- broke off is done again.
CREATE TABLE seed_load (
    id          TINYINT     NOT NULL,
    fingerprint VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    loaded_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT seed_load_one_row CHECK (id = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
