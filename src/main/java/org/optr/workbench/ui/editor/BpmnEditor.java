package org.optr.workbench.ui.editor;

import com.fasterxml.jackson.core.type.TypeReference;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.JsonUtils;
import java.util.List;
import java.util.function.Consumer;

/** The drawing of a process. */
@Tag("bpmn-editor")
@JsModule("./workbench/bpmn-editor.ts")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@NpmPackage(value = "bpmn-js-token-simulation", version = "0.39.4")
@NpmPackage(value = "camunda-bpmn-moddle", version = "8.0.1")
final class BpmnEditor extends FileEditor {

    private List<Mark> shown = List.of();

    BpmnEditor() {
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("editor.drawing"));
    }

    /** Makes the changes as one, which one press undoes. */
    void apply(List<Edit> edits) {
        getElement().callJsFunction("apply", JsonUtils.listToJson(edits));
    }

    /** The drawing keeps its marks, also when it is opened again. */
    void mark(List<Mark> marks) {
        if (!marks.equals(shown)) {
            shown = List.copyOf(marks);
            getElement().callJsFunction("mark", JsonUtils.listToJson(marks));
        }
    }

    void zoomIn() {
        getElement().callJsFunction("zoom", 1);
    }

    void zoomOut() {
        getElement().callJsFunction("zoom", -1);
    }

    void fit() {
        getElement().callJsFunction("fit");
    }

    /** Lets tokens run through what is drawn, or draws on. */
    void simulate(boolean on) {
        getElement().callJsFunction("simulate", on);
    }

    /** Hears whether tokens run now: nothing is drawn meanwhile. */
    void onSimulating(Consumer<Boolean> listener) {
        listen("simulating", new TypeReference<>() {}, listener);
    }

    /** Hears which element is chosen, and again when it was changed; the process where none is. */
    void onSelected(Consumer<Facts> listener) {
        listen("element-selected", new TypeReference<>() {}, listener);
    }

    /** Hears of all elements. */
    void onOutline(Consumer<List<Line>> listener) {
        listen("outline", new TypeReference<>() {}, listener);
    }

    /** Hears behind which element a step of the catalogue is wanted. */
    void onAppendStep(Consumer<String> listener) {
        listen("append-step", new TypeReference<>() {}, listener);
    }

    /** Hears what the drawing would lose if it were saved: it stays as it is. */
    void onLoss(Consumer<String> listener) {
        listen("loss", new TypeReference<>() {}, listener);
    }
}
