package org.optr.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/** On the embedded database, with a look at every screen. */
class LifecycleIT extends LifecycleTest {

    @Override
    Product started(Path folder) throws IOException {
        return Product.started(folder);
    }

    @Override
    BiConsumer<Page, String> look() {
        return Screens::haveNoFinding;
    }
}
