package org.optr.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.optr.people.CurrentPerson;
import org.optr.people.MyAccount;
import org.optr.people.People;
import org.optr.people.Substitutes;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** What everybody decides for themselves: looks, password, who stands in. */
@Route("settings")
@PermitAll
class SettingsView extends Div implements HasDynamicTitle {

    SettingsView(MyAccount account, Substitutes substitutes, People people, CurrentPerson me) {
        addClassNames("page", "settings");
        add(
                new H1(getPageTitle()),
                section("menu.theme", new AppearanceForm(account)),
                section("password.title", new PasswordForm(account, () -> {})),
                new SubstituteList(me.id(), substitutes, people));
    }

    private Component section(String title, Component content) {
        var body = new Div(content);
        body.addClassName("body");
        return new Panel(new SectionHeader(getTranslation(title), null), body);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.title");
    }
}
