package org.optr.audit.ui.search;

import java.time.ZoneId;
import org.optr.audit.search.AuditQuery;

/** Where the search shows what a query finds. */
public final class SearchLink {

    public static String of(AuditQuery query, ZoneId zone) {
        return "audit?" + QueryAddress.of(query, zone).getQueryString();
    }

    private SearchLink() {}
}
