-- Officers have devices too, and are pushed their notices: each device and each push is an applicant's or an officer's.
ALTER TABLE applicant_device
    MODIFY applicant_id BINARY(16) NULL,
    ADD COLUMN officer_id BINARY(16) NULL,
    ADD INDEX applicant_device_of_officer (officer_id, registered_at),
    ADD CONSTRAINT applicant_device_officer FOREIGN KEY (officer_id) REFERENCES officer (id),
    ADD CONSTRAINT applicant_device_one_holder CHECK ((applicant_id IS NULL) <> (officer_id IS NULL));

ALTER TABLE push_delivery
    MODIFY message_id BINARY(16) NULL,
    MODIFY applicant_id BINARY(16) NULL,
    ADD COLUMN notice_id BINARY(16) NULL,
    ADD COLUMN officer_id BINARY(16) NULL,
    ADD INDEX push_delivery_notice (notice_id),
    ADD CONSTRAINT push_delivery_notice FOREIGN KEY (notice_id) REFERENCES officer_notice (id),
    ADD CONSTRAINT push_delivery_one_holder CHECK ((applicant_id IS NULL) <> (officer_id IS NULL)),
    ADD CONSTRAINT push_delivery_tells CHECK (
        (applicant_id IS NULL) = (message_id IS NULL) AND (officer_id IS NULL) = (notice_id IS NULL));
