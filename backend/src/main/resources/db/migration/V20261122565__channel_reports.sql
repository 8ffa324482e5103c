-- What a gateway says later of a short message that it had taken. received_at: the phone has it. lost: how often it did not get
-- there and was given to the gateway again, each time under another id. A gateway's name of a message is no word: it is compared
-- letter by letter.
ALTER TABLE channel_delivery
    MODIFY COLUMN reference VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN received_at DATETIME(6) NULL,
    ADD COLUMN lost INT NOT NULL DEFAULT 0,
    ADD INDEX channel_delivery_reference (reference, channel);
-- It may say so before the server that handed the message over has written down under what name.
CREATE TABLE channel_report (
    channel     VARCHAR(4)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reference   VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    report      VARCHAR(9)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reported_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (reference, channel),
    INDEX channel_report_by_age (reported_at),
    CONSTRAINT channel_report_channel_known CHECK (channel IN ('SMS', 'MAIL')),
    CONSTRAINT channel_report_report_known CHECK (report IN ('DELIVERED', 'FAILED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
