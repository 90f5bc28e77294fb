package org.optr.inbox;

/**
 * What is stored: an item in the list of one audience.
 *
 * @param separated whether someone is kept from the item by separation of duties
 */
record InboxRow(Audience audience, boolean separated, InboxItem item) {}
