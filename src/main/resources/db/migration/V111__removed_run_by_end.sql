CREATE INDEX ix_removed_run_ended ON removed_run (ended_at, process);
