package org.optr.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.optr.people.ui.PersonLabel;
import org.optr.project.DeliverableEntry;
import org.optr.project.DeliveryStatus;
import org.optr.project.Signature;
import org.optr.ui.Formats;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** Each deliverable of a project with its criteria, who answers for it and who signed for it. */
final class DeliverableRegister extends Panel {

    DeliverableRegister(
            List<DeliverableEntry> entries, Signatures signatures, Function<DeliverableEntry, List<Button>> actions) {
        addClassName("deliverable-register");
        add(new SectionHeader(getTranslation("project.deliverables"), entries.size()));
        entries.forEach(entry -> add(row(entry, signatures, actions.apply(entry))));
        if (entries.isEmpty()) {
            add(Rows.quiet(getTranslation("project.deliverable.none")));
        }
    }

    private Div row(DeliverableEntry entry, Signatures signatures, List<Button> actions) {
        var deliverable = entry.deliverable();
        var words = Rows.words(deliverable.title(), deliverable.acceptanceCriteria());
        if (entry.delivered() != null) {
            said(words, signatures, "project.delivered-by", entry.delivered());
        }
        if (entry.decided() != null) {
            var accepted = entry.status() == DeliveryStatus.ACCEPTED;
            said(words, signatures, accepted ? "project.accepted-by" : "project.refused-by", entry.decided());
        }
        var row = Rows.row(
                words,
                Looks.badge(entry.status()).plain(),
                new PersonLabel(signatures.persons().get(deliverable.owner())),
                Rows.numbers(Formats.current().date(deliverable.dueOn())));
        actions.forEach(row::add);
        return row;
    }

    private static void said(Div words, Signatures signatures, String key, Signature signature) {
        var line = new Span(signatures.words(key, signature));
        line.addClassName("meta");
        words.add(new Div(line));
        if (!signature.comment().isEmpty()) {
            words.add(new Paragraph(signature.comment()));
        }
    }
}
