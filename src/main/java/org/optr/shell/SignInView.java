package org.optr.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.optr.ui.Lucide;
import org.springframework.beans.factory.ObjectProvider;

/** Signs a person in; Spring Security reads what the form posts. */
@Route(value = SignInView.PATH, autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "sign-in";

    private final LoginForm form = new LoginForm(words());

    SignInView(ObjectProvider<DemoSignIns> demo) {
        addClassName("sign-in");
        form.setAction(PATH);
        form.setForgotPasswordButtonVisible(false);
        var name = new Span("OPTR");
        name.addClassName("name");
        var brand = new Div(Lucide.OPTR.create(28), name);
        brand.addClassName("brand");
        var card = new Div(
                brand, new H1(getTranslation("sign-in.title")), new Paragraph(getTranslation("sign-in.what")), form);
        card.addClassName("card");
        demo.ifAvailable(signIns -> card.add(new DemoSignInList(signIns.all())));
        add(card, new LanguageSwitch());
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        var labels = words.getForm();
        labels.setTitle("");
        labels.setUsername(getTranslation("sign-in.name"));
        labels.setPassword(getTranslation("sign-in.password"));
        labels.setSubmit(getTranslation("sign-in.submit"));
        var refused = words.getErrorMessage();
        refused.setTitle(getTranslation("sign-in.refused"));
        refused.setMessage(getTranslation("sign-in.refused.help"));
        refused.setUsername(getTranslation("sign-in.name.missing"));
        refused.setPassword(getTranslation("sign-in.password.missing"));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var answer = event.getLocation().getQueryParameters().getParameters();
        form.setError(answer.containsKey("error"));
        if (answer.containsKey("wait")) {
            form.showErrorMessage(getTranslation("sign-in.wait"), getTranslation("sign-in.wait.help"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sign-in.title") + " · OPTR";
    }
}
