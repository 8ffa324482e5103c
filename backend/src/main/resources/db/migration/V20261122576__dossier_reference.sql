-- What those who began a dossier in a batch call it themselves: they find it again by that.
CREATE TABLE dossier_reference (
    dossier_id BINARY(16)  NOT NULL PRIMARY KEY,
    owner_id   BINARY(16)  NOT NULL,
    reference  VARCHAR(60) NOT NULL,
    INDEX dossier_reference_of_owner (owner_id, reference, dossier_id),
    CONSTRAINT dossier_reference_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id) ON DELETE CASCADE,
    CONSTRAINT dossier_reference_owner FOREIGN KEY (owner_id) REFERENCES applicant (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO dossier_reference (dossier_id, owner_id, reference)
SELECT d.id, d.owner_id, MIN(r.reference)
FROM dossier_batch_row r JOIN dossier d ON d.id = r.dossier_id
WHERE r.reference IS NOT NULL
GROUP BY d.id, d.owner_id;
