-- old processes: may keep running

-- Kiểm tra công tác thi đua, khen thưởng of one unit: what was seen and advised, what the unit is asked to remedy, what it
-- answered and whether that was checked off. How late it is follows from the day.
create table plans.inspections (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  held_on date not null,
  by_whom text not null,
  plan_id uuid,
  scope text not null,
  findings text not null,
  shortcomings text,
  advice text,
  -- Null, both: nothing has to be remedied.
  demand text,
  remedy_due_on date check (remedy_due_on >= held_on),
  file_ids uuid[] not null default '{}',
  state text not null default 'draft' check (state in ('draft', 'sent', 'answered', 'remedied', 'cancelled')),
  -- Why it was given back, recalled or cancelled.
  state_reason text,
  sent_on date,
  -- Kept when the answer is given back, so that the unit betters it.
  remedied_on date check (remedied_on >= held_on),
  remedy text,
  remedy_file_ids uuid[] not null default '{}',
  checked_on date,
  checked_by text,
  version integer not null default 1,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, plan_id) references plans.plans (locality_id, id),
  check ((demand is null) = (remedy_due_on is null)),
  check ((sent_on is null) = (state in ('draft', 'cancelled'))),
  check ((remedied_on is null) = (remedy is null)),
  check (remedied_on is not null or state not in ('answered', 'remedied')),
  check ((checked_on is null) = (state <> 'remedied') and (checked_by is null) = (checked_on is null))
);
create index inspections_by_day on plans.inspections (locality_id, held_on desc, id desc);
create index inspections_by_unit on plans.inspections (locality_id, organization_id, held_on desc, id desc);
select platform.fence('plans.inspections', false);
