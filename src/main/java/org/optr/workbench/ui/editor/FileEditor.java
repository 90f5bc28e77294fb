package org.optr.workbench.ui.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import elemental.json.JsonType;
import elemental.json.JsonValue;
import java.util.function.Consumer;
import org.optr.ui.Languages;

/** A file of a draft in its editor in the browser, which tells the server what was drawn. */
abstract class FileEditor extends Component implements HasStyle {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private static final String DETAIL = "event.detail";

    FileEditor() {
        addClassName("file-editor");
    }

    /** Shows a content; what was drawn and not sent is given up. */
    final void open(String content, boolean editable) {
        getElement().callJsFunction("open", content, editable, Languages.isChinese(getLocale()));
    }

    final void undo() {
        getElement().callJsFunction("undo");
    }

    final void redo() {
        getElement().callJsFunction("redo");
    }

    /** Sends what was drawn, then runs the action; it runs too if the editor cannot say what was drawn. */
    final void flush(Runnable then) {
        getElement().callJsFunction("flush").then(sent -> then.run(), failed -> then.run());
    }

    /** Says that what was drawn is kept: the browser lets it go without a question. */
    final void keep(Drawn drawn) {
        getElement().callJsFunction("keep", drawn.turn());
    }

    final void select(String element) {
        getElement().callJsFunction("select", element);
    }

    /** Hears the whole content, a moment after it was changed. */
    final void onContent(Consumer<Drawn> listener) {
        listen("content-change", new TypeReference<>() {}, listener);
    }

    /** Hears at once that something was changed. */
    final void onEdited(Consumer<Stack> listener) {
        listen("edited", new TypeReference<>() {}, listener);
    }

    /** Hears why the editor cannot show the file. */
    final void onUnreadable(Consumer<String> listener) {
        listen("unreadable", new TypeReference<>() {}, listener);
    }

    final <T> void listen(String event, TypeReference<T> type, Consumer<T> listener) {
        getElement()
                .addEventListener(
                        event, told -> listener.accept(read(told.getEventData().get(DETAIL), type)))
                .addEventData(DETAIL);
    }

    private static <T> T read(JsonValue detail, TypeReference<T> type) {
        try {
            var json =
                    detail.getType() == JsonType.STRING ? JSON.writeValueAsString(detail.asString()) : detail.toJson();
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not what an editor tells", e);
        }
    }

    /** The whole content, with the number by which the editor knows it. */
    record Drawn(int turn, String content) {}

    /** Whether there is something to undo, or to do again. */
    record Stack(boolean undo, boolean redo) {}
}
