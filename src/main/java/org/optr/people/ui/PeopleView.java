package org.optr.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.optr.people.People;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonDirectory;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.people.UnitAdministration;
import org.optr.ui.SubjectSection;
import org.springframework.beans.factory.ObjectProvider;

/** Administrators look after units, persons and roles. */
@Route(PeopleView.PATH)
@RouteAlias(PeopleView.PATH + "/:person")
@Menu(title = "menu.people", icon = "users", order = 110)
@RolesAllowed(Roles.ADMINISTRATOR)
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "people";

    private final PersonDirectory directory;
    private final PersonAdministration administration;
    private final PersonDialogs dialogs;
    private final ObjectProvider<SubjectSection> sections;
    private final UnitPane units;
    private final PersonList list;
    private final Div side = new Div();

    PeopleView(
            People people,
            PersonDirectory directory,
            PersonAdministration administration,
            UnitAdministration unitAdministration,
            PersonDialogs dialogs,
            ObjectProvider<SubjectSection> sections) {
        this.directory = directory;
        this.administration = administration;
        this.dialogs = dialogs;
        this.sections = sections;
        list = new PersonList(directory, people.roles(), this::open, this::create);
        units = new UnitPane(people, unitAdministration, list::show);
        side.addClassName("side");
        addClassName("people");
        add(units, list, side);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = event.getRouteParameters().get("person");
        side.removeAll();
        setClassName("has-person", person.isPresent());
        person.map(PeopleView::id).ifPresent(this::show);
    }

    private void show(PersonId person) {
        var detail = directory.detail(person).orElseThrow(NotFoundException::new);
        var history = sections.stream().filter(section -> section.place() == SubjectSection.Place.HISTORY);
        side.removeAll();
        side.add(new PersonPanel(detail, administration, dialogs, history, () -> changed(person), this::close));
    }

    private void changed(PersonId person) {
        list.refresh();
        show(person);
    }

    private void create() {
        dialogs.create(units.chosen(), person -> {
            list.refresh();
            open(person);
        });
    }

    private void open(PersonId person) {
        UI.getCurrent().navigate(PATH + "/" + person);
    }

    private void close() {
        UI.getCurrent().navigate(PATH);
    }

    private static PersonId id(String text) {
        try {
            return PersonId.of(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.people");
    }
}
