package example.violations;

import com.vaadin.flow.component.html.Span;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks every rule at once, to prove that each rule can fail. */
@Entity
public class BadEntity {

    @Autowired
    TaskService tasks;

    Span label() {
        return new Span(Instant.now().toString());
    }
}
