-- What happened, told once: an event is written with the change it tells of and never changed.
CREATE TABLE outbox_event (
    id           BINARY(16)  NOT NULL,
    type         VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    aggregate_id BINARY(16)  NOT NULL,
    payload      MEDIUMTEXT  NOT NULL,
    occurred_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    INDEX outbox_event_by_age (occurred_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What a consumer still has to do about an event: one row each, deleted in the transaction that does it, so that the
-- table stays as small as the backlog. The position is given under the aggregate's row lock: it orders its events.
CREATE TABLE outbox_task (
    position     BIGINT       NOT NULL AUTO_INCREMENT,
    consumer     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    event_id     BINARY(16)   NOT NULL,
    aggregate_id BINARY(16)   NOT NULL,
    state        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempts     INT          NOT NULL,
    -- While a server holds the task this is the end of its lease.
    next_try_at  DATETIME(6)  NOT NULL,
    claim        BINARY(16)   NULL,
    failure      VARCHAR(500) NULL,
    PRIMARY KEY (position),
    CONSTRAINT outbox_task_once UNIQUE (event_id, consumer),
    INDEX outbox_task_due (state, next_try_at),
    INDEX outbox_task_order (aggregate_id, consumer, position),
    CONSTRAINT outbox_task_event FOREIGN KEY (event_id) REFERENCES outbox_event (id),
    CONSTRAINT outbox_task_state_known CHECK (state IN ('WAITING', 'POISONED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
