-- A number that somebody else registered is to be given back: asked for at a counter, it waits for a second officer.
-- full_name to representative_number: what the papers say. open_for: the applicant while nothing is decided, so that one
-- request is open at most.
CREATE TABLE phone_change_request (
    id                    BINARY(16)   NOT NULL,
    applicant_id          BINARY(16)   NOT NULL,
    new_phone             VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    paper                 VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    full_name             VARCHAR(200) NOT NULL,
    date_of_birth         DATE         NULL,
    representative_name   VARCHAR(200) NULL,
    representative_number CHAR(12)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    reason                VARCHAR(500) NOT NULL,
    agency_id             BINARY(16)   NOT NULL,
    asked_by              BINARY(16)   NOT NULL,
    asked_at              DATETIME(6)  NOT NULL,
    expires_at            DATETIME(6)  NOT NULL,
    decision              VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    decided_by            BINARY(16)   NULL,
    decided_at            DATETIME(6)  NULL,
    decision_reason       VARCHAR(500) NULL,
    open_for              BINARY(16)   NULL,
    PRIMARY KEY (id),
    UNIQUE KEY phone_change_request_open (open_for),
    INDEX phone_change_request_waiting (decision, expires_at),
    CONSTRAINT phone_change_request_applicant FOREIGN KEY (applicant_id) REFERENCES applicant (id),
    CONSTRAINT phone_change_request_officer FOREIGN KEY (asked_by) REFERENCES officer (id),
    CONSTRAINT phone_change_request_second_officer FOREIGN KEY (decided_by) REFERENCES officer (id),
    CONSTRAINT phone_change_request_two_officers CHECK (decided_by <> asked_by),
    CONSTRAINT phone_change_request_decided_once CHECK ((decision IS NULL) = (open_for IS NOT NULL)),
    CONSTRAINT phone_change_request_decision_known CHECK (decision IN ('CONFIRMED', 'REFUSED', 'LAPSED')),
    CONSTRAINT phone_change_request_paper_known CHECK (paper IN ('IDENTITY_CARD', 'ELECTRONIC_IDENTITY', 'PASSPORT',
        'BUSINESS_REGISTRATION'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Who confirmed it where a second officer had to, and at which agency it was done; unknown of what was done before.
ALTER TABLE phone_change
    ADD COLUMN agency_id    BINARY(16) NULL AFTER changed_by,
    ADD COLUMN confirmed_by BINARY(16) NULL AFTER agency_id,
    ADD CONSTRAINT phone_change_second_officer FOREIGN KEY (confirmed_by) REFERENCES officer (id);

-- The number that a request is about is told of it too: such a message belongs to the request.
ALTER TABLE phone_notice DROP CONSTRAINT phone_notice_kind_known;
ALTER TABLE phone_notice
    MODIFY COLUMN change_id BINARY(16) NULL,
    MODIFY COLUMN kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ADD COLUMN request_id BINARY(16) NULL AFTER change_id,
    ADD CONSTRAINT phone_notice_request FOREIGN KEY (request_id) REFERENCES phone_change_request (id),
    ADD CONSTRAINT phone_notice_of_one CHECK ((change_id IS NULL) = (request_id IS NOT NULL)),
    ADD CONSTRAINT phone_notice_kind_known CHECK (kind IN ('OLD', 'NEW', 'ASKED'));
