package org.optr.workbench.ui.move;

import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.optr.ui.Languages;
import org.optr.ui.Look;
import org.optr.workbench.move.CaseOutcome;
import org.optr.workbench.move.MoveOptions;
import org.optr.workbench.move.MovedCase;

/** Says what became of a case, or would become of it, and why. */
final class CaseWords {

    private final Map<String, Map<String, String>> names = new HashMap<>();
    private final MoveOptions options;

    CaseWords(MoveOptions options) {
        this.options = options;
        options.steps().forEach(step -> step.targets().forEach(target -> names.put(target.id(), target.name())));
        options.steps().forEach(step -> names.put(step.id(), step.name()));
    }

    static Look look(CaseOutcome outcome) {
        return switch (outcome) {
            case MOVED -> Look.ON_TRACK;
            case FAILED -> Look.OFF_TRACK;
            case STAYED, WAITING -> Look.DRAFT;
        };
    }

    String outcome(MovedCase moved, boolean trial) {
        var key = "move.outcome." + (trial ? "trial." : "") + lower(moved.outcome());
        return UI.getCurrent()
                .getTranslation(key, options.from().number(), options.to().number());
    }

    String reason(MovedCase moved) {
        var obstacle = moved.obstacle();
        if (obstacle == null) {
            return "";
        }
        var step = obstacle.step() == null
                ? ""
                : Languages.name(names.getOrDefault(obstacle.step(), Map.of("en", obstacle.step())));
        return UI.getCurrent().getTranslation("move.obstacle." + lower(obstacle.kind()), step);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
