package org.optr.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.Version;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;

/** What several lists say about a version. */
final class VersionWords {

    /** @param publisher null for what came with OPTR, and for whom nobody knows any more */
    static Component publisher(Version version, @Nullable PersonSummary publisher) {
        if (version.publishedBy() != null) {
            return new PersonLabel(publisher);
        }
        var shipped = new Span();
        shipped.setText(shipped.getTranslation("library.shipped"));
        return shipped;
    }

    static long count(Version version, String extension) {
        return version.files().stream().filter(file -> file.endsWith(extension)).count();
    }

    private VersionWords() {}
}
