package org.optr.workbench.ui.move;

import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseMoves.Step;
import org.optr.engine.CaseMoves.Target;
import org.optr.engine.MovePlan.Choice;
import org.optr.engine.MovePlan.StepMove;
import org.optr.ui.Formats;
import org.optr.ui.Languages;

/** What becomes of the cases at one step. */
final class PlanRow extends NativeTableRow {

    private final transient Step step;
    private final transient Consumer<StepMove> changed;
    private final Select<What> what = new Select<>();
    private final Select<Target> target = new Select<>();
    private final boolean needed;
    private boolean showing;

    PlanRow(Step step, long cases, int version, StepMove move, Consumer<StepMove> changed) {
        this.step = step;
        this.changed = changed;
        needed = cases > 0;
        var name = Languages.name(step.name());
        addHeaderCell().setText(name);
        var count = addDataCell();
        count.setText(Formats.current().number(cases));
        count.addClassName("num");
        fillWhat(name, version);
        fillTarget(name);
        addDataCell().add(what);
        addDataCell().add(target);
        show(move);
    }

    private void fillWhat(String name, int version) {
        var choices = new ArrayList<What>();
        if (!step.targets().isEmpty()) {
            choices.add(What.MOVE);
        }
        if (step.targets().stream().anyMatch(Target::limited)) {
            choices.add(What.MOVE_WITH_NEW_LIMIT);
        }
        choices.add(What.STAY);
        what.setItems(choices);
        what.setItemLabelGenerator(each -> getTranslation(each.key(), version));
        what.setPlaceholder(getTranslation("move.what.choose"));
        what.setAriaLabel(getTranslation("move.what.of", name));
        what.addValueChangeListener(event -> {
            if (!showing) {
                change(event.getValue() == What.STAY ? StepMove.STAY : moveTo(event.getValue()));
            }
        });
    }

    private void fillTarget(String name) {
        target.setItems(step.targets());
        target.setItemLabelGenerator(each -> Languages.name(each.name()));
        target.setAriaLabel(getTranslation("move.target.of", name));
        target.addValueChangeListener(event -> {
            if (!showing) {
                change(StepMove.to(event.getValue().id(), what.getValue() == What.MOVE_WITH_NEW_LIMIT));
            }
        });
    }

    private StepMove moveTo(What chosen) {
        var wanted = target.getValue() == null ? step.targets().get(0) : target.getValue();
        return StepMove.to(wanted.id(), chosen == What.MOVE_WITH_NEW_LIMIT);
    }

    private void change(StepMove move) {
        show(move);
        changed.accept(move);
    }

    private void show(StepMove move) {
        showing = true;
        what.setValue(What.of(move));
        what.setClassName("move-open", needed && move.choice() == Choice.CHOOSE);
        target.setPlaceholder(getTranslation(move.choice() == Choice.STAY ? "move.target.none" : "move.what.choose"));
        target.setEnabled(move.choice() != Choice.STAY && !step.targets().isEmpty());
        target.setValue(step.targets().stream()
                .filter(each -> each.id().equals(move.target()))
                .findFirst()
                .orElse(null));
        showing = false;
    }

    /** The words for a choice. */
    enum What {
        MOVE,
        MOVE_WITH_NEW_LIMIT,
        STAY;

        static @Nullable What of(StepMove move) {
            return switch (move.choice()) {
                case MOVE -> move.newLimit() ? MOVE_WITH_NEW_LIMIT : MOVE;
                case STAY -> STAY;
                case CHOOSE -> null;
            };
        }

        private String key() {
            return "move.what." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
