package org.optr;

@OptrTest
class SearchTest extends SearchContract {}
