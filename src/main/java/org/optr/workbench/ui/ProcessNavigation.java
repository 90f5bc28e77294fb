package org.optr.workbench.ui;

import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.RunId;
import org.optr.workbench.DraftId;

/** The ways to the views of processes. */
public final class ProcessNavigation {

    public static final String LIST = "processes";

    /** Who has how much to do. */
    public static final String WORKLOAD = LIST + "/workload";

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

    /** Returns where a draft is tried. */
    public static String rehearsal(DraftId draft) {
        return path(draft) + "/try";
    }

    /** @param left the id of a version or of a draft, as {@code right} */
    public static String comparison(String packageName, String left, String right) {
        return path(packageName) + "/compare/" + left + "/" + right;
    }

    /** Returns the running cases of a process. */
    public static String cases(String packageName) {
        return path(packageName) + "/cases";
    }

    public static String caseOf(String packageName, RunId run) {
        return cases(packageName) + "/" + run.value();
    }

    /** Returns where the running cases of an earlier version are moved. */
    public static String move(String packageName, VersionId from, VersionId to) {
        return path(packageName) + "/move/" + from.value() + "/" + to.value();
    }

    private ProcessNavigation() {}
}
