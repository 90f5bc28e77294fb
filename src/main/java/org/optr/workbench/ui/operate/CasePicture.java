package org.optr.workbench.ui.operate;

import org.optr.engine.ProcessRuns.RunPicture;
import org.optr.engine.ProcessRuns.StepVisit;
import org.optr.ui.Languages;
import org.optr.ui.ProcessDiagram;
import org.optr.ui.ProcessDiagram.Picture;
import org.optr.ui.ProcessDiagram.Step;
import org.optr.ui.ProcessDiagram.StepState;

/** The way of a case so far, on its process. */
final class CasePicture {

    static ProcessDiagram of(RunPicture picture) {
        var diagram = new ProcessDiagram(Languages.name(picture.run().processName()));
        var steps = picture.steps().stream()
                .filter(visit -> !visit.element().equals(visit.name().get("en")))
                .map(CasePicture::step)
                .toList();
        diagram.show(new Picture(picture.bpmn(), steps, picture.flows()));
        return diagram;
    }

    private static Step step(StepVisit visit) {
        var isOpen = visit.leftAt() == null && !visit.waitingFor().isEmpty();
        return new Step(
                visit.element(),
                Languages.name(visit.name()),
                state(visit),
                isOpen ? String.join(", ", visit.waitingFor()) : null);
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

    private CasePicture() {}
}
