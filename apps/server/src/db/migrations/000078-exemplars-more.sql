-- old processes: may keep running

-- A photograph in the sizes it is shown in, drawn once when it was brought; the bytes are in the store under their own keys.
create table platform.pictures (
  locality_id uuid not null,
  file_id uuid not null,
  size text not null check (size in ('large', 'small')),
  storage_key text not null,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  size_bytes bigint not null,
  primary key (locality_id, file_id, size),
  foreign key (locality_id, file_id) references platform.files (locality_id, id)
);
select platform.fence('platform.pictures', true);

-- Where it was found (a movement, a contest), who took the photo, and what the media may print as it stands.
alter table exemplars.exemplars
  add column movement_id uuid,
  add column contest_id uuid,
  add column photo_credit text,
  add column media_summary text,
  add column media_summary_approved_on date,
  add column media_summary_approved_by text;
create index exemplars_by_movement on exemplars.exemplars (locality_id, movement_id);
create index exemplars_review_due on exemplars.exemplars (locality_id, review_due_on);

-- At which event, under which theme, and together with whom somebody was honoured, praised or heard.
alter table exemplars.recognitions
  add column event_id uuid,
  add column follows_ho_chi_minh boolean not null default false,
  add column partner_ids uuid[] not null default '{}';
alter table exemplars.replications
  add column partner_ids uuid[] not null default '{}';

-- Tổng kết: what worked, what it cost, on which conditions it can be copied, and what building and spreading it taught.
create table exemplars.summings_up (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  held_on date not null,
  led_by text not null,
  worked text not null,
  fell_short text,
  cost bigint check (cost >= 0),
  cost_basis text,
  conditions text not null,
  lessons text,
  file_ids uuid[] not null default '{}',
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, exemplar_id) references exemplars.exemplars (locality_id, id)
);
create index summings_up_by_exemplar on exemplars.summings_up (locality_id, exemplar_id, held_on);
select platform.fence('exemplars.summings_up', true);

-- Hiệu quả of spreading, praising and honouring: seen afterwards, about one of them.
create table exemplars.effects (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  about text not null check (about in ('replication', 'praise', 'honour')),
  about_id uuid not null,
  observed_on date not null,
  text text not null,
  followers integer check (followers >= 0),
  amount bigint check (amount >= 0),
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, exemplar_id) references exemplars.exemplars (locality_id, id)
);
create index effects_by_exemplar on exemplars.effects (locality_id, exemplar_id, observed_on);
select platform.fence('exemplars.effects', true);

-- Mời giao lưu, báo cáo kinh nghiệm: a unit asks for an exemplar, the exemplar's unit or the office answers; what was said is kept.
create table exemplars.invitations (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  organization_id uuid not null,
  event_id uuid,
  wanted_on date not null,
  place text,
  audience text,
  subject text not null,
  state text not null check (state in ('asked', 'accepted', 'declined', 'held', 'called-off')),
  answer text,
  answered_by text,
  recognition_id uuid,
  version integer not null default 1,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, exemplar_id) references exemplars.exemplars (locality_id, id)
);
create index invitations_by_exemplar on exemplars.invitations (locality_id, exemplar_id, wanted_on);
create index invitations_by_day on exemplars.invitations (locality_id, wanted_on, id);
select platform.fence('exemplars.invitations', false);

-- Who was named to the office, for those who write about them: sent, not taken back, still standing.
create view exemplars.nominated with (security_invoker = true) as
select n.locality_id, n.id as nomination_id, n.exemplar_id, n.organization_id, n.round_id, n.line, n.outcome,
  f.first_sent_on as sent_on, f.period_label, e.title, e.subject_name
from exemplars.nominations n
join plans.obligation_facts f on f.locality_id = n.locality_id and f.item_id = n.item_id
join exemplars.exemplars e on e.locality_id = n.locality_id and e.id = n.exemplar_id
where not n.withdrawn and f.first_sent_on is not null and e.stage not in ('dropped', 'withdrawn');
grant select on exemplars.nominated to gs_app;

-- One row for each exemplar, for figures by movement, contest, unit and year.
create view exemplars.exemplar_facts with (security_invoker = true) as
select e.locality_id, e.id as exemplar_id, e.organization_id, e.movement_id, e.contest_id, e.kind, e.subject_kind,
  e.source, e.stage, e.level, e.visibility, e.follows_ho_chi_minh, e.found_on, c.first_commended_on
from exemplars.exemplars e
left join lateral (
  select min(r.happened_on) as first_commended_on from exemplars.recognitions r
  where r.locality_id = e.locality_id and r.exemplar_id = e.id) c on true;
grant select on exemplars.exemplar_facts to gs_app;

alter table initiatives.sharing_activities add column event_id uuid;
create index sharing_by_item on initiatives.sharing_activities (locality_id, item_id);
