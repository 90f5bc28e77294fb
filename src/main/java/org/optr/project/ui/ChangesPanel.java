package org.optr.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.optr.people.ui.PersonLabel;
import org.optr.project.ChangeAnswer;
import org.optr.project.ChangeEntry;
import org.optr.project.Signature;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** The change requests of a project, the newest first. */
final class ChangesPanel extends Panel {

    private final transient Signatures signatures;
    private final transient Runnable withdraw;

    ChangesPanel(List<ChangeEntry> requests, Signatures signatures, Button request, Runnable withdraw) {
        this.signatures = signatures;
        this.withdraw = withdraw;
        addClassName("changes");
        add(new SectionHeader(getTranslation("project.changes"), requests.size(), request));
        requests.forEach(each -> add(entry(each)));
        if (requests.isEmpty()) {
            add(Rows.quiet(getTranslation("project.changes.none")));
        }
    }

    private Div entry(ChangeEntry request) {
        var head = Rows.row(
                Rows.words(getTranslation("project.change.number", request.number()), request.reason()),
                Looks.badge(request.status()).plain(),
                new PersonLabel(signatures.persons().get(request.request().by())),
                Rows.numbers(Formats.current().ago(request.request().at(), signatures.now())));
        if (request.mayWithdraw()) {
            head.add(Rows.small("project.change.withdraw", Lucide.UNDO_2, withdraw));
        }
        var words = new Div();
        words.addClassName("report");
        said(words, "field.impact-on-time", request.impactOnTime());
        said(words, "field.impact-on-cost", request.impactOnCost());
        said(words, "field.impact-on-scope", request.impactOnScope());
        said(words, "project.change.withdrawn-why", request.request().comment());
        request.answers().forEach(answer -> said(words, answer));
        return new Div(head, words, new DifferenceList(request.differences(), signatures));
    }

    private void said(Div words, ChangeAnswer answer) {
        var key = answer.approved() ? "project.change.approved-by" : "project.change.rejected-by";
        words.add(new H3(signatures.words(key, new Signature(answer.by(), answer.at(), ""))));
        if (!answer.comment().isEmpty()) {
            words.add(new Paragraph(answer.comment()));
        }
    }

    private void said(Div words, String label, String text) {
        if (!text.isEmpty()) {
            words.add(new H3(getTranslation(label)), new Paragraph(text));
        }
    }
}
