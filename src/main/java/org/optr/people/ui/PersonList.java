package org.optr.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.optr.people.PersonDirectory;
import org.optr.people.PersonFilter;
import org.optr.people.PersonId;
import org.optr.people.PersonRow;
import org.optr.people.UnitId;
import org.optr.ui.EmptyState;
import org.optr.ui.Lucide;
import org.optr.ui.PersonAvatar;

/** The persons of a unit and of those below it, read page by page. */
class PersonList extends Div {

    private final TextField search = new TextField();
    private final Select<String> role = new Select<>();
    private final Select<Boolean> active = new Select<>();
    private final Span count = new Span();
    private final Grid<PersonRow> grid = new Grid<>();
    private UnitId unit = UnitId.ROOT;

    PersonList(PersonDirectory directory, Collection<String> roles, Consumer<PersonId> open, Runnable add) {
        addClassName("person-list");
        search.setPlaceholder(getTranslation("people.search"));
        search.setAriaLabel(getTranslation("people.search"));
        search.setPrefixComponent(Lucide.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> refresh());
        choose(role, "field.role", "people.any-role", RoleWords::of);
        role.setItems(roles.stream().sorted(Comparator.comparing(RoleWords::of)).toList());
        choose(
                active,
                "people.state",
                "people.any-state",
                may -> getTranslation(may ? "people.enabled" : "people.disabled"));
        active.setItems(true, false);
        count.addClassNames("count", "secondary");
        var create = new Button(getTranslation("people.add"), Lucide.USER_PLUS.create(), click -> add.run());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        var bar = new Div(search, role, active, count, create);
        bar.addClassName("list-bar");

        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("field.name"))
                .setFlexGrow(2);
        grid.addColumn(PersonRow::unitName)
                .setHeader(getTranslation("field.org-unit"))
                .setHeaderPartName("wide-only")
                .setPartNameGenerator(person -> "wide-only");
        grid.setItems(query -> directory.page(filter(), query.getOffset(), query.getLimit()).stream(), query -> {
            var found = directory.count(filter());
            count.setText(getTranslation("people.count", found));
            return found;
        });
        grid.setEmptyStateComponent(
                new EmptyState(Lucide.USERS, getTranslation("people.empty"), getTranslation("people.empty.help")));
        grid.addItemClickListener(click -> open.accept(click.getItem().id()));
        add(bar, grid);
    }

    private <T> void choose(Select<T> field, String label, String any, Function<T, String> words) {
        field.setAriaLabel(getTranslation(label));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation(any));
        field.setItemLabelGenerator(value -> value == null ? getTranslation(any) : words.apply(value));
        field.addValueChangeListener(chosen -> refresh());
    }

    void show(UnitId newUnit) {
        unit = newUnit;
        refresh();
    }

    void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private PersonFilter filter() {
        return new PersonFilter(search.getValue(), unit, role.getValue(), active.getValue());
    }

    private Div name(PersonRow person) {
        var link = new Anchor(PeopleView.PATH + "/" + person.id(), person.name());
        var unit = new Span(" · " + person.unitName());
        unit.addClassName("unit");
        var signInName = new Span(new Span(person.signInName()), unit);
        signInName.addClassName("secondary");
        var words = new Div(link, signInName);
        words.addClassName("words");
        var row = new Div(new PersonAvatar(person.name(), person.initials()), words);
        row.addClassName("person-row");
        if (!person.active()) {
            var disabled = new Span(getTranslation("people.disabled"));
            disabled.addClassNames("badge", "status-draft");
            row.add(disabled);
        }
        return row;
    }
}
