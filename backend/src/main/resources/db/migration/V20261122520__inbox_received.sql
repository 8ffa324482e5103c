-- When an app first said that a message is on its phone. Whoever reads it has received it; what a server of the version
-- before marks as read has no time here, and counts as received all the same.
ALTER TABLE inbox_message
    ADD COLUMN received_at DATETIME(6) NULL;
