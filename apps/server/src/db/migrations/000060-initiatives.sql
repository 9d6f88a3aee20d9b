-- old processes: may keep running

-- Sáng kiến, giải pháp, đề tài: requested, checked, judged by a council, recognised; how far it reaches is judged apart.
create schema initiatives;
grant usage on schema initiatives to gs_app;

create table initiatives.initiatives (
  locality_id uuid not null,
  id uuid not null,
  title text not null,
  kind text not null check (kind in ('initiative', 'solution', 'research')),
  organization_id uuid not null,
  investor text,
  field text,
  season text not null check (season in ('socio-economic', 'education')),
  -- 2023; for education the year the school year begins in.
  season_year integer not null check (season_year between 1990 and 2200),
  summary text,
  before_text text,
  novelty text,
  effect text,
  benefit_amount numeric(18, 0),
  benefit_basis text,
  conditions text,
  confidential_parts text,
  applied_where text,
  first_users text,
  first_applied_on date,
  requested_on date,
  state text not null check (
    state in ('draft', 'submitted', 'returned', 'accepted', 'before-council', 'recognized', 'not-recognized', 'withdrawn')
  ),
  state_reason text,
  file_ids uuid[] not null default '{}',
  -- Sketch of its words, so that likeness is found without reading every report.
  sketch integer[] not null default '{}',
  search_key tsvector not null,
  sort_key text collate "C" not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  primary key (locality_id, id)
);
create index initiatives_newest on initiatives.initiatives (locality_id, season_year desc, id desc);
create index initiatives_by_organization on initiatives.initiatives (locality_id, organization_id, state);
select platform.fence('initiatives.initiatives', false);

create table initiatives.authors (
  locality_id uuid not null,
  initiative_id uuid not null,
  position integer not null,
  person_id uuid,
  name text not null,
  place text,
  share_percent numeric(5, 2) not null check (share_percent > 0 and share_percent <= 100),
  primary key (locality_id, initiative_id, position),
  foreign key (locality_id, initiative_id) references initiatives.initiatives (locality_id, id)
);
create index authors_by_person on initiatives.authors (locality_id, person_id);
select platform.fence('initiatives.authors', false);

-- What a person made of a likeness the program showed.
create table initiatives.likeness_findings (
  locality_id uuid not null,
  id uuid not null,
  initiative_id uuid not null,
  other_id uuid not null,
  likeness numeric(5, 4) not null,
  passages jsonb not null,
  verdict text check (verdict in ('copied', 'same-subject', 'harmless')),
  note text,
  judged_by text,
  judged_at timestamptz(3),
  found_at timestamptz(3) not null default now(),
  primary key (locality_id, id),
  unique (locality_id, initiative_id, other_id),
  foreign key (locality_id, initiative_id) references initiatives.initiatives (locality_id, id),
  foreign key (locality_id, other_id) references initiatives.initiatives (locality_id, id)
);
select platform.fence('initiatives.likeness_findings', false);

-- Phiên họp Hội đồng sáng kiến. Votes count against all members, present or not.
create table initiatives.sessions (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  council_name text not null,
  purpose text not null check (purpose in ('recognition', 'scope')),
  season text not null check (season in ('socio-economic', 'education')),
  season_year integer not null,
  held_on date,
  place text,
  -- Percent of all members, with two decimals.
  required_percent numeric(5, 2) not null check (required_percent > 0 and required_percent <= 100),
  quorum_percent numeric(5, 2) not null check (quorum_percent > 0 and quorum_percent <= 100),
  ratio_source text not null,
  state text not null check (state in ('prepared', 'open', 'counted', 'concluded')),
  conclusion text,
  minutes_file_id uuid,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  primary key (locality_id, id)
);
select platform.fence('initiatives.sessions', false);

create table initiatives.session_members (
  locality_id uuid not null,
  session_id uuid not null,
  account_id uuid,
  person_id uuid,
  position integer not null,
  name text not null,
  part text not null check (part in ('chair', 'deputy', 'member', 'secretary')),
  present boolean,
  primary key (locality_id, session_id, position),
  foreign key (locality_id, session_id) references initiatives.sessions (locality_id, id)
);
select platform.fence('initiatives.session_members', false);

create table initiatives.agenda (
  locality_id uuid not null,
  session_id uuid not null,
  initiative_id uuid not null,
  position integer not null,
  result text check (result in ('passed', 'failed')),
  -- The widest scope that enough of all members voted for.
  scope text check (scope in ('co_so', 'bo_tinh', 'toan_quoc')),
  primary key (locality_id, session_id, initiative_id),
  foreign key (locality_id, session_id) references initiatives.sessions (locality_id, id),
  foreign key (locality_id, initiative_id) references initiatives.initiatives (locality_id, id)
);
select platform.fence('initiatives.agenda', false);

-- A mark and a vote of one member on one initiative; once given, kept.
create table initiatives.marks (
  locality_id uuid not null,
  session_id uuid not null,
  initiative_id uuid not null,
  member_position integer not null,
  novelty integer check (novelty between 0 and 100),
  effect integer check (effect between 0 and 100),
  replicability integer check (replicability between 0 and 100),
  vote text not null check (vote in ('for', 'against', 'blank', 'aside')),
  scope text check (scope in ('co_so', 'bo_tinh', 'toan_quoc')),
  note text,
  given_at timestamptz(3) not null default now(),
  primary key (locality_id, session_id, initiative_id, member_position),
  foreign key (locality_id, session_id, member_position)
    references initiatives.session_members (locality_id, session_id, position),
  foreign key (locality_id, session_id, initiative_id) references initiatives.agenda (locality_id, session_id, initiative_id)
);
select platform.fence('initiatives.marks', true);

-- Công nhận, with the decision; the scope of influence by its own decision; the work of the awards' ledger that came of it.
create table initiatives.recognitions (
  locality_id uuid not null,
  id uuid not null,
  initiative_id uuid not null,
  scope text not null check (scope in ('co_so', 'bo_tinh', 'toan_quoc')),
  effect_text text,
  decision_number text not null,
  decided_on date not null,
  decided_by text not null,
  certificate_number text,
  session_id uuid,
  work_id uuid,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, initiative_id) references initiatives.initiatives (locality_id, id)
);
create index recognitions_by_initiative on initiatives.recognitions (locality_id, initiative_id, decided_on);
select platform.fence('initiatives.recognitions', true);

-- One scope is recognised once.
create unique index recognitions_once on initiatives.recognitions (locality_id, initiative_id, scope);

-- Hoạt động giới thiệu, phổ biến sáng kiến, with whose initiatives were presented; and where one was taken over.
create table initiatives.sharing_activities (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  item_id uuid,
  held_on date not null,
  place text,
  form text not null,
  audience text,
  attendance integer check (attendance >= 0),
  result text,
  file_ids uuid[] not null default '{}',
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id)
);
create index sharing_by_organization on initiatives.sharing_activities (locality_id, organization_id, held_on);
select platform.fence('initiatives.sharing_activities', false);

create table initiatives.shared_initiatives (
  locality_id uuid not null,
  activity_id uuid not null,
  initiative_id uuid not null,
  holder_name text not null,
  person_id uuid,
  primary key (locality_id, activity_id, initiative_id, holder_name),
  foreign key (locality_id, activity_id) references initiatives.sharing_activities (locality_id, id),
  foreign key (locality_id, initiative_id) references initiatives.initiatives (locality_id, id)
);
select platform.fence('initiatives.shared_initiatives', false);

create table initiatives.replications (
  locality_id uuid not null,
  id uuid not null,
  initiative_id uuid not null,
  organization_id uuid,
  by_name text not null,
  since date not null,
  result text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, initiative_id) references initiatives.initiatives (locality_id, id)
);
select platform.fence('initiatives.replications', false);
