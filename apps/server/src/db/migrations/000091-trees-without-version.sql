-- old processes: must stop

-- That something changed is said by the heads of the events, for every public page; the row is what changes of a tree take in turn.
alter table organizations.trees drop column version;
