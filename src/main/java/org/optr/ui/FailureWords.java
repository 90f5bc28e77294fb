package org.optr.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in words why something failed that nobody saw fail: all that is left of the exception is its message. */
public final class FailureWords {

    /** As a {@link org.optr.shared.RuleViolation} says it: the key of its sentence, and its arguments. */
    private static final Pattern REFUSAL = Pattern.compile("([a-z][a-z0-9.-]*)\\[(.*)]", Pattern.DOTALL);

    private static final String BETWEEN_ARGUMENTS = ", ";

    /**
     * @param message null where the reader may not know it
     * @param reference what the log calls the failure, shown where the message is not meant for people
     */
    public static String of(@Nullable String message, String reference) {
        var locale = Formats.current().locale();
        if (message == null) {
            return I18NProvider.translate(locale, "error.withheld", reference);
        }
        var refusal = REFUSAL.matcher(message);
        if (refusal.matches()) {
            var arguments = (Object[]) refusal.group(2).split(BETWEEN_ARGUMENTS, -1);
            return I18NProvider.translate(locale, refusal.group(1), arguments);
        }
        return I18NProvider.translate(locale, "error.defect", reference);
    }

    private FailureWords() {}
}
