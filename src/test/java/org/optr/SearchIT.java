package org.optr;

@OptrIT
class SearchIT extends SearchContract {}
