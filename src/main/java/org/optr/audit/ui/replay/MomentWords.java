package org.optr.audit.ui.replay;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.ArrayList;
import org.optr.audit.AuditRecord;
import org.optr.audit.ui.HistoryWords;
import org.optr.audit.ui.Names;
import org.optr.shared.FieldChange;
import org.optr.ui.Formats;
import org.optr.ui.Languages;

/** Says in words what one moment of a case was. */
public final class MomentWords {

    public static String who(AuditRecord entry, Names names) {
        var absent = entry.onBehalfOf();
        return absent == null
                ? names.of(entry.actor())
                : word("history.on-behalf", names.of(entry.actor()), names.of(absent));
    }

    /** Returns each field with its value before and after, as "Target: 52 → 48". */
    public static String changes(AuditRecord entry) {
        return String.join("\n", entry.changes().stream().map(MomentWords::change).toList());
    }

    private static String change(FieldChange change) {
        var values = new ArrayList<String>();
        if (change.before() != null) {
            values.add(HistoryWords.value(change.before()));
        }
        if (change.after() != null) {
            values.add(after(change, change.after()));
        } else {
            values.add(word("replay.nothing"));
        }
        return word("replay.change", HistoryWords.field(change.field()), String.join(" → ", values));
    }

    private static String after(FieldChange change, String value) {
        return change.translations().isEmpty() ? HistoryWords.value(value) : Languages.name(change.translations());
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
