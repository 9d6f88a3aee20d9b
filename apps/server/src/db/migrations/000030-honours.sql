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
