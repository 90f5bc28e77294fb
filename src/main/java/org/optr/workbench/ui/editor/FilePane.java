package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.optr.form.FormPreviews;

/** A file in its editor; a form also as those will see it who fill it in. */
final class FilePane extends Div {

    private final FileEditor editor;
    private final Div preview = new Div();
    private final FormPreviews previews;
    private String content;

    FilePane(FileEditor editor, String content, FormPreviews previews) {
        this.editor = editor;
        this.content = content;
        this.previews = previews;
        preview.addClassName("form-preview");
        addClassName("file-pane");
        add(editor);
        if (editor instanceof BpmnEditor drawing) {
            add(new ZoomBar(drawing));
        }
        if (editor instanceof FormEditor) {
            addComponentAsFirst(new PreviewTabs(this::showPreview));
            add(preview);
            preview.setVisible(false);
        }
    }

    FileEditor editor() {
        return editor;
    }

    void open(boolean editable) {
        editor.open(content, editable);
    }

    void know(String newest) {
        content = newest;
        if (preview.isVisible()) {
            draw();
        }
    }

    String content() {
        return content;
    }

    private void showPreview(boolean shown) {
        if (shown) {
            editor.flush(this::draw);
            draw();
        }
        preview.setVisible(shown);
        editor.setClassName("away", shown);
    }

    private void draw() {
        preview.removeAll();
        preview.add(previews.show(content, Map.of()));
    }
}
