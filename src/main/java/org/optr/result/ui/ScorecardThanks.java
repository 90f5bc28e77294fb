package org.optr.result.ui;

import java.util.List;
import org.optr.people.People;
import org.optr.result.ResultRow;
import org.optr.result.recognition.RecognitionEntry;
import org.springframework.stereotype.Component;

/** The thanks of a scorecard, and who else is thanked for one of its objectives and projects. */
@Component
class ScorecardThanks {

    private final People people;
    private final ResultDialogs dialogs;

    ScorecardThanks(People people, ResultDialogs dialogs) {
        this.people = people;
        this.dialogs = dialogs;
    }

    ThanksPanel of(List<RecognitionEntry> thanks, List<ResultRow> rows, Runnable reload) {
        var panel = new ThanksPanel(thanks, people, () -> dialogs.thank(rows, reload));
        panel.mayThank(!rows.isEmpty());
        return panel;
    }
}
