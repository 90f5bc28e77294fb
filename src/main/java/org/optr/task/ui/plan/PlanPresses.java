package org.optr.task.ui.plan;

import java.util.Optional;

/** What the keys of a plan do. While a title is written, a move keeps it first and goes on writing. */
final class PlanPresses {

    private final PlanEditor editor;

    PlanPresses(PlanEditor editor) {
        this.editor = editor;
    }

    void on(PlanKeys.Pressed press) {
        var naming = editor.lines().naming();
        switch (press.what()) {
            case "fold" -> line(press).filter(PlanLine::summary).ifPresent(line -> editor.fold(line.key()));
            case "give-up" ->
                editor.stopNaming(PlanLine.NEW.equals(naming) ? editor.lines().newAfter() : naming);
            case "leave" -> leave(press.text());
            case "keep" -> keep(press.text());
            default -> act(PlanAction.valueOf(press.what()), press);
        }
    }

    private Optional<PlanLine> line(PlanKeys.Pressed press) {
        return editor.grid().line(press.line());
    }

    private void leave(String title) {
        if (title.isBlank() || editor.keepTitle(title).isPresent()) {
            editor.stopNaming(null);
        }
    }

    /** After a new task the next one is named below it, until one is left empty. */
    private void keep(String title) {
        var another = editor.lines().adding();
        if (title.isBlank()) {
            editor.stopNaming(editor.lines().newAfter());
            return;
        }
        editor.keepTitle(title).ifPresent(kept -> {
            if (another) {
                editor.act(PlanAction.ADD, kept);
            } else {
                editor.stopNaming(kept);
            }
        });
    }

    private void act(PlanAction action, PlanKeys.Pressed press) {
        if (editor.lines().naming() == null) {
            line(press).ifPresent(line -> editor.act(action, line.key()));
        } else {
            editor.keepTitle(press.text()).ifPresent(kept -> editor.act(action, kept));
        }
    }
}
