package org.optr.ui;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A process as it is drawn, with what has happened marked on it; loaded by the browser when first shown. */
public final class ProcessDiagram extends Div implements HasAriaLabel {

    /** @param title says what the diagram is of, to those who do not see it */
    public ProcessDiagram(String title) {
        setAriaLabel(title);
    }

    /** Returns this diagram as one row of 118 px: where it is now, at a glance. */
    public ProcessDiagram strip() {
        return this;
    }

    public void show(Picture picture) {}

    /**
     * A model and what happened on it.
     *
     * @param bpmn the model as XML; the names in the person's language are read from it
     * @param steps the elements reached, in order of time
     * @param flows ids of the sequence flows taken
     */
    public record Picture(String bpmn, List<Step> steps, Collection<String> flows) {}

    /** @param caption a few words under the step, such as who has it and until when */
    public record Step(String element, String name, State state, @Nullable String caption) {}

    /** What became of a step. */
    public enum State {
        DONE,
        ACTIVE,
        FAILED,
        CANCELLED
    }
}
