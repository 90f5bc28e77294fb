package org.optr.workbench.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.optr.engine.ModelLibrary;
import org.optr.ui.Formats;
import org.optr.ui.HasTrail.Crumb;
import org.optr.ui.Languages;
import org.optr.workbench.DraftSummary;
import org.springframework.stereotype.Component;

/** The way from the library to what is done with a draft. */
@Component
public class DraftTrail {

    private final ModelLibrary library;

    DraftTrail(ModelLibrary library) {
        this.library = library;
    }

    public List<Crumb> to(DraftSummary draft) {
        var name = draft.packageName();
        var title = library.inForce(name)
                .map(version -> Languages.name(version.title()))
                .orElse(name);
        return List.of(
                new Crumb(words("library.title"), ProcessNavigation.LIST),
                new Crumb(title, ProcessNavigation.path(name)),
                new Crumb(words("editor.version", draft.number()), ProcessNavigation.path(draft.id())));
    }

    private static String words(String key, Object... arguments) {
        return I18NProvider.translate(Formats.current().locale(), key, arguments);
    }
}
