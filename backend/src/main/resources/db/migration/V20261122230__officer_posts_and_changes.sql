-- A post has dates of effect and stays when it ends; valid_to is the first day on which it no longer holds.
ALTER TABLE officer_post ADD COLUMN valid_from DATE NULL, ADD COLUMN valid_to DATE NULL;
UPDATE officer_post SET valid_from = (SELECT DATE(o.created_at) FROM officer o WHERE o.id = officer_post.officer_id);
ALTER TABLE officer_post MODIFY COLUMN valid_from DATE NOT NULL;
CREATE INDEX officer_post_of_officer ON officer_post (officer_id, agency_id, unit_id);
CREATE INDEX officer_post_of_agency ON officer_post (agency_id, officer_id);
-- The same unit may be worked in again after a post there has ended.
ALTER TABLE officer_post DROP INDEX officer_post_unit_once;
ALTER TABLE officer_post ADD CONSTRAINT officer_post_dates CHECK (valid_to IS NULL OR valid_to >= valid_from);

-- When the officer chose the credentials that hold now; none have been chosen where it is null.
ALTER TABLE officer ADD COLUMN activated_at DATETIME(6) NULL;
UPDATE officer SET activated_at = (SELECT c.changed_at FROM officer_credential c WHERE c.officer_id = officer.id);

-- What was done to an officer's account, by whom and why: rows are added and never changed. changed_by is absent where
-- the installation's own settings did it.
CREATE TABLE officer_change (
    id         BINARY(16)   NOT NULL,
    officer_id BINARY(16)   NOT NULL,
    kind       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    post_id    BINARY(16)   NULL,
    valid_to   DATE         NULL,
    reason     VARCHAR(500) NULL,
    changed_by BINARY(16)   NULL,
    changed_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    INDEX officer_change_of_officer (officer_id, id),
    CONSTRAINT officer_change_officer FOREIGN KEY (officer_id) REFERENCES officer (id),
    CONSTRAINT officer_change_by FOREIGN KEY (changed_by) REFERENCES officer (id),
    CONSTRAINT officer_change_kind_known CHECK (kind IN ('ENTERED', 'POST_GIVEN', 'POST_ENDED', 'SUSPENDED',
        'REINSTATED', 'CODE_ISSUED', 'ACTIVATED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The one code with which an officer chooses credentials; of the code only a keyed hash is kept. The authenticator's secret
-- is encrypted with the server's secret.
CREATE TABLE officer_activation (
    officer_id           BINARY(16)   NOT NULL,
    code_hash            CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    authenticator_secret VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at           DATETIME(6)  NOT NULL,
    expires_at           DATETIME(6)  NOT NULL,
    PRIMARY KEY (officer_id),
    INDEX officer_activation_by_age (expires_at),
    CONSTRAINT officer_activation_officer FOREIGN KEY (officer_id) REFERENCES officer (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- REVOKED: ended by somebody else, for the account's safety.
ALTER TABLE account_session DROP CONSTRAINT account_session_end_known;
ALTER TABLE account_session ADD CONSTRAINT account_session_end_known
    CHECK (end_reason IN ('SIGNED_OUT', 'ENDED', 'REFRESH_REUSED', 'REVOKED'));
