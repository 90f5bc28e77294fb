package org.optr.workbench.check;

import java.util.List;
import org.optr.engine.ModelPackage;

/** All checks of a package of models. */
public interface PackageCheck {

    /** Returns the findings, errors first, then in the order of files and elements. */
    List<Finding> findings(ModelPackage models);
}
