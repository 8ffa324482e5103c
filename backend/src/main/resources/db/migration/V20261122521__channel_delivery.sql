-- A short message or mail that tells of what is in the inbox, at most one of each for a message. Its id is the message's to the
-- provider, the same at every try. The words are those of the inbox message's version in this language; the address is looked
-- up at each try, so that none is kept here. due_at is from when it may be sent: the hours it is tried for begin then.
CREATE TABLE channel_delivery (
    id          BINARY(16)   NOT NULL,
    message_id  BINARY(16)   NOT NULL,
    channel     VARCHAR(4)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language    CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state       VARCHAR(11)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Of the last try that failed.
    failure     VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    reason      VARCHAR(200) NULL,
    -- By what name the provider knows it.
    reference   VARCHAR(200) NULL,
    attempts    INT          NOT NULL,
    due_at      DATETIME(6)  NOT NULL,
    -- While a server holds the delivery this is the end of its lease.
    next_try_at DATETIME(6)  NULL,
    claim       BINARY(16)   NULL,
    created_at  DATETIME(6)  NOT NULL,
    finished_at DATETIME(6)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT channel_delivery_once UNIQUE (message_id, channel),
    INDEX channel_delivery_due (channel, state, next_try_at),
    CONSTRAINT channel_delivery_message FOREIGN KEY (message_id) REFERENCES inbox_message (id),
    CONSTRAINT channel_delivery_channel_known CHECK (channel IN ('SMS', 'MAIL')),
    CONSTRAINT channel_delivery_language_known CHECK (language IN ('VI', 'EN')),
    CONSTRAINT channel_delivery_failure_known CHECK (failure IN ('TEMPORARY', 'PERMANENT', 'TECHNICAL')),
    CONSTRAINT channel_delivery_state_known CHECK (state IN ('QUEUED', 'HANDED_OVER', 'FAILED', 'CALLED_OFF')),
    -- What waits has a next try, and what is done has none.
    CONSTRAINT channel_delivery_waits CHECK (
        (state = 'QUEUED') = (next_try_at IS NOT NULL) AND (state = 'QUEUED') = (finished_at IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
