-- old processes: must stop

-- Organisations and people. What is true for a time has valid_from and valid_to, both days included; valid_to null is
-- open. A first day nobody knows is stored as 0001-01-01. Names and placements tile the whole life of their
-- organisation and stay open when it ends, so that a unit of the past can still be named and found.
create schema organizations;
grant usage on schema organizations to gs_app;

-- One row for each locality served: the tenant. Not behind the fence, as every fence is told by its id.
create table organizations.localities (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  name text not null,
  full_name text not null,
  parent_name text,
  level text not null check (level in ('province', 'district', 'commune')),
  jurisdiction_id uuid,
  sort_key text collate "C" not null,
  created_at timestamptz(3) not null default now()
);
grant select, insert, update on organizations.localities to gs_app;

-- The one row that changes of the tree of a locality take in turn; its version tells caches that something changed.
create table organizations.trees (
  locality_id uuid primary key,
  version bigint not null
);
select platform.fence('organizations.trees', false);

-- Kinds, functions, fields, occupation groups and kinds of jurisdiction: lists the locality edits.
create table organizations.catalogue_entries (
  locality_id uuid not null,
  catalogue text not null check (catalogue in
    ('organization-kind', 'jurisdiction-kind', 'function', 'field', 'occupation-group', 'publicity-kind')),
  code text not null,
  label text not null,
  sort_order integer not null,
  in_use boolean not null default true,
  under_committee boolean not null default false,
  vertical boolean not null default false,
  single_holder boolean not null default false,
  primary key (locality_id, catalogue, code)
);
select platform.fence('organizations.catalogue_entries', false);

create table organizations.jurisdictions (
  locality_id uuid not null,
  id uuid not null,
  kind_code text not null,
  name text not null,
  name_fold text not null,
  sort_key text collate "C" not null,
  official_code text,
  founded_on date,
  ended_on date,
  state text not null check (state in ('active', 'merged', 'split', 'dissolved')),
  version integer not null default 1,
  primary key (locality_id, id),
  check (ended_on is null or founded_on is null or ended_on >= founded_on)
);
create index jurisdictions_by_name on organizations.jurisdictions (locality_id, sort_key, id);
select platform.fence('organizations.jurisdictions', false);

create table organizations.jurisdiction_placements (
  locality_id uuid not null,
  jurisdiction_id uuid not null,
  valid_from date not null,
  valid_to date,
  parent_id uuid,
  primary key (locality_id, jurisdiction_id, valid_from),
  foreign key (locality_id, jurisdiction_id) references organizations.jurisdictions (locality_id, id),
  foreign key (locality_id, parent_id) references organizations.jurisdictions (locality_id, id),
  check (valid_to is null or valid_to >= valid_from),
  check (parent_id is distinct from jurisdiction_id)
);
create index jurisdiction_placements_by_parent on organizations.jurisdiction_placements (locality_id, parent_id);
select platform.fence('organizations.jurisdiction_placements', false);

create table organizations.jurisdiction_attributes (
  locality_id uuid not null,
  id uuid not null,
  jurisdiction_id uuid not null,
  attribute text not null check (attribute in
    ('border', 'remote', 'far', 'ethnic-minority', 'extremely-difficult')),
  valid_from date not null,
  valid_to date,
  decision text,
  primary key (locality_id, id),
  foreign key (locality_id, jurisdiction_id) references organizations.jurisdictions (locality_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
create index jurisdiction_attributes_by_jurisdiction
  on organizations.jurisdiction_attributes (locality_id, jurisdiction_id, attribute, valid_from);
select platform.fence('organizations.jurisdiction_attributes', false);

create table organizations.jurisdiction_populations (
  locality_id uuid not null,
  jurisdiction_id uuid not null,
  year integer not null,
  population integer not null check (population >= 0),
  primary key (locality_id, jurisdiction_id, year),
  foreign key (locality_id, jurisdiction_id) references organizations.jurisdictions (locality_id, id)
);
select platform.fence('organizations.jurisdiction_populations', false);

create table organizations.organizations (
  locality_id uuid not null,
  id uuid not null,
  kind_code text not null,
  level text not null check (level in ('central', 'province', 'district', 'commune', 'grassroots')),
  under_committee boolean not null,
  vertical boolean not null,
  vertical_parent_id uuid,
  vertical_parent_name text,
  founded_on date,
  ended_on date,
  state text not null check (state in ('active', 'merged', 'split', 'dissolved', 'duplicate')),
  duplicate_of uuid,
  is_public boolean not null default true,
  address text,
  phone text,
  email text,
  website text,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  primary key (locality_id, id),
  foreign key (locality_id, vertical_parent_id) references organizations.organizations (locality_id, id),
  foreign key (locality_id, duplicate_of) references organizations.organizations (locality_id, id),
  check (ended_on is null or founded_on is null or ended_on >= founded_on),
  check ((state = 'duplicate') = (duplicate_of is not null)),
  check (vertical_parent_id is distinct from id)
);
create index organizations_by_kind on organizations.organizations (locality_id, kind_code, id);
create index organizations_by_vertical_parent on organizations.organizations (locality_id, vertical_parent_id);
create index organizations_by_duplicate on organizations.organizations (locality_id, duplicate_of);
select platform.fence('organizations.organizations', false);

-- Computed in core and stored: name_fold finds the same name however it is marked, search_key holds the words a search
-- may ask for, sort_key puts names in Vietnamese order byte by byte. There is no GIN index on search_key: behind
-- row-level security PostgreSQL does not use one for @@, and a locality's people are read in milliseconds without it.
create table organizations.organization_names (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  kind text not null check (kind in ('official', 'short', 'abbreviation', 'alias')),
  name text not null,
  name_fold text not null,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  valid_from date not null,
  valid_to date,
  decision text,
  primary key (locality_id, id),
  foreign key (locality_id, organization_id) references organizations.organizations (locality_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
create unique index organization_names_official
  on organizations.organization_names (locality_id, organization_id, valid_from) where kind = 'official';
create index organization_names_by_organization
  on organizations.organization_names (locality_id, organization_id, kind, valid_from);
create index organization_names_by_fold on organizations.organization_names (locality_id, name_fold);
create index organization_names_sorted on organizations.organization_names (locality_id, sort_key, organization_id);
select platform.fence('organizations.organization_names', false);

-- path is '/<ancestor>/…/<own id>/': a subtree is a prefix.
create table organizations.organization_placements (
  locality_id uuid not null,
  organization_id uuid not null,
  valid_from date not null,
  valid_to date,
  parent_id uuid,
  jurisdiction_id uuid,
  path text collate "C" not null,
  primary key (locality_id, organization_id, valid_from),
  foreign key (locality_id, organization_id) references organizations.organizations (locality_id, id),
  foreign key (locality_id, parent_id) references organizations.organizations (locality_id, id),
  foreign key (locality_id, jurisdiction_id) references organizations.jurisdictions (locality_id, id),
  check (valid_to is null or valid_to >= valid_from),
  check (parent_id is distinct from organization_id)
);
create index organization_placements_by_parent
  on organizations.organization_placements (locality_id, parent_id, valid_from);
create index organization_placements_by_jurisdiction
  on organizations.organization_placements (locality_id, jurisdiction_id);
select platform.fence('organizations.organization_placements', false);

create table organizations.organization_fields (
  locality_id uuid not null,
  organization_id uuid not null,
  field_code text not null,
  primary key (locality_id, organization_id, field_code),
  foreign key (locality_id, organization_id) references organizations.organizations (locality_id, id)
);
create index organization_fields_by_field on organizations.organization_fields (locality_id, field_code);
select platform.fence('organizations.organization_fields', false);

create table organizations.organization_head_counts (
  locality_id uuid not null,
  organization_id uuid not null,
  year integer not null,
  head_count integer not null check (head_count >= 0),
  primary key (locality_id, organization_id, year),
  foreign key (locality_id, organization_id) references organizations.organizations (locality_id, id)
);
select platform.fence('organizations.organization_head_counts', false);

-- Facts about the life of organisations and jurisdictions: founded, renamed, merged, split, dissolved. Never changed.
create table organizations.successions (
  locality_id uuid not null,
  id uuid not null,
  subject text not null check (subject in ('organization', 'jurisdiction')),
  kind text not null check (kind in ('found', 'rename', 'merge', 'split', 'dissolve')),
  effective_on date not null,
  decision text,
  note text,
  recorded_at timestamptz(3) not null default now(),
  primary key (locality_id, id)
);
create index successions_by_day on organizations.successions (locality_id, effective_on, id);
select platform.fence('organizations.successions', true);

-- name is the member's name at that moment.
create table organizations.succession_members (
  locality_id uuid not null,
  succession_id uuid not null,
  member_id uuid not null,
  part text not null check (part in ('predecessor', 'successor')),
  name text not null,
  primary key (locality_id, succession_id, part, member_id),
  foreign key (locality_id, succession_id) references organizations.successions (locality_id, id)
);
create index succession_members_by_member on organizations.succession_members (locality_id, member_id);
select platform.fence('organizations.succession_members', true);

-- A function given to an organisation for a time: who is the standing agency is a question with a date.
create table organizations.designations (
  locality_id uuid not null,
  id uuid not null,
  function_code text not null,
  organization_id uuid not null,
  jurisdiction_id uuid,
  valid_from date not null,
  valid_to date,
  decision text,
  end_decision text,
  recorded_at timestamptz(3) not null default now(),
  primary key (locality_id, id),
  foreign key (locality_id, organization_id) references organizations.organizations (locality_id, id),
  foreign key (locality_id, jurisdiction_id) references organizations.jurisdictions (locality_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
create index designations_by_function on organizations.designations (locality_id, function_code, valid_from);
create index designations_by_organization on organizations.designations (locality_id, organization_id, valid_from);
select platform.fence('organizations.designations', false);

-- Emulation clusters and blocs: who belongs when. What blocs do together is another module's.
create table organizations.blocs (
  locality_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('cluster', 'sector')),
  name text not null,
  name_fold text not null,
  sort_key text collate "C" not null,
  valid_from date not null,
  valid_to date,
  decision text,
  version integer not null default 1,
  primary key (locality_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
create index blocs_by_name on organizations.blocs (locality_id, sort_key, id);
select platform.fence('organizations.blocs', false);

create table organizations.bloc_members (
  locality_id uuid not null,
  id uuid not null,
  bloc_id uuid not null,
  organization_id uuid not null,
  valid_from date not null,
  valid_to date,
  decision text,
  primary key (locality_id, id),
  foreign key (locality_id, bloc_id) references organizations.blocs (locality_id, id),
  foreign key (locality_id, organization_id) references organizations.organizations (locality_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
create index bloc_members_by_bloc on organizations.bloc_members (locality_id, bloc_id, valid_from);
create index bloc_members_by_organization on organizations.bloc_members (locality_id, organization_id, valid_from);
select platform.fence('organizations.bloc_members', false);

create table organizations.addressee_groups (
  locality_id uuid not null,
  id uuid not null,
  wording text not null,
  short_form text,
  search_key tsvector not null,
  expression jsonb not null,
  state text not null check (state in ('draft', 'frozen')),
  frozen_on date,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  primary key (locality_id, id),
  check ((state = 'frozen') = (frozen_on is not null))
);
create index addressee_groups_newest on organizations.addressee_groups (locality_id, created_at desc, id);
select platform.fence('organizations.addressee_groups', false);

-- Who was addressed on the day of issue, as they were called then.
create table organizations.addressee_members (
  locality_id uuid not null,
  group_id uuid not null,
  organization_id uuid not null,
  position integer not null,
  name text not null,
  kind_label text not null,
  under_committee boolean not null,
  head_name text,
  head_title text,
  primary key (locality_id, group_id, organization_id),
  foreign key (locality_id, group_id) references organizations.addressee_groups (locality_id, id)
);
create index addressee_members_in_order on organizations.addressee_members (locality_id, group_id, position);
select platform.fence('organizations.addressee_members', true);

create table organizations.persons (
  locality_id uuid not null,
  id uuid not null,
  full_name text not null,
  name_fold text not null,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  gender text check (gender in ('male', 'female')),
  birth_on date,
  birth_year integer check (birth_year between 1850 and 2200),
  ethnicity text,
  occupation_group text,
  direct_labour boolean,
  state text not null check (state in ('working', 'retired', 'deceased')),
  state_since date,
  merged_into uuid,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  primary key (locality_id, id),
  foreign key (locality_id, merged_into) references organizations.persons (locality_id, id),
  check (merged_into is distinct from id)
);
create index persons_by_name on organizations.persons (locality_id, sort_key, id);
create index persons_by_fold on organizations.persons (locality_id, name_fold, id);
create index persons_by_merge on organizations.persons (locality_id, merged_into);
select platform.fence('organizations.persons', false);

-- Kept apart so that no list can join it by accident; reading one is recorded.
create table organizations.person_identities (
  locality_id uuid not null,
  person_id uuid not null,
  number text not null check (number ~ '^([0-9]{9}|[0-9]{12})$'),
  primary key (locality_id, person_id),
  unique (locality_id, number),
  foreign key (locality_id, person_id) references organizations.persons (locality_id, id)
);
select platform.fence('organizations.person_identities', false);

-- Where a person works, or lives when without an employer.
create table organizations.affiliations (
  locality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  organization_id uuid,
  jurisdiction_id uuid,
  valid_from date not null,
  valid_to date,
  primary key (locality_id, id),
  foreign key (locality_id, person_id) references organizations.persons (locality_id, id),
  foreign key (locality_id, organization_id) references organizations.organizations (locality_id, id),
  foreign key (locality_id, jurisdiction_id) references organizations.jurisdictions (locality_id, id),
  check (valid_to is null or valid_to >= valid_from),
  check ((organization_id is null) <> (jurisdiction_id is null))
);
create index affiliations_by_person on organizations.affiliations (locality_id, person_id, valid_from);
create index affiliations_by_organization on organizations.affiliations (locality_id, organization_id, valid_from);
create index affiliations_by_jurisdiction on organizations.affiliations (locality_id, jurisdiction_id, valid_from);
select platform.fence('organizations.affiliations', false);

create table organizations.posts (
  locality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  organization_id uuid not null,
  title text not null,
  is_head boolean not null,
  is_manager boolean not null,
  valid_from date not null,
  valid_to date,
  decision text,
  primary key (locality_id, id),
  foreign key (locality_id, person_id) references organizations.persons (locality_id, id),
  foreign key (locality_id, organization_id) references organizations.organizations (locality_id, id),
  check (valid_to is null or valid_to >= valid_from),
  check (is_manager or not is_head)
);
create index posts_by_person on organizations.posts (locality_id, person_id, valid_from);
create index posts_by_organization on organizations.posts (locality_id, organization_id, valid_from);
create index posts_of_heads on organizations.posts (locality_id, organization_id, valid_from) where is_head;
select platform.fence('organizations.posts', false);

-- Consent given or withdrawn: the last word counts, every word stays.
create table organizations.consents (
  locality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  purpose text not null check (purpose in ('publish-profile', 'publish-photo', 'contact-by-media')),
  given boolean not null,
  declared_on date not null,
  evidence text,
  recorded_at timestamptz(3) not null default now(),
  primary key (locality_id, id),
  foreign key (locality_id, person_id) references organizations.persons (locality_id, id)
);
create index consents_by_person on organizations.consents (locality_id, person_id, purpose, declared_on, id);
select platform.fence('organizations.consents', true);

create table organizations.collectives (
  locality_id uuid not null,
  id uuid not null,
  name text not null,
  name_fold text not null,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  is_small boolean not null,
  size integer check (size >= 0),
  valid_from date not null,
  valid_to date,
  version integer not null default 1,
  primary key (locality_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
create index collectives_by_name on organizations.collectives (locality_id, sort_key, id);
select platform.fence('organizations.collectives', false);

-- A collective may pass to another organisation; it stays itself, and its titles with it.
create table organizations.collective_placements (
  locality_id uuid not null,
  id uuid not null,
  collective_id uuid not null,
  organization_id uuid not null,
  valid_from date not null,
  valid_to date,
  primary key (locality_id, id),
  foreign key (locality_id, collective_id) references organizations.collectives (locality_id, id),
  foreign key (locality_id, organization_id) references organizations.organizations (locality_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
create index collective_placements_by_collective
  on organizations.collective_placements (locality_id, collective_id, valid_from);
create index collective_placements_by_organization
  on organizations.collective_placements (locality_id, organization_id, valid_from);
select platform.fence('organizations.collective_placements', false);

create table organizations.households (
  locality_id uuid not null,
  id uuid not null,
  jurisdiction_id uuid not null,
  head_name text not null,
  name_fold text not null,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  address text,
  valid_from date not null,
  valid_to date,
  version integer not null default 1,
  primary key (locality_id, id),
  foreign key (locality_id, jurisdiction_id) references organizations.jurisdictions (locality_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
create index households_by_name on organizations.households (locality_id, sort_key, id);
create index households_by_jurisdiction on organizations.households (locality_id, jurisdiction_id);
select platform.fence('organizations.households', false);

create table organizations.household_members (
  locality_id uuid not null,
  id uuid not null,
  household_id uuid not null,
  person_id uuid,
  full_name text not null,
  relation text not null,
  is_head boolean not null,
  primary key (locality_id, id),
  foreign key (locality_id, household_id) references organizations.households (locality_id, id),
  foreign key (locality_id, person_id) references organizations.persons (locality_id, id)
);
create index household_members_by_household on organizations.household_members (locality_id, household_id);
create index household_members_by_person on organizations.household_members (locality_id, person_id);
select platform.fence('organizations.household_members', false);

-- Who does the emulation work of an organisation, and what was handed over to the next.
create table organizations.emulation_officers (
  locality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  organization_id uuid not null,
  full_time boolean not null,
  qualification text,
  training_hours integer not null default 0 check (training_hours >= 0),
  valid_from date not null,
  valid_to date,
  hand_over_note text,
  successor_id uuid,
  primary key (locality_id, id),
  foreign key (locality_id, person_id) references organizations.persons (locality_id, id),
  foreign key (locality_id, successor_id) references organizations.persons (locality_id, id),
  foreign key (locality_id, organization_id) references organizations.organizations (locality_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
create index emulation_officers_by_organization
  on organizations.emulation_officers (locality_id, organization_id, valid_from);
create index emulation_officers_by_person on organizations.emulation_officers (locality_id, person_id);
select platform.fence('organizations.emulation_officers', false);

create table organizations.publicity_members (
  locality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  organization_id uuid,
  jurisdiction_id uuid,
  kind_code text not null,
  level text not null check (level in ('central', 'province', 'district', 'commune', 'grassroots')),
  valid_from date not null,
  valid_to date,
  decision text,
  primary key (locality_id, id),
  foreign key (locality_id, person_id) references organizations.persons (locality_id, id),
  foreign key (locality_id, organization_id) references organizations.organizations (locality_id, id),
  foreign key (locality_id, jurisdiction_id) references organizations.jurisdictions (locality_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
create index publicity_members_by_kind on organizations.publicity_members (locality_id, kind_code, valid_from);
create index publicity_members_by_person on organizations.publicity_members (locality_id, person_id);
select platform.fence('organizations.publicity_members', false);

-- Two records of one person or organisation made one, with what is needed to take it back.
create table organizations.record_merges (
  locality_id uuid not null,
  id uuid not null,
  subject text not null check (subject in ('person', 'organization')),
  kept_id uuid not null,
  dropped_id uuid not null,
  reason text not null,
  changes jsonb not null,
  merged_at timestamptz(3) not null default now(),
  merged_by text not null,
  undone_at timestamptz(3),
  undone_by text,
  primary key (locality_id, id)
);
create index record_merges_by_kept on organizations.record_merges (locality_id, subject, kept_id);
create index record_merges_by_dropped on organizations.record_merges (locality_id, subject, dropped_id);
select platform.fence('organizations.record_merges', false);

-- Pairs a person has looked at and found to be two different ones.
create table organizations.distinct_pairs (
  locality_id uuid not null,
  subject text not null check (subject in ('person', 'organization')),
  first_id uuid not null,
  second_id uuid not null,
  primary key (locality_id, subject, first_id, second_id),
  check (first_id < second_id)
);
select platform.fence('organizations.distinct_pairs', false);

create table organizations.import_batches (
  locality_id uuid not null,
  id uuid not null,
  subject text not null check (subject in ('organizations', 'people')),
  file_name text not null,
  state text not null check (state in ('previewed', 'applied', 'undone', 'discarded')),
  effective_on date not null,
  columns jsonb not null,
  unknown_columns jsonb not null,
  row_count integer not null,
  counts jsonb not null,
  uploaded_at timestamptz(3) not null default now(),
  uploaded_by text not null,
  uploaded_by_account uuid,
  applied_at timestamptz(3),
  undone_at timestamptz(3),
  version integer not null default 1,
  primary key (locality_id, id)
);
create index import_batches_newest on organizations.import_batches (locality_id, uploaded_at desc, id);
select platform.fence('organizations.import_batches', false);

-- One row of the file: what was read, what is wrong with it, what it would do, and after applying, what it did.
-- own_id is the id of the record it creates, given beforehand so that other rows of the file can point to it.
create table organizations.import_rows (
  locality_id uuid not null,
  batch_id uuid not null,
  row_number integer not null,
  own_id uuid not null,
  cells jsonb not null,
  choice text check (choice in ('create', 'link', 'skip')),
  choice_target_id uuid,
  findings jsonb not null,
  severity text not null check (severity in ('none', 'notice', 'warning', 'error')),
  action text not null check (action in ('create', 'update', 'link', 'choose', 'skip', 'blocked')),
  summary text not null,
  target_id uuid,
  target_name text,
  changes jsonb not null,
  candidates jsonb not null,
  done jsonb,
  primary key (locality_id, batch_id, row_number),
  foreign key (locality_id, batch_id) references organizations.import_batches (locality_id, id)
);
create index import_rows_by_action on organizations.import_rows (locality_id, batch_id, action, row_number);
select platform.fence('organizations.import_rows', false);

-- What other modules may join: the name and the tree path of a place on a day. Exactly one row of an id holds on any
-- day since its first: `valid_from <= day and (valid_to is null or valid_to >= day)`. ended_on is the last day in being.
create view organizations.places with (security_invoker = true) as
select n.locality_id, 'organization'::text as kind, n.organization_id as id, n.name, p.path,
  greatest(n.valid_from, p.valid_from) as valid_from, least(n.valid_to, p.valid_to) as valid_to, o.ended_on
from organizations.organizations o
join organizations.organization_names n
  on n.locality_id = o.locality_id and n.organization_id = o.id and n.kind = 'official'
join organizations.organization_placements p
  on p.locality_id = n.locality_id and p.organization_id = n.organization_id
  and (n.valid_to is null or p.valid_from <= n.valid_to)
  and (p.valid_to is null or n.valid_from <= p.valid_to)
where o.state <> 'duplicate'
union all
select j.locality_id, 'jurisdiction', j.id, k.label || ' ' || j.name, null, date '0001-01-01', null, j.ended_on
from organizations.jurisdictions j
join organizations.catalogue_entries k
  on k.locality_id = j.locality_id and k.catalogue = 'jurisdiction-kind' and k.code = j.kind_code
union all
select b.locality_id, 'bloc', b.id, b.name, null, date '0001-01-01', null, b.valid_to
from organizations.blocs b;
grant select on organizations.places to gs_app;
