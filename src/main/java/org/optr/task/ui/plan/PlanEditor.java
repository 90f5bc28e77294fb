package org.optr.task.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectStatus;
import org.optr.shared.RuleViolation;
import org.optr.task.TaskId;
import org.optr.task.TaskStatus;
import org.optr.task.WbsRow;
import org.optr.task.ui.TaskNavigation;
import org.optr.ui.Messages;

/** The work of a project as a tree, written line by line with keys or buttons. Each change is kept at once and read back once. */
final class PlanEditor extends Composite<PlanSheet> {

    private final transient ProjectPage project;
    private final transient PlanReading reading;
    private final transient PlanCommands commands;
    private final transient LineDialogs dialogs;
    private final transient Runnable changed;
    private final transient PlanLines lines = new PlanLines();
    private final transient PlanNaming naming;
    private final PlanSheet sheet;
    private transient PlanData data;

    /** @param explain opens why so much of the work is done */
    PlanEditor(
            ProjectPage project,
            PlanReading reading,
            PlanCommands commands,
            LineDialogs dialogs,
            Runnable explain,
            Runnable changed) {
        this.project = project;
        this.reading = reading;
        this.commands = commands;
        this.dialogs = dialogs;
        this.changed = changed;
        naming = new PlanNaming(this, lines, commands);
        sheet = new PlanSheet(new PlanToolbar(
                action -> act(action, marked()), this::offer, this::goToNextMissing, this::showFacts, explain));
        sheet.keys().addPressListener(new PlanPresses(this, naming, lines)::on);
        sheet.grid().addSelectionListener(selection -> showTools());
        data = reading.read();
        lines.read(data.wbs().rows());
        show();
    }

    @Override
    protected PlanSheet initContent() {
        return sheet;
    }

    PlanGrid grid() {
        return sheet.grid();
    }

    private @Nullable TaskId marked() {
        return sheet.marked();
    }

    /** Does what a button or its keys stand for, to the task or, for a new one, below it; who only reads opens the task. */
    void act(PlanAction action, @Nullable TaskId at) {
        var task = lines.task(at);
        if (!data.wbs().mayWrite()) {
            task.filter(row -> action == PlanAction.EDIT && !row.summary())
                    .ifPresent(row -> UI.getCurrent().navigate(TaskNavigation.path(row.id())));
            return;
        }
        switch (action) {
            case ADD -> naming.beginNew(at);
            case RENAME -> task.map(WbsRow::id).ifPresent(naming::begin);
            case EDIT -> task.ifPresent(row -> dialogs.edit(data, project, row, () -> reload(row.id())));
            case REMOVE -> task.ifPresent(row -> dialogs.remove(row, () -> remove(row)));
            default -> task.ifPresent(row -> change(() -> commands.move(action, row.id()), row.id()));
        }
    }

    void fold(TaskId summary) {
        lines.fold(summary);
        showAt(summary);
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

    /** Reads the plan again and goes to the task. */
    void reload(@Nullable TaskId goTo) {
        data = reading.read();
        lines.read(data.wbs().rows());
        if (goTo != null) {
            lines.reveal(goTo);
        }
        showAt(goTo);
        changed.run();
    }

    private void goToNextMissing() {
        lines.nextMissing(marked()).ifPresent(task -> {
            lines.reveal(task);
            showAt(task);
        });
    }

    private void showFacts(boolean facts) {
        sheet.showFacts(facts);
    }

    /** Shows the lines as they are now, with the focus on one of them. */
    void showAt(@Nullable TaskId line) {
        show();
        sheet.settle(line);
    }

    private void show() {
        sheet.show(data, lines);
        sheet.toolbar().showDone(project.baselines().isEmpty() ? null : data.done());
        showTools();
    }

    private void showTools() {
        var mayWrite = data.wbs().mayWrite();
        var task = lines.task(marked());
        var mayOffer = mayWrite
                && project.status() == ProjectStatus.RUNNING
                && task.filter(row -> !row.summary() && row.status() == TaskStatus.PLANNED)
                        .isPresent();
        sheet.toolbar().show(mayWrite, task.isPresent(), mayOffer, lines.missing());
    }
}
