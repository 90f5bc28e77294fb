package org.optr.workbench.ui.move;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import org.optr.shared.RuleViolation;
import org.optr.ui.ErrorWords;
import org.optr.ui.Look;
import org.optr.ui.Note;

/** Takes a plan from a file of the person's own machine. */
final class LoadPlanDialog extends Dialog {

    private static final int MOST_BYTES = 1_000_000;

    private final Div refusals = new Div();
    private final transient Consumer<String> plan;

    LoadPlanDialog(Consumer<String> plan) {
        this.plan = plan;
        setHeaderTitle(getTranslation("move.load"));
        setWidth("480px");
        setMaxWidth("100vw");
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> take(new String(bytes, UTF_8))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes(".json");
        upload.addFileRejectedListener(event -> refuse(getTranslation("move.load.refused")));
        add(new Paragraph(getTranslation("move.load.help")), refusals, upload);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()));
    }

    /** A plan that does not fit leaves the dialog open, with the reason. */
    void take(String content) {
        try {
            plan.accept(content);
            close();
        } catch (RuleViolation refusal) {
            refuse(ErrorWords.of(refusal));
        }
    }

    private void refuse(String reason) {
        refusals.removeAll();
        refusals.add(new Note(Look.OFF_TRACK, reason, ""));
    }
}
