-- old processes: must stop

-- A unit answers its invitation while the desk writes on the same line; two write down what one speaker said.
alter table events.invitees add column version integer not null default 1;
alter table events.speakers add column version integer not null default 1;

-- Nothing ever read these.
alter table events.events drop column task_id;
alter table events.preparations drop column note;
alter table contests.contests drop column prize_event_id;
