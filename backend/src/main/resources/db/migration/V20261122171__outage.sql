-- When the portal could not be reached: what administrators wrote down or announced, and what the servers found themselves.
-- A place of '' is everywhere, else a province. Nothing is deleted: an end is set, or all of it withdrawn, and the log of
-- changes says by whom and why.
CREATE TABLE outage (
    id           BINARY(16)   NOT NULL,
    place        VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    begins_at    DATETIME(6)  NOT NULL,
    ends_at      DATETIME(6)  NULL,
    what         VARCHAR(300) NOT NULL,
    what_en      VARCHAR(300) NOT NULL,
    recorded_by  BINARY(16)   NULL,
    recorded_at  DATETIME(6)  NOT NULL,
    withdrawn_at DATETIME(6)  NULL,
    PRIMARY KEY (id),
    INDEX outage_by_begin (begins_at),
    CONSTRAINT outage_kind_known CHECK (kind IN ('PLANNED', 'UNPLANNED', 'FOUND')),
    CONSTRAINT outage_ends_after_it_begins CHECK (ends_at IS NULL OR ends_at > begins_at),
    CONSTRAINT outage_found_by_servers CHECK ((kind = 'FOUND') = (recorded_by IS NULL)),
    CONSTRAINT outage_found_is_over CHECK (kind <> 'FOUND' OR ends_at IS NOT NULL)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- When each server last said that it runs. Nobody served between two beats of whichever servers that lie far apart.
CREATE TABLE server_beat (
    server_id  BINARY(16)  NOT NULL,
    started_at DATETIME(6) NOT NULL,
    beat_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (server_id),
    INDEX server_beat_latest (beat_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

ALTER TABLE calendar_change DROP CONSTRAINT calendar_change_kind_known;
ALTER TABLE calendar_change ADD CONSTRAINT calendar_change_kind_known CHECK (kind IN ('DAY_PUT', 'DAY_REMOVED', 'HOURS_PUT',
    'HOURS_REMOVED', 'OUTAGE_RECORDED', 'OUTAGE_FOUND', 'OUTAGE_ENDED', 'OUTAGE_WITHDRAWN'));

-- The date of the answer to a submission is counted, not kept here; what moved it is.
ALTER TABLE dossier_clock_entry DROP CONSTRAINT dossier_clock_entry_kind_known;
ALTER TABLE dossier_clock_entry ADD CONSTRAINT dossier_clock_entry_kind_known
    CHECK (kind IN ('STARTED', 'SUSPENDED', 'RESUMED', 'RECOUNTED', 'ANSWER_MOVED'));
ALTER TABLE dossier_clock_entry DROP CONSTRAINT dossier_clock_entry_recounted_because;
ALTER TABLE dossier_clock_entry ADD CONSTRAINT dossier_clock_entry_recounted_because
    CHECK (kind NOT IN ('RECOUNTED', 'ANSWER_MOVED') OR reason IS NOT NULL);
