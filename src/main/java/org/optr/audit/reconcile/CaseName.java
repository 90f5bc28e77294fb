package org.optr.audit.reconcile;

import org.jspecify.annotations.Nullable;

/**
 * By what people know a case.
 *
 * @param root its outermost run
 */
record CaseName(String root, String process, @Nullable String businessKey) {

    String about() {
        return businessKey == null ? process : process + "/" + businessKey;
    }
}
