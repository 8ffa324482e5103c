-- A push goes where its device is when it is sent. Nothing reads the token that stood here, and from now on nothing writes it; the
-- column goes when no server of the version before, which writes it, runs beside.
ALTER TABLE push_delivery ALTER COLUMN push_token SET DEFAULT '';
