-- The result of a dossier that the centre returns over the network also goes on paper where its province lists it: a task of a
-- result names the dossier, and the person it goes to.
ALTER TABLE paper_task
    MODIFY outgoing_id BINARY(16) NULL,
    MODIFY receiver_code VARCHAR(35) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD COLUMN receiver_address VARCHAR(500) NULL AFTER receiver_name,
    ADD COLUMN dossier_id BINARY(16) NULL AFTER outgoing_id,
    ADD COLUMN dossier_code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER dossier_id,
    ADD CONSTRAINT paper_task_once_of_dossier UNIQUE (dossier_id),
    ADD CONSTRAINT paper_task_dossier FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    ADD CONSTRAINT paper_task_of_one CHECK (
        (outgoing_id IS NULL) <> (dossier_id IS NULL) AND (dossier_id IS NULL) = (dossier_code IS NULL)
        AND (outgoing_id IS NULL) = (receiver_code IS NULL));
