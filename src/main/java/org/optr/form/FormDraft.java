package org.optr.form;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody has typed into a form so far. */
record FormDraft(Map<String, @Nullable Object> values, Instant savedAt) {}
