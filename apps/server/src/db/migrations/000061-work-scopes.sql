-- old processes: may keep running

-- Phạm vi ảnh hưởng of a work judged wider later, by a decision of its own: the work stays one, and so does its ledger of uses.
create table honours.work_scopes (
  locality_id uuid not null,
  id uuid not null,
  work_id uuid not null,
  scope text not null check (scope in ('co_so', 'bo_tinh', 'toan_quoc')),
  decision_number text not null,
  decided_on date not null,
  decided_by text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, work_id) references honours.works (locality_id, id)
);
create index work_scopes_by_work on honours.work_scopes (locality_id, work_id, id);
select platform.fence('honours.work_scopes', true);
