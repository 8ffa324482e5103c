-- A way through units, as a procedure prescribed it at an agency at the time; never changed, its id is made of its content.
CREATE TABLE routing_route (
    id             BINARY(16)  NOT NULL,
    procedure_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agency_id      BINARY(16)  NOT NULL,
    steps          MEDIUMTEXT  NOT NULL,
    PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Where a submitted dossier is: one row each, so there is never a second task. What a queue shows stands here too, so that
-- a queue is one walk along one index.
CREATE TABLE routing_task (
    dossier_id      BINARY(16)   NOT NULL,
    dossier_version BIGINT       NOT NULL,
    route_id        BINARY(16)   NOT NULL,
    step_no         INT          NOT NULL,
    step_name       VARCHAR(255) NOT NULL,
    step_role       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agency_id       BINARY(16)   NOT NULL,
    -- The agency of the unit when it is not the one that received the dossier.
    guest_agency_id BINARY(16)   NULL,
    unit_id         BINARY(16)   NOT NULL,
    assignee_id     BINARY(16)   NULL,
    assignee_name   VARCHAR(255) NULL,
    state           VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status          VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    dossier_code    VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    procedure_code  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    procedure_name  VARCHAR(500) NOT NULL,
    owner_name      VARCHAR(255) NOT NULL,
    -- Folded, each word after a space.
    search_text     VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    received_at     DATETIME(6)  NOT NULL,
    due_at          DATETIME(6)  NULL,
    -- The order of every queue: due first, then what has no due date, then what is closed.
    due_order       DATETIME(6)  AS (CASE WHEN state = 'CLOSED' THEN TIMESTAMP'9999-12-31 00:00:00'
        WHEN due_at IS NULL THEN TIMESTAMP'9999-12-30 00:00:00' ELSE due_at END) STORED,
    PRIMARY KEY (dossier_id),
    INDEX routing_task_of_unit (unit_id, due_order, dossier_id),
    INDEX routing_task_of_unit_status (unit_id, status, due_order, dossier_id),
    INDEX routing_task_of_agency (agency_id, due_order, dossier_id),
    INDEX routing_task_of_agency_status (agency_id, status, due_order, dossier_id),
    INDEX routing_task_of_guest (guest_agency_id, due_order, dossier_id),
    INDEX routing_task_of_assignee (assignee_id, due_order, dossier_id),
    CONSTRAINT routing_task_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    CONSTRAINT routing_task_route FOREIGN KEY (route_id) REFERENCES routing_route (id),
    CONSTRAINT routing_task_state_known CHECK (state IN ('OPEN', 'PARKED', 'CLOSED')),
    CONSTRAINT routing_task_status_known CHECK (status IN ('SUBMITTED', 'ACCEPTED', 'REFUSED', 'IN_PROGRESS',
        'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED', 'WITHDRAWN', 'STOPPED', 'RESOLVED', 'RESULT_RETURNED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Search: from each word of the owner's name and each part of the code on, as far as 40 characters; "van an" finds
-- "nguyen van an" by an index. A row for each agency that has to do with the dossier.
-- No foreign key: it would need one more index over the largest table, and tasks are never deleted.
CREATE TABLE routing_phrase (
    agency_id  BINARY(16)  NOT NULL,
    phrase     VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    dossier_id BINARY(16)  NOT NULL,
    PRIMARY KEY (agency_id, phrase, dossier_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
