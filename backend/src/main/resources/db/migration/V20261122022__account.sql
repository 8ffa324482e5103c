-- One-time codes. The code itself is never kept, only its keyed hash.
CREATE TABLE sign_in_challenge (
    id         BINARY(16)  NOT NULL,
    phone      VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    identifier VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    tries_left TINYINT     NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at    DATETIME(6) NULL,
    PRIMARY KEY (id),
    INDEX sign_in_challenge_by_age (expires_at),
    CONSTRAINT sign_in_challenge_tries CHECK (tries_left >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What an officer proves themselves with. authenticator_secret is encrypted with the server's secret;
-- last_step is the newest step of the authenticator that was taken: none up to it is taken again.
CREATE TABLE officer_credential (
    officer_id           BINARY(16)   NOT NULL,
    password_hash        VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    authenticator_secret VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    last_step            BIGINT       NOT NULL,
    changed_at           DATETIME(6)  NOT NULL,
    PRIMARY KEY (officer_id),
    CONSTRAINT officer_credential_officer FOREIGN KEY (officer_id) REFERENCES officer (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- One row for each sign-in; it is the family of the refresh tokens that follow from it.
CREATE TABLE account_session (
    id           BINARY(16)   NOT NULL,
    caller_kind  VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    caller_id    BINARY(16)   NOT NULL,
    client       VARCHAR(120) NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    last_used_at DATETIME(6)  NOT NULL,
    expires_at   DATETIME(6)  NOT NULL,
    ended_at     DATETIME(6)  NULL,
    end_reason   VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (id),
    INDEX account_session_of_caller (caller_id, caller_kind, ended_at, last_used_at),
    INDEX account_session_by_age (expires_at),
    CONSTRAINT account_session_caller_known CHECK (caller_kind IN ('APPLICANT', 'OFFICER')),
    CONSTRAINT account_session_end_known CHECK (end_reason IN ('SIGNED_OUT', 'ENDED', 'REFRESH_REUSED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Refresh tokens by their SHA-256. replaced_at: when it was exchanged for the next of its family.
CREATE TABLE refresh_token (
    token_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    session_id  BINARY(16)  NOT NULL,
    created_at  DATETIME(6) NOT NULL,
    replaced_at DATETIME(6) NULL,
    PRIMARY KEY (token_hash),
    INDEX refresh_token_of_session (session_id),
    CONSTRAINT refresh_token_session FOREIGN KEY (session_id) REFERENCES account_session (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- How often something was tried since its window opened; bucket is a keyed hash of what is limited.
CREATE TABLE rate_window (
    bucket     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    used       INT         NOT NULL,
    window_end DATETIME(6) NOT NULL,
    PRIMARY KEY (bucket),
    INDEX rate_window_by_age (window_end)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
