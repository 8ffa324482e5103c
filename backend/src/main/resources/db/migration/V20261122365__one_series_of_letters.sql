-- A series is one for each kind of document. Letters were numbered in as many as there are units that draw them up; from now on
-- an agency has one of them, which goes on from the highest number there is. What was issued keeps its number, and the series it
-- was numbered in.
ALTER TABLE document_number RENAME COLUMN notation TO series;
ALTER TABLE document_number_change RENAME COLUMN notation TO series;

ALTER TABLE outgoing_entry ADD COLUMN series VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL AFTER notation;
UPDATE outgoing_entry SET series = notation;
ALTER TABLE outgoing_entry MODIFY COLUMN series VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL AFTER notation;
ALTER TABLE outgoing_entry ADD CONSTRAINT outgoing_entry_series UNIQUE (agency_id, year, series, number);

-- A letter's notation begins with the agency's abbreviation, the first word of its short name.
INSERT INTO document_number (agency_id, year, series, last_number)
SELECT letters.agency_id, letters.year, letters.series_name, letters.last_number
FROM (
    SELECT number.agency_id, number.year, CONCAT(SUBSTRING_INDEX(TRIM(agency.short_name), ' ', 1), '-…') AS series_name,
        MAX(number.last_number) AS last_number
    FROM document_number number
    JOIN agency ON agency.id = number.agency_id
    WHERE LEFT(number.series, CHAR_LENGTH(SUBSTRING_INDEX(TRIM(agency.short_name), ' ', 1)) + 1)
            = CONCAT(SUBSTRING_INDEX(TRIM(agency.short_name), ' ', 1), '-')
        AND NOT EXISTS (
            SELECT 1 FROM outgoing_entry entry
            WHERE entry.agency_id = number.agency_id AND entry.year = number.year AND entry.notation = number.series
                AND entry.type_name <> 'Công văn')
    GROUP BY number.agency_id, number.year, series_name) letters;

DELETE number FROM document_number number
JOIN agency ON agency.id = number.agency_id
WHERE LEFT(number.series, CHAR_LENGTH(SUBSTRING_INDEX(TRIM(agency.short_name), ' ', 1)) + 1)
        = CONCAT(SUBSTRING_INDEX(TRIM(agency.short_name), ' ', 1), '-')
    AND number.series <> CONCAT(SUBSTRING_INDEX(TRIM(agency.short_name), ' ', 1), '-…')
    AND NOT EXISTS (
        SELECT 1 FROM outgoing_entry entry
        WHERE entry.agency_id = number.agency_id AND entry.year = number.year AND entry.notation = number.series
            AND entry.type_name <> 'Công văn');
