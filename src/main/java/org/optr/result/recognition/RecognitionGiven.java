package org.optr.result.recognition;

import java.util.List;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;

/** Somebody thanked others for what they did. */
public record RecognitionGiven(SubjectRef subject, List<FieldChange> changes) implements DomainEvent {}
