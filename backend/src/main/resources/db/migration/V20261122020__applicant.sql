-- Citizens and organisations, what they may do for each other, and the phones that are told.
CREATE TABLE applicant (
    id                    BINARY(16)   NOT NULL,
    kind                  VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    full_name             VARCHAR(200) NOT NULL,
    personal_number       CHAR(12)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    tax_code              VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    phone                 VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    date_of_birth         DATE         NULL,
    gender                VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    address               VARCHAR(500) NULL,
    email                 VARCHAR(254) NULL,
    language              CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    representative_name   VARCHAR(200) NULL,
    representative_number CHAR(12)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    version               BIGINT       NOT NULL,
    created_at            DATETIME(6)  NOT NULL,
    updated_at            DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT applicant_personal_number_unique UNIQUE (personal_number),
    CONSTRAINT applicant_tax_code_unique UNIQUE (tax_code),
    CONSTRAINT applicant_kind_known CHECK (kind IN ('CITIZEN', 'ORGANISATION')),
    CONSTRAINT applicant_gender_known CHECK (gender IN ('MALE', 'FEMALE')),
    CONSTRAINT applicant_language_known CHECK (language IN ('VI', 'EN')),
    CONSTRAINT applicant_has_its_number CHECK (
        (kind = 'CITIZEN' AND personal_number IS NOT NULL AND tax_code IS NULL AND representative_name IS NULL)
        OR (kind = 'ORGANISATION' AND tax_code IS NOT NULL AND personal_number IS NULL
            AND representative_name IS NOT NULL AND representative_number IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Who may act for whom: never deleted, for what was done under it must stay explainable.
-- actions: the names, comma between them; procedures: the codes likewise, empty for all procedures.
CREATE TABLE representation (
    id                BINARY(16)    NOT NULL,
    owner_id          BINARY(16)    NOT NULL,
    representative_id BINARY(16)    NOT NULL,
    actions           VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    procedures        VARCHAR(4200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_until       DATE          NOT NULL,
    created_at        DATETIME(6)   NOT NULL,
    revoked_at        DATETIME(6)   NULL,
    revoked_by        BINARY(16)    NULL,
    PRIMARY KEY (id),
    INDEX representation_of_owner (owner_id, revoked_at, valid_until),
    INDEX representation_of_representative (representative_id, revoked_at, valid_until),
    CONSTRAINT representation_owner FOREIGN KEY (owner_id) REFERENCES applicant (id),
    CONSTRAINT representation_representative FOREIGN KEY (representative_id) REFERENCES applicant (id),
    CONSTRAINT representation_of_another CHECK (owner_id <> representative_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- One row for an installation of an app or a browser. A push token is longer than an index allows: its hash is unique.
CREATE TABLE applicant_device (
    id              BINARY(16)    NOT NULL,
    applicant_id    BINARY(16)    NOT NULL,
    installation_id VARCHAR(100)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    platform        VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    push_token      VARCHAR(4096) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    push_token_hash CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    app_version     VARCHAR(40)   NULL,
    language        CHAR(2)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version         BIGINT        NOT NULL,
    registered_at   DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT applicant_device_installation_unique UNIQUE (installation_id),
    CONSTRAINT applicant_device_token_unique UNIQUE (push_token_hash),
    INDEX applicant_device_of_applicant (applicant_id, registered_at),
    CONSTRAINT applicant_device_applicant FOREIGN KEY (applicant_id) REFERENCES applicant (id),
    CONSTRAINT applicant_device_platform_known CHECK (platform IN ('ANDROID', 'IOS', 'WEB')),
    CONSTRAINT applicant_device_language_known CHECK (language IN ('VI', 'EN'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
