package org.optr.task.ui.plan;

import java.util.Optional;

/** What the keys of a plan do. While a title is written, a move keeps it first and goes on writing. */
final class PlanPresses {

    private final PlanEditor editor;
    private final PlanNaming naming;
    private final PlanLines lines;

    PlanPresses(PlanEditor editor, PlanNaming naming, PlanLines lines) {
        this.editor = editor;
        this.naming = naming;
        this.lines = lines;
    }

    void on(PlanKeys.Pressed press) {
        switch (press.what()) {
            case "fold" -> line(press).filter(PlanLine::summary).ifPresent(line -> editor.fold(line.key()));
            case "give-up" -> naming.stop(PlanLine.NEW.equals(lines.naming()) ? lines.newAfter() : lines.naming());
            case "leave" -> leave(press.text());
            case "keep" -> keep(press.text());
            default -> act(PlanAction.valueOf(press.what()), press);
        }
    }

    private Optional<PlanLine> line(PlanKeys.Pressed press) {
        return editor.grid().line(press.line());
    }

    private void leave(String title) {
        if (title.isBlank() || naming.keep(title).isPresent()) {
            naming.stop(null);
        }
    }

    /** After a new task the next one is named below it, until one is left empty. */
    private void keep(String title) {
        var another = lines.adding();
        if (title.isBlank()) {
            naming.stop(lines.newAfter());
            return;
        }
        naming.keep(title).ifPresent(kept -> {
            if (another) {
                editor.act(PlanAction.ADD, kept);
            } else {
                naming.stop(kept);
            }
        });
    }

    private void act(PlanAction action, PlanKeys.Pressed press) {
        if (lines.naming() == null) {
            line(press).ifPresent(line -> editor.act(action, line.key()));
        } else {
            naming.keep(press.text()).ifPresent(kept -> editor.act(action, kept));
        }
    }
}
