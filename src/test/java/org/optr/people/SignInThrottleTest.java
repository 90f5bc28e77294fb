package org.optr.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.optr.shared.MovableClock;

class SignInThrottleTest {

    private final MovableClock clock = new MovableClock();
    private final DeviceCookie cookies = new DeviceCookie();
    private final SignInThrottle throttle = new SignInThrottle(cookies, clock);

    @Test
    void aNameIsRefusedAfterFiveFailuresFromANetworkAndAdmittedAMinuteLater() {
        var origin = from("203.0.113.7");
        guess("anna", origin, SignInThrottle.BY_NAME_AND_NETWORK);

        assertThat(throttle.admits("anna", origin)).isFalse();
        assertThat(throttle.admits("boris", origin)).isTrue();
        clock.moveBy(Duration.ofMinutes(1));
        assertThat(throttle.admits("anna", origin)).isTrue();
    }

    @Test
    void aSuccessForgetsTheFailuresBefore() {
        var origin = from("203.0.113.7");
        guess("anna", origin, 4);
        throttle.admits("anna", origin);
        throttle.succeeded("anna", origin);

        guess("anna", origin, SignInThrottle.BY_NAME_AND_NETWORK);
        assertThat(throttle.admits("anna", origin)).isFalse();
    }

    @Test
    void oneNetworkCannotTryManyNames() {
        for (int i = 0; i < SignInThrottle.BY_NETWORK; i++) {
            assertThat(throttle.admits("name" + i, from("2001:db8:1:2::" + i))).isTrue();
        }

        assertThat(throttle.admits("another", from("2001:db8:1:2:ffff::1"))).isFalse();
        assertThat(throttle.admits("another", from("2001:db8:1:3::1"))).isTrue();
    }

    @Test
    void manyNetworksCannotTryOneNameButItsOwnDeviceStillMay() {
        var device = new SignInOrigin("203.0.113.7", cookies.issue("anna", true).getValue());
        for (int i = 0; i < SignInThrottle.BY_NAME; i++) {
            assertThat(throttle.admits("anna", from("198.51.100." + i))).isTrue();
        }

        assertThat(throttle.admits("anna", from("198.51.100.250"))).isFalse();
        assertThat(throttle.admits("anna", device)).isTrue();
    }

    @Test
    void aDeviceCookieHelpsOnlyTheNameItWasIssuedFor() {
        var cookie = cookies.issue("anna", true).getValue();

        assertThat(cookies.proves(cookie, "anna")).isTrue();
        assertThat(cookies.proves(cookie, "boris")).isFalse();
        assertThat(cookies.proves("forged." + cookie.substring(cookie.indexOf('.') + 1), "anna"))
                .isFalse();
        assertThat(cookies.proves("", "anna")).isFalse();
    }

    @Test
    void memoryIsBounded() {
        var recent = new RecentlyUsed<String, String>(2);
        recent.of("a", key -> "first");
        recent.of("b", key -> "first");
        recent.of("a", key -> "second");
        recent.of("c", key -> "first");

        assertThat(recent.size()).isEqualTo(2);
        assertThat(recent.of("a", key -> "third")).isEqualTo("first");
        assertThat(recent.of("b", key -> "third")).isEqualTo("third");
    }

    private void guess(String name, SignInOrigin origin, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.admits(name, origin)).isTrue();
        }
    }

    private static SignInOrigin from(String address) {
        return new SignInOrigin(address, "");
    }
}
