-- fallback_at: when a short message or mail is sent if no app has confirmed the message by then. settled_at: when nothing more was
-- left to be done for it: confirmed, or sent another way, or no other way is wanted. A message with neither was written by a server
-- of the version before; the sweep finds it. dossier_id: which dossier it is about, so that no short message tells what is over.
ALTER TABLE inbox_message
    ADD COLUMN fallback_at DATETIME(6) NULL,
    ADD COLUMN settled_at DATETIME(6) NULL,
    ADD COLUMN dossier_id BINARY(16) NULL;

-- What was told until now stays as it was told.
UPDATE inbox_message SET settled_at = created_at;

ALTER TABLE inbox_message
    ADD INDEX inbox_message_unsettled (settled_at, fallback_at);
