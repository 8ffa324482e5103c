-- Whose papers they are, and what their bytes hashed to as they were sent: a photograph that was turned upright is kept with others,
-- and the phone knows its own. Owners of dossiers never change.
ALTER TABLE dossier_attachment
    ADD COLUMN owner_id BINARY(16),
    ADD COLUMN sent_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin;

UPDATE dossier_attachment a
    JOIN dossier d ON d.id = a.dossier_id
    JOIN stored_document s ON s.id = a.document_id
SET a.owner_id = d.owner_id, a.sent_sha256 = s.sha256;

ALTER TABLE dossier_attachment
    MODIFY owner_id BINARY(16) NOT NULL,
    MODIFY sent_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ADD INDEX dossier_attachment_of_owner (owner_id, uploaded_at, id),
    ADD INDEX dossier_attachment_by_hash (owner_id, sent_sha256, uploaded_at, id);
