-- old processes: may keep running

create schema identity;
grant usage on schema identity to gs_app;

-- Who may sign in. The installation's own administrator belongs to locality 00000000-0000-0000-0000-000000000000.
create table identity.accounts (
  locality_id uuid not null,
  id uuid not null,
  login text not null,
  name text not null,
  name_fold text not null,
  sort_key text collate "C" not null,
  person_id uuid,
  organization_id uuid,
  email text,
  state text not null check (state in ('active', 'locked')),
  lock_reason text,
  password_hash text not null,
  password_changed_at timestamptz(3),
  must_change_password boolean not null,
  last_sign_in_at timestamptz(3),
  created_at timestamptz(3) not null,
  primary key (locality_id, id)
);
-- Unique in the whole installation: at the sign-in page nobody has said yet which locality is meant.
create unique index accounts_by_login on identity.accounts (login);
create index accounts_in_order on identity.accounts (locality_id, sort_key, id);
-- The search key of core, with the words of the login.
create index accounts_by_words on identity.accounts using gin (to_tsvector('simple'::regconfig, name_fold));
create index accounts_by_person on identity.accounts (locality_id, person_id);
select platform.fence('identity.accounts', false);
revoke delete on identity.accounts from gs_app;

-- A sign-in that still waits for its second step or its new password. The token opens nothing else.
create table identity.sign_in_steps (
  locality_id uuid not null,
  token_hash text not null,
  account_id uuid not null,
  awaiting text not null check (awaiting in ('second-step', 'new-password')),
  way text not null,
  expires_at timestamptz(3) not null,
  primary key (locality_id, token_hash),
  foreign key (locality_id, account_id) references identity.accounts (locality_id, id)
);
create index sign_in_steps_by_account on identity.sign_in_steps (locality_id, account_id);
select platform.fence('identity.sign_in_steps', false);

-- Open and past sessions. Only the hash of a token is kept: whoever reads this table cannot sign in with it.
create table identity.sessions (
  locality_id uuid not null,
  id uuid not null,
  token_hash text not null,
  account_id uuid not null,
  way text not null check (way in ('password', 'second-step', 'single-sign-on')),
  device text not null,
  address text not null,
  signed_in_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3),
  -- Set by the installation's administrator, who works in one locality at a time.
  working_locality_id uuid,
  primary key (locality_id, id),
  foreign key (locality_id, account_id) references identity.accounts (locality_id, id)
);
create unique index sessions_by_token on identity.sessions (locality_id, token_hash);
create index sessions_by_account on identity.sessions (locality_id, account_id, signed_in_at);
select platform.fence('identity.sessions', false);

-- Attempts to sign in, by account name and by address. A name typed at the door may exist nowhere, so there is no
-- locality to fence by; nothing here is read by any screen.
create table identity.throttles (
  key text primary key,
  attempts integer not null,
  last_at timestamptz(3) not null
);
create index throttles_by_age on identity.throttles (last_at);
grant select, insert, update, delete on identity.throttles to gs_app;

-- The secret of the second step. `last_step` is the time step of the last accepted code: no code works twice.
create table identity.totp_secrets (
  locality_id uuid not null,
  account_id uuid not null,
  secret text not null,
  created_at timestamptz(3) not null,
  confirmed_at timestamptz(3),
  last_step bigint not null,
  primary key (locality_id, account_id),
  foreign key (locality_id, account_id) references identity.accounts (locality_id, id)
);
select platform.fence('identity.totp_secrets', false);

create table identity.recovery_codes (
  locality_id uuid not null,
  account_id uuid not null,
  code_hash text not null,
  used_at timestamptz(3),
  primary key (locality_id, account_id, code_hash),
  foreign key (locality_id, account_id) references identity.accounts (locality_id, id)
);
select platform.fence('identity.recovery_codes', false);

-- Identities of the single sign-on provider, linked by an administrator.
create table identity.single_sign_on_links (
  locality_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  issuer text not null,
  subject text not null,
  linked_at timestamptz(3) not null,
  primary key (locality_id, id),
  foreign key (locality_id, account_id) references identity.accounts (locality_id, id)
);
-- As with logins: the provider names the person before the locality is known.
create unique index single_sign_on_links_by_subject on identity.single_sign_on_links (issuer, subject);
create index single_sign_on_links_by_account on identity.single_sign_on_links (locality_id, account_id);
select platform.fence('identity.single_sign_on_links', false);

-- Roles given, by date. A grant is ended, never deleted and never rewritten; names stand as they were on the day.
create table identity.grants (
  locality_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  role text not null,
  scope_kind text not null check (scope_kind in ('organization', 'bloc', 'council', 'jurisdiction', 'locality', 'system')),
  scope_id uuid,
  valid_from date not null,
  valid_to date,
  granted_at timestamptz(3) not null,
  granted_by uuid,
  granted_by_name text not null,
  ended_on date,
  ended_by uuid,
  ended_by_name text,
  end_reason text,
  primary key (locality_id, id),
  check (valid_to is null or valid_to >= valid_from),
  check ((scope_id is null) = (scope_kind in ('locality', 'system'))),
  foreign key (locality_id, account_id) references identity.accounts (locality_id, id)
);
create index grants_by_account on identity.grants (locality_id, account_id);
create index grants_by_role on identity.grants (locality_id, role, account_id);
select platform.fence('identity.grants', false);
revoke update, delete on identity.grants from gs_app;
grant update (ended_on, ended_by, ended_by_name, end_reason) on identity.grants to gs_app;

-- Ủy quyền khi vắng mặt: the receiver acts in the giver's place, with roles the giver holds himself on the day.
create table identity.delegations (
  locality_id uuid not null,
  id uuid not null,
  giver_id uuid not null,
  receiver_id uuid not null,
  roles text[] not null,
  valid_from date not null,
  valid_to date not null,
  reason text not null,
  entered_at timestamptz(3) not null,
  entered_by uuid,
  entered_by_name text not null,
  ended_on date,
  ended_by uuid,
  ended_by_name text,
  end_reason text,
  primary key (locality_id, id),
  check (valid_to >= valid_from),
  check (giver_id <> receiver_id),
  foreign key (locality_id, giver_id) references identity.accounts (locality_id, id),
  foreign key (locality_id, receiver_id) references identity.accounts (locality_id, id)
);
create index delegations_by_receiver on identity.delegations (locality_id, receiver_id);
create index delegations_by_giver on identity.delegations (locality_id, giver_id);
select platform.fence('identity.delegations', false);
revoke update, delete on identity.delegations from gs_app;
grant update (ended_on, ended_by, ended_by_name, end_reason) on identity.delegations to gs_app;
