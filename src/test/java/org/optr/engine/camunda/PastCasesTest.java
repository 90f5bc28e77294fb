package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.PastCases;
import org.optr.engine.ProcessKey;
import org.optr.people.PeopleFixtures;
import org.optr.people.Roles;
import org.optr.workbench.backtest.RatedCases;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class PastCasesTest {

    @Autowired
    private PastCases past;

    @Autowired
    private RatedCases cases;

    @Autowired
    private PeopleFixtures people;

    @Test
    void noMoreAreCountedThanAskedFor() {
        var paula = people.person("Paula");
        people.grant(paula, Roles.PROCESS_OWNER);
        var name = cases.published(paula);
        for (var amount = 1L; amount <= 3; amount++) {
            cases.start(paula, name, Map.of("amount", amount));
        }

        assertThat(counted(name, 2)).isEqualTo(2);
        assertThat(counted(name, 10)).isEqualTo(3);
    }

    private int counted(String name, int most) {
        var now = Instant.now();
        var hour = Duration.ofHours(1);
        return past.count(new ProcessKey(name), now.minus(hour), now.plus(hour), most);
    }
}
