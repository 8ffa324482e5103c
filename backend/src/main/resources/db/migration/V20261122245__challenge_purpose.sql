-- What a code was sent for, and by which officer where one asked for it: a code read out at a counter opens no account.
ALTER TABLE sign_in_challenge
    ADD COLUMN purpose  VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'SIGN_IN' AFTER identifier,
    ADD COLUMN asked_by BINARY(16)  NULL AFTER purpose,
    ADD CONSTRAINT sign_in_challenge_officer FOREIGN KEY (asked_by) REFERENCES officer (id),
    ADD CONSTRAINT sign_in_challenge_purpose_known CHECK (purpose IN ('SIGN_IN', 'PHONE_CHANGE')),
    ADD CONSTRAINT sign_in_challenge_asked_by_officer CHECK ((purpose = 'PHONE_CHANGE') = (asked_by IS NOT NULL));
