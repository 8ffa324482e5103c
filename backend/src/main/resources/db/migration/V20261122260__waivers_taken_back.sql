-- A waiver that was given by mistake is taken back with a reason, and the item may be waived again: one waiver of an item stands at
-- a time, and none is deleted.
ALTER TABLE fee_waiver
    ADD COLUMN taken_back_at    DATETIME(6)   NULL,
    ADD COLUMN taken_back_by    BINARY(16)    NULL,
    ADD COLUMN take_back_reason VARCHAR(1000) NULL,
    ADD COLUMN standing         TINYINT       AS (CASE WHEN taken_back_at IS NULL THEN 1 END) STORED;
ALTER TABLE fee_waiver DROP PRIMARY KEY, ADD PRIMARY KEY (dossier_id, item_code, waived_at);
ALTER TABLE fee_waiver
    ADD CONSTRAINT fee_waiver_stands_once UNIQUE (dossier_id, item_code, standing),
    ADD CONSTRAINT fee_waiver_taker FOREIGN KEY (taken_back_by) REFERENCES officer (id),
    ADD CONSTRAINT fee_waiver_taken_back_whole CHECK (
        (taken_back_at IS NULL) = (taken_back_by IS NULL) AND (taken_back_at IS NULL) = (take_back_reason IS NULL));
