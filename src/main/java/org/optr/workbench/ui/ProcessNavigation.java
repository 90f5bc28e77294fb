package org.optr.workbench.ui;

import org.optr.engine.ModelLibrary.VersionId;
import org.optr.workbench.DraftId;

/** The ways to the views of processes. */
public final class ProcessNavigation {

    static final String LIST = "processes";
    static final String NAME = "name";
    static final String VERSION = "version";

    public static String path(String packageName) {
        return LIST + "/" + packageName;
    }

    /** Returns the page of a package as it was in one version. */
    static String path(String packageName, VersionId version) {
        return path(packageName) + "?" + VERSION + "=" + version.value();
    }

    /** Returns where a draft is written. */
    public static String path(DraftId draft) {
        return LIST + "/drafts/" + draft;
    }

    /** @param left the id of a version or of a draft, as {@code right} */
    public static String comparison(String packageName, String left, String right) {
        return path(packageName) + "/compare/" + left + "/" + right;
    }

    private ProcessNavigation() {}
}
