-- old processes: may keep running

-- Tin, bài, phóng sự: from what a unit proposes to every place it went to, and what had to be set right there.

-- What is said of an item; its words stand in its editions, so a list reads narrow rows.
create table publicity.items (
  locality_id uuid not null,
  id uuid not null,
  form text not null,
  -- Who wrote or sent it: until it is sent, it is theirs alone.
  organization_id uuid not null,
  -- Whom it tells of: they confirm that it is true.
  about_organization_id uuid,
  subject_name text,
  author_name text not null,
  author_person_id uuid,
  cooperating_ids uuid[] not null default '{}',
  channel_id uuid,
  column_id uuid,
  -- Codes of publicity.labels.
  topics text[] not null default '{}',
  audiences text[] not null default '{}',
  fields text[] not null default '{}',
  movement_id uuid,
  exemplar_id uuid,
  -- The nomination by which the media learned of the exemplar.
  nomination_id uuid,
  award_id uuid,
  bloc_id uuid,
  event_id uuid,
  contest_entry_id uuid,
  document_id uuid,
  -- Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.
  follows_ho_chi_minh boolean not null default false,
  photo_file_id uuid,
  photo_alt text,
  photo_credit text,
  -- Of sound or film; the length of a text is counted.
  duration_seconds integer check (duration_seconds > 0),
  proposed_on date not null,
  state text not null check (
    state in (
      'proposed', 'written', 'sent', 'returned', 'verified', 'approved', 'published', 'corrected', 'refused', 'withdrawn'
    )
  ),
  state_reason text,
  -- The latest edition, and the one that was approved: the public reads no other.
  edition integer not null,
  approved_edition integer,
  -- On our own portal since; null: it is not there.
  portal_at timestamptz(3),
  search_key tsvector not null,
  -- Words of the approved edition: a draft's words find nothing on the portal.
  portal_key tsvector,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, channel_id) references publicity.channels (locality_id, id),
  foreign key (locality_id, column_id) references publicity.columns (locality_id, id),
  check (portal_at is null or (state in ('published', 'corrected') and approved_edition is not null))
);
create index items_newest on publicity.items (locality_id, proposed_on desc, id desc);
create index items_by_organization on publicity.items (locality_id, organization_id, proposed_on desc, id desc);
create index items_by_exemplar on publicity.items (locality_id, exemplar_id) where exemplar_id is not null;
create index items_by_movement on publicity.items (locality_id, movement_id) where movement_id is not null;
create index items_by_nomination on publicity.items (locality_id, nomination_id) where nomination_id is not null;
create index items_by_award on publicity.items (locality_id, award_id) where award_id is not null;
create index items_on_portal on publicity.items (locality_id, portal_at desc, id desc) where portal_at is not null;
select platform.fence('publicity.items', false);

-- Every wording, with who wrote it and when; never changed.
create table publicity.item_editions (
  locality_id uuid not null,
  item_id uuid not null,
  edition integer not null,
  title text not null,
  standfirst text,
  body text,
  note text,
  written_at timestamptz(3) not null default now(),
  written_by text not null,
  account_id uuid,
  primary key (locality_id, item_id, edition),
  foreign key (locality_id, item_id) references publicity.items (locality_id, id)
);
select platform.fence('publicity.item_editions', true);

-- Each step of its life, never changed.
create table publicity.item_changes (
  locality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  act text not null,
  state text not null,
  edition integer not null,
  reason text,
  happened_on date not null,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  account_id uuid,
  primary key (locality_id, id),
  foreign key (locality_id, item_id) references publicity.items (locality_id, id)
);
create index item_changes_by_item on publicity.item_changes (locality_id, item_id, recorded_at, id);
select platform.fence('publicity.item_changes', true);

-- What the text says as a fact, and what proves it.
create table publicity.item_claims (
  locality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  position integer not null,
  text text not null,
  evidence text,
  document_id uuid,
  file_id uuid,
  primary key (locality_id, id),
  foreign key (locality_id, item_id) references publicity.items (locality_id, id)
);
create index item_claims_by_item on publicity.item_claims (locality_id, item_id, position);
select platform.fence('publicity.item_claims', false);

-- What the unit and the person told of said to one edition, and whether the picture may be shown; the latest word counts.
create table publicity.item_checks (
  locality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  edition integer not null,
  party text not null check (party in ('unit', 'person', 'photo')),
  agreed boolean not null,
  by_name text not null,
  by_post text,
  given_on date not null,
  how text not null,
  note text,
  file_id uuid,
  -- Of consent to a picture: which one.
  photo_file_id uuid,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, item_id) references publicity.items (locality_id, id)
);
create index item_checks_by_item on publicity.item_checks (locality_id, item_id, recorded_at, id);
select platform.fence('publicity.item_checks', true);

-- Where it went, and which edition.
create table publicity.item_placements (
  locality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  edition integer not null,
  channel_id uuid not null,
  column_id uuid,
  broadcast_id uuid,
  placed_on date not null,
  address text,
  note text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, item_id) references publicity.items (locality_id, id),
  foreign key (locality_id, channel_id) references publicity.channels (locality_id, id),
  foreign key (locality_id, column_id) references publicity.columns (locality_id, id),
  foreign key (locality_id, broadcast_id) references publicity.broadcasts (locality_id, id)
);
create index item_placements_by_item on publicity.item_placements (locality_id, item_id, placed_on, id);
create index item_placements_by_channel on publicity.item_placements (locality_id, channel_id, placed_on);
select platform.fence('publicity.item_placements', true);

-- What was set right in one of these places: the words corrected, the item taken down, or the listeners told where neither can
-- be done.
create table publicity.placement_remedies (
  locality_id uuid not null,
  id uuid not null,
  placement_id uuid not null,
  item_id uuid not null,
  kind text not null check (kind in ('corrected', 'taken-down', 'announced')),
  edition integer not null,
  happened_on date not null,
  address text,
  note text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, item_id) references publicity.items (locality_id, id),
  foreign key (locality_id, placement_id) references publicity.item_placements (locality_id, id)
);
create index placement_remedies_by_item on publicity.placement_remedies (locality_id, item_id, recorded_at, id);
select platform.fence('publicity.placement_remedies', true);

-- One story in other shapes, where somebody wrote over what the program made of it.
create table publicity.item_yields (
  locality_id uuid not null,
  item_id uuid not null,
  kind text not null check (kind in ('loudspeaker', 'zalo', 'facebook', 'slide', 'sheet')),
  text text not null,
  edition integer not null,
  written_at timestamptz(3) not null default now(),
  written_by text not null,
  version integer not null default 1,
  primary key (locality_id, item_id, kind),
  foreign key (locality_id, item_id) references publicity.items (locality_id, id)
);
select platform.fence('publicity.item_yields', false);

-- What an editor thinks of the work; the latest word counts.
create table publicity.item_grades (
  locality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  edition integer not null,
  grade text not null check (grade in ('very-good', 'good', 'fair', 'weak')),
  note text,
  graded_on date not null,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, item_id) references publicity.items (locality_id, id)
);
create index item_grades_by_item on publicity.item_grades (locality_id, item_id, recorded_at, id);
select platform.fence('publicity.item_grades', true);

-- Gói nội dung: what the council's office hands to the propaganda department.
create table publicity.packages (
  locality_id uuid not null,
  id uuid not null,
  title text not null,
  organization_id uuid not null,
  receiver_id uuid not null,
  note text,
  drawn_up_on date not null,
  sent_on date,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  primary key (locality_id, id)
);
create index packages_newest on publicity.packages (locality_id, drawn_up_on desc, id desc);
select platform.fence('publicity.packages', false);

create table publicity.package_entries (
  locality_id uuid not null,
  package_id uuid not null,
  position integer not null,
  item_id uuid,
  exemplar_id uuid,
  note text,
  primary key (locality_id, package_id, position),
  foreign key (locality_id, package_id) references publicity.packages (locality_id, id),
  check (num_nonnulls(item_id, exemplar_id) = 1)
);
select platform.fence('publicity.package_entries', false);

-- What was chosen for the channels of the Party; dropped again, or used with a placement of the item.
create table publicity.picks (
  locality_id uuid not null,
  id uuid not null,
  item_id uuid,
  exemplar_id uuid,
  channel_id uuid,
  note text,
  picked_on date not null,
  picked_by text not null,
  used_on date,
  dropped_on date,
  dropped_reason text,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  primary key (locality_id, id),
  check (num_nonnulls(item_id, exemplar_id) = 1)
);
create index picks_newest on publicity.picks (locality_id, picked_on desc, id desc);
select platform.fence('publicity.picks', false);
