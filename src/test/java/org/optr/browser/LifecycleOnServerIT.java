package org.optr.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/** On the MySQL-protocol server. */
class LifecycleOnServerIT extends LifecycleTest {

    @Override
    Product started(Path folder) throws IOException {
        return Product.startedOnServer(folder, "optr_lifecycle");
    }

    @Override
    BiConsumer<Page, String> look() {
        return (page, name) -> {};
    }
}
