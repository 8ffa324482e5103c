-- Which officer drew up a tracking book: of which agency and days, and how many dossiers' owners it named. Insert-only, and
-- referring to nothing, so that no reading waits for a writer.
CREATE TABLE tracking_book_read (
    id         BINARY(16)  NOT NULL PRIMARY KEY,
    agency_id  BINARY(16)  NOT NULL,
    officer_id BINARY(16)  NOT NULL,
    read_at    DATETIME(6) NOT NULL,
    first_day  DATE        NOT NULL,
    last_day   DATE        NOT NULL,
    dossiers   INT         NOT NULL,
    INDEX tracking_book_read_of_agency (agency_id, read_at),
    INDEX tracking_book_read_by_officer (officer_id, read_at),
    CONSTRAINT tracking_book_read_days_in_order CHECK (first_day <= last_day),
    CONSTRAINT tracking_book_read_dossiers_counted CHECK (dossiers >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
