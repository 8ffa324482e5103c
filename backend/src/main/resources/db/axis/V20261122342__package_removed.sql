-- removed_at: since when the package's bytes are gone: all its receivers had acknowledged it, and its time was over. Its lines stay.
ALTER TABLE package
    ADD COLUMN removed_at DATETIME(6) NULL,
    ADD INDEX package_kept (removed_at, sent_at),
    ADD INDEX package_of_file (sha256, removed_at);
