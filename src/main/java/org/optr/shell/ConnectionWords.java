package org.optr.shell;

import com.vaadin.flow.component.UI;

/** What the browser says while it cannot reach the server. */
final class ConnectionWords {

    private static final int RETRY_MS = 1_000;

    static void install(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setReconnectInterval(RETRY_MS);
        dialog.setDialogText(ui.getTranslation("connection.trying"));
        dialog.setDialogTextGaveUp(ui.getTranslation("connection.lost"));
        ui.getPage()
                .executeJs(
                        "const shown = window.Vaadin.connectionIndicator;"
                                + " if (shown) { shown.onlineText = $0; shown.offlineText = $1; shown.reconnectingText = $2; }",
                        ui.getTranslation("connection.back"),
                        ui.getTranslation("connection.lost"),
                        ui.getTranslation("connection.trying"));
    }

    private ConnectionWords() {}
}
