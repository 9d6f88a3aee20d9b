-- old processes: must stop

-- The application works as gs_app: it owns nothing, sees one locality at a time, and cannot change what is append-only.
do $$
begin
  if not exists (select from pg_roles where rolname = 'gs_app') then
    create role gs_app nologin;
  end if;
end
$$;

grant gs_app to current_user;

create schema if not exists platform;
grant usage on schema platform to gs_app;

-- Puts a table behind the fence: row-level security by locality, and the application's rights.
-- '*' is the installation's own work (start-up, migration of data, the public front page).
create function platform.fence(target regclass, append_only boolean) returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy locality on %s using (
       current_setting(''app.locality_id'', true) = ''*''
       or locality_id::text = current_setting(''app.locality_id'', true))', target);
  if append_only then
    execute format('grant select, insert on %s to gs_app', target);
  else
    execute format('grant select, insert, update, delete on %s to gs_app', target);
  end if;
end
$$;

create schema audit;
grant usage on schema audit to gs_app;

-- What happened, in order, each row bound to the one before by its hash.
create table audit.events (
  locality_id uuid not null,
  seq bigint not null,
  id uuid not null,
  at timestamptz(3) not null,
  name text not null,
  object_kind text not null,
  object_id text not null,
  actor_kind text not null,
  account_id uuid,
  actor_name text not null,
  on_behalf_of text,
  organization_id uuid,
  request_id text,
  facts jsonb not null,
  previous_hash text not null,
  hash text not null,
  primary key (locality_id, seq)
);
create index events_by_object on audit.events (locality_id, object_kind, object_id, seq);
create index events_by_account on audit.events (locality_id, account_id, seq);
create index events_by_time on audit.events (locality_id, at, seq);
select platform.fence('audit.events', true);

-- The last link of each chain.
create table audit.heads (
  locality_id uuid primary key,
  seq bigint not null,
  hash text not null
);
select platform.fence('audit.heads', false);
revoke delete on audit.heads from gs_app;
