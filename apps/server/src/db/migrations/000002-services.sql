-- old processes: must stop

-- Work handed on by a transaction. `key` makes it idempotent for as long as the row is kept.
create table platform.jobs (
  locality_id uuid not null,
  id uuid not null,
  name text not null,
  payload jsonb not null,
  key text,
  state text not null check (state in ('waiting', 'running', 'done', 'dead', 'cancelled')),
  attempts integer not null default 0,
  attempts_max integer not null,
  run_at timestamptz(3) not null,
  -- Who holds the job now, and until when; a worker that died loses it when the lease ends.
  lease_id uuid,
  lease_until timestamptz(3),
  error text,
  created_at timestamptz(3) not null,
  started_at timestamptz(3),
  finished_at timestamptz(3),
  cancelled_reason text,
  primary key (locality_id, id)
);
create unique index jobs_by_key on platform.jobs (locality_id, name, key) where key is not null;
create index jobs_due on platform.jobs (locality_id, run_at, id) where state in ('waiting', 'running');
create index jobs_by_state on platform.jobs (locality_id, state, id);
select platform.fence('platform.jobs', false);

-- What a file is. Its bytes are in the store under `storage_key`, a random name.
create table platform.files (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid,
  name text not null,
  name_fold text not null,
  purpose text not null,
  format text not null,
  media_type text not null,
  size_bytes bigint not null,
  sha256 text not null,
  storage_key text not null,
  text_state text not null check (text_state in ('none', 'waiting', 'done', 'scanned', 'failed')),
  created_at timestamptz(3) not null,
  created_by uuid,
  created_by_name text not null,
  deleted_at timestamptz(3),
  deleted_by uuid,
  deleted_reason text,
  primary key (locality_id, id)
);
create index files_by_organization on platform.files (locality_id, organization_id, id);
create index files_by_account on platform.files (locality_id, created_by, id);
select platform.fence('platform.files', false);
revoke delete on platform.files from gs_app;

-- The words of a file, apart from it, so that a list of files stays light.
create table platform.file_texts (
  locality_id uuid not null,
  file_id uuid not null,
  content text not null,
  content_fold text not null,
  extracted_at timestamptz(3) not null,
  primary key (locality_id, file_id),
  foreign key (locality_id, file_id) references platform.files (locality_id, id)
);
create index file_texts_words on platform.file_texts using gin (to_tsvector('simple', content_fold));
select platform.fence('platform.file_texts', false);

-- Values by date with their citation. A correction is a later row with the same first day: nothing is overwritten.
create table platform.settings (
  locality_id uuid not null,
  id uuid not null,
  key text not null,
  valid_from date not null,
  value jsonb not null,
  citation text not null,
  created_at timestamptz(3) not null,
  created_by uuid,
  created_by_name text not null,
  primary key (locality_id, id)
);
create index settings_by_key on platform.settings (locality_id, key, valid_from, id);
select platform.fence('platform.settings', true);

-- Every e-mail the program wrote: sent, or kept here while no mail server is configured.
create table platform.mails (
  locality_id uuid not null,
  id uuid not null,
  to_address text not null,
  subject text not null,
  body text not null,
  state text not null check (state in ('waiting', 'sent', 'kept', 'refused')),
  error text,
  created_at timestamptz(3) not null,
  sent_at timestamptz(3),
  primary key (locality_id, id)
);
create index mails_by_state on platform.mails (locality_id, state, id);
select platform.fence('platform.mails', false);

create schema notifications;
grant usage on schema notifications to gs_app;

-- `key` tells the same news apart from new news: a rung of the reminder ladder fires once for each account.
create table notifications.notifications (
  locality_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  kind text not null,
  title text not null,
  detail text,
  href text,
  key text,
  day date not null,
  created_at timestamptz(3) not null,
  read_at timestamptz(3),
  digested_on date,
  primary key (locality_id, id)
);
create unique index notifications_by_key on notifications.notifications (locality_id, account_id, key) where key is not null;
create index notifications_by_account on notifications.notifications (locality_id, account_id, id);
create index notifications_unread on notifications.notifications (locality_id, account_id) where read_at is null;
select platform.fence('notifications.notifications', false);

create table notifications.preferences (
  locality_id uuid not null,
  account_id uuid not null,
  mail_at_once boolean not null,
  mail_digest boolean not null,
  primary key (locality_id, account_id)
);
select platform.fence('notifications.preferences', false);

create schema documents;
grant usage on schema documents to gs_app;

-- A document somebody asked to have printed; the job fills in the file.
create table documents.prints (
  locality_id uuid not null,
  id uuid not null,
  template text not null,
  parameters jsonb not null,
  format text not null check (format in ('pdf', 'docx')),
  state text not null check (state in ('waiting', 'done', 'failed')),
  file_id uuid,
  asked_by uuid,
  asked_at timestamptz(3) not null,
  finished_at timestamptz(3),
  primary key (locality_id, id)
);
create index prints_by_account on documents.prints (locality_id, asked_by, id);
select platform.fence('documents.prints', false);

-- The nightly verdict on the audit chain of each locality.
create table audit.checks (
  locality_id uuid not null,
  id uuid not null,
  at timestamptz(3) not null,
  seq bigint not null,
  faults jsonb not null,
  primary key (locality_id, id)
);
select platform.fence('audit.checks', true);
