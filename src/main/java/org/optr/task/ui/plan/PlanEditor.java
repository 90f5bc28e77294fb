package org.optr.task.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectStatus;
import org.optr.shared.RuleViolation;
import org.optr.task.TaskId;
import org.optr.task.TaskStatus;
import org.optr.task.WbsRow;
import org.optr.task.ui.TaskNavigation;
import org.optr.ui.EmptyState;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;

/** The work of a project as a tree, written line by line with keys or buttons. Each change is kept at once and read back once. */
final class PlanEditor extends Div {

    private final transient ProjectPage project;
    private final transient PlanReading reading;
    private final transient PlanCommands commands;
    private final transient LineDialogs dialogs;
    private final transient Runnable changed;
    private final transient PlanLines lines = new PlanLines();
    private final PlanGrid grid = new PlanGrid(getTranslation("plan.title-of-grid"));
    private final PlanKeys keys = new PlanKeys();
    private final PlanHints hints = new PlanHints();
    private final Div nothing = new Div();
    private final PlanToolbar toolbar =
            new PlanToolbar(action -> act(action, marked()), this::offer, this::goToNextMissing, this::showFacts);
    private transient PlanData data;

    PlanEditor(ProjectPage project, PlanReading reading, PlanCommands commands, LineDialogs dialogs, Runnable changed) {
        this.project = project;
        this.reading = reading;
        this.commands = commands;
        this.dialogs = dialogs;
        this.changed = changed;
        addClassNames("panel", "plan-editor");
        keys.add(grid);
        keys.addPressListener(new PlanPresses(this)::on);
        grid.addSelectionListener(selection -> showTools());
        add(toolbar, keys, nothing, hints);
        data = reading.read();
        lines.read(data.wbs().rows());
        show();
    }

    PlanGrid grid() {
        return grid;
    }

    PlanLines lines() {
        return lines;
    }

    boolean mayWrite() {
        return data.wbs().mayWrite();
    }

    private @Nullable TaskId marked() {
        return grid.marked();
    }

    /** Does what a button or its keys stand for, to the task or, for a new one, below it; who only reads opens the task. */
    void act(PlanAction action, @Nullable TaskId at) {
        var task = lines.task(at);
        if (!mayWrite()) {
            task.filter(row -> action == PlanAction.EDIT && !row.summary())
                    .ifPresent(row -> UI.getCurrent().navigate(TaskNavigation.path(row.id())));
            return;
        }
        switch (action) {
            case ADD -> name(() -> lines.nameNew(at), PlanLine.NEW);
            case RENAME -> task.ifPresent(row -> name(() -> lines.name(row.id()), row.id()));
            case EDIT -> task.ifPresent(row -> dialogs.edit(data, project, row, () -> reload(row.id())));
            case REMOVE -> task.ifPresent(row -> dialogs.remove(row, () -> remove(row)));
            default -> task.ifPresent(row -> change(() -> commands.move(action, row.id()), row.id()));
        }
    }

    private void name(Runnable begin, TaskId line) {
        begin.run();
        show();
        settle(line);
    }

    /** Keeps a title that is written in place; returns where it now stands, nothing where it was refused or is empty. */
    Optional<TaskId> keepTitle(String title) {
        var naming = lines.naming();
        if (naming == null || title.isBlank()) {
            return Optional.empty();
        }
        try {
            var kept = lines.task(naming);
            kept.ifPresent(row -> commands.rename(row, title));
            var id = kept.map(WbsRow::id).orElseGet(() -> commands.add(lines.newAfter(), title));
            lines.goOnNaming(id);
            reload(id);
            return Optional.of(id);
        } catch (RuleViolation refusal) {
            Messages.error(refusal);
            settle(naming);
            return Optional.empty();
        }
    }

    void stopNaming(@Nullable TaskId goTo) {
        lines.stopNaming();
        show();
        settle(goTo);
    }

    void fold(TaskId summary) {
        lines.fold(summary);
        show();
        settle(summary);
    }

    private void remove(WbsRow task) {
        var next = lines.neighbour(task.id()).orElse(null);
        change(() -> commands.remove(task.id()), next);
    }

    private void offer() {
        lines.task(marked()).ifPresent(row -> change(() -> commands.offer(row.id()), row.id()));
    }

    /** Does something that may be refused, reads the plan again and goes to the task. */
    private void change(Runnable command, @Nullable TaskId goTo) {
        try {
            command.run();
        } catch (RuleViolation refusal) {
            Messages.error(refusal);
        }
        reload(goTo);
    }

    private void reload(@Nullable TaskId goTo) {
        data = reading.read();
        lines.read(data.wbs().rows());
        if (goTo != null) {
            lines.reveal(goTo);
        }
        show();
        settle(goTo);
        changed.run();
    }

    /** Marks a line and puts the focus on it. */
    private void settle(@Nullable TaskId line) {
        if (line != null) {
            grid.mark(line);
            grid.at(line).ifPresent(keys::settle);
        }
    }

    private void goToNextMissing() {
        lines.nextMissing(marked()).ifPresent(task -> {
            lines.reveal(task);
            show();
            settle(task);
        });
    }

    private void showFacts(boolean facts) {
        grid.showFacts(facts);
        keys.fit();
    }

    private void show() {
        var marked = marked();
        grid.show(data, lines.shown());
        grid.mark(marked);
        keys.setVisible(!lines.isEmpty());
        hints.setVisible(mayWrite() && !lines.isEmpty());
        nothing.removeAll();
        if (lines.isEmpty()) {
            nothing.add(new EmptyState(
                    Lucide.LIST_CHECKS,
                    getTranslation("plan.none"),
                    getTranslation(mayWrite() ? "plan.none.write" : "plan.none.help")));
        }
        showTools();
    }

    private void showTools() {
        var task = lines.task(marked());
        var offers = task.filter(row -> !row.summary() && row.status() == TaskStatus.PLANNED)
                .filter(row -> mayWrite() && project.status() == ProjectStatus.RUNNING);
        toolbar.show(mayWrite(), task.isPresent(), offers.isPresent(), lines.missing());
    }
}
