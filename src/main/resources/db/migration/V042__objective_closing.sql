-- What the objective was worth in the end, and since when nothing in it changes.
ALTER TABLE objective ADD COLUMN final_score DECIMAL(3, 2) NULL;
ALTER TABLE objective ADD COLUMN closed_at DATETIME(6) NULL;
