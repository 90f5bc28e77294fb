package org.optr.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.people.TestBrowser.target;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.OptrTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OptrTest
class SignInTest {

    private static final String PASSWORD = "blue kettle 七 seven";

    @LocalServerPort
    private int port;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private PersonAdministration administration;

    private TestBrowser browser;

    @BeforeEach
    void openBrowser() {
        browser = new TestBrowser(port);
    }

    @Test
    void whoeverIsNotSignedInIsSentToTheSignInView() {
        assertThat(target(browser.get("/"))).isEqualTo("/sign-in");
        assertThat(target(browser.get("/people"))).isEqualTo("/sign-in");
    }

    @Test
    void nameAndPasswordOpenANewSession() {
        var name = fixtures.password(fixtures.person("Anna"), PASSWORD);
        browser.get("/");
        var before = browser.cookie("JSESSIONID").orElseThrow().getValue();

        var answer = browser.signIn(name.toUpperCase(Locale.ROOT), PASSWORD);

        assertThat(target(answer)).startsWith("/").doesNotContain("sign-in");
        assertThat(browser.cookie("JSESSIONID").orElseThrow().getValue()).isNotEqualTo(before);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite="));
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void aWrongNameAWrongPasswordAndADisabledPersonLookTheSame() {
        var anna = fixtures.person("Anna");
        var name = fixtures.password(anna, PASSWORD);
        var wrongPassword = browser.signIn(name, "not " + PASSWORD);
        fixtures.as(PersonId.SYSTEM, () -> administration.disable(anna));

        var disabled = browser.signIn(name, PASSWORD);
        var nobody = browser.signIn("nobody-" + name, PASSWORD);

        assertThat(wrongPassword.statusCode()).isEqualTo(302);
        assertThat(target(wrongPassword)).isEqualTo("/sign-in?error");
        assertThat(target(disabled)).isEqualTo(target(wrongPassword));
        assertThat(target(nobody)).isEqualTo(target(wrongPassword));
    }

    @Test
    void nobodySignsInAsOptrItself() {
        assertThat(target(browser.signIn("system", ""))).isEqualTo("/sign-in?error");
    }

    @Test
    void theSessionOfADisabledPersonEndsAtTheNextRequest() {
        var anna = fixtures.person("Anna");
        browser.signIn(fixtures.password(anna, PASSWORD), PASSWORD);
        assertThat(isSignedIn()).isTrue();

        fixtures.as(PersonId.SYSTEM, () -> administration.disable(anna));

        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void aPasswordResetEndsTheSessionsOfTheOldPassword() {
        var anna = fixtures.person("Anna");
        var name = fixtures.password(anna, PASSWORD);
        browser.signIn(name, PASSWORD);

        var oneTime = fixtures.as(PersonId.SYSTEM, () -> administration.resetPassword(anna));

        assertThat(isSignedIn()).isFalse();
        assertThat(target(browser.signIn(name, PASSWORD))).isEqualTo("/sign-in?error");
        assertThat(target(browser.signIn(name, oneTime))).doesNotContain("error");
    }

    @Test
    void guessingIsStoppedButNotForADeviceThatWasHereBefore() {
        var name = fixtures.password(fixtures.person("Anna"), PASSWORD);
        browser.signIn(name, PASSWORD);
        var guesser = new TestBrowser(port);

        for (int i = 0; i < SignInThrottle.BY_NAME_AND_NETWORK; i++) {
            assertThat(target(guesser.signIn(name, "guess " + i))).isEqualTo("/sign-in?error");
        }

        assertThat(target(guesser.signIn(name, PASSWORD))).isEqualTo("/sign-in?error=wait");
        assertThat(target(browser.signIn(name, PASSWORD))).doesNotContain("error");
    }

    @Test
    void anotherSiteCannotSignSomebodyIn() {
        var name = fixtures.password(fixtures.person("Anna"), PASSWORD);

        var answer = browser.signIn(name, PASSWORD, "Sec-Fetch-Site", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aRequestWithoutATokenCannotSignSomebodyOut() {
        browser.signIn(fixtures.password(fixtures.person("Anna"), PASSWORD), PASSWORD);

        var answer = browser.send(browser.post("/logout", Map.of()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(isSignedIn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda",
                "/camunda/app/admin/default/setup/",
                "/camunda-welcome/index.html",
                "/engine-rest/task",
                "/engine-rest/engine",
                "/api/admin/setup/default/user/create",
                "/actuator",
                "/actuator/env",
                "/h2-console"
            })
    void noPathOfTheEngineOrOfTheMachineryAnswers(String path) {
        assertThat(target(browser.get(path))).isEqualTo("/sign-in");
        browser.signIn(fixtures.password(fixtures.administrator("Olga"), PASSWORD), PASSWORD);

        assertThat(browser.get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void theHealthCheckTellsNoDetails() {
        assertThat(browser.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        var headers = browser.get("/actuator/health").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    private boolean isSignedIn() {
        return browser.get("/actuator").statusCode() == HttpServletResponse.SC_FORBIDDEN;
    }
}
