package org.optr.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;

/** Boris stands in for Anna today. */
@OptrTest
class PastSubstitutesTest {

    @Autowired
    private PastSubstitutes past;

    @Autowired
    private Substitutes substitutes;

    @Autowired
    private PersonTimeZones zones;

    @Autowired
    private MyAccount account;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private Clock clock;

    private PersonId anna;
    private PersonId boris;
    private LocalDate today;

    @BeforeEach
    void borisIsAppointed() {
        anna = people.person("Anna");
        boris = people.person("Boris");
        today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        people.as(anna, () -> substitutes.appoint(anna, boris, new Period(today, today)));
    }

    private List<StoodIn> ofBoris() {
        var now = clock.instant();
        return past.of(List.of(boris), now.minus(Duration.ofHours(1)), now);
    }

    @Test
    void somebodyStandsInOnceItIsArrangedUntilTheDayEnds() {
        var found = ofBoris();

        assertThat(found).singleElement().satisfies(stood -> {
            assertThat(stood.person()).isEqualTo(anna);
            assertThat(stood.at(clock.instant())).isTrue();
            assertThat(stood.at(clock.instant().minus(Duration.ofMinutes(10)))).isFalse();
            assertThat(stood.until()).isEqualTo(end());
        });
    }

    @Test
    void whatIsTakenBackIsStillKnown() {
        people.as(anna, () -> substitutes.of(anna).forEach(substitute -> substitutes.withdraw(substitute.id())));

        var found = ofBoris();

        assertThat(found).singleElement().satisfies(stood -> {
            assertThat(stood.person()).isEqualTo(anna);
            assertThat(stood.until()).isBefore(end());
            assertThat(stood.at(stood.from())).isTrue();
            assertThat(stood.at(end().minusNanos(1))).isFalse();
        });
        assertThat(people.as(anna, () -> substitutes.of(anna))).isEmpty();
    }

    @Test
    void daysAreThoseOfThePersonsTimeZone() {
        var settings = people.as(anna, account::settings);
        people.as(
                anna,
                () -> account.choose(new PersonSettings(
                        settings.locale(), settings.theme(), ZoneId.of("Asia/Shanghai"), settings.characterKeys())));

        assertThat(zones.of(List.of(anna, boris)))
                .containsEntry(anna, ZoneId.of("Asia/Shanghai"))
                .containsEntry(boris, ZoneId.systemDefault());
        assertThat(zones.of(List.of())).isEmpty();
    }

    private Instant end() {
        return today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
