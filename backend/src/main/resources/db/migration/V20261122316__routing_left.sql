-- What has gone on from a unit, or from an agency's clerk, who may still read it: found by walking the primary key.
-- No foreign key: it would need one more index, and dossiers are never deleted once they are submitted.
CREATE TABLE routing_left (
    -- The unit, or the agency whose clerks issued the result's document.
    place_id BINARY(16) NOT NULL,
    left_id  BINARY(16) NOT NULL,
    PRIMARY KEY (place_id, left_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT IGNORE INTO routing_left (place_id, left_id)
SELECT UNHEX(REPLACE(step.unit, '-', '')), t.dossier_id
FROM routing_task t
JOIN routing_route r ON r.id = t.route_id
JOIN JSON_TABLE(r.steps, '$[*]' COLUMNS (no INT PATH '$.no', unit CHAR(36) PATH '$.unit')) step
WHERE step.no < t.step_no AND UNHEX(REPLACE(step.unit, '-', '')) <> t.unit_id;

INSERT IGNORE INTO routing_left (place_id, left_id)
SELECT agency_id, dossier_id FROM result_document WHERE state = 'ISSUED';
