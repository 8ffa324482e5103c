-- The session an app registered its device in: what ends the session removes the device. Devices from before have none.
ALTER TABLE applicant_device ADD COLUMN session_id BINARY(16) NULL;
CREATE INDEX applicant_device_of_session ON applicant_device (session_id);
