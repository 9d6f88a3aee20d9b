-- old processes: may keep running

-- Ngày tuyển dụng of a person, by its decision. The last one written holds; the ones before stay readable.
create table honours.recruitments (
  locality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  recruited_on date not null,
  decision_number text,
  reason text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id)
);
create index recruitments_by_person on honours.recruitments (locality_id, person_id, id);
select platform.fence('honours.recruitments', true);
