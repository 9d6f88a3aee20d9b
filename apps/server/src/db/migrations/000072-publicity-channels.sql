-- old processes: may keep running

-- Kênh, chuyên mục, kỳ phát sóng, chương trình tuyên truyền: where the word is spread, how often, and what was on the air.

-- Forms, topics and audiences as each plan words them; 'letter' is the mark as printed (a, b, c, d, đ, e, f);
-- 'common_code' ties a plan's own word to the common one.
create table publicity.labels (
  locality_id uuid not null,
  id uuid not null,
  list text not null check (list in ('form', 'topic', 'audience')),
  code text not null,
  label text not null,
  letter text,
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
select platform.fence('publicity.labels', false);

create table publicity.channels (
  locality_id uuid not null,
  id uuid not null,
  name text not null,
  -- 'Cổng' and 'Trang' of one site: one channel with two names.
  other_names text[] not null default '{}',
  kind text not null check (
    kind in (
      'portal', 'loudspeaker', 'audio-press', 'video-press', 'print-press', 'magazine', 'bulletin', 'internal-bulletin',
      'social-page', 'speakers', 'mobile', 'banners'
    )
  ),
  level text not null check (level in ('central', 'province', 'district', 'commune', 'grassroots')),
  -- Chính thống: of social pages only official ones count.
  official boolean not null,
  -- For a circle of readers only: never in the open.
  restricted boolean not null default false,
  audience_note text,
  address text,
  opened_on date not null,
  closed_on date,
  close_reason text,
  note text,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  primary key (locality_id, id),
  check (closed_on >= opened_on)
);
create index channels_by_name on publicity.channels (locality_id, sort_key, id);
select platform.fence('publicity.channels', false);

-- Several units may share one; the first answers for it.
create table publicity.channel_owners (
  locality_id uuid not null,
  channel_id uuid not null,
  organization_id uuid not null,
  position integer not null,
  primary key (locality_id, channel_id, organization_id),
  foreign key (locality_id, channel_id) references publicity.channels (locality_id, id)
);
create index channel_owners_by_organization on publicity.channel_owners (locality_id, organization_id);
select platform.fence('publicity.channel_owners', false);

create table publicity.columns (
  locality_id uuid not null,
  id uuid not null,
  channel_id uuid not null,
  name text not null,
  kind text not null check (kind in ('column', 'special-page')),
  lead_id uuid not null,
  -- Codes of publicity.labels, list 'topic'.
  topics text[] not null default '{}',
  format text,
  source text,
  opened_on date not null,
  closed_on date,
  close_reason text,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, channel_id) references publicity.channels (locality_id, id),
  check (closed_on >= opened_on)
);
create index columns_by_name on publicity.columns (locality_id, sort_key, id);
create index columns_by_channel on publicity.columns (locality_id, channel_id);
select platform.fence('publicity.columns', false);

create table publicity.column_cooperators (
  locality_id uuid not null,
  column_id uuid not null,
  organization_id uuid not null,
  primary key (locality_id, column_id, organization_id),
  foreign key (locality_id, column_id) references publicity.columns (locality_id, id)
);
select platform.fence('publicity.column_cooperators', false);

-- How often, and how long at most, from a day on. The one recorded last of the last day holds; no times: none is asked.
create table publicity.column_rules (
  locality_id uuid not null,
  id uuid not null,
  column_id uuid not null,
  valid_from date not null,
  times integer check (times between 1 and 400),
  per text check (per in ('week', 'month', 'quarter', 'year')),
  -- Of a month's rule: to be reached by this day of the month; null: by its end.
  by_day integer check (by_day between 1 and 31),
  strength text not null check (strength in ('order', 'request', 'aim', 'if-any')),
  seconds_max integer check (seconds_max between 1 and 86400),
  source text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, column_id) references publicity.columns (locality_id, id),
  check ((times is null) = (per is null)),
  check (by_day is null or per = 'month')
);
create index column_rules_by_column on publicity.column_rules (locality_id, column_id, valid_from, id);
select platform.fence('publicity.column_rules', true);

-- Đổi mới: what was changed about the format, never changed afterwards.
create table publicity.column_renewals (
  locality_id uuid not null,
  id uuid not null,
  column_id uuid not null,
  happened_on date not null,
  text text not null,
  reason text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, column_id) references publicity.columns (locality_id, id)
);
create index column_renewals_by_column on publicity.column_renewals (locality_id, column_id, happened_on, id);
select platform.fence('publicity.column_renewals', true);

create table publicity.broadcasts (
  locality_id uuid not null,
  id uuid not null,
  channel_id uuid not null,
  column_id uuid,
  title text not null,
  state text not null check (state in ('planned', 'edited', 'approved', 'aired', 'logged', 'cancelled')),
  state_reason text,
  planned_on date not null,
  -- Local time of the station, 'HH:MM'.
  planned_time text check (planned_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  planned_seconds integer not null check (planned_seconds between 1 and 86400),
  aired_on date,
  aired_time text check (aired_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  aired_seconds integer check (aired_seconds between 1 and 86400),
  -- The first run it repeats; a repeat is never counted.
  repeat_of uuid,
  topics text[] not null default '{}',
  script text,
  -- Audio or the signed script.
  file_id uuid,
  -- Where else it is proved: page and line of the station's book.
  proof text,
  note text,
  search_key tsvector not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, channel_id) references publicity.channels (locality_id, id),
  foreign key (locality_id, column_id) references publicity.columns (locality_id, id),
  foreign key (locality_id, repeat_of) references publicity.broadcasts (locality_id, id),
  check (repeat_of is null or repeat_of <> id),
  check (state not in ('aired', 'logged') or aired_on is not null),
  check (state <> 'logged' or aired_seconds is not null and aired_time is not null)
);
create index broadcasts_planned on publicity.broadcasts (locality_id, planned_on desc, id desc);
create index broadcasts_by_channel on publicity.broadcasts (locality_id, channel_id, aired_on);
create index broadcasts_by_column on publicity.broadcasts (locality_id, column_id, aired_on);
create index broadcasts_by_first on publicity.broadcasts (locality_id, repeat_of);
select platform.fence('publicity.broadcasts', false);

-- What a broadcast shows and with whom it is made: items, exemplars, units shown, cooperating units.
create table publicity.broadcast_links (
  locality_id uuid not null,
  broadcast_id uuid not null,
  kind text not null check (kind in ('item', 'exemplar', 'unit', 'cooperator')),
  ref_id uuid not null,
  primary key (locality_id, broadcast_id, kind, ref_id),
  foreign key (locality_id, broadcast_id) references publicity.broadcasts (locality_id, id)
);
create index broadcast_links_by_ref on publicity.broadcast_links (locality_id, kind, ref_id);
select platform.fence('publicity.broadcast_links', false);

-- Chỉ tiêu of a media unit for a year.
create table publicity.volume_targets (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  year integer not null check (year between 1990 and 2200),
  measure text not null check (measure in ('minutes', 'broadcasts', 'items')),
  target integer not null check (target > 0),
  source text,
  version integer not null default 1,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  unique (locality_id, year, organization_id, measure)
);
select platform.fence('publicity.volume_targets', false);

-- Chương trình tuyên truyền of a unit for a year.
create table publicity.programmes (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  year integer not null check (year between 1990 and 2200),
  title text not null,
  state text not null check (state in ('draft', 'approved', 'closed')),
  approved_on date,
  approved_by text,
  -- The duty of a plan it answers, and the paper it was issued with.
  plan_item_id uuid,
  document_id uuid,
  result text,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  primary key (locality_id, id),
  unique (locality_id, year, organization_id)
);
select platform.fence('publicity.programmes', false);

create table publicity.programme_lines (
  locality_id uuid not null,
  id uuid not null,
  programme_id uuid not null,
  month integer not null check (month between 1 and 12),
  position integer not null,
  content text not null,
  form text,
  channel_id uuid,
  topics text[] not null default '{}',
  audiences text[] not null default '{}',
  quantity integer not null check (quantity between 1 and 1000),
  in_charge text,
  primary key (locality_id, id),
  foreign key (locality_id, programme_id) references publicity.programmes (locality_id, id),
  foreign key (locality_id, channel_id) references publicity.channels (locality_id, id)
);
create index programme_lines_by_programme on publicity.programme_lines (locality_id, programme_id, month, position);
select platform.fence('publicity.programme_lines', false);

-- What was done of a line: with the item or broadcast that came of it, or in words.
create table publicity.programme_results (
  locality_id uuid not null,
  id uuid not null,
  line_id uuid not null,
  done_on date not null,
  quantity integer not null check (quantity between 1 and 1000),
  text text not null,
  item_id uuid,
  broadcast_id uuid,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, line_id) references publicity.programme_lines (locality_id, id)
);
create index programme_results_by_line on publicity.programme_results (locality_id, line_id, done_on);
select platform.fence('publicity.programme_results', true);
