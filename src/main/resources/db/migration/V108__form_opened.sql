-- When a person first opened a form. A draft begins with that: its content follows when something is typed.
ALTER TABLE form_draft MODIFY COLUMN content LONGTEXT NULL;
ALTER TABLE form_draft MODIFY COLUMN updated_at DATETIME(6) NULL;
ALTER TABLE form_draft ADD COLUMN opened_at DATETIME(6) NULL;

-- When whoever did the step had first opened its form; null where they never did, and for what ended before.
ALTER TABLE step_record ADD COLUMN opened_at DATETIME(6) NULL;
