package org.optr.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.regex.Pattern;

/** Says in words why something failed that nobody saw fail: all that is left of the exception is its message. */
public final class FailureWords {

    /** As a {@link org.optr.shared.RuleViolation} says it: the key of its sentence, and its arguments. */
    private static final Pattern REFUSAL = Pattern.compile("([a-z][a-z0-9.-]*)\\[(.*)]", Pattern.DOTALL);

    private static final String BETWEEN_ARGUMENTS = ", ";

    /** @param reference what the log calls the failure, shown where the message is not meant for people */
    public static String of(String message, String reference) {
        var locale = Formats.current().locale();
        var refusal = REFUSAL.matcher(message);
        if (refusal.matches()) {
            var arguments = (Object[]) refusal.group(2).split(BETWEEN_ARGUMENTS, -1);
            return I18NProvider.translate(locale, refusal.group(1), arguments);
        }
        return I18NProvider.translate(locale, "error.defect", reference);
    }

    private FailureWords() {}
}
