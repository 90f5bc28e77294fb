package org.optr.people.ui;

import static org.optr.shared.RuleViolation.require;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import org.optr.people.MyAccount;
import org.optr.shared.RuleViolation;
import org.optr.ui.ErrorWords;
import org.optr.ui.Look;
import org.optr.ui.Messages;
import org.optr.ui.Note;

/** Changes one's own password. */
class PasswordForm extends Div {

    private static final int MIN_LENGTH = 12;

    private final PasswordField current = new PasswordField(getTranslation("password.current"));
    private final PasswordField wanted = new PasswordField(getTranslation("password.new"));
    private final PasswordField repeated = new PasswordField(getTranslation("password.repeat"));
    private final Div refusal = new Div();
    private final MyAccount account;
    private final Runnable done;

    PasswordForm(MyAccount account, Runnable done) {
        this.account = account;
        this.done = done;
        addClassNames("stack", "password-form");
        current.getElement().setAttribute("autocomplete", "current-password");
        wanted.getElement().setAttribute("autocomplete", "new-password");
        repeated.getElement().setAttribute("autocomplete", "new-password");
        wanted.setHelperText(getTranslation("password.help", MIN_LENGTH));
        var button = new Button(getTranslation("password.action"), click -> change());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(refusal, current, wanted, repeated, button);
    }

    private void change() {
        refusal.removeAll();
        try {
            require(wanted.getValue().equals(repeated.getValue()), "password.repeat-differs");
            account.changePassword(current.getValue(), wanted.getValue());
            current.clear();
            wanted.clear();
            repeated.clear();
            Messages.info(getTranslation("password.changed"));
            done.run();
        } catch (RuleViolation broken) {
            refusal.add(new Note(Look.OFF_TRACK, ErrorWords.of(broken), ""));
        }
    }
}
