-- By what two incoming documents are taken for the same: sender, number without noughts before it, symbol and year, in capitals and
-- without spaces.
ALTER TABLE incoming_document ADD COLUMN alike_key VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '';

UPDATE incoming_document SET alike_key = CONCAT_WS('|', UPPER(REPLACE(sender_code, ' ', '')),
    TRIM(LEADING '0' FROM UPPER(REPLACE(code_number, ' ', ''))), UPPER(REPLACE(code_notation, ' ', '')), YEAR(issued_on));

ALTER TABLE incoming_document
    ALTER COLUMN alike_key DROP DEFAULT,
    DROP INDEX incoming_document_alike,
    ADD INDEX incoming_document_alike (agency_id, alike_key);
