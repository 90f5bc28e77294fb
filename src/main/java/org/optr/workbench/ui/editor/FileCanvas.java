package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.optr.engine.ModelPackage;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.form.FormPreviews;

/** The editors of a draft's files, one at a time. Each is made when it is first looked at. */
final class FileCanvas extends Div {

    private final FormPreviews previews;
    private final Listener listener;
    private final Map<String, FilePane> panes = new LinkedHashMap<>();
    private String current = "";
    private boolean editable;

    FileCanvas(FormPreviews previews, Listener listener) {
        this.previews = previews;
        this.listener = listener;
        addClassName("file-canvas");
    }

    String current() {
        return current;
    }

    void show(String file, ModelPackage models) {
        current = file;
        panes.computeIfAbsent(
                file, name -> open(name, Objects.requireNonNull(models.files().get(name))));
        panes.forEach((name, pane) -> pane.setClassName("away", !name.equals(file)));
    }

    private FilePane open(String file, String content) {
        var pane = new FilePane(editor(file), content, previews);
        pane.editor().onContent(drawn -> {
            pane.know(drawn.content());
            if (listener.drawn(file, drawn.content())) {
                pane.editor().keep(drawn);
            }
        });
        pane.editor().onEdited(stack -> listener.edited(file, stack));
        pane.editor().onUnreadable(reason -> listener.unreadable(file, reason));
        add(pane);
        pane.open(editable);
        return pane;
    }

    private FileEditor editor(String file) {
        return switch (FileKind.of(file).orElseThrow()) {
            case BPMN -> listener.prepare(new BpmnEditor());
            case DMN -> new DecisionEditor();
            case FORM -> new FormEditor();
        };
    }

    Optional<FileEditor> editor() {
        return Optional.ofNullable(panes.get(current)).map(FilePane::editor);
    }

    Optional<BpmnEditor> drawing() {
        return panes.values().stream()
                .map(FilePane::editor)
                .filter(BpmnEditor.class::isInstance)
                .map(BpmnEditor.class::cast)
                .findFirst();
    }

    /** Sends what was drawn in any file, then runs the action. */
    void flush(Runnable then) {
        var waiting = new AtomicInteger(panes.size());
        panes.values().forEach(pane -> pane.editor().flush(() -> {
            if (waiting.decrementAndGet() == 0) {
                then.run();
            }
        }));
    }

    void setEditable(boolean editable) {
        if (this.editable != editable) {
            this.editable = editable;
            panes.values().forEach(pane -> pane.editor().flush(() -> pane.open(this.editable)));
        }
    }

    /** Shows the files as somebody else, or a former revision, has them. */
    void replace(ModelPackage models) {
        panes.entrySet().removeIf(entry -> {
            var gone = !models.files().containsKey(entry.getKey());
            if (gone) {
                remove(entry.getValue());
            }
            return gone;
        });
        panes.forEach((file, pane) -> {
            var content = Objects.requireNonNull(models.files().get(file));
            if (!content.equals(pane.content())) {
                pane.know(content);
                pane.open(editable);
            }
        });
    }

    /** What the editors tell. */
    interface Listener {

        /** Listens to what only a drawing tells. */
        BpmnEditor prepare(BpmnEditor drawing);

        /** Returns whether it is saved. */
        boolean drawn(String file, String content);

        void edited(String file, FileEditor.Stack stack);

        void unreadable(String file, String reason);
    }
}
