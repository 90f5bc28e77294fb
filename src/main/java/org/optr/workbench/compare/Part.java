package org.optr.workbench.compare;

/** What a sentence is made of. */
public sealed interface Part permits Sentence, Sentence.Text, Sentence.Count, Sentence.Name, Sentence.Word {

    Object in(Sentence.Words words);
}
