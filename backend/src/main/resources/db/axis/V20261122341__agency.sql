-- Agencies that systems have registered or deleted themselves; over the file that lists who is connected.
-- deleted_at: takes in and sends no more documents; what lies in its mailbox stays, and statuses come and go.
CREATE TABLE agency (
    code       VARCHAR(35)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code_qd20  VARCHAR(35)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name       VARCHAR(500) NOT NULL,
    system_id  VARCHAR(50)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_at DATETIME(6)  NOT NULL,
    deleted_at DATETIME(6)  NULL,
    PRIMARY KEY (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
