package org.optr.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Locale;
import org.optr.ui.CharacterKeys;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Gives every page its language and theme before anything is drawn, and every view its language, time zone and keys. */
@Component
class PageStart implements VaadinServiceInitListener {

    private final Appearance appearance;
    private final String script;

    PageStart(Appearance appearance) {
        this.appearance = appearance;
        try {
            script = new ClassPathResource("page-start.js", PageStart.class).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::startPage);
        service.getSource().addUIInitListener(start -> startViews(start.getUI()));
        service.getSource().setSystemMessagesProvider(SessionWords::in);
    }

    private void startPage(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        var document = page.getDocument();
        document.getElementsByTag("html")
                .attr("lang", appearance.language(request).toLanguageTag())
                .attr("data-theme", appearance.theme(request).name().toLowerCase(Locale.ROOT));
        document.head().prependElement("script").appendText("").html(script);
    }

    private void startViews(UI ui) {
        var request = VaadinRequest.getCurrent();
        ui.setLocale(appearance.language(request));
        VaadinSession.getCurrent().setAttribute(ZoneId.class, appearance.zone(request));
        CharacterKeys.choose(appearance.characterKeys());
    }
}
