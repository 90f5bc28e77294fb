package org.optr.people;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose for their own screens.
 *
 * @param locale null for the language of whatever device they use
 * @param timeZone null for the time zone of whatever device they use
 */
public record PersonSettings(@Nullable Locale locale, Theme theme, @Nullable ZoneId timeZone) {}
