package org.optr.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonSettings;
import org.optr.people.Theme;
import org.optr.ui.Languages;
import org.springframework.stereotype.Component;

/** Language, theme, time zone and keys of whoever looks: as the person set them, or as this browser remembers before sign-in. */
@Component
class Appearance {

    static final String LANGUAGE = "optr-language";
    static final String THEME = "optr-theme";
    /** Written by the page itself, which alone knows the browser's time zone. */
    private static final String ZONE = "optr-zone";

    private final People people;
    private final CurrentPerson me;

    Appearance(People people, CurrentPerson me) {
        this.people = people;
        this.me = me;
    }

    Locale language(VaadinRequest request) {
        var language = settings()
                .map(PersonSettings::locale)
                .or(() -> cookie(request, LANGUAGE).map(Locale::forLanguageTag))
                .orElse(request.getLocale());
        return Languages.shownFor(language);
    }

    Theme theme(VaadinRequest request) {
        return settings()
                .map(PersonSettings::theme)
                .or(() -> cookie(request, THEME).flatMap(Appearance::theme))
                .orElse(Theme.SYSTEM);
    }

    ZoneId zone(VaadinRequest request) {
        return settings()
                .map(PersonSettings::timeZone)
                .or(() -> cookie(request, ZONE).flatMap(Appearance::zone))
                .orElse(ZoneId.systemDefault());
    }

    boolean characterKeys() {
        return settings().map(PersonSettings::characterKeys).orElse(true);
    }

    static void remember(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }

    private Optional<PersonSettings> settings() {
        return me.find().flatMap(people::settingsOf);
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> name.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static Optional<Theme> theme(String name) {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equals(name))
                .findFirst();
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
