package org.optr.workbench.ui.backtest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Note;
import org.optr.workbench.backtest.BackTestStatus;
import org.optr.workbench.backtest.BackTestSummary;

/** What was tested, when and by whom, how far it is, and what speaks against relying on it. */
final class TestState extends Div {

    private static final int SHORT_HASH = 12;

    TestState(BackTestSummary test, People people) {
        addClassName("back-test-state");
        add(facts(test, people));
        if (test.status() == BackTestStatus.RUNNING) {
            add(progress(test));
        }
        if (test.status() == BackTestStatus.FAILED) {
            add(note(Look.OFF_TRACK, "failed"));
        }
        if (test.status() == BackTestStatus.STOPPED) {
            add(note(Look.AT_RISK, "stopped"));
        }
        if (test.status() == BackTestStatus.TOO_SLOW) {
            add(note(Look.OFF_TRACK, "too-slow"));
        }
        if (test.cutOff()) {
            add(note(Look.AT_RISK, "cut-off"));
        }
        if (test.isRevised()) {
            add(note(
                    Look.AT_RISK,
                    "outdated",
                    test.tested().revision(),
                    test.newest().revision()));
        }
        if (test.isRebased()) {
            add(note(Look.AT_RISK, "rebased"));
        }
    }

    private static Note note(Look look, String word, Object... arguments) {
        var words = new Span();
        return new Note(
                look,
                words.getTranslation("back-test." + word, arguments),
                " " + words.getTranslation("back-test." + word + ".help", arguments));
    }

    static String words(BackTestSummary test, People people) {
        var formats = Formats.current();
        var by = people.find(test.startedBy()).map(PersonSummary::name).orElse("");
        return new Span()
                .getTranslation(
                        "back-test.facts",
                        test.tested().revision(),
                        formats.date(test.period().startsOn()),
                        formats.date(test.period().endsOn()),
                        by,
                        formats.dateTime(test.startedAt()));
    }

    private static Component facts(BackTestSummary test, People people) {
        var hash = new Span(test.tested().hash().substring(0, SHORT_HASH));
        hash.setTitle(test.tested().hash());
        hash.addClassName("hash");
        var line = new Div(new Span(words(test, people)), hash);
        line.addClassName("facts");
        return line;
    }

    private Component progress(BackTestSummary test) {
        var done = test.tally().all();
        var bar = new ProgressBar(0, Math.max(1, test.total()), Math.min(done, Math.max(1, test.total())));
        bar.setIndeterminate(test.total() == 0);
        var words = getTranslation("back-test.progress", done, test.total());
        bar.getElement().setAttribute("aria-label", words);
        var text = new Span(words);
        text.getElement().setAttribute("role", "status");
        return new Div(bar, text);
    }
}
