-- A sender is the same by either scheme of codes: 000.00.14.H56 of what came over the exchange is H56.14.
UPDATE incoming_document
SET alike_key = CONCAT(
    CASE
        WHEN sender_code LIKE '000.00.00.%' THEN UPPER(RIGHT(sender_code, 3))
        WHEN sender_code LIKE '000.00.%' THEN CONCAT_WS('.', UPPER(RIGHT(sender_code, 3)), SUBSTRING(sender_code, 8, 2))
        WHEN sender_code LIKE '000.%'
            THEN CONCAT_WS('.', UPPER(RIGHT(sender_code, 3)), SUBSTRING(sender_code, 8, 2), SUBSTRING(sender_code, 5, 2))
        ELSE CONCAT_WS('.', UPPER(RIGHT(sender_code, 3)), SUBSTRING(sender_code, 8, 2), SUBSTRING(sender_code, 5, 2),
            LEFT(sender_code, 3))
    END,
    SUBSTRING(alike_key, LOCATE('|', alike_key)))
WHERE sender_code REGEXP '^[0-9]{3}[.][0-9]{2}[.][0-9]{2}[.][A-Za-z][0-9]{2}$';
