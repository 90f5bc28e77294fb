-- Each index of a table ends in its primary key: with the number of the entry there, a page is found in an index alone.
ALTER TABLE search_entry DROP PRIMARY KEY;
ALTER TABLE search_entry ADD PRIMARY KEY (entry_id);
DROP INDEX ux_search_entry_entry ON search_entry;
CREATE UNIQUE INDEX ux_search_entry_seq ON search_entry (seq);
