-- The running number of each agency's apologies of a year: 12 of 12/PXL-STP. What was signed before keeps the dossier's code.
CREATE TABLE apology_number (
    agency_id   BINARY(16) NOT NULL,
    year        INT        NOT NULL,
    last_number INT        NOT NULL,
    PRIMARY KEY (agency_id, year)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

ALTER TABLE apology ADD COLUMN number INT NULL;
