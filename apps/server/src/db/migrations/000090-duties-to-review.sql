-- old processes: may keep running

-- A duty of the plan that continues another says what has to be decided, as a task does, until it is edited.
alter table plans.obligation_rules add column state_reason text;
