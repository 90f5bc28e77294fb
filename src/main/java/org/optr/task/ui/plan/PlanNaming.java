package org.optr.task.ui.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;
import org.optr.task.TaskId;
import org.optr.task.WbsRow;
import org.optr.ui.Messages;

/** Writes titles in their lines, of tasks that are there and of new ones. */
final class PlanNaming {

    private final PlanEditor editor;
    private final PlanLines lines;
    private final PlanCommands commands;

    PlanNaming(PlanEditor editor, PlanLines lines, PlanCommands commands) {
        this.editor = editor;
        this.lines = lines;
        this.commands = commands;
    }

    void beginNew(@Nullable TaskId after) {
        lines.nameNew(after);
        editor.showAt(PlanLine.NEW);
    }

    void begin(TaskId task) {
        lines.name(task);
        editor.showAt(task);
    }

    /** Keeps the title that is written; returns where it now stands, nothing where it was refused or is empty. */
    Optional<TaskId> keep(String title) {
        var naming = lines.naming();
        if (naming == null || title.isBlank()) {
            return Optional.empty();
        }
        try {
            var kept = lines.task(naming);
            kept.ifPresent(row -> commands.rename(row, title));
            var id = kept.map(WbsRow::id).orElseGet(() -> commands.add(lines.newAfter(), title));
            lines.goOnNaming(id);
            editor.reload(id);
            return Optional.of(id);
        } catch (RuleViolation refusal) {
            Messages.error(refusal);
            editor.showAt(naming);
            return Optional.empty();
        }
    }

    void stop(@Nullable TaskId goTo) {
        lines.stopNaming();
        editor.showAt(goTo);
    }
}
