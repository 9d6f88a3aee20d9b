-- old processes: may keep running

-- Danh sách chi tiền thưởng as it was drawn up: the sums are kept with their clauses, so that a later change of the law or
-- of the program changes nothing of a list that was signed.
create table honours.payment_lists (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid,
  title text not null,
  decision_number text,
  lines jsonb not null,
  sums jsonb not null,
  total bigint not null check (total >= 0),
  line_count integer not null check (line_count > 0),
  open_count integer not null check (open_count between 0 and line_count),
  search_key tsvector not null,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id)
);
select platform.fence('honours.payment_lists', true);

-- A list that was drawn up by mistake stays readable.
create table honours.payment_list_withdrawals (
  locality_id uuid not null,
  list_id uuid not null,
  reason text not null,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, list_id),
  foreign key (locality_id, list_id) references honours.payment_lists (locality_id, id)
);
select platform.fence('honours.payment_list_withdrawals', true);
