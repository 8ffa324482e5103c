-- Parts of a long short message that somebody sends, until all have come; which message they are of is kept as a hash of its
-- number and reference.
CREATE TABLE incoming_part (
    message_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place        INT          NOT NULL,
    text         VARCHAR(400) NOT NULL,
    came_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (message_hash, place),
    INDEX incoming_part_by_age (came_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
