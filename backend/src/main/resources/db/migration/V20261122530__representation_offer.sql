-- Leave that waits for whoever holds the link: its secret is known to no table, only its keyed hash is. Taken once, or never.
CREATE TABLE representation_offer (
    id          BINARY(16)    NOT NULL PRIMARY KEY,
    owner_id    BINARY(16)    NOT NULL,
    secret_hash CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actions     VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    procedures  VARCHAR(4200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_until DATE          NOT NULL,
    made_at     DATETIME(6)   NOT NULL,
    expires_at  DATETIME(6)   NOT NULL,
    closed_at   DATETIME(6)   NULL,
    taken_by    BINARY(16)    NULL,
    CONSTRAINT representation_offer_secret_unique UNIQUE (secret_hash),
    INDEX representation_offer_of_owner (owner_id, made_at),
    CONSTRAINT representation_offer_owner FOREIGN KEY (owner_id) REFERENCES applicant (id),
    CONSTRAINT representation_offer_taker FOREIGN KEY (taken_by) REFERENCES applicant (id),
    CONSTRAINT representation_offer_of_another CHECK (taken_by IS NULL OR taken_by <> owner_id),
    CONSTRAINT representation_offer_closed CHECK (taken_by IS NULL OR closed_at IS NOT NULL)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
