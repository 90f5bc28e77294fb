package org.optr.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.optr.audit.ledger.FoundSilences;
import org.optr.audit.ledger.LedgerChecked;
import org.optr.audit.ledger.Silence;
import org.optr.ui.BrowserlessTest;

class SilenceListTest extends BrowserlessTest {

    private static final Instant NOON = Instant.parse("2027-02-18T12:00:00Z");
    private static final Silence ENDED = new Silence(NOON, NOON.plus(Duration.ofMinutes(195)), 57, 1_057);
    private static final Silence LASTING = new Silence(NOON, NOON.plus(Duration.ofDays(2)), 0, 0);

    private final List<Long> proved = new ArrayList<>();

    @Test
    void aSilenceIsARemarkBesideAWholeLedgerAndLeadsToTheEntryThatEndsIt() {
        UI.getCurrent().add(state(new FoundSilences(List.of(ENDED), 0)));

        _click(_get(Button.class, button -> button.withText("Entry 57")));

        assertThat(words())
                .contains("Nothing was added, changed or removed.", "One stretch without any entry", "3 h 15 min");
        assertThat(proved).containsExactly(1_057L);
    }

    @Test
    void whoMaySeeNoEntriesIsToldWhichOneItIs() {
        UI.getCurrent().add(new LedgerCheckState(check(new FoundSilences(List.of(ENDED), 0)), null));

        assertThat(words()).contains("3 h 15 min", "Entry 57");
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void whatLastsIsToldAndWhatIsNotListedIsCounted() {
        UI.getCurrent().add(state(new FoundSilences(List.of(ENDED, LASTING), 1_300)));

        assertThat(words()).contains("1,302 stretches", "up to this check", "and 1,300 more");
        UI.getCurrent().removeAll();
        speak(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().add(state(new FoundSilences(List.of(ENDED, LASTING), 1_300)));
        assertThat(words()).contains("1,302 段时间没有任何记录", "截至本次检查", "另有 1,300 段");
    }

    @Test
    void whereNothingIsMissingThereIsNoRemark() {
        UI.getCurrent().add(state(new FoundSilences(List.of(), 0)));

        assertThat(words()).contains("Nothing was added, changed or removed.").doesNotContain("stretch");
    }

    private LedgerCheckState state(FoundSilences silences) {
        return new LedgerCheckState(check(silences), proved::add);
    }

    private static LedgerChecked check(FoundSilences silences) {
        return new LedgerChecked(LedgerChecked.State.WHOLE, 60, 60, NOON, null, silences);
    }

    private static String words() {
        return _get(LedgerCheckState.class).getElement().getTextRecursively();
    }
}
