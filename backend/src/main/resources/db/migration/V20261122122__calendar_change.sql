-- Each change of a calendar by an administrator, or of the outages; the dates that run are counted anew in batches, walking
-- over the dossiers: recounted_to is the last one done, recounted_at when there was none left. A province of '' is all.
CREATE TABLE calendar_change (
    id           BINARY(16)   NOT NULL,
    revision     BIGINT       NOT NULL,
    province     VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind         VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    first_day    DATE         NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    changed_by   BINARY(16)   NULL,
    changed_at   DATETIME(6)  NOT NULL,
    recounted_to BINARY(16)   NULL,
    recounted_at DATETIME(6)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT calendar_change_of_revision UNIQUE (revision),
    INDEX calendar_change_to_recount (recounted_at, revision),
    CONSTRAINT calendar_change_kind_known CHECK (kind IN ('DAY_PUT', 'DAY_REMOVED', 'HOURS_PUT', 'HOURS_REMOVED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What the seeds have brought once: it does not come again, so that what an administrator removed stays removed.
CREATE TABLE calendar_seeded (
    province VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind     VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    day      DATE        NOT NULL,
    PRIMARY KEY (province, kind, day),
    CONSTRAINT calendar_seeded_kind_known CHECK (kind IN ('DAY', 'HOURS'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO calendar_seeded (province, kind, day) SELECT province, 'DAY', day FROM calendar_day;
INSERT INTO calendar_seeded (province, kind, day) SELECT DISTINCT province, 'HOURS', valid_from FROM calendar_shift;
