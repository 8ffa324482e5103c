-- Anyone may ask whether a result is real: by the code it was handed over with, or by the bytes of its file.
ALTER TABLE result
    ADD COLUMN verification_code CHAR(20)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN document_sha256   CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN revoked_by        BINARY(16)    NULL,
    ADD COLUMN revoked_at        DATETIME(6)   NULL,
    ADD COLUMN revocation_reason VARCHAR(1000) NULL;

-- Results handed over before there were codes get one too; the digits are of the codes' own alphabet.
UPDATE result
   SET verification_code = REPLACE(REPLACE(UPPER(HEX(RANDOM_BYTES(10))), '0', 'X'), '1', 'Y'),
       document_sha256 = (SELECT d.sha256 FROM stored_document d WHERE d.id = result.document_id)
 WHERE returned_at IS NOT NULL;

ALTER TABLE result
    ADD CONSTRAINT result_verification_code UNIQUE (verification_code),
    ADD INDEX result_document_sha256 (document_sha256),
    ADD CONSTRAINT result_verifiable_once_returned CHECK ((verification_code IS NULL) = (returned_at IS NULL)),
    ADD CONSTRAINT result_revoked_whole CHECK (
        (revoked_at IS NULL) = (revoked_by IS NULL) AND (revoked_at IS NULL) = (revocation_reason IS NULL)),
    ADD CONSTRAINT result_revoked_after CHECK (revoked_at IS NULL OR returned_at IS NOT NULL);
