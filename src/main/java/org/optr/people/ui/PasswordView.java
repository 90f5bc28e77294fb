package org.optr.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.optr.people.MyAccount;
import org.optr.ui.Look;
import org.optr.ui.Note;

/** The only view of a person whose password was given to them. */
@Route(value = "password", autoLayout = false)
@PermitAll
class PasswordView extends Main implements HasDynamicTitle {

    PasswordView(MyAccount account) {
        addClassName("sign-in");
        var card = new Div(
                new H1(getPageTitle()),
                new Note(Look.APPROVAL, getTranslation("password.forced"), getTranslation("password.forced.help")),
                new PasswordForm(account, () -> UI.getCurrent().navigate("")));
        card.addClassNames("card", "stack");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.title");
    }
}
