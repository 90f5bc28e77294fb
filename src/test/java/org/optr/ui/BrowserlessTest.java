package org.optr.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of components as a browser would show them, without a browser and without Spring. */
public abstract class BrowserlessTest {

    @BeforeEach
    void openBrowser() {
        System.setProperty("vaadin.i18n.provider", Translations.class.getName());
        start();
        VaadinSession.getCurrent().setAttribute(ZoneId.class, ZoneOffset.UTC);
        speak(Locale.ENGLISH);
    }

    protected void start() {
        MockVaadin.setup();
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    protected static void speak(Locale language) {
        UI.getCurrent().setLocale(language);
    }
}
