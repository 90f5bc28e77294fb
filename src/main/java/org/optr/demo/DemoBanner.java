package org.optr.demo;

import java.io.PrintStream;
import org.optr.shell.DemoSignIns;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the application is and who may sign in, as the last lines of the start. */
@Component
@Profile("demo")
class DemoBanner {

    private final DemoSignIns signIns;
    private final Environment environment;
    private final PrintStream out = System.out;

    DemoBanner(DemoSignIns signIns, Environment environment) {
        this.signIns = signIns;
        this.environment = environment;
    }

    @EventListener
    void show(ApplicationReadyEvent ready) {
        out.printf("%nOPTR is ready: http://localhost:%s%n%n", environment.getProperty("local.server.port"));
        signIns.all()
                .forEach(person -> out.printf(
                        "  %-8s %s   %s, %s%n", person.signInName(), person.password(), person.name(), person.role()));
        out.println();
    }
}
