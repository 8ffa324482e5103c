-- Short messages that tell both numbers of a changed phone: written with the change, sent and tried again until handed over.
-- next_try_at: null when there is no further try, because it was handed over or after the last one.
CREATE TABLE phone_notice (
    id          BINARY(16)  NOT NULL,
    change_id   BINARY(16)  NOT NULL,
    kind        VARCHAR(4)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    phone       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language    CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    tries       TINYINT     NOT NULL,
    next_try_at DATETIME(6) NULL,
    told_at     DATETIME(6) NULL,
    PRIMARY KEY (id),
    INDEX phone_notice_due (next_try_at, id),
    CONSTRAINT phone_notice_change FOREIGN KEY (change_id) REFERENCES phone_change (id),
    CONSTRAINT phone_notice_kind_known CHECK (kind IN ('OLD', 'NEW')),
    CONSTRAINT phone_notice_language_known CHECK (language IN ('VI', 'EN'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
