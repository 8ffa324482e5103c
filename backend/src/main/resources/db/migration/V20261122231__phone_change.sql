-- Which account was bound to another phone at a counter, by whom, having seen which paper: rows are added and never changed.
-- old_name: what somebody else had declared, where that was corrected.
CREATE TABLE phone_change (
    id           BINARY(16)   NOT NULL,
    applicant_id BINARY(16)   NOT NULL,
    old_phone    VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    new_phone    VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    old_name     VARCHAR(200) NULL,
    cause        VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    paper        VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    changed_by   BINARY(16)   NOT NULL,
    changed_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    INDEX phone_change_of_applicant (applicant_id, id),
    INDEX phone_change_by_officer (changed_by, id),
    CONSTRAINT phone_change_applicant FOREIGN KEY (applicant_id) REFERENCES applicant (id),
    CONSTRAINT phone_change_officer FOREIGN KEY (changed_by) REFERENCES officer (id),
    CONSTRAINT phone_change_cause_known CHECK (cause IN ('LOST', 'TAKEN')),
    CONSTRAINT phone_change_paper_known CHECK (paper IN ('IDENTITY_CARD', 'ELECTRONIC_IDENTITY', 'PASSPORT',
        'BUSINESS_REGISTRATION'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
