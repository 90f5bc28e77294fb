package org.optr.result.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.result.recognition.RecognitionEntry;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** Who was thanked for what. */
final class ThanksPanel extends Panel {

    private final Button add = new Button();

    ThanksPanel(List<RecognitionEntry> thanks, People people, Runnable thank) {
        addClassName("thanks");
        add.setText(getTranslation("result.thank"));
        add.setIcon(Lucide.PLUS.create());
        add.addClickListener(click -> thank.run());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(new SectionHeader(getTranslation("result.recognition"), thanks.size(), add));
        var persons = people.find(named(thanks));
        thanks.forEach(entry -> add(row(entry, persons)));
        if (thanks.isEmpty()) {
            var none = new Div(new Span(getTranslation("result.recognition.none")));
            none.addClassName("quiet");
            add(none);
        }
    }

    void mayThank(boolean possible) {
        add.setVisible(possible);
    }

    private Div row(RecognitionEntry entry, Map<PersonId, PersonSummary> persons) {
        var whom = new Div();
        whom.addClassName("foot");
        entry.persons().forEach(person -> whom.add(new PersonLabel(persons.get(person))));
        var giver = persons.get(entry.by());
        var from = new Span(getTranslation(
                "result.recognition.from", giver == null ? getTranslation("person.unknown") : giver.name()));
        from.addClassName("meta");
        var row = new Div(whom, new Paragraph(entry.text()), from);
        row.addClassName("retro-card");
        return row;
    }

    private static Set<PersonId> named(Collection<RecognitionEntry> thanks) {
        var named = new HashSet<PersonId>();
        thanks.forEach(entry -> {
            named.addAll(entry.persons());
            named.add(entry.by());
        });
        return named;
    }
}
