package org.optr.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.optr.shell.DemoSignIns.DemoSignIn;

/** Signs a visitor of the demo in with one click, and shows what to type instead. */
class DemoSignInList extends Div {

    private static final String SIGN_IN = "const form = document.querySelector('vaadin-login-form');"
            + " form.querySelector('[name=username]').value = $0;"
            + " form.querySelector('[name=password]').value = $1;"
            + " form.querySelector('vaadin-button').click();";

    DemoSignInList(List<DemoSignIn> signIns) {
        addClassName("demo-sign-ins");
        add(new H2(getTranslation("sign-in.demo")));
        signIns.forEach(signIn -> add(row(signIn)));
    }

    private Div row(DemoSignIn signIn) {
        var name = new Span(signIn.name());
        name.addClassName("strong");
        var typed = new Span(signIn.signInName() + " / " + signIn.password());
        typed.addClassName("mono");
        var words = new Div(name, new Span(signIn.role()), typed);
        words.addClassName("words");
        var button = new Button(getTranslation("sign-in.submit"));
        button.addThemeNames("small");
        button.setAriaLabel(getTranslation("sign-in.as", signIn.name()));
        button.addClickListener(click -> getElement().executeJs(SIGN_IN, signIn.signInName(), signIn.password()));
        var row = new Div(words, button);
        row.addClassName("row");
        return row;
    }
}
