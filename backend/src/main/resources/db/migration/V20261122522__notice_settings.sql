-- How an applicant wants to be told, where they have chosen; who has not is told by every way there is, at any hour. Quiet hours
-- are Vietnam's and may pass midnight.
CREATE TABLE notice_settings (
    applicant_id BINARY(16)  NOT NULL,
    push         BOOLEAN     NOT NULL,
    sms          BOOLEAN     NOT NULL,
    mail         BOOLEAN     NOT NULL,
    quiet_from   CHAR(5)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    quiet_to     CHAR(5)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    version      BIGINT      NOT NULL,
    changed_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (applicant_id),
    CONSTRAINT notice_settings_applicant FOREIGN KEY (applicant_id) REFERENCES applicant (id),
    CONSTRAINT notice_settings_quiet CHECK ((quiet_from IS NULL) = (quiet_to IS NULL) AND quiet_from <> quiet_to)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
