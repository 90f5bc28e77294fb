package org.optr.workbench;

import org.optr.people.PersonId;

/** Somebody who wrote a part of a draft. */
record Author(DraftId draft, PersonId person) {}
