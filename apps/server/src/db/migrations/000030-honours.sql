-- old processes: may keep running

-- Award history (lịch sử khen thưởng). An award is a fact of the past: the row is never changed. What happened to it later
-- (corrected, revoked, restored, withdrawn as entered by mistake) is another fact that names it.
create schema honours;
grant usage on schema honours to gs_app;

-- subject_id is null for whom no record exists (a body of another province): the name as printed is kept for all.
-- organization_id is the unit that proposed or employed the subject then: who may see the award follows it.
create table honours.awards (
  locality_id uuid not null,
  id uuid not null,
  subject_kind text not null check (subject_kind in ('person', 'collective', 'household', 'organization', 'other')),
  subject_id uuid,
  subject_name text not null,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  organization_id uuid not null,
  award_code text not null,
  title text not null,
  ground text check (ground in ('CONG_TRANG', 'DOT_XUAT', 'PHONG_TRAO', 'CONG_HIEN', 'NIEN_HAN', 'DOI_NGOAI')),
  level text not null check (level in ('state', 'central', 'province', 'district', 'commune', 'grassroots')),
  year_from integer not null check (year_from between 1930 and 2100),
  year integer not null check (year between 1930 and 2100),
  decision_number text,
  decided_on date,
  decided_by text,
  achievement text,
  file_id uuid,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  check ((subject_kind = 'other') = (subject_id is null)),
  check (year_from <= year)
);
create index awards_by_subject on honours.awards (locality_id, subject_id, year);
create index awards_by_organization on honours.awards (locality_id, organization_id, year);
create index awards_newest on honours.awards (locality_id, year desc, sort_key, id);
create index awards_by_decision on honours.awards (locality_id, decision_number);
select platform.fence('honours.awards', true);

-- The last of 'revoked' and 'restored' says whether the award stands; 'corrected' and 'withdrawn' take the row out of the
-- history for good. In the order of their ids, which grow with time.
create table honours.award_changes (
  locality_id uuid not null,
  id uuid not null,
  award_id uuid not null,
  kind text not null check (kind in ('corrected', 'revoked', 'restored', 'withdrawn')),
  replaced_by uuid,
  decision_number text,
  decided_on date,
  reason text not null,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, award_id) references honours.awards (locality_id, id),
  foreign key (locality_id, replaced_by) references honours.awards (locality_id, id),
  check ((kind = 'corrected') = (replaced_by is not null))
);
create index award_changes_by_award on honours.award_changes (locality_id, award_id, id);
create index award_changes_by_replacement on honours.award_changes (locality_id, replaced_by);
-- An award leaves the history once: two at once cannot both correct or withdraw it.
create unique index award_changes_final on honours.award_changes (locality_id, award_id)
  where kind in ('corrected', 'withdrawn');
select platform.fence('honours.award_changes', true);

-- Mức độ hoàn thành nhiệm vụ of a year. The last one written for a subject and year holds; the ones before stay readable.
create table honours.ratings (
  locality_id uuid not null,
  id uuid not null,
  subject_kind text not null check (subject_kind in ('person', 'collective', 'household', 'organization')),
  subject_id uuid not null,
  year integer not null check (year between 1930 and 2100),
  rating text not null check (rating in ('KHTNV', 'HTNV', 'HTTNV', 'HTXSNV')),
  decision_number text,
  decided_on date,
  decided_by text,
  reason text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id)
);
create index ratings_by_subject on honours.ratings (locality_id, subject_id, year, id);
select platform.fence('honours.ratings', true);

-- What stands in the way of an award for a time: a discipline until it is served, a review until it is concluded.
create table honours.impediments (
  locality_id uuid not null,
  id uuid not null,
  subject_kind text not null check (subject_kind in ('person', 'collective', 'household', 'organization')),
  subject_id uuid not null,
  kind text not null check (kind in ('discipline', 'review')),
  began_on date not null,
  content text not null,
  decision_number text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id)
);
create index impediments_by_subject on honours.impediments (locality_id, subject_id, id);
select platform.fence('honours.impediments', true);

-- Served or concluded on a day; without a day the impediment was entered by mistake.
create table honours.impediment_endings (
  locality_id uuid not null,
  impediment_id uuid not null,
  ended_on date,
  conclusion text not null,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, impediment_id),
  foreign key (locality_id, impediment_id) references honours.impediments (locality_id, id)
);
select platform.fence('honours.impediment_endings', true);

-- Sáng kiến and accepted science works, as far as awards ask for them; how they are requested and judged is not here.
create table honours.works (
  locality_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('initiative', 'science-work')),
  title text not null,
  year integer not null check (year between 1930 and 2100),
  scope text not null check (scope in ('co_so', 'bo_tinh', 'toan_quoc')),
  decision_number text not null,
  decided_on date,
  decided_by text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id)
);
select platform.fence('honours.works', true);

create table honours.work_authors (
  locality_id uuid not null,
  work_id uuid not null,
  subject_kind text not null check (subject_kind in ('person', 'collective', 'household', 'organization')),
  subject_id uuid not null,
  primary key (locality_id, work_id, subject_id),
  foreign key (locality_id, work_id) references honours.works (locality_id, id)
);
create index work_authors_by_subject on honours.work_authors (locality_id, subject_id);
select platform.fence('honours.work_authors', true);

-- What an award consumed. A second use keeps what the program said about it and why a person let it pass.
create table honours.work_uses (
  locality_id uuid not null,
  work_id uuid not null,
  award_id uuid not null,
  finding text,
  reason text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, work_id, award_id),
  foreign key (locality_id, work_id) references honours.works (locality_id, id),
  foreign key (locality_id, award_id) references honours.awards (locality_id, id),
  check ((finding is null) = (reason is null))
);
create index work_uses_by_award on honours.work_uses (locality_id, award_id);
select platform.fence('honours.work_uses', true);

-- Quy định của địa phương over the national law: one provision a row, as core reads it, with its place in the local text.
-- Only a provision somebody has held against the signed text decides.
create table honours.local_rules (
  locality_id uuid not null,
  id uuid not null,
  valid_from date not null,
  valid_to date,
  instrument text not null,
  place text not null,
  checked boolean not null,
  rule jsonb not null,
  file_id uuid,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
select platform.fence('honours.local_rules', true);

-- The last day it stands; without a day it was entered by mistake and never stood.
create table honours.local_rule_endings (
  locality_id uuid not null,
  rule_id uuid not null,
  last_day date,
  reason text not null,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, rule_id),
  foreign key (locality_id, rule_id) references honours.local_rules (locality_id, id)
);
select platform.fence('honours.local_rule_endings', true);
