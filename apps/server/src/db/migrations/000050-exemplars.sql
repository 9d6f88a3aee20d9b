-- old processes: may keep running

-- Điển hình tiên tiến: from the day somebody was noticed to the places that copied the way it is done.
create schema exemplars;
grant usage on schema exemplars to gs_app;

-- Kinds, fields, activity domains and levels as each plan words them; 'common_code' ties a plan's own word to the common one.
create table exemplars.labels (
  locality_id uuid not null,
  id uuid not null,
  list text not null check (list in ('kind', 'field', 'domain', 'level')),
  code text not null,
  label text not null,
  guidance text,
  plan_id uuid,
  common_code text,
  position integer not null,
  valid_from date,
  valid_to date,
  version integer not null default 1,
  primary key (locality_id, id),
  unique (locality_id, list, code)
);
select platform.fence('exemplars.labels', false);

create table exemplars.exemplars (
  locality_id uuid not null,
  id uuid not null,
  title text not null,
  kind text not null,
  subject_kind text not null check (
    subject_kind in ('person', 'collective', 'household', 'organization', 'practice', 'other')
  ),
  -- Null: only named (a household without record, 'Đảng bộ, chính quyền, nhân dân').
  subject_id uuid,
  subject_name text not null,
  -- The unit that found and nurtures it: who may see what is not public follows it.
  organization_id uuid not null,
  jurisdiction_id uuid,
  -- Toàn diện, or in the fields named.
  comprehensive boolean not null default false,
  fields text[] not null default '{}',
  domains text[] not null default '{}',
  found_on date not null,
  found_by text,
  source text not null check (
    source in ('movement', 'campaign', 'inspection', 'contest', 'media', 'front', 'public', 'unit')
  ),
  source_text text,
  -- Dẫn đầu phong trào, or người tốt việc tốt in daily life.
  ground text check (ground in ('leading', 'good-deed')),
  promise text,
  target_level text,
  target_year integer,
  experience text,
  method text,
  practice text,
  effect text,
  economic_value bigint,
  economic_basis text,
  social_meaning text,
  -- Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.
  follows_ho_chi_minh boolean not null default false,
  -- For equity figures: what was true when it was found, taken from the records and completed by hand.
  flags text[] not null default '{}',
  stage text not null check (
    stage in (
      'emerging', 'nurturing', 'nominated', 'appraised', 'recognized', 'publicized', 'replicated', 'dropped', 'withdrawn'
    )
  ),
  level text,
  visibility text not null check (visibility in ('unit', 'office', 'public')),
  contact text,
  photo_file_id uuid,
  photo_alt text,
  review_due_on date,
  standing_ended_on date,
  stage_reason text,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  primary key (locality_id, id)
);
create index exemplars_newest on exemplars.exemplars (locality_id, found_on desc, id desc);
create index exemplars_by_organization on exemplars.exemplars (locality_id, organization_id, stage);
create index exemplars_by_subject on exemplars.exemplars (locality_id, subject_id);
create index exemplars_public on exemplars.exemplars (locality_id, visibility, found_on desc, id desc);
select platform.fence('exemplars.exemplars', false);

-- Each step of its life, never changed.
create table exemplars.stage_changes (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  stage text not null,
  happened_on date not null,
  reason text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, exemplar_id) references exemplars.exemplars (locality_id, id)
);
create index stage_changes_by_exemplar on exemplars.stage_changes (locality_id, exemplar_id, id);
select platform.fence('exemplars.stage_changes', true);

create table exemplars.nurture_entries (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  happened_on date not null,
  kind text not null check (kind in ('material', 'spirit', 'technique', 'prize')),
  text text not null,
  amount bigint,
  source text,
  in_charge text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, exemplar_id) references exemplars.exemplars (locality_id, id)
);
create index nurture_entries_by_exemplar on exemplars.nurture_entries (locality_id, exemplar_id, id);
select platform.fence('exemplars.nurture_entries', true);

-- Mặt còn tồn tại, hạn chế: seen by the unit and the standing agency only, never public.
create table exemplars.shortcomings (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  text text not null,
  remedy text,
  in_charge text,
  due_on date,
  done_on date,
  version integer not null default 1,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, exemplar_id) references exemplars.exemplars (locality_id, id)
);
create index shortcomings_by_exemplar on exemplars.shortcomings (locality_id, exemplar_id, id);
select platform.fence('exemplars.shortcomings', false);

-- Bộ tiêu chuẩn: general or of one unit, for all fields or one; a new edition takes the place of the old one.
create table exemplars.standard_sets (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid,
  field text,
  name text not null,
  edition integer not null check (edition > 0),
  subject_kinds text[] not null default '{}',
  state text not null check (state in ('draft', 'in-force', 'replaced')),
  document_id uuid,
  file_id uuid,
  valid_from date,
  valid_to date,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  primary key (locality_id, id)
);
create index standard_sets_by_organization on exemplars.standard_sets (locality_id, organization_id, state);
select platform.fence('exemplars.standard_sets', false);

create table exemplars.standards (
  locality_id uuid not null,
  id uuid not null,
  set_id uuid not null,
  position integer not null,
  text text not null,
  primary key (locality_id, id),
  foreign key (locality_id, set_id) references exemplars.standard_sets (locality_id, id)
);
create index standards_by_set on exemplars.standards (locality_id, set_id, position);
select platform.fence('exemplars.standards', false);

-- Khảo sát, đánh giá, thẩm định; 'truth-check' is the check of what is told before it is told further, by a named person.
create table exemplars.surveys (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  kind text not null check (kind in ('survey', 'appraisal', 'truth-check', 'follow-up')),
  state text not null check (state in ('planned', 'done', 'called-off')),
  planned_on date,
  held_on date,
  place text,
  team text,
  checker_name text,
  -- standard id → met, with evidence and note.
  marks jsonb not null default '[]',
  findings text,
  conclusion text check (conclusion in ('meets', 'needs-nurture', 'fails', 'still-exemplary', 'no-longer')),
  file_ids uuid[] not null default '{}',
  version integer not null default 1,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, exemplar_id) references exemplars.exemplars (locality_id, id),
  check ((state = 'done') = (held_on is not null and conclusion is not null))
);
create index surveys_by_exemplar on exemplars.surveys (locality_id, exemplar_id, id);
select platform.fence('exemplars.surveys', false);

-- The subject has read what is told and agrees, or not; what for; until withdrawn.
create table exemplars.confirmations (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  purpose text not null check (purpose in ('story', 'photo', 'contact')),
  agreed boolean not null,
  given_on date not null,
  how text not null,
  file_id uuid,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, exemplar_id) references exemplars.exemplars (locality_id, id)
);
create index confirmations_by_exemplar on exemplars.confirmations (locality_id, exemplar_id, id);
select platform.fence('exemplars.confirmations', true);

-- Công nhận, tôn vinh, biểu dương by level; not an award of the law.
create table exemplars.recognitions (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  kind text not null check (kind in ('recognition', 'honour', 'praise', 'talk')),
  level text not null,
  form text not null,
  happened_on date not null,
  by_whom text,
  document_id uuid,
  decision_number text,
  text text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, exemplar_id) references exemplars.exemplars (locality_id, id)
);
create index recognitions_by_exemplar on exemplars.recognitions (locality_id, exemplar_id, happened_on);
select platform.fence('exemplars.recognitions', true);

-- Nhân rộng and thi đua cùng: who copied it or competes with it, since when, how far, with what result.
create table exemplars.replications (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  kind text not null check (kind in ('replicates', 'competes')),
  organization_id uuid,
  by_name text not null,
  since date not null,
  scale text,
  goal text,
  result text,
  state text not null check (state in ('begun', 'kept-up', 'stopped')),
  ended_on date,
  file_ids uuid[] not null default '{}',
  version integer not null default 1,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, exemplar_id) references exemplars.exemplars (locality_id, id)
);
create index replications_by_exemplar on exemplars.replications (locality_id, exemplar_id, id);
create index replications_by_organization on exemplars.replications (locality_id, organization_id, id);
select platform.fence('exemplars.replications', false);

-- Đợt giới thiệu: one period of an obligation of a plan.
create table exemplars.rounds (
  locality_id uuid not null,
  id uuid not null,
  rule_id uuid not null,
  plan_id uuid not null,
  period_key text not null,
  label text not null,
  period_from date not null,
  period_to date not null,
  due_on date,
  due_inclusive boolean,
  sends_to text,
  state text not null check (state in ('open', 'closed', 'consolidated', 'voting', 'chosen', 'forwarded', 'answered')),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  primary key (locality_id, id),
  unique (locality_id, rule_id, period_key)
);
create index rounds_newest on exemplars.rounds (locality_id, period_from desc, id);
select platform.fence('exemplars.rounds', false);

-- Giới thiệu: one exemplar of one unit in one round.
create table exemplars.nominations (
  locality_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  item_id uuid not null,
  organization_id uuid not null,
  exemplar_id uuid not null,
  line text not null check (line in ('unit', 'front')),
  position integer not null,
  -- Trích ngang thành tích.
  brief jsonb not null,
  -- standard id → met, with evidence.
  marks jsonb not null default '[]',
  minutes_on date,
  minutes_votes_for integer,
  minutes_votes_all integer,
  minutes_file_id uuid,
  -- Sent, returned or received it is with the item; only taking it out is its own.
  withdrawn boolean not null default false,
  outcome text check (outcome in ('introduced', 'used-here', 'not-chosen')),
  outcome_reason text,
  upper_answer text check (upper_answer in ('received', 'publicized', 'honoured', 'declined')),
  upper_answered_on date,
  upper_note text,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  primary key (locality_id, id),
  unique (locality_id, round_id, exemplar_id),
  foreign key (locality_id, round_id) references exemplars.rounds (locality_id, id),
  foreign key (locality_id, exemplar_id) references exemplars.exemplars (locality_id, id)
);
create index nominations_by_item on exemplars.nominations (locality_id, item_id, position);
create index nominations_by_exemplar on exemplars.nominations (locality_id, exemplar_id, id);
select platform.fence('exemplars.nominations', false);

-- Bình chọn: who votes on a round, and the score each gives; a score once given is not changed.
create table exemplars.voters (
  locality_id uuid not null,
  round_id uuid not null,
  account_id uuid not null,
  name text not null,
  organization_id uuid,
  voted_at timestamptz(3),
  primary key (locality_id, round_id, account_id),
  foreign key (locality_id, round_id) references exemplars.rounds (locality_id, id)
);
select platform.fence('exemplars.voters', false);

create table exemplars.scores (
  locality_id uuid not null,
  round_id uuid not null,
  nomination_id uuid not null,
  account_id uuid not null,
  -- Null: the voter stood aside, with the reason.
  score integer check (score between 0 and 10),
  aside_reason text,
  given_at timestamptz(3) not null default now(),
  primary key (locality_id, round_id, nomination_id, account_id),
  foreign key (locality_id, round_id, account_id) references exemplars.voters (locality_id, round_id, account_id),
  foreign key (locality_id, nomination_id) references exemplars.nominations (locality_id, id),
  check ((score is null) = (aside_reason is not null))
);
select platform.fence('exemplars.scores', true);

-- Danh sách giới thiệu as it was frozen and sent up.
create table exemplars.forwarded_lists (
  locality_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  edition integer not null check (edition > 0),
  rows jsonb not null,
  document_id uuid,
  frozen_at timestamptz(3) not null default now(),
  frozen_by text not null,
  primary key (locality_id, id),
  unique (locality_id, round_id, edition),
  foreign key (locality_id, round_id) references exemplars.rounds (locality_id, id)
);
select platform.fence('exemplars.forwarded_lists', false);

-- What citizens suggest on the portal: without an account, looked through by a person before anything comes of it. Contact
-- is kept only as long as the answer needs it.
create table exemplars.suggestions (
  locality_id uuid not null,
  id uuid not null,
  code text not null,
  about_name text not null,
  about_place text not null,
  text text not null,
  contact text,
  received_at timestamptz(3) not null default now(),
  state text not null check (state in ('received', 'checking', 'taken-up', 'declined')),
  answer text,
  organization_id uuid,
  exemplar_id uuid,
  handled_by text,
  handled_at timestamptz(3),
  version integer not null default 1,
  primary key (locality_id, id),
  unique (locality_id, code)
);
create index suggestions_newest on exemplars.suggestions (locality_id, state, received_at desc, id);
select platform.fence('exemplars.suggestions', false);

-- What later modules reckon with for a criterion: one row for a unit and a round that was owed, on time or not, with how
-- many were named, of which kind, and what became of them.
create view exemplars.nomination_facts with (security_invoker = true) as
select f.locality_id, f.item_id, f.plan_id, f.rule_id, f.organization_id, f.period_key, f.period_from, f.period_to,
  f.last_day, f.first_sent_on, f.in_time, f.declared_none, f.done, f.collectives, f.individuals,
  count(n.id) as named,
  count(n.id) filter (where e.subject_kind = 'person') as named_individuals,
  count(n.id) filter (where e.subject_kind <> 'person') as named_collectives,
  count(n.id) filter (where n.outcome = 'introduced') as introduced,
  count(n.id) filter (where n.outcome = 'used-here') as used_here
from plans.obligation_facts f
left join exemplars.nominations n on n.locality_id = f.locality_id and n.item_id = f.item_id and not n.withdrawn
left join exemplars.exemplars e on e.locality_id = n.locality_id and e.id = n.exemplar_id
where f.owes = 'nomination'
group by f.locality_id, f.item_id, f.plan_id, f.rule_id, f.organization_id, f.period_key, f.period_from, f.period_to,
  f.last_day, f.first_sent_on, f.in_time, f.declared_none, f.done, f.collectives, f.individuals;
grant select on exemplars.nomination_facts to gs_app;
