package org.optr.audit.ui.replay;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.optr.engine.RunId;

/** What somebody can do with a case whose replay they look at, such as taking it away as a file. */
public interface CaseAction {

    /**
     * Returns nothing where the acting person cannot do it.
     *
     * @param root the outermost run
     */
    Optional<Component> show(RunId root);
}
