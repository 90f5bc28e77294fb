package org.optr.task;

import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.shared.Columns;
import org.optr.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whole plans, each in a fixed number of queries. */
@Component
class Plans {

    private final TaskRepository tasks;
    private final ProjectReader projects;
    private final JdbcClient database;

    Plans(TaskRepository tasks, ProjectReader projects, JdbcClient database) {
        this.tasks = tasks;
        this.projects = projects;
        this.database = database;
    }

    TaskPlan of(ProjectId id) {
        var project = projects.standing(id).orElseThrow(() -> new RuleViolation("project.gone"));
        return new TaskPlan(project, tasks.findByProject(id));
    }

    /** Returns the plan that a task is in. */
    TaskPlan of(TaskId id) {
        return of(tasks.findById(id).map(Task::project).orElseThrow(() -> new RuleViolation("task.gone")));
    }

    /** Returns the plan to write in: whoever else wants to waits until this transaction ends. */
    TaskPlan toWrite(ProjectId id) {
        var project = projects.standing(id).orElseThrow(() -> new RuleViolation("project.gone"));
        hold(id);
        return new TaskPlan(project, tasks.findByProject(id));
    }

    /** Returns the plan that a task is in, to write in it. */
    TaskPlan toWrite(TaskId id) {
        return toWrite(tasks.projectOf(id).orElseThrow(() -> new RuleViolation("task.gone")));
    }

    private void hold(ProjectId id) {
        var key = Columns.bytes(id.value());
        database.sql("INSERT IGNORE INTO task_plan (project_id) VALUES (?)")
                .param(key)
                .update();
        database.sql("SELECT project_id FROM task_plan WHERE project_id = ? FOR UPDATE")
                .param(key)
                .query(byte[].class)
                .single();
    }
}
