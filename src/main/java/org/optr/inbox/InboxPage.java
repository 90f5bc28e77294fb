package org.optr.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next where the following page begins; null on the last one */
public record InboxPage(List<InboxItem> items, @Nullable String next) {}
