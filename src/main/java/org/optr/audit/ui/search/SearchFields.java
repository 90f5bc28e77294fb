package org.optr.audit.ui.search;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.audit.search.AuditQuery;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.ui.DateFields;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;

/** What to search for: words, persons and a period. */
final class SearchFields extends Div {

    private final People people;
    private final TextField text = new TextField(getTranslation("search.text"));
    private final ComboBox<PersonSummary> actor;
    private final ComboBox<PersonSummary> onBehalfOf;
    private final DatePicker from = DateFields.date(getTranslation("search.from"));
    private final DatePicker until = DateFields.date(getTranslation("search.until"));
    private AuditQuery shown = AuditQuery.ALL;

    SearchFields(People people, PeoplePickers pickers, Consumer<AuditQuery> search) {
        this.people = people;
        addClassName("search-fields");
        actor = pickers.person();
        actor.setLabel(getTranslation("search.actor"));
        onBehalfOf = pickers.person();
        onBehalfOf.setLabel(getTranslation("search.on-behalf-of"));
        text.setPrefixComponent(Lucide.SEARCH.create(14));
        text.setClearButtonVisible(true);
        text.setMaxLength(200);
        text.setPlaceholder(getTranslation("search.text.example"));
        actor.setClearButtonVisible(true);
        onBehalfOf.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        add(text, actor, onBehalfOf, from, until);
        text.addValueChangeListener(change -> changed(change.isFromClient(), search));
        actor.addValueChangeListener(change -> changed(change.isFromClient(), search));
        onBehalfOf.addValueChangeListener(change -> changed(change.isFromClient(), search));
        from.addValueChangeListener(change -> changed(change.isFromClient(), search));
        until.addValueChangeListener(change -> changed(change.isFromClient(), search));
    }

    void show(AuditQuery query) {
        shown = query;
        var zone = Formats.current().zone();
        text.setValue(query.text());
        text.setInvalid(false);
        actor.setValue(person(query.actor()));
        onBehalfOf.setValue(person(query.onBehalfOf()));
        from.setValue(query.from() == null ? null : LocalDate.ofInstant(query.from(), zone));
        until.setValue(query.until() == null ? null : QueryAddress.lastDay(query.until(), zone));
    }

    /** The words are to be mended. */
    void refuse(String why) {
        text.setErrorMessage(why);
        text.setInvalid(true);
    }

    private void changed(boolean byHand, Consumer<AuditQuery> search) {
        if (byHand && isInOrder()) {
            search.accept(new AuditQuery(
                    text.getValue().strip(),
                    id(actor),
                    id(onBehalfOf),
                    shown.subject(),
                    shown.rootCase(),
                    start(from.getValue()),
                    start(until.getValue() == null ? null : until.getValue().plusDays(1)),
                    shown.chosen()));
        }
    }

    private boolean isInOrder() {
        var first = from.getValue();
        var last = until.getValue();
        var reversed = first != null && last != null && last.isBefore(first);
        until.setErrorMessage(getTranslation("search.period-reversed"));
        until.setInvalid(reversed);
        return !reversed;
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : QueryAddress.startOf(day, Formats.current().zone());
    }

    private @Nullable PersonSummary person(@Nullable PersonId id) {
        return id == null ? null : people.find(id).orElse(null);
    }

    private static @Nullable PersonId id(ComboBox<PersonSummary> field) {
        return field.getValue() == null ? null : field.getValue().id();
    }
}
