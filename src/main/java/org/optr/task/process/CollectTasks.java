package org.optr.task.process;

import java.util.stream.Collectors;
import org.optr.engine.ProcessVariable;
import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectStatus;
import org.optr.task.TaskAssignment;
import org.optr.task.TaskId;
import org.springframework.stereotype.Component;

@Component("collectTasks")
@StepInfo(
        title = "Collect tasks",
        description = "Says whether the project runs now, and which of its tasks can be offered.",
        reads = "projectId",
        writes = {"projectRunning", "taskIds"})
class CollectTasks implements Step {

    private static final ProcessVariable<String> PROJECT = new ProcessVariable<>("projectId", String.class);
    private static final ProcessVariable<Boolean> RUNNING = new ProcessVariable<>("projectRunning", Boolean.class);
    private static final ProcessVariable<String> TASKS = new ProcessVariable<>("taskIds", String.class);

    private final ProjectReader projects;
    private final TaskAssignment assignment;

    CollectTasks(ProjectReader projects, TaskAssignment assignment) {
        this.projects = projects;
        this.assignment = assignment;
    }

    @Override
    public void run(StepVariables variables) {
        var project = ProjectId.of(PROJECT.in(variables));
        var running = projects.standing(project)
                .filter(standing -> standing.status() == ProjectStatus.RUNNING)
                .isPresent();
        RUNNING.set(variables, running);
        TASKS.set(variables, running ? toOffer(project) : "");
    }

    private String toOffer(ProjectId project) {
        return assignment.toOffer(project).stream().map(TaskId::toString).collect(Collectors.joining(","));
    }
}
