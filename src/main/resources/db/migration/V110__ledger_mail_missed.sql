-- To whom the last checkpoint was not mailed, where it was mailed to others.
ALTER TABLE ledger_mail ADD COLUMN missed VARCHAR(4000) NULL;
