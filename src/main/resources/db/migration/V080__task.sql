-- One row for each project with tasks: who writes its plan holds it, so that two never write at once.
CREATE TABLE task_plan (
    project_id BINARY(16) NOT NULL PRIMARY KEY,
    CONSTRAINT fk_task_plan_project FOREIGN KEY (project_id) REFERENCES project (project_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

-- A deliverable is part of another module's plan, where it may vanish: no foreign key.
CREATE TABLE task (
    task_id          BINARY(16)     NOT NULL PRIMARY KEY,
    project_id       BINARY(16)     NOT NULL,
    parent_id        BINARY(16)     NULL,
    position         INT            NOT NULL,
    title            VARCHAR(200)   NOT NULL,
    description      VARCHAR(4000)  NOT NULL,
    responsible_id   BINARY(16)     NULL,
    starts_on        DATE           NULL,
    due_on           DATE           NULL,
    indicator_title  VARCHAR(200)   NULL,
    indicator_unit   VARCHAR(50)    NULL,
    indicator_start  DECIMAL(19, 4) NULL,
    indicator_target DECIMAL(19, 4) NULL,
    effort_hours     DECIMAL(19, 4) NULL,
    percent_rule     VARCHAR(20)    NOT NULL,
    units            DECIMAL(19, 4) NULL,
    deliverable_id   BINARY(16)     NULL,
    status           VARCHAR(20)    NOT NULL,
    percent          DECIMAL(7, 4)  NOT NULL,
    reported_percent DECIMAL(7, 4)  NOT NULL,
    units_done       DECIMAL(19, 4) NULL,
    actual           DECIMAL(19, 4) NULL,
    effort_spent     DECIMAL(19, 4) NULL,
    note             VARCHAR(1000)  NOT NULL,
    reason           VARCHAR(1000)  NOT NULL,
    offered_at       DATETIME(6)    NULL,
    submitted_by     BINARY(16)     NULL,
    version          INT            NOT NULL,
    CONSTRAINT fk_task_project FOREIGN KEY (project_id) REFERENCES project (project_id),
    CONSTRAINT fk_task_parent FOREIGN KEY (parent_id) REFERENCES task (task_id),
    CONSTRAINT fk_task_responsible FOREIGN KEY (responsible_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_task_project_due_on ON task (project_id, due_on);
CREATE INDEX ix_task_responsible_due_on ON task (responsible_id, due_on);

CREATE TABLE task_step (
    task_id  BINARY(16)     NOT NULL,
    position INT            NOT NULL,
    title    VARCHAR(200)   NOT NULL,
    weight   DECIMAL(19, 4) NOT NULL,
    done     BOOLEAN        NOT NULL,
    PRIMARY KEY (task_id, position),
    CONSTRAINT fk_task_step_task FOREIGN KEY (task_id) REFERENCES task (task_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE task_dependency (
    task_id        BINARY(16) NOT NULL,
    predecessor_id BINARY(16) NOT NULL,
    lag_days       INT        NOT NULL,
    PRIMARY KEY (task_id, predecessor_id),
    CONSTRAINT fk_task_dependency_task FOREIGN KEY (task_id) REFERENCES task (task_id),
    CONSTRAINT fk_task_dependency_predecessor FOREIGN KEY (predecessor_id) REFERENCES task (task_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE task_evidence (
    evidence_id BINARY(16)    NOT NULL PRIMARY KEY,
    task_id     BINARY(16)    NOT NULL,
    title       VARCHAR(200)  NOT NULL,
    link        VARCHAR(2000) NOT NULL,
    note        VARCHAR(4000) NOT NULL,
    added_by    BINARY(16)    NOT NULL,
    added_at    DATETIME(6)   NOT NULL,
    CONSTRAINT fk_task_evidence_task FOREIGN KEY (task_id) REFERENCES task (task_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

-- What was agreed stays as it was, also when a task is removed later: no foreign key to it.
CREATE TABLE task_baseline (
    project_id      BINARY(16)     NOT NULL,
    baseline_number INT            NOT NULL,
    position        INT            NOT NULL,
    task_id         BINARY(16)     NOT NULL,
    code            VARCHAR(50)    NOT NULL,
    title           VARCHAR(200)   NOT NULL,
    summary         BOOLEAN        NOT NULL,
    starts_on       DATE           NULL,
    due_on          DATE           NULL,
    effort_hours    DECIMAL(19, 4) NULL,
    PRIMARY KEY (project_id, baseline_number, position),
    CONSTRAINT fk_task_baseline_project FOREIGN KEY (project_id) REFERENCES project (project_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;
