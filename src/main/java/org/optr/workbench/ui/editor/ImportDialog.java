package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Takes the content of a file from the person's own machine in place of the one that is shown. */
final class ImportDialog extends Dialog {

    private static final int BYTES = 4_000_000;

    ImportDialog(String file, Consumer<String> content) {
        setHeaderTitle(getTranslation("editor.import-title", file));
        setWidth("480px");
        setMaxWidth("100vw");
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {
            close();
            content.accept(new String(bytes, StandardCharsets.UTF_8));
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(BYTES);
        upload.setAcceptedFileTypes(file.substring(file.lastIndexOf('.')), ".xml", ".json");
        add(new Paragraph(getTranslation("editor.import-help")), upload);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()));
    }
}
