package org.optr.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.optr.people.HeldRole;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonDetail;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.Lucide;
import org.optr.ui.PersonAvatar;
import org.optr.ui.SectionHeader;
import org.optr.ui.SubjectSection;

/** One person: who they are, what they may, what can be done about it, and what happened. */
class PersonPanel extends Div {

    private final PersonDetail detail;
    private final PersonAdministration administration;
    private final PersonDialogs dialogs;
    private final Runnable changed;

    PersonPanel(
            PersonDetail detail,
            PersonAdministration administration,
            PersonDialogs dialogs,
            Stream<SubjectSection> sections,
            Runnable changed,
            Runnable close) {
        this.detail = detail;
        this.administration = administration;
        this.dialogs = dialogs;
        this.changed = changed;
        addClassNames("person-panel", "stack");
        add(head(close), acts(), roles());
        var subject = new SubjectRef(SubjectKind.PERSON, detail.person().id().toString());
        sections.filter(section -> section.appliesTo(subject))
                .forEach(section ->
                        add(new SectionHeader(getTranslation(section.title()), null), section.show(subject)));
    }

    private Component head(Runnable close) {
        var person = detail.person();
        var signInName = new Span(detail.signInName() + " · " + person.unitName());
        signInName.addClassName("secondary");
        var words = new Div(new H2(person.name()), signInName);
        words.addClassName("words");
        var head = new Div(new PersonAvatar(person.name(), person.initials()).large(), words);
        head.addClassName("head");
        if (!person.active()) {
            var disabled = new Span(getTranslation("people.disabled"));
            disabled.addClassNames("badge", "status-draft");
            head.add(disabled);
        }
        head.add(icon(Lucide.X, getTranslation("people.close"), close));
        return head;
    }

    private Component acts() {
        var person = detail.person();
        var acts = new Div(
                act("people.rename", () -> dialogs.rename(person, changed)),
                act("people.move", () -> dialogs.move(person, changed)),
                act("people.reset", () -> dialogs.resetPassword(person)),
                person.active()
                        ? act("people.disable", () -> dialogs.disable(person, changed))
                        : act("people.enable", () -> {
                            administration.enable(person.id());
                            changed.run();
                        }));
        acts.addClassName("acts");
        return acts;
    }

    private Component roles() {
        var section = new Div(new SectionHeader(
                getTranslation("people.roles"),
                detail.roles().size(),
                act("people.give", () -> dialogs.giveRole(detail.person(), changed))));
        detail.roles().forEach(role -> section.add(row(role)));
        if (detail.roles().isEmpty()) {
            var none = new Span(getTranslation("people.no-roles"));
            none.addClassNames("secondary", "none");
            section.add(none);
        }
        return section;
    }

    private Component row(HeldRole held) {
        var role = RoleWords.of(held.grant().role());
        var where = new Span(held.unitName().isEmpty() ? getTranslation("people.everywhere") : held.unitName());
        where.addClassName("secondary");
        var row = new Div(new Span(role), where, icon(Lucide.X, getTranslation("people.take", role), () -> {
            administration.revoke(detail.person().id(), held.grant());
            changed.run();
        }));
        row.addClassName("role");
        return row;
    }

    private Button act(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeNames("small");
        return button;
    }

    private static Button icon(Lucide icon, String label, Runnable act) {
        var button = new Button(icon.create(), click -> act.run());
        button.addThemeNames("tertiary", "small", "icon");
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
