-- Which of a device's changes a draft has taken: whoever sends one again, days later, changes nothing.
CREATE TABLE draft_change (
    dossier_id BINARY(16)  NOT NULL,
    change_id  BINARY(16)  NOT NULL,
    taken_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (dossier_id, change_id),
    INDEX draft_change_by_age (taken_at),
    CONSTRAINT draft_change_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
