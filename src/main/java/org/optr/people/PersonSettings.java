package org.optr.people;

import java.time.ZoneId;
import java.util.Locale;

/** What a person chose for their own screens. */
public record PersonSettings(Locale locale, Theme theme, ZoneId timeZone) {}
