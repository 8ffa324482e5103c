-- What somebody else had declared, where an officer put what the papers say in its place: kept, for papers may have spoken of it.
ALTER TABLE phone_change
    ADD COLUMN old_date_of_birth         DATE         NULL AFTER old_name,
    ADD COLUMN old_gender                VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NULL AFTER old_date_of_birth,
    ADD COLUMN old_address               VARCHAR(500) NULL AFTER old_gender,
    ADD COLUMN old_email                 VARCHAR(254) NULL AFTER old_address,
    ADD COLUMN old_representative_name   VARCHAR(200) NULL AFTER old_email,
    ADD COLUMN old_representative_number CHAR(12)     CHARACTER SET ascii COLLATE ascii_bin NULL AFTER old_representative_name;
