package org.optr.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.icon.SvgIcon;

/** One icon of the set that {@code lucide.ts} registers: drawn at once, without a request per icon. */
@JsModule("./lucide.ts")
final class LucideIcon extends SvgIcon {

    LucideIcon(String name) {
        getElement().setAttribute("icon", name).setAttribute("aria-hidden", "true");
    }
}
