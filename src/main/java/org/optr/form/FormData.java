package org.optr.form;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.shared.SubjectKind;

/** Gives forms about subjects of one kind the facts that their texts, tables and conditions read, beside process variables. */
public interface FormData {

    SubjectKind kind();

    /** Returns the names at the top of what it gives; other names are not in it. */
    Set<String> names();

    /** Returns maps, lists, text, numbers, booleans and dates only. */
    Map<String, @Nullable Object> of(WorkItem item);
}
