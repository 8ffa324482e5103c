-- Working time as data. A province of '' stands for every province; a province's own rows stand before those.
CREATE TABLE calendar_day (
    province VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    day      DATE         NOT NULL,
    kind     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name     VARCHAR(200) NOT NULL,
    name_en  VARCHAR(200) NOT NULL,
    -- The announcement that says so; none for what the law says itself.
    basis    VARCHAR(200) NULL,
    replaces DATE         NULL,
    PRIMARY KEY (province, day),
    CONSTRAINT calendar_day_kind_known CHECK (kind IN ('HOLIDAY', 'COMPENSATORY_OFF', 'SWAPPED_WORKING')),
    CONSTRAINT calendar_day_worked_for_another CHECK (kind <> 'SWAPPED_WORKING' OR replaces IS NOT NULL)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Office hours from a day on, a row for each shift; weekdays from 1 (Monday) to 7, times as HH:mm.
CREATE TABLE calendar_shift (
    province   VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE       NOT NULL,
    weekday    INT        NOT NULL,
    from_time  CHAR(5)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_time    CHAR(5)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (province, valid_from, weekday, from_time),
    CONSTRAINT calendar_shift_weekday_known CHECK (weekday BETWEEN 1 AND 7),
    CONSTRAINT calendar_shift_begins_before_it_ends CHECK (from_time < to_time)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Counts the changes of the calendars, for servers that hold them in memory; the hash is that of the seeds loaded last.
CREATE TABLE calendar_revision (
    id           TINYINT  NOT NULL,
    revision     BIGINT   NOT NULL,
    content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT calendar_revision_one_row CHECK (id = 1)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO calendar_revision (id, revision, content_hash) VALUES (1, 0, '');
