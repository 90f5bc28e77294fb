package org.optr.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.optr.people.FirstAdministrator;
import org.optr.shared.RuleViolation;
import org.optr.ui.ErrorWords;
import org.optr.ui.Look;
import org.optr.ui.Note;

/** Whoever can read the server's log becomes the first administrator here. */
@Route(value = "first-administrator", autoLayout = false)
@AnonymousAllowed
class FirstAdministratorView extends Main implements HasDynamicTitle {

    private final FirstAdministrator first;
    private final PasswordField token = new PasswordField(getTranslation("first-administrator.token"));
    private final TextField name = new TextField(getTranslation("field.name"));
    private final TextField signInName = new TextField(getTranslation("field.sign-in-name"));
    private final PasswordField password = new PasswordField(getTranslation("password.new"));
    private final Div answer = new Div();
    private final Div fields = new Div(token, name, signInName, password);

    FirstAdministratorView(FirstAdministrator first) {
        this.first = first;
        addClassName("sign-in");
        password.getElement().setAttribute("autocomplete", "new-password");
        var become = new Button(getTranslation("first-administrator.action"), click -> redeem());
        become.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        fields.add(become);
        fields.addClassName("stack");
        var help = new Paragraph(getTranslation("first-administrator.help"));
        var card = new Div(new H1(getPageTitle()), help, answer, fields);
        card.addClassNames("card", "stack");
        add(card);
        if (!first.isMissing()) {
            help.setVisible(false);
            say(Look.DONE, getTranslation("first-administrator.exists"));
            fields.setVisible(false);
        }
    }

    private void redeem() {
        try {
            first.redeem(token.getValue(), signInName.getValue(), name.getValue(), password.getValue());
            fields.setVisible(false);
            say(Look.DONE, getTranslation("first-administrator.done"));
        } catch (RuleViolation broken) {
            say(Look.OFF_TRACK, ErrorWords.of(broken));
        }
    }

    private void say(Look look, String words) {
        answer.removeAll();
        answer.add(new Note(look, words, ""));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("first-administrator.title");
    }
}
