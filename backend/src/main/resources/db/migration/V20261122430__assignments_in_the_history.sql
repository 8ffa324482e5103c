-- To whom a line of the history says that a document went, the lead first, and until when; passed on by the head of a unit, or
-- given by a leader. Lines that are older say it in their remarks.
ALTER TABLE incoming_event ADD COLUMN passed_on BOOLEAN NOT NULL DEFAULT FALSE, ADD COLUMN respond_by DATE NULL;

CREATE TABLE incoming_event_assignee (
    event_id   BINARY(16) NOT NULL,
    place      INT        NOT NULL,
    unit_id    BINARY(16) NOT NULL,
    officer_id BINARY(16) NULL,
    PRIMARY KEY (event_id, place),
    CONSTRAINT incoming_event_assignee_event FOREIGN KEY (event_id) REFERENCES incoming_event (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
