package org.optr.task.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
        reads = {"projectId", "lastTaskId"},
        writes = {"projectRunning", "taskIds", "lastTaskId", "moreTasks"})
class CollectTasks implements Step {

    /** So many ids fit into one process variable; the model asks for the next ones. */
    private static final int MOST_AT_ONCE = 100;

    private static final ProcessVariable<String> PROJECT = new ProcessVariable<>("projectId", String.class);
    private static final ProcessVariable<Boolean> RUNNING = new ProcessVariable<>("projectRunning", Boolean.class);
    private static final ProcessVariable<String> TASKS = new ProcessVariable<>("taskIds", String.class);
    private static final ProcessVariable<String> LAST = new ProcessVariable<>("lastTaskId", String.class);
    private static final ProcessVariable<Boolean> MORE = new ProcessVariable<>("moreTasks", Boolean.class);

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
        var left = running ? after(LAST.find(variables), project) : List.<String>of();
        var tasks = left.subList(0, Math.min(left.size(), MOST_AT_ONCE));
        TASKS.set(variables, String.join(",", tasks));
        MORE.set(variables, left.size() > tasks.size());
        LAST.set(variables, tasks.isEmpty() ? null : tasks.get(tasks.size() - 1));
    }

    /** In the order of their ids, which stays while some are offered. */
    private List<String> after(@Nullable String last, ProjectId project) {
        return assignment.toOffer(project).stream()
                .map(TaskId::toString)
                .filter(task -> last == null || task.compareTo(last) > 0)
                .sorted()
                .toList();
    }
}
