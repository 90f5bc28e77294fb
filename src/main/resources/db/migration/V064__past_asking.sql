-- Since when somebody is asked; not known of what was asked before this was kept.
ALTER TABLE asking ADD COLUMN asked_at DATETIME(6) NULL;

-- Who was asked and is not any more: a person's id or a candidate group. It gives no right to anything; it is for those who
-- look back at who could act when.
CREATE TABLE past_asking (
    past_asking_id BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    work_item      VARCHAR(64)  NOT NULL,
    asked          VARCHAR(150) NOT NULL,
    asked_at       DATETIME(6)  NULL,
    withdrawn_at   DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_past_asking_work_item ON past_asking (work_item);
