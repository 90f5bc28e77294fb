package org.optr.form;

import com.vaadin.flow.component.button.Button;
import org.jspecify.annotations.Nullable;

/**
 * One button of the decision footer.
 *
 * @param outcome what it decides; null where the form decides nothing
 * @param key the letter that presses it; empty for none
 */
record Choice(@Nullable Object outcome, String key, Button button) {}
