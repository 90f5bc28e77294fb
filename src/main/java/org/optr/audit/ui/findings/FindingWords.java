package org.optr.audit.ui.findings;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.optr.audit.findings.Finding;
import org.optr.audit.findings.FindingRule;
import org.optr.audit.findings.RuleSetting;
import org.optr.audit.findings.Trigger.BySubstitute;
import org.optr.audit.findings.Trigger.Changed;
import org.optr.audit.findings.Trigger.OutsideWork;
import org.optr.audit.findings.Trigger.Quick;
import org.optr.audit.findings.Trigger.SentBack;
import org.optr.audit.findings.WorkingTime;
import org.optr.audit.ui.HistoryWords;
import org.optr.audit.ui.Names;
import org.optr.ui.Formats;
import org.optr.ui.StatusBadge;

/** Rules and what made them speak, in words. */
final class FindingWords {

    static String rule(FindingRule rule) {
        return word(StatusBadge.key(rule));
    }

    /** Returns the rule with its limits as they are set. */
    static String sentence(RuleSetting setting) {
        var key = "findings.says." + setting.rule().name().toLowerCase(Locale.ROOT);
        var time = setting.workingTime();
        return time == null
                ? word(key, setting.limit() == null ? 0 : setting.limit())
                : word(key, days(time), time.begins().toString(), time.ends().toString());
    }

    private static String days(WorkingTime time) {
        return time.days().stream()
                .sorted()
                .map(FindingWords::day)
                .collect(Collectors.joining(word("findings.days.and")));
    }

    private static String day(DayOfWeek day) {
        return word(StatusBadge.key(day));
    }

    /** Returns what made the rule speak, with its values. */
    static String trigger(Finding finding, Names names) {
        var formats = Formats.current();
        var trigger = finding.trigger();
        if (trigger instanceof BySubstitute by) {
            return word(
                    by.inTheirPlace() ? "findings.by-substitute.in-place" : "findings.by-substitute",
                    names.of(by.requester()));
        }
        if (trigger instanceof Quick quick) {
            return word("findings.quick." + quick.since().name().toLowerCase(Locale.ROOT), seconds(quick.took()));
        }
        if (trigger instanceof Changed changed) {
            return word(
                    "findings.changed",
                    HistoryWords.event(changed.event()),
                    names.of(changed.approver()),
                    formats.dateTime(changed.approvedAt()));
        }
        if (trigger instanceof SentBack back) {
            return word("findings.sent-back", back.times());
        }
        var work = (OutsideWork) trigger;
        var theirs = new Formats(formats.locale(), work.zone());
        return word(
                "findings.outside",
                work.entries(),
                theirs.weekday(theirs.day(finding.at())),
                theirs.time(finding.at()),
                theirs.time(work.last()),
                work.zone().getId());
    }

    /** Returns seconds with two decimals, rounded down: what was less than a limit reads as less. */
    private static String seconds(Duration took) {
        return Formats.current().number(BigDecimal.valueOf(took.toMillis(), 3).setScale(2, RoundingMode.DOWN));
    }

    static String word(String key, Object... arguments) {
        return I18NProvider.translate(Formats.current().locale(), key, arguments);
    }

    private FindingWords() {}
}
