package org.optr.audit.ui.replay;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.optr.audit.AuditRecord;
import org.optr.audit.ui.HistoryWords;
import org.optr.audit.ui.Names;
import org.optr.shared.FieldChange;
import org.optr.ui.Formats;

/** Says in words what one moment of a case was. */
final class MomentWords {

    static String who(AuditRecord entry, Names names) {
        var absent = entry.onBehalfOf();
        return absent == null
                ? names.of(entry.actor())
                : word("history.on-behalf", names.of(entry.actor()), names.of(absent));
    }

    /**
     * Returns each field with its value before and after, as "Target: 52 → 48".
     *
     * @param groups names a group of people
     */
    static String changes(AuditRecord entry, UnaryOperator<String> groups) {
        return String.join(
                "\n",
                entry.changes().stream().map(change -> change(change, groups)).toList());
    }

    private static String change(FieldChange change, UnaryOperator<String> groups) {
        var words = HistoryWords.current();
        var before = words.before(change);
        var after = Objects.requireNonNullElse(words.after(change), word("replay.nothing"));
        var worded = change.field().equals("offered-to") ? groups.apply(after) : after;
        return word("replay.change", words.field(change.field()), before == null ? worded : before + " → " + worded);
    }

    /** Says how long something took, in its two largest units. */
    static String duration(Duration took) {
        if (took.toHours() < 1) {
            return word("replay.took.minutes", took.toMinutes());
        }
        return took.toDays() < 1
                ? word("replay.took.hours", took.toHours(), took.toMinutesPart())
                : word("replay.took.days", took.toDays(), took.toHoursPart());
    }

    static String word(String key, Object... arguments) {
        return I18NProvider.translate(Formats.current().locale(), key, arguments);
    }

    private MomentWords() {}
}
