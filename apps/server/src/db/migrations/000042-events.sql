-- old processes: may keep running

-- Ngày kỷ niệm: from the base date the number of years is computed, for every year anew.
create schema events;
grant usage on schema events to gs_app;

create table events.anniversaries (
  locality_id uuid not null,
  id uuid not null,
  name text not null,
  -- Null while nobody knows the day; then the month and date alone may be known.
  based_on date,
  month integer check (month between 1 and 12),
  date_of_month integer check (date_of_month between 1 and 31),
  level text not null check (level in ('central', 'province', 'district', 'commune', 'grassroots')),
  source text,
  ended_on date,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  primary key (locality_id, id)
);
select platform.fence('events.anniversaries', false);
