package org.optr.people;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down, per device, per name and network, per network, and per name. Only failures count. Names that nobody
 * bears are counted too, so that the answer tells nothing.
 *
 * @see <a href="https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies">Device cookies</a>
 */
@Component
class SignInThrottle {

    static final int BY_DEVICE = 10;
    static final int BY_NAME_AND_NETWORK = 5;
    static final int BY_NAME = 50;
    static final int BY_NETWORK = 60;
    private static final int REMEMBERED = 20_000;

    private final Buckets devices;
    private final Buckets namesInNetworks;
    private final Buckets names;
    private final Buckets networks;
    private final DeviceCookie cookies;

    SignInThrottle(DeviceCookie cookies, Clock clock) {
        this.cookies = cookies;
        this.devices = new Buckets(clock, BY_DEVICE, 1);
        this.namesInNetworks = new Buckets(clock, BY_NAME_AND_NETWORK, 1);
        this.names = new Buckets(clock, BY_NAME, 1);
        this.networks = new Buckets(clock, BY_NETWORK, BY_NETWORK);
    }

    boolean admits(String name, SignInOrigin origin) {
        if (cookies.proves(origin.device(), name)) {
            return devices.of(origin.device()).tryConsume(1);
        }
        return namesInNetworks.of(pair(name, origin)).tryConsume(1)
                && networks.of(origin.network()).tryConsume(1)
                && names.of(name).tryConsume(1);
    }

    /** Takes back what {@link #admits} counted, because it was no guess. */
    void succeeded(String name, SignInOrigin origin) {
        if (cookies.proves(origin.device(), name)) {
            devices.of(origin.device()).reset();
        } else {
            namesInNetworks.of(pair(name, origin)).reset();
            networks.of(origin.network()).addTokens(1);
            names.of(name).addTokens(1);
        }
    }

    private static String pair(String name, SignInOrigin origin) {
        return name + " " + origin.network();
    }

    /** One bucket per key; beyond a bound the longest unused one is forgotten. */
    private static final class Buckets {

        private final RecentlyUsed<String, Bucket> buckets = new RecentlyUsed<>(REMEMBERED);
        private final TimeMeter time;
        private final int capacity;
        private final int perMinute;

        Buckets(Clock clock, int capacity, int perMinute) {
            this.time = new ClockTime(clock);
            this.capacity = capacity;
            this.perMinute = perMinute;
        }

        Bucket of(String key) {
            return buckets.of(key, absent -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(capacity).refillGreedy(perMinute, Duration.ofMinutes(1)))
                    .withCustomTimePrecision(time)
                    .build());
        }
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
