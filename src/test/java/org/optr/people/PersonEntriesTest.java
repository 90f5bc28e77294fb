package org.optr.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.apache.catalina.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.shared.MovableClock;
import org.optr.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens at the door, and what the calendar does, is on record; what was typed is not. */
@OptrTest
class PersonEntriesTest {

    private static final String PASSWORD = "blue kettle 七 seven";

    @LocalServerPort
    private int port;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private PersonAdministration administration;

    @Autowired
    private MyAccount account;

    @Autowired
    private SignInRecord record;

    @Autowired
    private Substitutes substitutes;

    @Autowired
    private SubstitutionNews news;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ServletWebServerApplicationContext server;

    @AfterEach
    void timeIsNow() {
        clock.backToNow();
    }

    @Test
    void signInFailureSignOutAndPasswordsAreEntries() {
        var anna = fixtures.person("Anna");
        var name = fixtures.password(anna, PASSWORD);
        var browser = new TestBrowser(port);

        browser.signIn(name, "wrong " + PASSWORD);
        browser.signIn(name, PASSWORD);
        record.signedOut(anna);
        fixtures.as(anna, () -> account.changePassword(PASSWORD, PASSWORD + " and more"));
        fixtures.as(PersonId.SYSTEM, () -> administration.resetPassword(anna));

        assertThat(events(anna)).contains("SignInFailed", "SignedIn", "SignedOut", "PasswordChanged", "PasswordReset");
        assertThat(all(anna)).doesNotContain(PASSWORD);
    }

    @Test
    void aSessionThatTimesOutHasAnEntryOfItsEnd() {
        var anna = fixtures.person("Anna");
        var browser = new TestBrowser(port);
        browser.signIn(fixtures.password(anna, PASSWORD), PASSWORD);

        timeOut(browser.cookie("JSESSIONID").orElseThrow().getValue());

        assertThat(events(anna)).endsWith("SignedIn", "SessionEnded");
        assertThat(all(anna)).contains("SessionEnd.timed_out");
    }

    @Test
    void theSessionOfADisabledPersonHasAnEntryOfItsEndAndNoOtherOne() {
        var anna = fixtures.person("Anna");
        var browser = new TestBrowser(port);
        browser.signIn(fixtures.password(anna, PASSWORD), PASSWORD);
        fixtures.as(PersonId.SYSTEM, () -> administration.disable(anna));

        browser.get("/");

        assertThat(events(anna)).endsWith("SignedIn", "PersonDisabled", "SessionEnded");
        assertThat(all(anna)).contains("SessionEnd.no_longer_valid");
    }

    @Test
    void aNameThatNobodyBearsIsNotKept() {
        var typed = "secret." + UUID.randomUUID();
        var before = failures();

        new TestBrowser(port).signIn(typed, PASSWORD);

        assertThat(failures()).isEqualTo(before + 1);
        assertThat(jdbc.sql("select count(*) from audit_entry where changes like ? or subject_id like ?")
                        .params("%" + typed + "%", "%" + typed + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anAccountThatIsGuessedAtIsStoppedWithOneEntryHoweverOften() {
        var anna = fixtures.person("Anna");
        var name = fixtures.password(anna, PASSWORD);
        var browser = new TestBrowser(port);

        for (var attempt = 0; attempt < SignInThrottle.BY_NAME_AND_NETWORK + 10; attempt++) {
            browser.signIn(name, "guess " + attempt);
        }

        assertThat(events(anna)).filteredOn("SignInFailed"::equals).hasSize(SignInThrottle.BY_NAME_AND_NETWORK);
        assertThat(events(anna)).filteredOn("SignInStopped"::equals).hasSize(1);
    }

    @Test
    void aFloodOfUnknownNamesDoesNotFillTheTable() {
        var before = failures();

        for (var attempt = 0; attempt < 3 * StoppedSignIns.STRANGERS_TOLD; attempt++) {
            record.failed(PersonId.SYSTEM, new SignInOrigin("2001:db8::" + attempt, ""));
        }

        assertThat(failures() - before).isLessThanOrEqualTo(StoppedSignIns.STRANGERS_TOLD + 2);
        clock.moveBy(StoppedSignIns.BETWEEN.plus(Duration.ofSeconds(1)));
        var later = failures();
        record.failed(PersonId.SYSTEM, new SignInOrigin("2001:db8::1", ""));
        assertThat(failures()).isEqualTo(later + 1);
    }

    @Test
    void aSubstitutesTimeBeginsAndEndsWithAnEntryEach() {
        var mei = fixtures.person("Mei");
        var sofia = fixtures.person("Sofia");
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        fixtures.as(mei, () -> substitutes.appoint(mei, sofia, new Period(today.plusDays(3), today.plusDays(5))));

        news.tell();
        assertThat(events(mei)).containsExactly("SubstituteAppointed");
        clock.moveBy(Duration.ofDays(4));
        news.tell();
        news.tell();
        clock.moveBy(Duration.ofDays(4));
        news.tell();
        news.tell();

        assertThat(events(mei)).containsExactly("SubstituteAppointed", "SubstitutionBegan", "SubstitutionEnded");
    }

    /** As the server does by itself when a session was not used for long. */
    private void timeOut(String session) {
        var host = ((TomcatWebServer) server.getWebServer()).getTomcat().getHost();
        try {
            for (var application : host.findChildren()) {
                ((Context) application).getManager().findSession(session).expire();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int failures() {
        return jdbc.sql("select count(*) from audit_entry where event in ('SignInFailed', 'SignInStopped')")
                .query(Integer.class)
                .single();
    }

    private List<String> events(PersonId person) {
        return jdbc.sql("select event from audit_entry where subject_id = ? order by entry_id")
                .param(person.toString())
                .query(String.class)
                .list();
    }

    private String all(PersonId person) {
        return String.join(
                " ",
                jdbc.sql("select changes from audit_entry where subject_id = ?")
                        .param(person.toString())
                        .query(String.class)
                        .list());
    }
}
