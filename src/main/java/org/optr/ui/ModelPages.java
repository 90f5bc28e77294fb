package org.optr.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;

/** What modules show of models that are written elsewhere; whoever keeps the models draws it. */
public interface ModelPages {

    /**
     * Shows a decision table with the rules that applied marked.
     *
     * @param dmn the file
     * @param decision its id in the file
     * @param applied ids of rules
     * @return nothing where the file cannot be read or has no such table
     */
    Optional<Component> table(String dmn, String decision, Set<String> applied);

    /**
     * Compares a version of a model with the one in force.
     *
     * @param version the engine's id of it
     * @return nothing where it is not known any more
     */
    Optional<Since> since(String version);

    /**
     * @param link of the comparison; empty for the version in force
     * @param inForce number of the version in force
     */
    record Since(String link, int inForce, int differences) {

        public boolean isInForce() {
            return link.isEmpty();
        }
    }
}
