package org.optr.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.Theme;

/**
 * The page that carries every view. It loads all components at once, because modules add parts to views that do not know them.
 * Requests stay ordinary ones, so that they pass the security filters; only pushes use a socket.
 */
@LoadDependenciesOnStartup
@Theme("optr")
@Push(transport = Transport.WEBSOCKET_XHR)
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("icon", "themes/favicon.svg");
        page.addMetaTag("color-scheme", "light dark");
    }
}
