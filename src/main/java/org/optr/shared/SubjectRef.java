package org.optr.shared;

/** Points at a business object of any module without knowing it. The id is the text form of the module's own id. */
public record SubjectRef(SubjectKind kind, String id) {}
