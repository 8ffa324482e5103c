-- For how many things a waiver exempts, of an item that is due for each of several: what a supplement adds later is not on its
-- ground. Absent where the whole item is waived, however much of it there is.
ALTER TABLE fee_waiver ADD COLUMN copies INT NULL;

-- What was added later may be waived as well, so that several stand at a time.
ALTER TABLE fee_waiver DROP CONSTRAINT fee_waiver_stands_once;
ALTER TABLE fee_waiver DROP COLUMN standing;

-- Those that stand cover what was not paid: as many as the answers list, by the edition whose fee the dossier goes by, less those
-- that were paid for.
UPDATE fee_waiver w
JOIN (
    SELECT DISTINCT stands.dossier_id, stands.item_code,
        LEAST(GREATEST(JSON_LENGTH(d.answers, CONCAT('$', REPLACE(item.of_each, '/', '.'))), 1), 1000) AS listed,
        (SELECT COALESCE(SUM(line.copies), 0)
         FROM payment p JOIN payment_item line ON line.payment_id = p.id
         WHERE p.dossier_id = stands.dossier_id AND p.voided_at IS NULL AND line.item_code = stands.item_code) AS paid
    FROM fee_waiver stands
    JOIN dossier d ON d.id = stands.dossier_id
    JOIN procedure_version edition ON edition.code = d.procedure_code AND edition.version = (
        SELECT MAX(other.version) FROM procedure_version other
        WHERE other.code = d.procedure_code AND other.form_id = d.form_id AND other.form_version = d.form_version
            AND other.published_at <= d.submitted_at)
    JOIN JSON_TABLE(edition.content, '$.fee.items[*]' COLUMNS (
        code    VARCHAR(40)  PATH '$.code',
        of_each VARCHAR(500) PATH '$.per.of')) item
    WHERE stands.taken_back_at IS NULL AND item.code = stands.item_code AND item.of_each REGEXP '^(/[A-Za-z][A-Za-z0-9_]*)+$'
) counted ON counted.dossier_id = w.dossier_id AND counted.item_code = w.item_code
SET w.copies = GREATEST(COALESCE(counted.listed, 1) - counted.paid, 0)
WHERE w.taken_back_at IS NULL;

ALTER TABLE fee_waiver ADD CONSTRAINT fee_waiver_of_things CHECK (copies >= 0);
