package org.optr;

import java.time.Clock;
import org.optr.shared.MovableClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** One clock for domain and engine. */
@Configuration
class TimeConfiguration {

    @Bean
    @Profile("!demo & !test")
    Clock systemClock() {
        return Clock.systemUTC();
    }

    @Bean
    @Profile("demo | test")
    MovableClock movableClock() {
        return new MovableClock();
    }
}
