package org.optr.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** Goes to an item, or to the view with none open. */
    static void go(@Nullable WorkItemId item, StandardView view) {
        var query = view == StandardView.WAITING ? QueryParameters.empty() : QueryParameters.of(VIEW, name(view));
        UI.getCurrent().navigate(item == null ? ROUTE : path(item), query);
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
