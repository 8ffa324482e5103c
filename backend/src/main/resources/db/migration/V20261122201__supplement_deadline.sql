-- Until when an answer is awaited has an effect now: the applicant is reminded of it, officers put it off, and when it has
-- passed the dossier is stopped.

-- The deadline that the applicant was reminded of; another one is reminded of anew.
ALTER TABLE supplement_request ADD COLUMN reminded_of DATETIME(6) NULL AFTER due_at;
ALTER TABLE supplement_request ADD INDEX supplement_request_due (state, due_at, id);
ALTER TABLE supplement_request DROP CONSTRAINT supplement_request_state_known;
ALTER TABLE supplement_request ADD CONSTRAINT supplement_request_state_known
    CHECK (state IN ('OPEN', 'ANSWERED', 'LAPSED', 'EXPIRED'));

-- How a deadline was put off; by nobody's hand when the portal could not be reached. Written once, never changed.
CREATE TABLE supplement_extension (
    request_id  BINARY(16)    NOT NULL,
    seq         INT           NOT NULL,
    due_before  DATETIME(6)   NOT NULL,
    due_after   DATETIME(6)   NOT NULL,
    reason      VARCHAR(1000) NOT NULL,
    officer_id  BINARY(16)    NULL,
    extended_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (request_id, seq),
    CONSTRAINT supplement_extension_request FOREIGN KEY (request_id) REFERENCES supplement_request (id),
    CONSTRAINT supplement_extension_later CHECK (due_after > due_before)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
