-- What each officer was told: that there is something to see to, and where; what it is about is read there, by those who may.
CREATE TABLE officer_notice (
    id         BINARY(16)  NOT NULL,
    officer_id BINARY(16)  NOT NULL,
    event_id   BINARY(16)  NOT NULL,
    kind       VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agency_id  BINARY(16)  NOT NULL,
    subject_id BINARY(16)  NULL,
    amount     BIGINT      NULL,
    created_at DATETIME(6) NOT NULL,
    read_at    DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT officer_notice_once UNIQUE (event_id, officer_id),
    INDEX officer_notice_of_officer (officer_id, id),
    INDEX officer_notice_unread (officer_id, read_at, id),
    INDEX officer_notice_agency (agency_id),
    CONSTRAINT officer_notice_officer FOREIGN KEY (officer_id) REFERENCES officer (id),
    CONSTRAINT officer_notice_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
    CONSTRAINT officer_notice_kind_known CHECK (
        kind IN ('EXCHANGE_TROUBLE', 'OWN_DOCUMENT_TROUBLE', 'INCOMING_ASSIGNED', 'INCOMING_UNTAKEN'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- On which days an agency was told what nobody has taken in: once a day.
CREATE TABLE incoming_untaken_day (
    agency_id BINARY(16) NOT NULL,
    day       DATE       NOT NULL,
    PRIMARY KEY (agency_id, day),
    CONSTRAINT incoming_untaken_day_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
