package org.optr.inbox.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessRuns.RunPicture;
import org.optr.engine.ProcessRuns.StepVisit;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.ProcessDiagram;
import org.optr.ui.ProcessDiagram.Picture;
import org.optr.ui.ProcessDiagram.Step;
import org.optr.ui.ProcessDiagram.StepState;

/** The way of the case so far, drawn on its process. */
final class CaseDiagram extends Div {

    private final ProcessDiagram diagram;

    CaseDiagram(RunPicture picture) {
        diagram = new ProcessDiagram(Languages.name(picture.run().processName()));
        var steps = picture.steps().stream()
                .filter(CaseDiagram::named)
                .map(this::step)
                .toList();
        diagram.show(new Picture(picture.bpmn(), steps, picture.flows()));
        add(diagram);
    }

    /** Returns this diagram as a low row of a longer page. */
    CaseDiagram strip() {
        diagram.strip();
        return this;
    }

    /** A merging gateway bears no name: it is drawn, but says nothing in a list. */
    private static boolean named(StepVisit visit) {
        return !visit.element().equals(visit.name().get("en"));
    }

    private Step step(StepVisit visit) {
        return new Step(visit.element(), Words.stepName(visit.name()), state(visit), caption(visit));
    }

    private static StepState state(StepVisit visit) {
        if (visit.failed()) {
            return StepState.FAILED;
        }
        if (visit.cancelled()) {
            return StepState.CANCELLED;
        }
        return visit.leftAt() == null ? StepState.ACTIVE : StepState.DONE;
    }

    private @Nullable String caption(StepVisit visit) {
        if (visit.leftAt() != null || visit.waitingFor().isEmpty()) {
            return null;
        }
        var people = String.join(", ", visit.waitingFor());
        return visit.dueAt() == null ? people : getTranslation("inbox.diagram.until", people, day(visit.dueAt()));
    }

    private static String day(Instant due) {
        var formats = Formats.current();
        return formats.weekday(formats.day(due));
    }
}
