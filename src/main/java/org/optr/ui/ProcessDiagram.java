package org.optr.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.internal.JsonUtils;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A process as it is drawn, with what has happened marked on it, and the same as a list. The browser loads the library
 * when the first one is shown.
 */
public final class ProcessDiagram extends Div {

    private static final String ELEMENT = "event.detail.element";

    private final Canvas canvas = new Canvas();
    private final OrderedList outline = new OrderedList();
    private final Details details = new Details(getTranslation("diagram.outline"), outline);
    private final Button whole = new Button(Lucide.MAXIMIZE.create(), click -> toggleWhole());

    /** @param title says what the diagram is of, to those who do not see it */
    public ProcessDiagram(String title) {
        addClassName("process-diagram");
        canvas.getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        whole.addThemeNames("icon", "small");
        whole.setAriaLabel(getTranslation("diagram.whole"));
        whole.setTooltipText(getTranslation("diagram.whole"));
        var picture = new Div(canvas, whole);
        picture.addClassName("picture");
        add(picture, details);
    }

    private void toggleWhole() {
        whole.getElement().setAttribute("aria-pressed", String.valueOf(canvas.toggleWhole()));
    }

    /** Returns this diagram as a low row of a longer page, which scrolls under the mouse wheel in place of the diagram. */
    public ProcessDiagram strip() {
        canvas.getElement().setAttribute("strip", true);
        return this;
    }

    /** Returns this diagram with the whole model in view, until somebody asks for a legible size. */
    public ProcessDiagram entire() {
        toggleWhole();
        return this;
    }

    public void show(Picture picture) {
        canvas.show(picture);
        outline.removeAll();
        picture.steps.forEach(step -> outline.add(line(step)));
        details.setVisible(!picture.steps.isEmpty());
    }

    /** Shows a model and what differs in it from another one; ids that it does not have are left out. */
    public void showChanges(String bpmn, Map<String, Change> changes) {
        canvas.showChanges(bpmn, changes);
        details.setVisible(false);
    }

    /** Shows a model and how much there is at its elements, as colour and as a few words; ids that it does not have are left out. */
    public void showHeat(String bpmn, List<Heat> heat) {
        canvas.showHeat(bpmn, heat);
        details.setVisible(false);
    }

    /** Moves the other diagram whenever this one is moved, or no longer. */
    public void moveWith(ProcessDiagram other, boolean together) {
        canvas.getElement().callJsFunction("moveWith", together ? other.canvas.getElement() : null);
    }

    /** Marks the first of the elements that is drawn here, and brings it into sight. */
    public void choose(List<String> elements) {
        canvas.getElement().callJsFunction("choose", JsonUtils.listToJson(elements));
    }

    /** Runs with the id of each element that a person points at. */
    public void onChoose(Consumer<String> listener) {
        canvas.getElement()
                .addEventListener(
                        "element-chosen",
                        event -> listener.accept(event.getEventData().getString(ELEMENT)))
                .addEventData(ELEMENT);
    }

    private ListItem line(Step step) {
        var name = new Span(step.name);
        name.addClassName("strong");
        var line = new ListItem(name, new Span(getTranslation(StatusBadge.key(step.state))));
        if (step.caption != null) {
            line.add(new Span(step.caption));
        }
        return line;
    }

    /**
     * A model and what happened on it.
     *
     * @param bpmn the model as XML; the names in the person's language are read from it
     * @param steps the elements reached, in order of time
     * @param flows ids of the sequence flows taken
     */
    public record Picture(String bpmn, List<Step> steps, Collection<String> flows) {}

    /** @param caption a few words under the step, such as who has it and until when */
    public record Step(String element, String name, StepState state, @Nullable String caption) {}

    /** @param level from 0 for nothing to 4 for the most */
    public record Heat(String element, int level, String text) {}

    /** What became of a step. */
    public enum StepState {
        DONE,
        ACTIVE,
        FAILED,
        CANCELLED
    }

    /** What became of an element from one model to the other. */
    public enum Change {
        ADDED,
        CHANGED,
        REMOVED
    }

    @Tag("process-diagram")
    @JsModule("./process-diagram.ts")
    @NpmPackage(value = "bpmn-js", version = "18.31.1")
    private static final class Canvas extends Component {

        boolean toggleWhole() {
            var whole = !getElement().getProperty("whole", false);
            getElement().setProperty("whole", whole);
            return whole;
        }

        void show(Picture picture) {
            draw(picture.bpmn, picture.steps.stream().map(Mark::of).toList(), picture.flows, List.of(), List.of());
        }

        void showChanges(String bpmn, Map<String, Change> changes) {
            var marks = changes.entrySet().stream()
                    .map(change -> new ChangeMark(change.getKey(), word(change.getValue())))
                    .toList();
            draw(bpmn, List.of(), List.of(), marks, List.of());
        }

        void showHeat(String bpmn, List<Heat> heat) {
            draw(bpmn, List.of(), List.of(), List.of(), heat);
        }

        private void draw(
                String bpmn, List<Mark> steps, Collection<String> flows, List<ChangeMark> changes, List<Heat> heat) {
            var named = BpmnNames.inLanguage(bpmn, getLocale());
            getElement().setPropertyBean("picture", new Drawing(named, steps, flows, changes, heat));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private record Drawing(
            String bpmn, List<Mark> steps, Collection<String> flows, List<ChangeMark> changes, List<Heat> heat) {}

    private record ChangeMark(String element, String change) {}

    private record Mark(String element, String state, @Nullable String caption) {

        static Mark of(Step step) {
            return new Mark(step.element, word(step.state), step.caption);
        }
    }
}
