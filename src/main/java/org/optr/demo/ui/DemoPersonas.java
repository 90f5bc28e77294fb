package org.optr.demo.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.optr.demo.DemoPassword;
import org.optr.shell.DemoSignIns;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One person for each part in the approval of an objective. */
@Component
@Profile("demo")
class DemoPersonas implements DemoSignIns {

    private final I18NProvider words;

    DemoPersonas(I18NProvider words) {
        this.words = words;
    }

    @Override
    public List<DemoSignIn> all() {
        return List.of(
                persona("tomas", "Tomás Rivera", "owner"),
                persona("hannah", "Hannah Brandt", "reviewer"),
                persona("mei", "Mei Lin", "approver"),
                persona("rafael", "Rafael Ferreira", "stakeholder"),
                persona("noah", "Noah Fischer", "administrator"),
                persona("elena", "Elena Petrova", "auditor"));
    }

    private DemoSignIn persona(String signInName, String name, String part) {
        var locale = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
        return new DemoSignIn(name, words.getTranslation("demo." + part, locale), signInName, DemoPassword.VALUE);
    }
}
