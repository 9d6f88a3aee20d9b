-- old processes: may keep running

-- Phong trào thi đua, cuộc vận động, đợt thi đua đặc biệt: those of the levels above, and what each organisation launches itself.
create table movements.movements (
  locality_id uuid not null,
  id uuid not null,
  name text not null,
  -- Other names and spellings it is printed under.
  aliases text[] not null default '{}',
  kind text not null check (kind in ('regular', 'thematic', 'special', 'campaign')),
  level text not null check (level in ('central', 'province', 'district', 'commune', 'grassroots')),
  -- Who launched it: an organisation of the locality, or one above, as printed.
  organization_id uuid,
  launched_by text,
  -- Null where the text that names it gives no day; then its first day says when it began.
  launched_on date,
  valid_from date,
  valid_to date,
  -- The same movement as a level above launched it, under a name of its own.
  parent_id uuid,
  launch_document_id uuid,
  plan_id uuid,
  is_focus boolean not null,
  follows_ho_chi_minh boolean not null,
  content text,
  -- Nhiệm vụ trọng tâm, cấp bách mà phong trào phục vụ.
  serves text,
  resolution_ids uuid[] not null default '{}',
  indicator_ids uuid[] not null default '{}',
  cancelled_on date,
  cancelled_reason text,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, parent_id) references movements.movements (locality_id, id),
  check ((organization_id is null) <> (launched_by is null)),
  check (valid_from <= valid_to),
  check ((cancelled_on is null) = (cancelled_reason is null))
);
create index movements_in_order on movements.movements (locality_id, sort_key, id);
create index movements_by_organization on movements.movements (locality_id, organization_id);
create index movements_by_document on movements.movements (locality_id, launch_document_id);
select platform.fence('movements.movements', false);

-- Lịch sơ kết, tổng kết.
create table movements.summaries (
  locality_id uuid not null,
  id uuid not null,
  movement_id uuid not null,
  kind text not null check (kind in ('interim', 'final')),
  planned_on date not null,
  held_on date,
  document_id uuid,
  note text,
  version integer not null default 1,
  primary key (locality_id, id),
  foreign key (locality_id, movement_id) references movements.movements (locality_id, id)
);
create index summaries_by_movement on movements.summaries (locality_id, movement_id, planned_on);
select platform.fence('movements.summaries', false);

-- Hưởng ứng: what a unit does in a movement, and how many collectives and people take part.
create table movements.responses (
  locality_id uuid not null,
  id uuid not null,
  movement_id uuid not null,
  organization_id uuid not null,
  responded_on date not null,
  content text,
  document_id uuid,
  -- People told of it.
  informed integer check (informed >= 0),
  collectives integer not null check (collectives >= 0),
  individuals integer not null check (individuals >= 0),
  version integer not null default 1,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  unique (locality_id, movement_id, organization_id),
  foreign key (locality_id, movement_id) references movements.movements (locality_id, id)
);
create index responses_by_organization on movements.responses (locality_id, organization_id, movement_id);
select platform.fence('movements.responses', false);
