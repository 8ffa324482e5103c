-- Who moved the next number of an agency's series forwards, since which documents on paper and here share one series.
CREATE TABLE document_number_change (
    id          BINARY(16)  NOT NULL,
    agency_id   BINARY(16)  NOT NULL,
    year        INT         NOT NULL,
    notation    VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    next_before INT         NOT NULL,
    next_after  INT         NOT NULL,
    changed_by  BINARY(16)  NOT NULL,
    changed_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    INDEX document_number_change_of_series (agency_id, year, notation),
    CONSTRAINT document_number_change_forwards CHECK (next_after > next_before)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
