package org.optr.form;

import java.time.Clock;
import org.optr.engine.Feel;
import org.optr.form.schema.FormEvaluation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the rules of forms the engine's FEEL and the one clock. */
@Configuration
class FormConfiguration {

    @Bean
    FormEvaluation formEvaluation(Feel feel, Clock clock) {
        return new FormEvaluation(feel, clock);
    }
}
