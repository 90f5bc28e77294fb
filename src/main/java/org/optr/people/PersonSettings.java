package org.optr.people;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose for their own screens.
 *
 * @param locale null for the language of whatever device they use
 * @param timeZone null for the time zone of whatever device they use
 * @param characterKeys whether single characters are shortcuts; who dictates or presses keys by accident switches them off
 */
public record PersonSettings(@Nullable Locale locale, Theme theme, @Nullable ZoneId timeZone, boolean characterKeys) {

    public PersonSettings withLocale(Locale wanted) {
        return new PersonSettings(wanted, theme, timeZone, characterKeys);
    }

    public PersonSettings withTheme(Theme wanted) {
        return new PersonSettings(locale, wanted, timeZone, characterKeys);
    }
}
