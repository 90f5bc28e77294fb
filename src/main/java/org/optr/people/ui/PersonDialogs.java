package org.optr.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.Consumer;
import org.optr.people.NewPerson;
import org.optr.people.People;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.RoleGrant;
import org.optr.people.Roles;
import org.optr.people.UnitId;
import org.optr.shared.RuleViolation;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;

/** The dialogs in which an administrator says what is to be done with a person. */
@SpringComponent
class PersonDialogs {

    private static final List<String> KNOWN_ROLES = List.of(
            Roles.ADMINISTRATOR,
            Roles.ALIGNMENT_REVIEWER,
            Roles.AUDITOR,
            Roles.FINANCE,
            Roles.OKR_MASTER,
            Roles.PORTFOLIO_BOARD,
            Roles.PROCESS_OWNER,
            Roles.UNIT_HEAD);

    private final PersonAdministration administration;
    private final People people;

    PersonDialogs(PersonAdministration administration, People people) {
        this.administration = administration;
        this.people = people;
    }

    void create(UnitId unit, Consumer<PersonId> done) {
        var name = new TextField(word("field.name"));
        var signInName = new TextField(word("field.sign-in-name"));
        var box = new UnitBox(word("field.org-unit"), people).select(unit);
        open(
                "people.add",
                "people.create",
                () -> {
                    var wanted = new NewPerson(signInName.getValue(), name.getValue(), box.required());
                    var created = administration.create(wanted);
                    Messages.info(UI.getCurrent().getTranslation("people.created", wanted.name()));
                    done.accept(created);
                },
                name,
                signInName,
                box);
    }

    void rename(PersonSummary person, Runnable done) {
        var name = new TextField(word("field.name"));
        name.setValue(person.name());
        open(
                "people.rename",
                "people.save",
                () -> {
                    administration.rename(person.id(), name.getValue());
                    done.run();
                },
                name);
    }

    void move(PersonSummary person, Runnable done) {
        var unit = new UnitBox(word("field.org-unit"), people).select(person.unit());
        open(
                "people.move",
                "people.save",
                () -> {
                    administration.move(person.id(), unit.required());
                    done.run();
                },
                unit);
    }

    void giveRole(PersonSummary person, Runnable done) {
        var role = new ComboBox<String>(word("field.role"));
        role.setItems(KNOWN_ROLES);
        role.setItemLabelGenerator(RoleWords::of);
        role.setAllowCustomValue(true);
        role.addCustomValueSetListener(typed -> role.setValue(typed.getDetail()));
        var unit = new UnitBox(word("people.role-where"), people);
        unit.setPlaceholder(word("people.everywhere"));
        unit.setClearButtonVisible(true);
        open(
                "people.give",
                "people.give",
                () -> {
                    var chosen = role.getOptionalValue().orElseThrow(() -> new RuleViolation("person.role.missing"));
                    administration.grant(
                            person.id(), new RoleGrant(chosen, unit.chosen().orElse(null)));
                    done.run();
                },
                role,
                unit);
    }

    void disable(PersonSummary person, Runnable done) {
        var help = new Paragraph(UI.getCurrent().getTranslation("people.disable.help", person.name()));
        open(
                "people.disable",
                "people.disable",
                () -> {
                    administration.disable(person.id());
                    done.run();
                },
                help);
    }

    void resetPassword(PersonSummary person) {
        var help = new Paragraph(UI.getCurrent().getTranslation("people.reset.help", person.name()));
        open("people.reset", "people.reset", () -> show(person, administration.resetPassword(person.id())), help);
    }

    private static void show(PersonSummary person, String oneTime) {
        var ui = UI.getCurrent();
        var password = new Span(oneTime);
        password.addClassNames("mono", "one-time");
        var copy = new Button(ui.getTranslation("people.one-time.copy"), Lucide.COPY.create(), click -> {
            ui.getPage().executeJs("navigator.clipboard.writeText($0)", oneTime);
            Messages.info(ui.getTranslation("people.copied"));
        });
        var dialog = new Dialog();
        dialog.setHeaderTitle(ui.getTranslation("people.one-time", person.name()));
        dialog.setMaxWidth("100vw");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph(ui.getTranslation("people.one-time.help", person.name())), new Div(password, copy));
        dialog.getFooter().add(new Button(ui.getTranslation("people.close"), click -> dialog.close()));
        dialog.open();
    }

    private static void open(String title, String action, Runnable act, Component... fields) {
        new ActDialog(word(title), word(action), act, fields).open();
    }

    private static String word(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
