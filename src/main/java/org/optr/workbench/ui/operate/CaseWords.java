package org.optr.workbench.ui.operate;

import com.vaadin.flow.i18n.I18NProvider;
import org.optr.engine.RunningCases.CaseState;
import org.optr.engine.RunningCases.RunningCase;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.StatusBadge;

/** How a case is called and shown. */
final class CaseWords {

    /** Returns what the case is about; only its kind to those who may not see that. */
    static String title(RunningCase running) {
        if (running.subject() != null) {
            return running.subject().title();
        }
        return running.ref() == null
                ? word("cases.about-nothing")
                : word("cases.not-visible", word(StatusBadge.key(running.ref().kind())));
    }

    static StatusBadge state(CaseState state) {
        return new StatusBadge(
                state,
                switch (state) {
                    case FAILED -> Look.OFF_TRACK;
                    case SUSPENDED -> Look.AT_RISK;
                    case RUNNING -> Look.ON_TRACK;
                });
    }

    private static String word(String key, Object... arguments) {
        return I18NProvider.translate(Formats.current().locale(), key, arguments);
    }

    private CaseWords() {}
}
