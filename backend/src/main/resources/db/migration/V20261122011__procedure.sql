-- Published versions of forms; insert-only: a dossier keeps the version it was begun with.
CREATE TABLE form_version (
    id           VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version      INT          NOT NULL,
    title        VARCHAR(300) NOT NULL,
    title_en     VARCHAR(300) NOT NULL,
    content      MEDIUMTEXT   NOT NULL,
    content_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    published_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id, version),
    CONSTRAINT form_version_counts_from_one CHECK (version >= 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Fields of administration (lĩnh vực), in the order they are shown.
CREATE TABLE procedure_field (
    code     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name     VARCHAR(200) NOT NULL,
    name_en  VARCHAR(200) NOT NULL,
    position INT          NOT NULL,
    PRIMARY KEY (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Published versions of procedures; insert-only. The newest version of a code is the one in force.
CREATE TABLE procedure_version (
    code         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version      INT          NOT NULL,
    field_code   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name         VARCHAR(500) NOT NULL,
    form_id      VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    form_version INT          NULL,
    content      MEDIUMTEXT   NOT NULL,
    content_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    published_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (code, version),
    INDEX procedure_version_of_field (field_code),
    CONSTRAINT procedure_version_field FOREIGN KEY (field_code) REFERENCES procedure_field (code),
    CONSTRAINT procedure_version_form FOREIGN KEY (form_id, form_version) REFERENCES form_version (id, version),
    CONSTRAINT procedure_version_counts_from_one CHECK (version >= 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Which level a procedure had from which day: the counts of a period need the level of that period.
CREATE TABLE procedure_level (
    procedure_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    effective_from DATE        NOT NULL,
    level          TINYINT     NOT NULL,
    nd42_type      VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (procedure_code, effective_from),
    CONSTRAINT procedure_level_known CHECK (level IN (3, 4)),
    CONSTRAINT procedure_level_nd42_type_known CHECK (nd42_type IN ('FULL', 'PARTIAL', 'INFO'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- One row: counts the changes of the catalogue, so that every server sees when what it holds in memory is old, and
-- remembers what was imported last. Who imports locks it.
CREATE TABLE procedure_revision (
    id           TINYINT  NOT NULL,
    revision     BIGINT   NOT NULL,
    content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT procedure_revision_one_row CHECK (id = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO procedure_revision (id, revision, content_hash) VALUES (1, 0, '');
