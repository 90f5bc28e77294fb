package org.optr.workbench.compare;

import java.util.List;
import org.optr.engine.ModelPackage;

/** Compares two versions of a package of models. */
public interface Comparison {

    /** Returns what differs, in the order of files, and inside a file in that of the flow or the rows. */
    List<Difference> between(ModelPackage before, ModelPackage after);
}
