-- old processes: may keep running

-- Sự kiện: what a unit or the locality holds, from the day it is planned to its report.
create table events.events (
  locality_id uuid not null,
  id uuid not null,
  -- Who holds it: who may see and change it follows this unit.
  organization_id uuid not null,
  kind text not null check (
    kind in (
      'conference', 'congress', 'ceremony', 'bloc-meeting', 'exchange', 'seminar', 'experience-sharing', 'gathering',
      'praise', 'study-visit', 'study-trip', 'return-to-roots', 'call-on', 'gift-giving', 'stage-play', 'commemoration'
    )
  ),
  name text not null,
  -- Lần thứ: printed in roman numerals; of a congress also the years of its term.
  ordinal integer check (ordinal between 1 and 200),
  term_from integer,
  term_to integer,
  -- interim-review, final-review, honour, presentation, anniversary, launch …: one event may be several at once.
  purposes text[] not null default '{}',
  mode text not null check (mode in ('in-person', 'online', 'embedded')),
  -- Lồng ghép: the event it takes place in.
  host_event_id uuid,
  bloc_id uuid,
  anniversary_id uuid,
  -- The year it is about, where that is not the year it is held in.
  year_about integer,
  plan_id uuid,
  task_id uuid,
  -- The plan is summed up at this event.
  closes_plan boolean not null default false,
  round_id uuid,
  -- The model or exemplar whose place is visited.
  host_exemplar_id uuid,
  outside_host text,
  follows_ho_chi_minh boolean not null default false,
  audiences text[] not null default '{}',
  starts_on date not null,
  ends_on date not null,
  -- 07:30
  starts_at text,
  place text,
  -- Điều kiện, such as an epidemic to guard against.
  conditions text,
  purpose_text text,
  printed_text text,
  is_public boolean not null default false,
  state text not null check (
    state in ('planned', 'preparing', 'invited', 'held', 'reported', 'postponed', 'called-off')
  ),
  state_reason text,
  result text,
  conclusion text,
  lessons text,
  file_ids uuid[] not null default '{}',
  search_key tsvector not null,
  sort_key text collate "C" not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  primary key (locality_id, id),
  check (ends_on >= starts_on),
  check ((mode = 'embedded') = (host_event_id is not null)),
  foreign key (locality_id, host_event_id) references events.events (locality_id, id),
  foreign key (locality_id, anniversary_id) references events.anniversaries (locality_id, id)
);
create index events_by_day on events.events (locality_id, starts_on desc, id desc);
create index events_by_organization on events.events (locality_id, organization_id, starts_on);
create index events_by_host on events.events (locality_id, host_event_id);
create index events_by_anniversary on events.events (locality_id, anniversary_id);
select platform.fence('events.events', false);

-- Each step: prepared, invited, put off, moved online, held … with its reason; never changed.
create table events.changes (
  locality_id uuid not null,
  id uuid not null,
  event_id uuid not null,
  act text not null,
  state text not null,
  mode text not null,
  starts_on date not null,
  reason text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, event_id) references events.events (locality_id, id)
);
create index changes_by_event on events.changes (locality_id, event_id, id);
select platform.fence('events.changes', true);

create table events.co_organizers (
  locality_id uuid not null,
  event_id uuid not null,
  organization_id uuid not null,
  primary key (locality_id, event_id, organization_id),
  foreign key (locality_id, event_id) references events.events (locality_id, id)
);
create index co_organizers_by_organization on events.co_organizers (locality_id, organization_id);
select platform.fence('events.co_organizers', false);

-- Movements this event launches or sums up.
create table events.movement_reviews (
  locality_id uuid not null,
  event_id uuid not null,
  movement_id uuid not null,
  review text not null check (review in ('launch', 'interim-review', 'final-review')),
  primary key (locality_id, event_id, movement_id),
  foreign key (locality_id, event_id) references events.events (locality_id, id)
);
create index movement_reviews_by_movement on events.movement_reviews (locality_id, movement_id);
select platform.fence('events.movement_reviews', false);

create table events.programme (
  locality_id uuid not null,
  event_id uuid not null,
  position integer not null,
  part text not null check (
    part in (
      'opening', 'policy-publicity', 'report', 'speech', 'exchange', 'discussion', 'honour', 'presentation', 'launch',
      'performance', 'conclusion', 'other'
    )
  ),
  starts_at text,
  minutes integer check (minutes between 1 and 1440),
  title text not null,
  presenter text,
  primary key (locality_id, event_id, position),
  foreign key (locality_id, event_id) references events.events (locality_id, id)
);
select platform.fence('events.programme', false);

-- Whom the letter of invitation names: a group was resolved into its members when it was added.
create table events.invitees (
  locality_id uuid not null,
  id uuid not null,
  event_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('organization', 'person', 'outside')),
  subject_id uuid,
  name text not null,
  address text,
  part text not null check (part in ('delegate', 'guest', 'exemplar', 'presenter')),
  -- Người được mời theo mỗi dòng, such as the delegates a unit may send.
  seats integer not null default 1 check (seats between 1 and 10000),
  group_id uuid,
  document_id uuid,
  answer text check (answer in ('coming', 'sends-other', 'declined')),
  answer_text text,
  came integer check (came >= 0),
  primary key (locality_id, id),
  foreign key (locality_id, event_id) references events.events (locality_id, id)
);
create unique index invitees_once on events.invitees (locality_id, event_id, kind, subject_id) where subject_id is not null;
create index invitees_by_event on events.invitees (locality_id, event_id, position, id);
create index invitees_by_subject on events.invitees (locality_id, subject_id);
select platform.fence('events.invitees', false);

create table events.attendance (
  locality_id uuid not null,
  event_id uuid not null,
  audience text not null,
  people integer not null check (people >= 0),
  primary key (locality_id, event_id, audience),
  foreign key (locality_id, event_id) references events.events (locality_id, id)
);
select platform.fence('events.attendance', false);

-- Báo cáo kinh nghiệm, tham luận; the speech is kept for others to use again.
create table events.speakers (
  locality_id uuid not null,
  id uuid not null,
  event_id uuid not null,
  position integer not null,
  -- An exemplar speaks, or is presented to those who came.
  exemplar_id uuid,
  part text not null check (part in ('speaks', 'presented')),
  name text not null,
  topic text,
  minutes integer check (minutes between 1 and 600),
  speech text,
  file_ids uuid[] not null default '{}',
  primary key (locality_id, id),
  foreign key (locality_id, event_id) references events.events (locality_id, id)
);
create index speakers_by_event on events.speakers (locality_id, event_id, position, id);
create index speakers_by_exemplar on events.speakers (locality_id, exemplar_id);
select platform.fence('events.speakers', false);

-- Tôn vinh, biểu dương by this event, or an award of a decision handed over here.
create table events.honour_lines (
  locality_id uuid not null,
  id uuid not null,
  event_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('honour', 'award')),
  exemplar_id uuid,
  subject_kind text not null check (subject_kind in ('person', 'collective', 'household', 'organization', 'other')),
  name text not null,
  address text,
  -- Whether the recipient serves here, has retired, or comes from elsewhere.
  standing text not null check (standing in ('serving', 'retired', 'outside')),
  form text not null,
  authority text,
  decision_number text,
  decided_on date,
  reason text,
  presenter text,
  handed_on date,
  not_handed_reason text,
  version integer not null default 1,
  primary key (locality_id, id),
  foreign key (locality_id, event_id) references events.events (locality_id, id)
);
create index honour_lines_by_event on events.honour_lines (locality_id, event_id, position, id);
create index honour_lines_by_exemplar on events.honour_lines (locality_id, exemplar_id);
select platform.fence('events.honour_lines', false);

create table events.costs (
  locality_id uuid not null,
  event_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('organization', 'gift', 'prize', 'travel', 'other')),
  label text not null,
  planned bigint check (planned >= 0),
  actual bigint check (actual >= 0),
  source text,
  primary key (locality_id, event_id, position),
  foreign key (locality_id, event_id) references events.events (locality_id, id)
);
select platform.fence('events.costs', false);

create table events.preparations (
  locality_id uuid not null,
  id uuid not null,
  event_id uuid not null,
  position integer not null,
  text text not null,
  in_charge text,
  due_on date,
  done_on date,
  note text,
  version integer not null default 1,
  primary key (locality_id, id),
  foreign key (locality_id, event_id) references events.events (locality_id, id)
);
create index preparations_by_event on events.preparations (locality_id, event_id, position, id);
select platform.fence('events.preparations', false);

create table events.event_documents (
  locality_id uuid not null,
  event_id uuid not null,
  document_id uuid not null,
  purpose text not null check (
    purpose in ('plan', 'invitation', 'programme', 'report', 'final-report', 'conclusion', 'other')
  ),
  primary key (locality_id, event_id, document_id),
  foreign key (locality_id, event_id) references events.events (locality_id, id)
);
create index event_documents_by_document on events.event_documents (locality_id, document_id);
select platform.fence('events.event_documents', false);

-- Where what was seen on a visit was taken over: the replication itself is kept with the exemplar.
create table events.taken_over (
  locality_id uuid not null,
  event_id uuid not null,
  replication_id uuid not null,
  exemplar_id uuid not null,
  by_name text not null,
  primary key (locality_id, event_id, replication_id),
  foreign key (locality_id, event_id) references events.events (locality_id, id)
);
select platform.fence('events.taken_over', false);

-- An exchange a unit lets count for what it owes: once for a unit.
create table events.counted_exchanges (
  locality_id uuid not null,
  event_id uuid not null,
  organization_id uuid not null,
  item_id uuid not null,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, event_id, organization_id),
  foreign key (locality_id, event_id) references events.events (locality_id, id)
);
create index counted_exchanges_by_item on events.counted_exchanges (locality_id, item_id);
select platform.fence('events.counted_exchanges', false);

-- Ngày lễ lớn của một năm, as a party plan lists them.
create table events.great_day_lists (
  locality_id uuid not null,
  id uuid not null,
  year integer not null,
  source text not null,
  document_id uuid,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id)
);
select platform.fence('events.great_day_lists', true);

create table events.great_days (
  locality_id uuid not null,
  list_id uuid not null,
  position integer not null,
  anniversary_id uuid not null,
  printed text not null,
  primary key (locality_id, list_id, position),
  foreign key (locality_id, list_id) references events.great_day_lists (locality_id, id),
  foreign key (locality_id, anniversary_id) references events.anniversaries (locality_id, id)
);
select platform.fence('events.great_days', true);
