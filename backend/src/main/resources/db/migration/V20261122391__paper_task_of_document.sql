-- A task says which document is to be printed; those that were opened before take it from the register.
ALTER TABLE paper_task ADD COLUMN document_symbol VARCHAR(120) NULL AFTER outgoing_id;
ALTER TABLE paper_task ADD COLUMN document_subject VARCHAR(2000) NULL AFTER document_symbol;
UPDATE paper_task SET
    document_symbol = (SELECT CONCAT(IF(entry.number < 10, LPAD(entry.number, 2, '0'), entry.number), '/', entry.notation)
        FROM outgoing_document document JOIN outgoing_entry entry ON entry.id = document.entry_id
        WHERE document.id = paper_task.outgoing_id),
    document_subject = (SELECT document.subject FROM outgoing_document document WHERE document.id = paper_task.outgoing_id)
WHERE outgoing_id IS NOT NULL;
