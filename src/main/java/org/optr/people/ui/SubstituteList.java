package org.optr.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.SubstituteSummary;
import org.optr.people.Substitutes;
import org.optr.shared.Period;
import org.optr.shared.RuleViolation;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** Who stands in for a person from today on. */
class SubstituteList extends Panel {

    private final PersonId person;
    private final Substitutes substitutes;
    private final People people;
    private final Div rows = new Div();

    SubstituteList(PersonId person, Substitutes substitutes, People people) {
        this.person = person;
        this.substitutes = substitutes;
        this.people = people;
        var appoint = new Button(getTranslation("substitute.add"), Lucide.PLUS.create(), click -> ask());
        appoint.addThemeNames("small");
        rows.addClassNames("body", "stack");
        add(new SectionHeader(getTranslation("substitute.title"), null, appoint), rows);
        load();
    }

    private void load() {
        rows.removeAll();
        var help = new Paragraph(getTranslation("substitute.help"));
        help.addClassName("secondary");
        rows.add(help);
        var appointed = substitutes.of(person);
        appointed.forEach(substitute -> rows.add(row(substitute)));
        if (appointed.isEmpty()) {
            rows.add(new Span(getTranslation("substitute.empty")));
        }
    }

    private Div row(SubstituteSummary substitute) {
        var formats = Formats.current();
        var period = substitute.period();
        var days = new Span(formats.date(period.startsOn()) + " – " + formats.date(period.endsOn()));
        days.addClassName("secondary");
        var withdraw = new Button(Lucide.X.create(), click -> withdraw(substitute));
        withdraw.addThemeNames("tertiary", "small", "icon");
        withdraw.setAriaLabel(getTranslation("substitute.withdraw", substitute.name()));
        var row = new Div(new Span(substitute.name()), days, withdraw);
        row.addClassName("role");
        return row;
    }

    private void withdraw(SubstituteSummary substitute) {
        try {
            substitutes.withdraw(substitute.id());
        } catch (RuleViolation gone) {
            Messages.error(gone);
        }
        load();
    }

    private void ask() {
        var who = new ComboBox<PersonSummary>(getTranslation("field.substitute"));
        who.setItemsPageable(
                (page, text) -> people.search(text, Math.toIntExact(page.getOffset()), page.getPageSize()));
        who.setItemLabelGenerator(each -> each.name() + " · " + each.unitName());
        var from = new DatePicker(getTranslation("field.starts-on"));
        var until = new DatePicker(getTranslation("field.ends-on"));
        new ActDialog(
                        getTranslation("substitute.add"),
                        getTranslation("substitute.add"),
                        () -> {
                            appoint(who.getValue(), from.getValue(), until.getValue());
                            load();
                        },
                        who,
                        from,
                        until)
                .open();
    }

    private void appoint(@Nullable PersonSummary substitute, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (substitute == null || from == null || until == null) {
            throw new RuleViolation("substitute.incomplete");
        }
        substitutes.appoint(person, substitute.id(), new Period(from, until));
    }
}
