-- As what a place may still read a dossier that has gone on: as a unit that had it, as the agency whose clerks issued its
-- document, or as the agency that it was a guest of, whose leaders see all that was there.
ALTER TABLE routing_left
    ADD COLUMN kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'UNIT' AFTER place_id,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (place_id, kind, left_id),
    ADD CONSTRAINT routing_left_kind_known CHECK (kind IN ('UNIT', 'ISSUER', 'GUEST'));

UPDATE routing_left SET kind = 'ISSUER' WHERE place_id IN (SELECT id FROM agency);

ALTER TABLE routing_left ALTER COLUMN kind DROP DEFAULT;

-- What was handed back has not gone on from the units behind where it is now.
DELETE l FROM routing_left l
JOIN routing_task t ON t.dossier_id = l.left_id
WHERE l.kind = 'UNIT' AND NOT EXISTS (
    SELECT 1 FROM routing_route r
    JOIN JSON_TABLE(r.steps, '$[*]' COLUMNS (no INT PATH '$.no', unit CHAR(36) PATH '$.unit')) step
    WHERE r.id = t.route_id AND step.no < t.step_no AND UNHEX(REPLACE(step.unit, '-', '')) = l.place_id);

INSERT IGNORE INTO routing_left (place_id, kind, left_id)
SELECT UNHEX(REPLACE(step.agency, '-', '')), 'GUEST', t.dossier_id
FROM routing_task t
JOIN routing_route r ON r.id = t.route_id
JOIN JSON_TABLE(r.steps, '$[*]' COLUMNS (no INT PATH '$.no', agency CHAR(36) PATH '$.agency')) step
WHERE step.no < t.step_no AND UNHEX(REPLACE(step.agency, '-', '')) <> t.agency_id
    AND UNHEX(REPLACE(step.agency, '-', '')) <> COALESCE(t.guest_agency_id, t.agency_id);
