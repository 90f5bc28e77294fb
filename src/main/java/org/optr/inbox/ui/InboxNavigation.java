package org.optr.inbox.ui;

import com.vaadin.flow.router.Location;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.optr.engine.WorkItemId;
import org.optr.inbox.StandardView;

/** Where the inbox is: the item in the path, the view as a parameter. */
public final class InboxNavigation {

    static final String ROUTE = "inbox";
    private static final String VIEW = "view";

    /** Returns the route of one work item, relative to the application. */
    public static String path(WorkItemId item) {
        return ROUTE + "/" + item;
    }

    static String path(StandardView view) {
        return ROUTE + query(view);
    }

    static String path(WorkItemId item, StandardView view) {
        return path(item) + query(view);
    }

    static StandardView viewOf(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(VIEW)
                .flatMap(InboxNavigation::named)
                .orElse(StandardView.WAITING);
    }

    private static String query(StandardView view) {
        return view == StandardView.WAITING ? "" : "?" + VIEW + "=" + name(view);
    }

    private static Optional<StandardView> named(String name) {
        return Stream.of(StandardView.values())
                .filter(view -> name(view).equals(name))
                .findFirst();
    }

    private static String name(StandardView view) {
        return view.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private InboxNavigation() {}
}
