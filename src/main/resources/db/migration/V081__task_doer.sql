-- Everybody who worked on a task, not only who submitted it last: none of them judges its result.
CREATE TABLE task_doer (
    task_id   BINARY(16) NOT NULL,
    person_id BINARY(16) NOT NULL,
    PRIMARY KEY (task_id, person_id),
    CONSTRAINT fk_task_doer_task FOREIGN KEY (task_id) REFERENCES task (task_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO task_doer (task_id, person_id)
SELECT task_id, submitted_by FROM task WHERE submitted_by IS NOT NULL;

ALTER TABLE task DROP COLUMN submitted_by;
