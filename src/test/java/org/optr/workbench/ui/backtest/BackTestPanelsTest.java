package org.optr.workbench.ui.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelLibrary;
import org.optr.people.People;
import org.optr.people.PeopleFixtures;
import org.optr.workbench.DraftService;
import org.optr.workbench.backtest.BackTests;
import org.optr.workbench.backtest.PastCaseCount;
import org.optr.workbench.ui.DraftTrail;
import org.springframework.beans.factory.annotation.Autowired;

/** The words that lead to a back-test promise no more than it does. */
@OptrTest
class BackTestPanelsTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    private String words(int found, boolean more, int tested) {
        BackTests tests = mock();
        when(tests.pastCases("ask")).thenReturn(new PastCaseCount(found, more, tested));
        return new BackTestPanels(new BackTestServices(
                        tests,
                        mock(DraftService.class),
                        mock(ModelLibrary.class),
                        mock(ModelChecks.class),
                        mock(People.class),
                        mock(DraftTrail.class)))
                .onPastCases("ask");
    }

    @Test
    void howManyCasesThereAre() {
        signIn(people.person("Rita"));

        assertThat(words(0, false, 0)).isEqualTo("Back-test");
        assertThat(words(1, false, 1)).isEqualTo("Back-test on 1 past case");
        assertThat(words(2_500, false, 2_000)).isEqualTo("Back-test on the newest 2,000 of 2,500 past cases");
        assertThat(words(10_000, true, 2_000))
                .isEqualTo("Back-test on the newest 2,000 of more than 10,000 past cases");
    }

    @Test
    void theSameInChinese() {
        signIn(people.person("Rita"));
        speak(Locale.SIMPLIFIED_CHINESE);

        assertThat(words(10_000, true, 2_000)).isEqualTo("用超过 10,000 个以往案例中最新的 2,000 个回测");
    }
}
