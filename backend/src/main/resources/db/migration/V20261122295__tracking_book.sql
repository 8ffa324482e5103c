-- The tracking books of agencies, a volume for each month: the last number of a volume, taken by an atomic update in the
-- transaction that takes a dossier in, so that no number is given twice or lost to an acceptance that failed.
CREATE TABLE tracking_book (
    agency_id   BINARY(16) NOT NULL,
    volume      DATE       NOT NULL,
    last_number INT        NOT NULL,
    PRIMARY KEY (agency_id, volume),
    CONSTRAINT tracking_book_volume_is_a_month CHECK (DAYOFMONTH(volume) = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Where each dossier that was taken in stands; given once, for signed receipts carry it.
CREATE TABLE tracking_book_entry (
    dossier_id BINARY(16) NOT NULL,
    agency_id  BINARY(16) NOT NULL,
    volume     DATE       NOT NULL,
    number     INT        NOT NULL,
    PRIMARY KEY (dossier_id),
    CONSTRAINT tracking_book_entry_place UNIQUE (agency_id, volume, number),
    CONSTRAINT tracking_book_entry_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What was taken in before is numbered as receipts have counted it: in the order of acceptance, by months in Vietnam.
INSERT INTO tracking_book_entry (dossier_id, agency_id, volume, number)
SELECT taken_in.id, taken_in.agency_id, taken_in.volume,
    ROW_NUMBER() OVER (PARTITION BY taken_in.agency_id, taken_in.volume ORDER BY taken_in.accepted_at, taken_in.id)
FROM (SELECT id, agency_id, accepted_at,
          CAST(DATE_FORMAT(accepted_at + INTERVAL 7 HOUR, '%Y-%m-01') AS DATE) AS volume
      FROM dossier WHERE accepted_at IS NOT NULL) taken_in;

INSERT INTO tracking_book (agency_id, volume, last_number)
SELECT agency_id, volume, MAX(number) FROM tracking_book_entry GROUP BY agency_id, volume;
