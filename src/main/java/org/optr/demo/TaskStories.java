package org.optr.demo;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.optr.demo.Work.Deed;
import org.optr.project.Deliverable;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.task.TaskId;
import org.optr.task.TaskReader;
import org.optr.task.TaskService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plans the tasks of a project, and puts on the timeline what becomes of them. */
@Component
@Profile("demo")
class TaskStories {

    private final TaskService tasks;
    private final TaskReader reader;
    private final ProjectReader projects;
    private final DemoDesk desk;
    private final Map<String, TaskId> planned = new HashMap<>();

    TaskStories(TaskService tasks, TaskReader reader, ProjectReader projects, DemoDesk desk) {
        this.tasks = tasks;
        this.reader = reader;
        this.projects = projects;
        this.desk = desk;
    }

    /** Writes down what is planned from the beginning. */
    void plan(ProjectId project, ProjectDrafts drafts) {
        add(project, null, drafts.proposal().tasks(), drafts(project, drafts));
    }

    private void add(ProjectId project, @Nullable TaskId parent, List<Work> parts, TaskDrafts drafts) {
        parts.stream().filter(work -> work.addedDaysAgo() == null).forEach(work -> {
            var id = add(project, parent, work, drafts);
            add(project, id, work.parts(), drafts);
        });
    }

    private TaskId add(ProjectId project, @Nullable TaskId parent, Work work, TaskDrafts drafts) {
        var id = tasks.add(project, null, drafts.of(work));
        if (parent != null) {
            tasks.move(id, parent, Integer.MAX_VALUE);
        }
        planned.put(work.title(), id);
        return id;
    }

    void tell(ProjectDrafts drafts, Supplier<ProjectId> project, Timeline timeline) {
        drafts.proposal().tasks().stream().flatMap(Work::all).forEach(work -> {
            work.parts().forEach(part -> addLater(part, work.title(), drafts, project, timeline));
            for (var turn = 0; turn < work.way().size(); turn++) {
                var deed = work.way().get(turn);
                var by = drafts.cast().person(deed.by());
                timeline.add(timeline.daysAgo(deed.daysAgo(), turn), by, () -> make(deed, task(work.title())));
            }
        });
    }

    private void addLater(
            Work work, String parent, ProjectDrafts drafts, Supplier<ProjectId> project, Timeline timeline) {
        if (work.addedDaysAgo() != null) {
            var manager = drafts.cast().person(drafts.proposal().manager());
            timeline.add(timeline.daysAgo(work.addedDaysAgo(), 0), manager, () -> {
                var id = project.get();
                tasks.offer(add(id, task(parent), work, drafts(id, drafts)));
            });
        }
    }

    private void make(Deed deed, TaskId task) {
        switch (deed.step()) {
            case "report" -> report(deed, task);
            case "cancel" -> tasks.cancel(task, requireNonNull(deed.comment()));
            default ->
                desk.answer(
                        new SubjectRef(SubjectKind.TASK, task.toString()),
                        deed.step(),
                        Move.answer(deed.outcome(), deed.comment()));
        }
    }

    private void report(Deed deed, TaskId task) {
        var version = reader.page(task).orElseThrow().row().version();
        tasks.report(task, version, requireNonNull(deed.progress()));
        if (deed.evidence() != null) {
            tasks.addEvidence(task, deed.evidence());
        }
    }

    private TaskDrafts drafts(ProjectId project, ProjectDrafts drafts) {
        var deliverables = projects.deliverables(project).stream().collect(toMap(Deliverable::title, Deliverable::id));
        return new TaskDrafts(drafts, deliverables, this::task);
    }

    private TaskId task(String title) {
        return requireNonNull(planned.get(title), title);
    }
}
