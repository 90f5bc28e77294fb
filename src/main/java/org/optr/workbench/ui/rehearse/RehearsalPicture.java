package org.optr.workbench.ui.rehearse;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Map;
import org.optr.engine.RehearsalScene;
import org.optr.engine.RehearsalScene.State;
import org.optr.engine.RehearsalScene.StubWait;
import org.optr.engine.RehearsalScene.Visit;
import org.optr.ui.Languages;
import org.optr.ui.ProcessDiagram;
import org.optr.ui.ProcessDiagram.Picture;
import org.optr.ui.ProcessDiagram.Step;
import org.optr.ui.ProcessDiagram.StepState;
import org.optr.workbench.rehearse.RehearsalPage;

/** The drawing with what was passed and what waits. */
final class RehearsalPicture extends Div {

    RehearsalPicture(RehearsalPage page) {
        addClassName("rehearsal-picture");
        var diagram = new ProcessDiagram(getTranslation("try.picture"));
        diagram.show(picture(page.models().process().orElseThrow(), page.scene()));
        add(diagram);
    }

    /** A stub waits before it is reached; everything else that waits is reached, or waits beside the way. */
    private static Picture picture(String bpmn, RehearsalScene scene) {
        var steps = new ArrayList<Step>();
        scene.visits().forEach(visit -> steps.add(step(visit)));
        scene.waits().stream()
                .filter(StubWait.class::isInstance)
                .forEach(wait -> steps.add(step(wait.element(), wait.name(), StepState.ACTIVE)));
        return new Picture(bpmn, steps, scene.flows());
    }

    private static Step step(Visit visit) {
        var state = visit.state() == State.OPEN
                ? StepState.ACTIVE
                : visit.state() == State.DONE ? StepState.DONE : StepState.CANCELLED;
        return step(visit.element(), visit.name(), state);
    }

    private static Step step(String element, Map<String, String> name, StepState state) {
        return new Step(element, Languages.name(name), state, null);
    }
}
