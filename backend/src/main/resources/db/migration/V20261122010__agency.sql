-- Agencies with their dates of effect, units and counters. valid_to is the first day an agency no longer exists.
CREATE TABLE agency (
    id         BINARY(16)   NOT NULL,
    parent_id  BINARY(16)   NULL,
    kind       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    tier       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name       VARCHAR(200) NOT NULL,
    name_en    VARCHAR(200) NOT NULL,
    short_name VARCHAR(100) NOT NULL,
    address    VARCHAR(500) NULL,
    phone      VARCHAR(40)  NULL,
    valid_from DATE         NOT NULL,
    valid_to   DATE         NULL,
    PRIMARY KEY (id),
    INDEX agency_of_parent (parent_id),
    CONSTRAINT agency_parent FOREIGN KEY (parent_id) REFERENCES agency (id),
    CONSTRAINT agency_kind_known
        CHECK (kind IN ('PROVINCE', 'DEPARTMENT', 'BRANCH', 'CENTRE', 'DISTRICT', 'COMMUNE')),
    CONSTRAINT agency_tier_known CHECK (tier IN ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    CONSTRAINT agency_ends_after_it_begins CHECK (valid_to IS NULL OR valid_to > valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The codes of both national schemes; a code may pass to another agency after its first owner has gone.
CREATE TABLE agency_code (
    id         BINARY(16)  NOT NULL,
    agency_id  BINARY(16)  NOT NULL,
    scheme     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code       VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE        NOT NULL,
    valid_to   DATE        NULL,
    PRIMARY KEY (id),
    CONSTRAINT agency_code_unique UNIQUE (code, scheme, valid_from),
    INDEX agency_code_of_agency (agency_id),
    CONSTRAINT agency_code_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
    CONSTRAINT agency_code_scheme_known CHECK (scheme IN ('QD20', 'QCVN102')),
    CONSTRAINT agency_code_ends_after_it_begins CHECK (valid_to IS NULL OR valid_to > valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE agency_unit (
    id        BINARY(16)   NOT NULL,
    agency_id BINARY(16)   NOT NULL,
    code      VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name      VARCHAR(200) NOT NULL,
    kind      VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position  INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT agency_unit_code_unique UNIQUE (code),
    INDEX agency_unit_of_agency (agency_id, position),
    CONSTRAINT agency_unit_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
    CONSTRAINT agency_unit_kind_known CHECK (kind IN ('ONE_STOP', 'DIVISION', 'LEADERSHIP', 'CLERICAL'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE agency_counter (
    id        BINARY(16)   NOT NULL,
    agency_id BINARY(16)   NOT NULL,
    unit_id   BINARY(16)   NULL,
    code      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name      VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT agency_counter_code_unique UNIQUE (agency_id, code),
    CONSTRAINT agency_counter_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
    CONSTRAINT agency_counter_unit FOREIGN KEY (unit_id) REFERENCES agency_unit (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- One row: counts the changes of the tree, so that every server sees when what it holds in memory is old, and remembers
-- what was imported last. Who imports locks it.
CREATE TABLE agency_revision (
    id           TINYINT     NOT NULL,
    revision     BIGINT      NOT NULL,
    content_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT agency_revision_one_row CHECK (id = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO agency_revision (id, revision, content_hash) VALUES (1, 0, '');
