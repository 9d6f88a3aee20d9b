-- Written by "npm run schema:dump" from the migrated database. Not to be edited.

create schema audit;
create schema contests;
create schema documents;
create schema events;
create schema exemplars;
create schema honours;
create schema identity;
create schema initiatives;
create schema movements;
create schema notifications;
create schema opinions;
create schema organizations;
create schema plans;
create schema platform;
create schema publicity;

grant usage on schema audit to gs_app;
grant usage on schema contests to gs_app;
grant usage on schema documents to gs_app;
grant usage on schema events to gs_app;
grant usage on schema exemplars to gs_app;
grant usage on schema honours to gs_app;
grant usage on schema identity to gs_app;
grant usage on schema initiatives to gs_app;
grant usage on schema movements to gs_app;
grant usage on schema notifications to gs_app;
grant usage on schema opinions to gs_app;
grant usage on schema organizations to gs_app;
grant usage on schema plans to gs_app;
grant usage on schema platform to gs_app;
grant usage on schema publicity to gs_app;

CREATE OR REPLACE FUNCTION platform.fence(target regclass, append_only boolean)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
$function$;

create table audit.checks (
  locality_id uuid not null,
  id uuid not null,
  at timestamp(3) with time zone not null,
  seq bigint not null,
  faults jsonb not null,
  constraint checks_pkey PRIMARY KEY (locality_id, id)
);
alter table audit.checks enable row level security;
alter table audit.checks force row level security;
create policy locality on audit.checks as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on audit.checks to gs_app;

create table audit.events (
  locality_id uuid not null,
  seq bigint not null,
  id uuid not null,
  at timestamp(3) with time zone not null,
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
  constraint events_pkey PRIMARY KEY (locality_id, seq)
);
CREATE INDEX events_by_account ON audit.events USING btree (locality_id, account_id, seq);
CREATE INDEX events_by_object ON audit.events USING btree (locality_id, object_kind, object_id, seq);
CREATE INDEX events_by_time ON audit.events USING btree (locality_id, at, seq);
alter table audit.events enable row level security;
alter table audit.events force row level security;
create policy locality on audit.events as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on audit.events to gs_app;

create table audit.heads (
  locality_id uuid not null,
  seq bigint not null,
  hash text not null,
  constraint heads_pkey PRIMARY KEY (locality_id)
);
alter table audit.heads enable row level security;
alter table audit.heads force row level security;
create policy locality on audit.heads as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select, update on audit.heads to gs_app;

create table contests.contests (
  locality_id uuid not null,
  id uuid not null,
  title text not null,
  kind text not null,
  origin text not null,
  level text not null,
  organizer_name text not null,
  organization_id uuid not null,
  movement_id uuid,
  rules_document_id uuid,
  rules text,
  opens_on date not null,
  closes_on date not null,
  round_days integer,
  categories jsonb default '[]'::jsonb not null,
  criteria jsonb default '[]'::jsonb not null,
  prizes jsonb default '[]'::jsonb not null,
  most_apart integer default 20 not null,
  tie_rule text not null,
  words_max integer,
  state text not null,
  state_reason text,
  launched_on date,
  announced_on date,
  prized_on date,
  search_key tsvector not null,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  constraint contests_pkey PRIMARY KEY (locality_id, id),
  constraint contests_check CHECK ((closes_on >= opens_on)),
  constraint contests_kind_check CHECK ((kind = ANY (ARRAY['writing'::text, 'law-quiz'::text]))),
  constraint contests_level_check CHECK ((level = ANY (ARRAY['central'::text, 'province'::text, 'district'::text, 'commune'::text, 'grassroots'::text]))),
  constraint contests_most_apart_check CHECK (((most_apart >= 0) AND (most_apart <= 100))),
  constraint contests_origin_check CHECK ((origin = ANY (ARRAY['own'::text, 'higher'::text]))),
  constraint contests_round_days_check CHECK (((round_days >= 1) AND (round_days <= 366))),
  constraint contests_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'launched'::text, 'marking'::text, 'announced'::text, 'prized'::text, 'called-off'::text]))),
  constraint contests_tie_rule_check CHECK ((tie_rule = ANY (ARRAY['shared'::text, 'first-criterion'::text, 'earlier'::text, 'nearest-guess'::text]))),
  constraint contests_words_max_check CHECK (((words_max >= 50) AND (words_max <= 5000)))
);
CREATE INDEX contests_latest ON contests.contests USING btree (locality_id, closes_on DESC, id DESC);
alter table contests.contests enable row level security;
alter table contests.contests force row level security;
create policy locality on contests.contests as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on contests.contests to gs_app;

create table contests.counts (
  locality_id uuid not null,
  contest_id uuid not null,
  organization_id uuid not null,
  participants integer not null,
  entries integer not null,
  note text,
  counted_on date not null,
  counted_by text not null,
  version integer default 1 not null,
  constraint counts_pkey PRIMARY KEY (locality_id, contest_id, organization_id),
  constraint counts_entries_check CHECK (((entries >= 0) AND (entries <= 1000000))),
  constraint counts_locality_id_contest_id_fkey FOREIGN KEY (locality_id, contest_id) REFERENCES contests.contests(locality_id, id),
  constraint counts_participants_check CHECK (((participants >= 0) AND (participants <= 1000000)))
);
alter table contests.counts enable row level security;
alter table contests.counts force row level security;
create policy locality on contests.counts as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on contests.counts to gs_app;

create table contests.entries (
  locality_id uuid not null,
  id uuid not null,
  contest_id uuid not null,
  code text not null,
  round integer default 1 not null,
  source text not null,
  received_at timestamp(3) with time zone not null,
  author_name text not null,
  author_place text not null,
  organization_id uuid,
  contact text,
  contestant_key text,
  category text,
  title text not null,
  text text,
  file_ids uuid[] default '{}'::uuid[] not null,
  about_name text,
  about_place text,
  answers jsonb,
  right_answers integer,
  guess integer,
  state text not null,
  state_reason text,
  checked_by text,
  checked_at timestamp(3) with time zone,
  mask_number integer,
  exemplar_id uuid,
  sketch integer[] default '{}'::integer[] not null,
  likest_id uuid,
  likeness numeric(5,4),
  compared_at timestamp(3) with time zone,
  search_key tsvector not null,
  version integer default 1 not null,
  constraint entries_pkey PRIMARY KEY (locality_id, id),
  constraint entries_locality_id_code_key UNIQUE (locality_id, code),
  constraint entries_locality_id_contest_id_fkey FOREIGN KEY (locality_id, contest_id) REFERENCES contests.contests(locality_id, id),
  constraint entries_locality_id_contest_id_mask_number_key UNIQUE (locality_id, contest_id, mask_number),
  constraint entries_source_check CHECK ((source = ANY (ARRAY['portal'::text, 'office'::text]))),
  constraint entries_state_check CHECK ((state = ANY (ARRAY['received'::text, 'eligible'::text, 'ineligible'::text, 'withdrawn'::text])))
);
CREATE INDEX entries_by_organization ON contests.entries USING btree (locality_id, contest_id, organization_id);
CREATE INDEX entries_by_state ON contests.entries USING btree (locality_id, contest_id, state);
CREATE INDEX entries_newest ON contests.entries USING btree (locality_id, contest_id, received_at DESC, id DESC);
CREATE UNIQUE INDEX entries_one_a_round ON contests.entries USING btree (locality_id, contest_id, round, contestant_key) WHERE ((contestant_key IS NOT NULL) AND (state <> 'withdrawn'::text));
alter table contests.entries enable row level security;
alter table contests.entries force row level security;
create policy locality on contests.entries as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on contests.entries to gs_app;

create table contests.jurors (
  locality_id uuid not null,
  contest_id uuid not null,
  account_id uuid not null,
  name text not null,
  person_id uuid,
  organization_id uuid,
  aside_reason text,
  constraint jurors_pkey PRIMARY KEY (locality_id, contest_id, account_id),
  constraint jurors_locality_id_contest_id_fkey FOREIGN KEY (locality_id, contest_id) REFERENCES contests.contests(locality_id, id)
);
alter table contests.jurors enable row level security;
alter table contests.jurors force row level security;
create policy locality on contests.jurors as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on contests.jurors to gs_app;

create table contests.marks (
  locality_id uuid not null,
  entry_id uuid not null,
  account_id uuid not null,
  points jsonb not null,
  total integer not null,
  note text,
  given_at timestamp(3) with time zone default now() not null,
  constraint marks_pkey PRIMARY KEY (locality_id, entry_id, account_id),
  constraint marks_locality_id_entry_id_account_id_fkey FOREIGN KEY (locality_id, entry_id, account_id) REFERENCES contests.seats(locality_id, entry_id, account_id),
  constraint marks_total_check CHECK (((total >= 0) AND (total <= 100)))
);
alter table contests.marks enable row level security;
alter table contests.marks force row level security;
create policy locality on contests.marks as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on contests.marks to gs_app;

create table contests.proposals (
  locality_id uuid not null,
  id uuid not null,
  contest_id uuid not null,
  entry_id uuid not null,
  kind text not null,
  name text not null,
  place text,
  reason text not null,
  withdrawn_reason text,
  proposed_at timestamp(3) with time zone default now() not null,
  proposed_by text not null,
  version integer default 1 not null,
  constraint proposals_pkey PRIMARY KEY (locality_id, id),
  constraint proposals_kind_check CHECK ((kind = ANY (ARRAY['winner'::text, 'written-about'::text]))),
  constraint proposals_locality_id_contest_id_fkey FOREIGN KEY (locality_id, contest_id) REFERENCES contests.contests(locality_id, id),
  constraint proposals_locality_id_entry_id_fkey FOREIGN KEY (locality_id, entry_id) REFERENCES contests.entries(locality_id, id),
  constraint proposals_locality_id_entry_id_kind_key UNIQUE (locality_id, entry_id, kind)
);
CREATE INDEX proposals_by_contest ON contests.proposals USING btree (locality_id, contest_id);
alter table contests.proposals enable row level security;
alter table contests.proposals force row level security;
create policy locality on contests.proposals as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on contests.proposals to gs_app;

create table contests.questions (
  locality_id uuid not null,
  contest_id uuid not null,
  "position" integer not null,
  text text not null,
  options text[] not null,
  right_option integer not null,
  basis text,
  constraint questions_pkey PRIMARY KEY (locality_id, contest_id, "position"),
  constraint questions_locality_id_contest_id_fkey FOREIGN KEY (locality_id, contest_id) REFERENCES contests.contests(locality_id, id),
  constraint questions_position_check CHECK ((("position" >= 1) AND ("position" <= 60)))
);
alter table contests.questions enable row level security;
alter table contests.questions force row level security;
create policy locality on contests.questions as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on contests.questions to gs_app;

create table contests.seats (
  locality_id uuid not null,
  entry_id uuid not null,
  account_id uuid not null,
  contest_id uuid not null,
  seat integer not null,
  aside_reason text,
  assigned_at timestamp(3) with time zone default now() not null,
  constraint seats_pkey PRIMARY KEY (locality_id, entry_id, account_id),
  constraint seats_locality_id_contest_id_account_id_fkey FOREIGN KEY (locality_id, contest_id, account_id) REFERENCES contests.jurors(locality_id, contest_id, account_id),
  constraint seats_locality_id_entry_id_fkey FOREIGN KEY (locality_id, entry_id) REFERENCES contests.entries(locality_id, id),
  constraint seats_seat_check CHECK (((seat >= 1) AND (seat <= 3)))
);
CREATE INDEX seats_by_juror ON contests.seats USING btree (locality_id, account_id, contest_id);
CREATE UNIQUE INDEX seats_taken_once ON contests.seats USING btree (locality_id, entry_id, seat) WHERE (aside_reason IS NULL);
alter table contests.seats enable row level security;
alter table contests.seats force row level security;
create policy locality on contests.seats as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on contests.seats to gs_app;

create table contests.winners (
  locality_id uuid not null,
  contest_id uuid not null,
  entry_id uuid not null,
  rank integer not null,
  prize_code text not null,
  prize_label text not null,
  amount integer not null,
  constraint winners_pkey PRIMARY KEY (locality_id, contest_id, entry_id),
  constraint winners_amount_check CHECK ((amount >= 0)),
  constraint winners_locality_id_entry_id_fkey FOREIGN KEY (locality_id, entry_id) REFERENCES contests.entries(locality_id, id)
);
alter table contests.winners enable row level security;
alter table contests.winners force row level security;
create policy locality on contests.winners as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on contests.winners to gs_app;

create table documents.deliveries (
  locality_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  organization_id uuid not null,
  line_id uuid,
  sent_at timestamp(3) with time zone not null,
  sent_by text not null,
  opened_at timestamp(3) with time zone,
  opened_by text,
  acknowledged_at timestamp(3) with time zone,
  acknowledged_by text,
  carried_out_at timestamp(3) with time zone,
  carried_out_by text,
  remark text,
  constraint deliveries_pkey PRIMARY KEY (locality_id, id),
  constraint deliveries_locality_id_document_id_fkey FOREIGN KEY (locality_id, document_id) REFERENCES documents.documents(locality_id, id),
  constraint deliveries_locality_id_document_id_organization_id_key UNIQUE (locality_id, document_id, organization_id)
);
CREATE INDEX deliveries_by_organization ON documents.deliveries USING btree (locality_id, organization_id, sent_at DESC, id);
alter table documents.deliveries enable row level security;
alter table documents.deliveries force row level security;
create policy locality on documents.deliveries as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on documents.deliveries to gs_app;

create table documents.document_files (
  locality_id uuid not null,
  document_id uuid not null,
  file_id uuid not null,
  purpose text not null,
  "position" integer not null,
  added_at timestamp(3) with time zone default now() not null,
  added_by text not null,
  constraint document_files_pkey PRIMARY KEY (locality_id, document_id, file_id),
  constraint document_files_locality_id_document_id_fkey FOREIGN KEY (locality_id, document_id) REFERENCES documents.documents(locality_id, id),
  constraint document_files_purpose_check CHECK ((purpose = ANY (ARRAY['draft'::text, 'signed-copy'::text, 'annex'::text])))
);
alter table documents.document_files enable row level security;
alter table documents.document_files force row level security;
create policy locality on documents.document_files as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on documents.document_files to gs_app;

create table documents.documents (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  direction text not null,
  kind text not null,
  number integer,
  number_suffix text default ''::text not null,
  symbol text,
  issuer_id uuid,
  issuer_name text not null,
  place text,
  issued_on date,
  title text not null,
  short_name text,
  confidentiality text not null,
  urgency text not null,
  signing_capacity text,
  signing_behalf_of text,
  signer_post text,
  signer_name text,
  effective_from date,
  effective_to date,
  body jsonb default '[]'::jsonb not null,
  addressed_to jsonb default '[]'::jsonb not null,
  printed_text text,
  drafter_note text,
  doubt text,
  state text not null,
  series_id uuid,
  drafter_id uuid,
  drafter_name text not null,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  issued_at timestamp(3) with time zone,
  constraint documents_pkey PRIMARY KEY (locality_id, id),
  constraint documents_check CHECK (((state <> 'issued'::text) OR (issued_at IS NOT NULL))),
  constraint documents_check1 CHECK (((state <> ALL (ARRAY['draft'::text, 'submitted'::text, 'signed'::text, 'numbered'::text, 'recorded'::text])) OR (issued_at IS NULL))),
  constraint documents_confidentiality_check CHECK ((confidentiality = ANY (ARRAY['open'::text, 'internal'::text]))),
  constraint documents_direction_check CHECK ((direction = ANY (ARRAY['outgoing'::text, 'incoming'::text, 'internal'::text, 'external'::text]))),
  constraint documents_number_check CHECK ((number > 0)),
  constraint documents_signing_capacity_check CHECK ((signing_capacity = ANY (ARRAY['TM.'::text, 'Q.'::text, 'KT.'::text, 'TL.'::text, 'TUQ.'::text]))),
  constraint documents_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'signed'::text, 'numbered'::text, 'issued'::text, 'replaced'::text, 'expired'::text, 'cancelled'::text, 'recorded'::text]))),
  constraint documents_urgency_check CHECK ((urgency = ANY (ARRAY['normal'::text, 'urgent'::text, 'most-urgent'::text, 'express'::text])))
);
CREATE INDEX documents_by_number ON documents.documents USING btree (locality_id, number, symbol);
CREATE INDEX documents_by_organization ON documents.documents USING btree (locality_id, organization_id, state, id);
CREATE INDEX documents_by_state ON documents.documents USING btree (locality_id, state, id);
CREATE INDEX documents_newest ON documents.documents USING btree (locality_id, issued_on DESC, id DESC);
alter table documents.documents enable row level security;
alter table documents.documents force row level security;
create policy locality on documents.documents as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on documents.documents to gs_app;

create table documents.incoming_entries (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  year integer not null,
  number integer not null,
  received_on date not null,
  document_id uuid not null,
  handed_to text,
  due_on date,
  note text,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint incoming_entries_pkey PRIMARY KEY (locality_id, id),
  constraint incoming_entries_locality_id_document_id_fkey FOREIGN KEY (locality_id, document_id) REFERENCES documents.documents(locality_id, id),
  constraint incoming_entries_locality_id_organization_id_document_id_key UNIQUE (locality_id, organization_id, document_id),
  constraint incoming_entries_locality_id_organization_id_year_number_key UNIQUE (locality_id, organization_id, year, number),
  constraint incoming_entries_number_check CHECK ((number > 0)),
  constraint incoming_entries_year_check CHECK (((year >= 1930) AND (year <= 2200)))
);
alter table documents.incoming_entries enable row level security;
alter table documents.incoming_entries force row level security;
create policy locality on documents.incoming_entries as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on documents.incoming_entries to gs_app;

create table documents.numbers (
  locality_id uuid not null,
  series_id uuid not null,
  year integer not null,
  number integer not null,
  suffix text default ''::text not null,
  state text not null,
  document_id uuid,
  reason text,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint numbers_pkey PRIMARY KEY (locality_id, series_id, year, number, suffix),
  constraint numbers_check CHECK (((state = 'given'::text) = (document_id IS NOT NULL))),
  constraint numbers_locality_id_document_id_fkey FOREIGN KEY (locality_id, document_id) REFERENCES documents.documents(locality_id, id),
  constraint numbers_locality_id_series_id_fkey FOREIGN KEY (locality_id, series_id) REFERENCES documents.series(locality_id, id),
  constraint numbers_number_check CHECK ((number > 0)),
  constraint numbers_state_check CHECK ((state = ANY (ARRAY['given'::text, 'reserved'::text, 'skipped'::text]))),
  constraint numbers_year_check CHECK (((year >= 1930) AND (year <= 2200)))
);
CREATE INDEX numbers_by_document ON documents.numbers USING btree (locality_id, document_id);
alter table documents.numbers enable row level security;
alter table documents.numbers force row level security;
create policy locality on documents.numbers as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on documents.numbers to gs_app;

create table documents.prints (
  locality_id uuid not null,
  id uuid not null,
  template text not null,
  parameters jsonb not null,
  format text not null,
  state text not null,
  file_id uuid,
  asked_by uuid,
  asked_at timestamp(3) with time zone not null,
  finished_at timestamp(3) with time zone,
  constraint prints_pkey PRIMARY KEY (locality_id, id),
  constraint prints_format_check CHECK ((format = ANY (ARRAY['pdf'::text, 'docx'::text]))),
  constraint prints_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'done'::text, 'failed'::text])))
);
CREATE INDEX prints_by_account ON documents.prints USING btree (locality_id, asked_by, id);
alter table documents.prints enable row level security;
alter table documents.prints force row level security;
create policy locality on documents.prints as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on documents.prints to gs_app;

create table documents.publishing_tasks (
  locality_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  channel text not null,
  state text not null,
  published_on date,
  address text,
  reason text,
  created_at timestamp(3) with time zone default now() not null,
  closed_at timestamp(3) with time zone,
  closed_by text,
  constraint publishing_tasks_pkey PRIMARY KEY (locality_id, id),
  constraint publishing_tasks_check CHECK (((state = 'open'::text) = (closed_at IS NULL))),
  constraint publishing_tasks_locality_id_document_id_fkey FOREIGN KEY (locality_id, document_id) REFERENCES documents.documents(locality_id, id),
  constraint publishing_tasks_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'dropped'::text])))
);
CREATE INDEX publishing_tasks_by_document ON documents.publishing_tasks USING btree (locality_id, document_id);
CREATE INDEX publishing_tasks_open ON documents.publishing_tasks USING btree (locality_id, state, id);
alter table documents.publishing_tasks enable row level security;
alter table documents.publishing_tasks force row level security;
create policy locality on documents.publishing_tasks as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on documents.publishing_tasks to gs_app;

create table documents.recipient_lines (
  locality_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  "position" integer not null,
  text text not null,
  purpose text not null,
  mode text not null,
  targets jsonb default '[]'::jsonb not null,
  constraint recipient_lines_pkey PRIMARY KEY (locality_id, id),
  constraint recipient_lines_locality_id_document_id_fkey FOREIGN KEY (locality_id, document_id) REFERENCES documents.documents(locality_id, id),
  constraint recipient_lines_mode_check CHECK ((mode = ANY (ARRAY['electronic'::text, 'paper'::text, 'publish'::text, 'none'::text]))),
  constraint recipient_lines_purpose_check CHECK ((purpose = ANY (ARRAY['report'::text, 'carry-out'::text, 'coordinate'::text, 'inform'::text, 'publish'::text, 'archive'::text])))
);
CREATE INDEX recipient_lines_by_document ON documents.recipient_lines USING btree (locality_id, document_id, "position");
alter table documents.recipient_lines enable row level security;
alter table documents.recipient_lines force row level security;
create policy locality on documents.recipient_lines as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on documents.recipient_lines to gs_app;

create table documents.relations (
  locality_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  "position" integer not null,
  kind text not null,
  related_id uuid,
  citation text not null,
  cited_on date,
  doubt text,
  constraint relations_pkey PRIMARY KEY (locality_id, id),
  constraint relations_check CHECK ((related_id IS DISTINCT FROM document_id)),
  constraint relations_kind_check CHECK ((kind = ANY (ARRAY['basis'::text, 'implements'::text, 'continues'::text, 'concretizes'::text, 'amends'::text, 'replaces'::text, 'guides'::text, 'replies-to'::text, 'cites'::text]))),
  constraint relations_locality_id_document_id_fkey FOREIGN KEY (locality_id, document_id) REFERENCES documents.documents(locality_id, id),
  constraint relations_locality_id_related_id_fkey FOREIGN KEY (locality_id, related_id) REFERENCES documents.documents(locality_id, id)
);
CREATE INDEX relations_by_document ON documents.relations USING btree (locality_id, document_id, "position");
CREATE INDEX relations_by_related ON documents.relations USING btree (locality_id, related_id);
alter table documents.relations enable row level security;
alter table documents.relations force row level security;
create policy locality on documents.relations as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on documents.relations to gs_app;

create table documents.series (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  name text not null,
  kinds text[] default '{}'::text[] not null,
  symbol_suffix text not null,
  valid_from date not null,
  valid_to date,
  constraint series_pkey PRIMARY KEY (locality_id, id)
);
CREATE INDEX series_by_organization ON documents.series USING btree (locality_id, organization_id);
alter table documents.series enable row level security;
alter table documents.series force row level security;
create policy locality on documents.series as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on documents.series to gs_app;

create table documents.templates (
  locality_id uuid not null,
  id uuid not null,
  kind text not null,
  name text not null,
  edition integer not null,
  file_id uuid not null,
  state text not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  constraint templates_pkey PRIMARY KEY (locality_id, id),
  constraint templates_edition_check CHECK ((edition > 0)),
  constraint templates_locality_id_name_edition_key UNIQUE (locality_id, name, edition),
  constraint templates_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in-use'::text, 'stopped'::text])))
);
alter table documents.templates enable row level security;
alter table documents.templates force row level security;
create policy locality on documents.templates as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on documents.templates to gs_app;

create table events.anniversaries (
  locality_id uuid not null,
  id uuid not null,
  name text not null,
  based_on date,
  month integer,
  date_of_month integer,
  level text not null,
  source text,
  ended_on date,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  constraint anniversaries_pkey PRIMARY KEY (locality_id, id),
  constraint anniversaries_date_of_month_check CHECK (((date_of_month >= 1) AND (date_of_month <= 31))),
  constraint anniversaries_level_check CHECK ((level = ANY (ARRAY['central'::text, 'province'::text, 'district'::text, 'commune'::text, 'grassroots'::text]))),
  constraint anniversaries_month_check CHECK (((month >= 1) AND (month <= 12)))
);
alter table events.anniversaries enable row level security;
alter table events.anniversaries force row level security;
create policy locality on events.anniversaries as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on events.anniversaries to gs_app;

create table events.attendance (
  locality_id uuid not null,
  event_id uuid not null,
  audience text not null,
  people integer not null,
  constraint attendance_pkey PRIMARY KEY (locality_id, event_id, audience),
  constraint attendance_locality_id_event_id_fkey FOREIGN KEY (locality_id, event_id) REFERENCES events.events(locality_id, id),
  constraint attendance_people_check CHECK ((people >= 0))
);
alter table events.attendance enable row level security;
alter table events.attendance force row level security;
create policy locality on events.attendance as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on events.attendance to gs_app;

create table events.changes (
  locality_id uuid not null,
  id uuid not null,
  event_id uuid not null,
  act text not null,
  state text not null,
  mode text not null,
  starts_on date not null,
  reason text,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint changes_pkey PRIMARY KEY (locality_id, id),
  constraint changes_locality_id_event_id_fkey FOREIGN KEY (locality_id, event_id) REFERENCES events.events(locality_id, id)
);
CREATE INDEX changes_by_event ON events.changes USING btree (locality_id, event_id, id);
alter table events.changes enable row level security;
alter table events.changes force row level security;
create policy locality on events.changes as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on events.changes to gs_app;

create table events.co_organizers (
  locality_id uuid not null,
  event_id uuid not null,
  organization_id uuid not null,
  constraint co_organizers_pkey PRIMARY KEY (locality_id, event_id, organization_id),
  constraint co_organizers_locality_id_event_id_fkey FOREIGN KEY (locality_id, event_id) REFERENCES events.events(locality_id, id)
);
CREATE INDEX co_organizers_by_organization ON events.co_organizers USING btree (locality_id, organization_id);
alter table events.co_organizers enable row level security;
alter table events.co_organizers force row level security;
create policy locality on events.co_organizers as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on events.co_organizers to gs_app;

create table events.costs (
  locality_id uuid not null,
  event_id uuid not null,
  "position" integer not null,
  kind text not null,
  label text not null,
  planned bigint,
  actual bigint,
  source text,
  constraint costs_pkey PRIMARY KEY (locality_id, event_id, "position"),
  constraint costs_actual_check CHECK ((actual >= 0)),
  constraint costs_kind_check CHECK ((kind = ANY (ARRAY['organization'::text, 'gift'::text, 'prize'::text, 'travel'::text, 'other'::text]))),
  constraint costs_locality_id_event_id_fkey FOREIGN KEY (locality_id, event_id) REFERENCES events.events(locality_id, id),
  constraint costs_planned_check CHECK ((planned >= 0))
);
alter table events.costs enable row level security;
alter table events.costs force row level security;
create policy locality on events.costs as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on events.costs to gs_app;

create table events.counted_exchanges (
  locality_id uuid not null,
  event_id uuid not null,
  organization_id uuid not null,
  item_id uuid not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint counted_exchanges_pkey PRIMARY KEY (locality_id, event_id, organization_id),
  constraint counted_exchanges_locality_id_event_id_fkey FOREIGN KEY (locality_id, event_id) REFERENCES events.events(locality_id, id)
);
CREATE INDEX counted_exchanges_by_item ON events.counted_exchanges USING btree (locality_id, item_id);
alter table events.counted_exchanges enable row level security;
alter table events.counted_exchanges force row level security;
create policy locality on events.counted_exchanges as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on events.counted_exchanges to gs_app;

create table events.event_documents (
  locality_id uuid not null,
  event_id uuid not null,
  document_id uuid not null,
  purpose text not null,
  constraint event_documents_pkey PRIMARY KEY (locality_id, event_id, document_id),
  constraint event_documents_locality_id_event_id_fkey FOREIGN KEY (locality_id, event_id) REFERENCES events.events(locality_id, id),
  constraint event_documents_purpose_check CHECK ((purpose = ANY (ARRAY['plan'::text, 'invitation'::text, 'programme'::text, 'report'::text, 'final-report'::text, 'conclusion'::text, 'other'::text])))
);
CREATE INDEX event_documents_by_document ON events.event_documents USING btree (locality_id, document_id);
alter table events.event_documents enable row level security;
alter table events.event_documents force row level security;
create policy locality on events.event_documents as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on events.event_documents to gs_app;

create table events.events (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  kind text not null,
  name text not null,
  ordinal integer,
  term_from integer,
  term_to integer,
  purposes text[] default '{}'::text[] not null,
  mode text not null,
  host_event_id uuid,
  bloc_id uuid,
  anniversary_id uuid,
  year_about integer,
  plan_id uuid,
  closes_plan boolean default false not null,
  round_id uuid,
  host_exemplar_id uuid,
  outside_host text,
  follows_ho_chi_minh boolean default false not null,
  audiences text[] default '{}'::text[] not null,
  starts_on date not null,
  ends_on date not null,
  starts_at text,
  place text,
  conditions text,
  purpose_text text,
  printed_text text,
  is_public boolean default false not null,
  state text not null,
  state_reason text,
  result text,
  conclusion text,
  lessons text,
  file_ids uuid[] default '{}'::uuid[] not null,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  constraint events_pkey PRIMARY KEY (locality_id, id),
  constraint events_check CHECK ((ends_on >= starts_on)),
  constraint events_check1 CHECK (((mode = 'embedded'::text) = (host_event_id IS NOT NULL))),
  constraint events_kind_check CHECK ((kind = ANY (ARRAY['conference'::text, 'congress'::text, 'ceremony'::text, 'bloc-meeting'::text, 'exchange'::text, 'seminar'::text, 'experience-sharing'::text, 'gathering'::text, 'praise'::text, 'study-visit'::text, 'study-trip'::text, 'return-to-roots'::text, 'call-on'::text, 'gift-giving'::text, 'stage-play'::text, 'commemoration'::text]))),
  constraint events_locality_id_anniversary_id_fkey FOREIGN KEY (locality_id, anniversary_id) REFERENCES events.anniversaries(locality_id, id),
  constraint events_locality_id_host_event_id_fkey FOREIGN KEY (locality_id, host_event_id) REFERENCES events.events(locality_id, id),
  constraint events_mode_check CHECK ((mode = ANY (ARRAY['in-person'::text, 'online'::text, 'embedded'::text]))),
  constraint events_ordinal_check CHECK (((ordinal >= 1) AND (ordinal <= 200))),
  constraint events_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'preparing'::text, 'invited'::text, 'held'::text, 'reported'::text, 'postponed'::text, 'called-off'::text])))
);
CREATE INDEX events_by_anniversary ON events.events USING btree (locality_id, anniversary_id);
CREATE INDEX events_by_day ON events.events USING btree (locality_id, starts_on DESC, id DESC);
CREATE INDEX events_by_host ON events.events USING btree (locality_id, host_event_id);
CREATE INDEX events_by_organization ON events.events USING btree (locality_id, organization_id, starts_on);
alter table events.events enable row level security;
alter table events.events force row level security;
create policy locality on events.events as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on events.events to gs_app;

create table events.great_day_lists (
  locality_id uuid not null,
  id uuid not null,
  year integer not null,
  source text not null,
  document_id uuid,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint great_day_lists_pkey PRIMARY KEY (locality_id, id)
);
alter table events.great_day_lists enable row level security;
alter table events.great_day_lists force row level security;
create policy locality on events.great_day_lists as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on events.great_day_lists to gs_app;

create table events.great_days (
  locality_id uuid not null,
  list_id uuid not null,
  "position" integer not null,
  anniversary_id uuid not null,
  printed text not null,
  constraint great_days_pkey PRIMARY KEY (locality_id, list_id, "position"),
  constraint great_days_locality_id_anniversary_id_fkey FOREIGN KEY (locality_id, anniversary_id) REFERENCES events.anniversaries(locality_id, id),
  constraint great_days_locality_id_list_id_fkey FOREIGN KEY (locality_id, list_id) REFERENCES events.great_day_lists(locality_id, id)
);
alter table events.great_days enable row level security;
alter table events.great_days force row level security;
create policy locality on events.great_days as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on events.great_days to gs_app;

create table events.honour_lines (
  locality_id uuid not null,
  id uuid not null,
  event_id uuid not null,
  "position" integer not null,
  kind text not null,
  exemplar_id uuid,
  subject_kind text not null,
  name text not null,
  address text,
  standing text not null,
  form text not null,
  authority text,
  decision_number text,
  decided_on date,
  reason text,
  presenter text,
  handed_on date,
  not_handed_reason text,
  version integer default 1 not null,
  constraint honour_lines_pkey PRIMARY KEY (locality_id, id),
  constraint honour_lines_kind_check CHECK ((kind = ANY (ARRAY['honour'::text, 'award'::text]))),
  constraint honour_lines_locality_id_event_id_fkey FOREIGN KEY (locality_id, event_id) REFERENCES events.events(locality_id, id),
  constraint honour_lines_standing_check CHECK ((standing = ANY (ARRAY['serving'::text, 'retired'::text, 'outside'::text]))),
  constraint honour_lines_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['person'::text, 'collective'::text, 'household'::text, 'organization'::text, 'other'::text])))
);
CREATE INDEX honour_lines_by_event ON events.honour_lines USING btree (locality_id, event_id, "position", id);
CREATE INDEX honour_lines_by_exemplar ON events.honour_lines USING btree (locality_id, exemplar_id);
alter table events.honour_lines enable row level security;
alter table events.honour_lines force row level security;
create policy locality on events.honour_lines as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on events.honour_lines to gs_app;

create table events.invitees (
  locality_id uuid not null,
  id uuid not null,
  event_id uuid not null,
  "position" integer not null,
  kind text not null,
  subject_id uuid,
  name text not null,
  address text,
  part text not null,
  seats integer default 1 not null,
  group_id uuid,
  document_id uuid,
  answer text,
  answer_text text,
  came integer,
  version integer default 1 not null,
  constraint invitees_pkey PRIMARY KEY (locality_id, id),
  constraint invitees_answer_check CHECK ((answer = ANY (ARRAY['coming'::text, 'sends-other'::text, 'declined'::text]))),
  constraint invitees_came_check CHECK ((came >= 0)),
  constraint invitees_kind_check CHECK ((kind = ANY (ARRAY['organization'::text, 'person'::text, 'outside'::text]))),
  constraint invitees_locality_id_event_id_fkey FOREIGN KEY (locality_id, event_id) REFERENCES events.events(locality_id, id),
  constraint invitees_part_check CHECK ((part = ANY (ARRAY['delegate'::text, 'guest'::text, 'exemplar'::text, 'presenter'::text]))),
  constraint invitees_seats_check CHECK (((seats >= 1) AND (seats <= 10000)))
);
CREATE INDEX invitees_by_event ON events.invitees USING btree (locality_id, event_id, "position", id);
CREATE INDEX invitees_by_subject ON events.invitees USING btree (locality_id, subject_id);
CREATE UNIQUE INDEX invitees_once ON events.invitees USING btree (locality_id, event_id, kind, subject_id) WHERE (subject_id IS NOT NULL);
alter table events.invitees enable row level security;
alter table events.invitees force row level security;
create policy locality on events.invitees as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on events.invitees to gs_app;

create table events.movement_reviews (
  locality_id uuid not null,
  event_id uuid not null,
  movement_id uuid not null,
  review text not null,
  constraint movement_reviews_pkey PRIMARY KEY (locality_id, event_id, movement_id),
  constraint movement_reviews_locality_id_event_id_fkey FOREIGN KEY (locality_id, event_id) REFERENCES events.events(locality_id, id),
  constraint movement_reviews_review_check CHECK ((review = ANY (ARRAY['launch'::text, 'interim-review'::text, 'final-review'::text])))
);
CREATE INDEX movement_reviews_by_movement ON events.movement_reviews USING btree (locality_id, movement_id);
alter table events.movement_reviews enable row level security;
alter table events.movement_reviews force row level security;
create policy locality on events.movement_reviews as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on events.movement_reviews to gs_app;

create table events.preparations (
  locality_id uuid not null,
  id uuid not null,
  event_id uuid not null,
  "position" integer not null,
  text text not null,
  in_charge text,
  due_on date,
  done_on date,
  version integer default 1 not null,
  constraint preparations_pkey PRIMARY KEY (locality_id, id),
  constraint preparations_locality_id_event_id_fkey FOREIGN KEY (locality_id, event_id) REFERENCES events.events(locality_id, id)
);
CREATE INDEX preparations_by_event ON events.preparations USING btree (locality_id, event_id, "position", id);
alter table events.preparations enable row level security;
alter table events.preparations force row level security;
create policy locality on events.preparations as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on events.preparations to gs_app;

create table events.programme (
  locality_id uuid not null,
  event_id uuid not null,
  "position" integer not null,
  part text not null,
  starts_at text,
  minutes integer,
  title text not null,
  presenter text,
  constraint programme_pkey PRIMARY KEY (locality_id, event_id, "position"),
  constraint programme_locality_id_event_id_fkey FOREIGN KEY (locality_id, event_id) REFERENCES events.events(locality_id, id),
  constraint programme_minutes_check CHECK (((minutes >= 1) AND (minutes <= 1440))),
  constraint programme_part_check CHECK ((part = ANY (ARRAY['opening'::text, 'policy-publicity'::text, 'report'::text, 'speech'::text, 'exchange'::text, 'discussion'::text, 'honour'::text, 'presentation'::text, 'launch'::text, 'performance'::text, 'conclusion'::text, 'other'::text])))
);
alter table events.programme enable row level security;
alter table events.programme force row level security;
create policy locality on events.programme as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on events.programme to gs_app;

create table events.speakers (
  locality_id uuid not null,
  id uuid not null,
  event_id uuid not null,
  "position" integer not null,
  exemplar_id uuid,
  part text not null,
  name text not null,
  topic text,
  minutes integer,
  speech text,
  file_ids uuid[] default '{}'::uuid[] not null,
  version integer default 1 not null,
  constraint speakers_pkey PRIMARY KEY (locality_id, id),
  constraint speakers_locality_id_event_id_fkey FOREIGN KEY (locality_id, event_id) REFERENCES events.events(locality_id, id),
  constraint speakers_minutes_check CHECK (((minutes >= 1) AND (minutes <= 600))),
  constraint speakers_part_check CHECK ((part = ANY (ARRAY['speaks'::text, 'presented'::text])))
);
CREATE INDEX speakers_by_event ON events.speakers USING btree (locality_id, event_id, "position", id);
CREATE INDEX speakers_by_exemplar ON events.speakers USING btree (locality_id, exemplar_id);
alter table events.speakers enable row level security;
alter table events.speakers force row level security;
create policy locality on events.speakers as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on events.speakers to gs_app;

create table events.taken_over (
  locality_id uuid not null,
  event_id uuid not null,
  replication_id uuid not null,
  exemplar_id uuid not null,
  by_name text not null,
  constraint taken_over_pkey PRIMARY KEY (locality_id, event_id, replication_id),
  constraint taken_over_locality_id_event_id_fkey FOREIGN KEY (locality_id, event_id) REFERENCES events.events(locality_id, id)
);
alter table events.taken_over enable row level security;
alter table events.taken_over force row level security;
create policy locality on events.taken_over as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on events.taken_over to gs_app;

create table exemplars.confirmations (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  purpose text not null,
  agreed boolean not null,
  given_on date not null,
  how text not null,
  file_id uuid,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  photo_file_id uuid,
  constraint confirmations_pkey PRIMARY KEY (locality_id, id),
  constraint confirmations_locality_id_exemplar_id_fkey FOREIGN KEY (locality_id, exemplar_id) REFERENCES exemplars.exemplars(locality_id, id),
  constraint confirmations_purpose_check CHECK ((purpose = ANY (ARRAY['story'::text, 'photo'::text, 'contact'::text])))
);
CREATE INDEX confirmations_by_exemplar ON exemplars.confirmations USING btree (locality_id, exemplar_id, id);
alter table exemplars.confirmations enable row level security;
alter table exemplars.confirmations force row level security;
create policy locality on exemplars.confirmations as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on exemplars.confirmations to gs_app;

create table exemplars.effects (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  about text not null,
  about_id uuid not null,
  observed_on date not null,
  text text not null,
  followers integer,
  amount bigint,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint effects_pkey PRIMARY KEY (locality_id, id),
  constraint effects_about_check CHECK ((about = ANY (ARRAY['replication'::text, 'praise'::text, 'honour'::text]))),
  constraint effects_amount_check CHECK ((amount >= 0)),
  constraint effects_followers_check CHECK ((followers >= 0)),
  constraint effects_locality_id_exemplar_id_fkey FOREIGN KEY (locality_id, exemplar_id) REFERENCES exemplars.exemplars(locality_id, id)
);
CREATE INDEX effects_by_exemplar ON exemplars.effects USING btree (locality_id, exemplar_id, observed_on);
alter table exemplars.effects enable row level security;
alter table exemplars.effects force row level security;
create policy locality on exemplars.effects as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on exemplars.effects to gs_app;

create view exemplars.exemplar_facts with (security_invoker=true) as
 SELECT e.locality_id,
    e.id AS exemplar_id,
    e.organization_id,
    e.movement_id,
    e.contest_id,
    e.kind,
    e.subject_kind,
    e.source,
    e.stage,
    e.level,
    e.visibility,
    e.follows_ho_chi_minh,
    e.found_on,
    c.first_commended_on
   FROM (exemplars.exemplars e
     LEFT JOIN LATERAL ( SELECT min(r.happened_on) AS first_commended_on
           FROM exemplars.recognitions r
          WHERE ((r.locality_id = e.locality_id) AND (r.exemplar_id = e.id) AND (r.kind <> 'talk'::text))) c ON (true));
grant select on exemplars.exemplar_facts to gs_app;

create table exemplars.exemplars (
  locality_id uuid not null,
  id uuid not null,
  title text not null,
  kind text not null,
  subject_kind text not null,
  subject_id uuid,
  subject_name text not null,
  organization_id uuid not null,
  jurisdiction_id uuid,
  comprehensive boolean default false not null,
  fields text[] default '{}'::text[] not null,
  domains text[] default '{}'::text[] not null,
  found_on date not null,
  found_by text,
  source text not null,
  source_text text,
  ground text,
  promise text,
  target_level text,
  target_year integer,
  experience text,
  method text,
  practice text,
  effect text,
  economic_value bigint,
  economic_basis text,
  social_meaning text,
  follows_ho_chi_minh boolean default false not null,
  flags text[] default '{}'::text[] not null,
  stage text not null,
  level text,
  visibility text not null,
  contact text,
  photo_file_id uuid,
  photo_alt text,
  review_due_on date,
  standing_ended_on date,
  stage_reason text,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  movement_id uuid,
  contest_id uuid,
  photo_credit text,
  media_summary text,
  media_summary_approved_on date,
  media_summary_approved_by text,
  constraint exemplars_pkey PRIMARY KEY (locality_id, id),
  constraint exemplars_ground_check CHECK ((ground = ANY (ARRAY['leading'::text, 'good-deed'::text]))),
  constraint exemplars_source_check CHECK ((source = ANY (ARRAY['movement'::text, 'campaign'::text, 'inspection'::text, 'contest'::text, 'media'::text, 'front'::text, 'public'::text, 'unit'::text]))),
  constraint exemplars_stage_check CHECK ((stage = ANY (ARRAY['emerging'::text, 'nurturing'::text, 'nominated'::text, 'appraised'::text, 'recognized'::text, 'publicized'::text, 'replicated'::text, 'dropped'::text, 'withdrawn'::text]))),
  constraint exemplars_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['person'::text, 'collective'::text, 'household'::text, 'organization'::text, 'practice'::text, 'other'::text]))),
  constraint exemplars_visibility_check CHECK ((visibility = ANY (ARRAY['unit'::text, 'office'::text, 'public'::text])))
);
CREATE INDEX exemplars_by_movement ON exemplars.exemplars USING btree (locality_id, movement_id);
CREATE INDEX exemplars_by_organization ON exemplars.exemplars USING btree (locality_id, organization_id, stage);
CREATE INDEX exemplars_by_subject ON exemplars.exemplars USING btree (locality_id, subject_id);
CREATE INDEX exemplars_newest ON exemplars.exemplars USING btree (locality_id, found_on DESC, id DESC);
CREATE INDEX exemplars_public ON exemplars.exemplars USING btree (locality_id, visibility, found_on DESC, id DESC);
CREATE INDEX exemplars_review_due ON exemplars.exemplars USING btree (locality_id, review_due_on);
alter table exemplars.exemplars enable row level security;
alter table exemplars.exemplars force row level security;
create policy locality on exemplars.exemplars as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on exemplars.exemplars to gs_app;

create table exemplars.forwarded_lists (
  locality_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  edition integer not null,
  rows jsonb not null,
  document_id uuid,
  frozen_at timestamp(3) with time zone default now() not null,
  frozen_by text not null,
  constraint forwarded_lists_pkey PRIMARY KEY (locality_id, id),
  constraint forwarded_lists_edition_check CHECK ((edition > 0)),
  constraint forwarded_lists_locality_id_round_id_edition_key UNIQUE (locality_id, round_id, edition),
  constraint forwarded_lists_locality_id_round_id_fkey FOREIGN KEY (locality_id, round_id) REFERENCES exemplars.rounds(locality_id, id)
);
alter table exemplars.forwarded_lists enable row level security;
alter table exemplars.forwarded_lists force row level security;
create policy locality on exemplars.forwarded_lists as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on exemplars.forwarded_lists to gs_app;

create table exemplars.invitations (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  organization_id uuid not null,
  event_id uuid,
  wanted_on date not null,
  place text,
  audience text,
  subject text not null,
  state text not null,
  answer text,
  answered_by text,
  recognition_id uuid,
  version integer default 1 not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint invitations_pkey PRIMARY KEY (locality_id, id),
  constraint invitations_locality_id_exemplar_id_fkey FOREIGN KEY (locality_id, exemplar_id) REFERENCES exemplars.exemplars(locality_id, id),
  constraint invitations_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'accepted'::text, 'declined'::text, 'held'::text, 'called-off'::text])))
);
CREATE INDEX invitations_by_day ON exemplars.invitations USING btree (locality_id, wanted_on, id);
CREATE INDEX invitations_by_exemplar ON exemplars.invitations USING btree (locality_id, exemplar_id, wanted_on);
alter table exemplars.invitations enable row level security;
alter table exemplars.invitations force row level security;
create policy locality on exemplars.invitations as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on exemplars.invitations to gs_app;

create table exemplars.labels (
  locality_id uuid not null,
  id uuid not null,
  list text not null,
  code text not null,
  label text not null,
  guidance text,
  plan_id uuid,
  common_code text,
  "position" integer not null,
  valid_from date,
  valid_to date,
  version integer default 1 not null,
  constraint labels_pkey PRIMARY KEY (locality_id, id),
  constraint labels_list_check CHECK ((list = ANY (ARRAY['kind'::text, 'field'::text, 'domain'::text, 'level'::text]))),
  constraint labels_locality_id_list_code_key UNIQUE (locality_id, list, code)
);
alter table exemplars.labels enable row level security;
alter table exemplars.labels force row level security;
create policy locality on exemplars.labels as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on exemplars.labels to gs_app;

create view exemplars.nominated with (security_invoker=true) as
 SELECT n.locality_id,
    n.id AS nomination_id,
    n.exemplar_id,
    n.organization_id,
    n.round_id,
    n.line,
    n.outcome,
    f.first_sent_on AS sent_on,
    f.period_label,
    e.title,
    e.subject_name
   FROM ((exemplars.nominations n
     JOIN plans.obligation_facts f ON (((f.locality_id = n.locality_id) AND (f.item_id = n.item_id))))
     JOIN exemplars.exemplars e ON (((e.locality_id = n.locality_id) AND (e.id = n.exemplar_id))))
  WHERE ((NOT n.withdrawn) AND (f.first_sent_on IS NOT NULL) AND (e.stage <> ALL (ARRAY['dropped'::text, 'withdrawn'::text])));
grant select on exemplars.nominated to gs_app;

create view exemplars.nomination_facts with (security_invoker=true) as
 SELECT f.locality_id,
    f.item_id,
    f.plan_id,
    f.rule_id,
    f.organization_id,
    f.period_key,
    f.period_from,
    f.period_to,
    f.last_day,
    f.first_sent_on,
    f.in_time,
    f.declared_none,
    f.done,
    f.collectives,
    f.individuals,
    count(n.id) AS named,
    count(n.id) FILTER (WHERE (e.subject_kind = 'person'::text)) AS named_individuals,
    count(n.id) FILTER (WHERE (e.subject_kind <> 'person'::text)) AS named_collectives,
    count(n.id) FILTER (WHERE (n.outcome = 'introduced'::text)) AS introduced,
    count(n.id) FILTER (WHERE (n.outcome = 'used-here'::text)) AS used_here
   FROM ((plans.obligation_facts f
     LEFT JOIN exemplars.nominations n ON (((n.locality_id = f.locality_id) AND (n.item_id = f.item_id) AND (NOT n.withdrawn))))
     LEFT JOIN exemplars.exemplars e ON (((e.locality_id = n.locality_id) AND (e.id = n.exemplar_id))))
  WHERE (f.owes = 'nomination'::text)
  GROUP BY f.locality_id, f.item_id, f.plan_id, f.rule_id, f.organization_id, f.period_key, f.period_from, f.period_to, f.last_day, f.first_sent_on, f.in_time, f.declared_none, f.done, f.collectives, f.individuals;
grant select on exemplars.nomination_facts to gs_app;

create table exemplars.nominations (
  locality_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  item_id uuid not null,
  organization_id uuid not null,
  exemplar_id uuid not null,
  line text not null,
  "position" integer not null,
  brief jsonb not null,
  marks jsonb default '[]'::jsonb not null,
  minutes_on date,
  minutes_votes_for integer,
  minutes_votes_all integer,
  minutes_file_id uuid,
  withdrawn boolean default false not null,
  outcome text,
  outcome_reason text,
  upper_answer text,
  upper_answered_on date,
  upper_note text,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  constraint nominations_pkey PRIMARY KEY (locality_id, id),
  constraint nominations_line_check CHECK ((line = ANY (ARRAY['unit'::text, 'front'::text]))),
  constraint nominations_locality_id_exemplar_id_fkey FOREIGN KEY (locality_id, exemplar_id) REFERENCES exemplars.exemplars(locality_id, id),
  constraint nominations_locality_id_round_id_exemplar_id_key UNIQUE (locality_id, round_id, exemplar_id),
  constraint nominations_locality_id_round_id_fkey FOREIGN KEY (locality_id, round_id) REFERENCES exemplars.rounds(locality_id, id),
  constraint nominations_outcome_check CHECK ((outcome = ANY (ARRAY['introduced'::text, 'used-here'::text, 'not-chosen'::text]))),
  constraint nominations_upper_answer_check CHECK ((upper_answer = ANY (ARRAY['received'::text, 'publicized'::text, 'honoured'::text, 'declined'::text])))
);
CREATE INDEX nominations_by_exemplar ON exemplars.nominations USING btree (locality_id, exemplar_id, id);
CREATE INDEX nominations_by_item ON exemplars.nominations USING btree (locality_id, item_id, "position");
alter table exemplars.nominations enable row level security;
alter table exemplars.nominations force row level security;
create policy locality on exemplars.nominations as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on exemplars.nominations to gs_app;

create table exemplars.nurture_entries (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  happened_on date not null,
  kind text not null,
  text text not null,
  amount bigint,
  source text,
  in_charge text,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint nurture_entries_pkey PRIMARY KEY (locality_id, id),
  constraint nurture_entries_kind_check CHECK ((kind = ANY (ARRAY['material'::text, 'spirit'::text, 'technique'::text, 'prize'::text]))),
  constraint nurture_entries_locality_id_exemplar_id_fkey FOREIGN KEY (locality_id, exemplar_id) REFERENCES exemplars.exemplars(locality_id, id)
);
CREATE INDEX nurture_entries_by_exemplar ON exemplars.nurture_entries USING btree (locality_id, exemplar_id, id);
alter table exemplars.nurture_entries enable row level security;
alter table exemplars.nurture_entries force row level security;
create policy locality on exemplars.nurture_entries as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on exemplars.nurture_entries to gs_app;

create table exemplars.recognitions (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  kind text not null,
  level text not null,
  form text not null,
  happened_on date not null,
  by_whom text,
  document_id uuid,
  decision_number text,
  text text,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  event_id uuid,
  follows_ho_chi_minh boolean default false not null,
  partner_ids uuid[] default '{}'::uuid[] not null,
  constraint recognitions_pkey PRIMARY KEY (locality_id, id),
  constraint recognitions_kind_check CHECK ((kind = ANY (ARRAY['recognition'::text, 'honour'::text, 'praise'::text, 'talk'::text]))),
  constraint recognitions_locality_id_exemplar_id_fkey FOREIGN KEY (locality_id, exemplar_id) REFERENCES exemplars.exemplars(locality_id, id)
);
CREATE INDEX recognitions_by_exemplar ON exemplars.recognitions USING btree (locality_id, exemplar_id, happened_on);
alter table exemplars.recognitions enable row level security;
alter table exemplars.recognitions force row level security;
create policy locality on exemplars.recognitions as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on exemplars.recognitions to gs_app;

create table exemplars.replications (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  kind text not null,
  organization_id uuid,
  by_name text not null,
  since date not null,
  scale text,
  goal text,
  result text,
  state text not null,
  ended_on date,
  file_ids uuid[] default '{}'::uuid[] not null,
  version integer default 1 not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  partner_ids uuid[] default '{}'::uuid[] not null,
  constraint replications_pkey PRIMARY KEY (locality_id, id),
  constraint replications_kind_check CHECK ((kind = ANY (ARRAY['replicates'::text, 'competes'::text]))),
  constraint replications_locality_id_exemplar_id_fkey FOREIGN KEY (locality_id, exemplar_id) REFERENCES exemplars.exemplars(locality_id, id),
  constraint replications_state_check CHECK ((state = ANY (ARRAY['begun'::text, 'kept-up'::text, 'stopped'::text])))
);
CREATE INDEX replications_by_exemplar ON exemplars.replications USING btree (locality_id, exemplar_id, id);
CREATE INDEX replications_by_organization ON exemplars.replications USING btree (locality_id, organization_id, id);
alter table exemplars.replications enable row level security;
alter table exemplars.replications force row level security;
create policy locality on exemplars.replications as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on exemplars.replications to gs_app;

create table exemplars.rounds (
  locality_id uuid not null,
  id uuid not null,
  rule_id uuid not null,
  plan_id uuid not null,
  period_key text not null,
  label text not null,
  period_from date not null,
  period_to date not null,
  due_on date,
  due_inclusive boolean,
  sends_to text,
  state text not null,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  constraint rounds_pkey PRIMARY KEY (locality_id, id),
  constraint rounds_locality_id_rule_id_period_key_key UNIQUE (locality_id, rule_id, period_key),
  constraint rounds_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text, 'consolidated'::text, 'voting'::text, 'chosen'::text, 'forwarded'::text, 'answered'::text])))
);
CREATE INDEX rounds_newest ON exemplars.rounds USING btree (locality_id, period_from DESC, id);
alter table exemplars.rounds enable row level security;
alter table exemplars.rounds force row level security;
create policy locality on exemplars.rounds as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on exemplars.rounds to gs_app;

create table exemplars.scores (
  locality_id uuid not null,
  round_id uuid not null,
  nomination_id uuid not null,
  account_id uuid not null,
  score integer,
  aside_reason text,
  given_at timestamp(3) with time zone default now() not null,
  constraint scores_pkey PRIMARY KEY (locality_id, round_id, nomination_id, account_id),
  constraint scores_check CHECK (((score IS NULL) = (aside_reason IS NOT NULL))),
  constraint scores_locality_id_nomination_id_fkey FOREIGN KEY (locality_id, nomination_id) REFERENCES exemplars.nominations(locality_id, id),
  constraint scores_locality_id_round_id_account_id_fkey FOREIGN KEY (locality_id, round_id, account_id) REFERENCES exemplars.voters(locality_id, round_id, account_id),
  constraint scores_score_check CHECK (((score >= 0) AND (score <= 10)))
);
alter table exemplars.scores enable row level security;
alter table exemplars.scores force row level security;
create policy locality on exemplars.scores as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on exemplars.scores to gs_app;

create table exemplars.shortcomings (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  text text not null,
  remedy text,
  in_charge text,
  due_on date,
  done_on date,
  version integer default 1 not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint shortcomings_pkey PRIMARY KEY (locality_id, id),
  constraint shortcomings_locality_id_exemplar_id_fkey FOREIGN KEY (locality_id, exemplar_id) REFERENCES exemplars.exemplars(locality_id, id)
);
CREATE INDEX shortcomings_by_exemplar ON exemplars.shortcomings USING btree (locality_id, exemplar_id, id);
alter table exemplars.shortcomings enable row level security;
alter table exemplars.shortcomings force row level security;
create policy locality on exemplars.shortcomings as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on exemplars.shortcomings to gs_app;

create table exemplars.stage_changes (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  stage text not null,
  happened_on date not null,
  reason text,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint stage_changes_pkey PRIMARY KEY (locality_id, id),
  constraint stage_changes_locality_id_exemplar_id_fkey FOREIGN KEY (locality_id, exemplar_id) REFERENCES exemplars.exemplars(locality_id, id)
);
CREATE INDEX stage_changes_by_exemplar ON exemplars.stage_changes USING btree (locality_id, exemplar_id, id);
alter table exemplars.stage_changes enable row level security;
alter table exemplars.stage_changes force row level security;
create policy locality on exemplars.stage_changes as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on exemplars.stage_changes to gs_app;

create table exemplars.standard_sets (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid,
  field text,
  name text not null,
  edition integer not null,
  subject_kinds text[] default '{}'::text[] not null,
  state text not null,
  document_id uuid,
  file_id uuid,
  valid_from date,
  valid_to date,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  constraint standard_sets_pkey PRIMARY KEY (locality_id, id),
  constraint standard_sets_edition_check CHECK ((edition > 0)),
  constraint standard_sets_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in-force'::text, 'replaced'::text])))
);
CREATE INDEX standard_sets_by_organization ON exemplars.standard_sets USING btree (locality_id, organization_id, state);
alter table exemplars.standard_sets enable row level security;
alter table exemplars.standard_sets force row level security;
create policy locality on exemplars.standard_sets as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on exemplars.standard_sets to gs_app;

create table exemplars.standards (
  locality_id uuid not null,
  id uuid not null,
  set_id uuid not null,
  "position" integer not null,
  text text not null,
  constraint standards_pkey PRIMARY KEY (locality_id, id),
  constraint standards_locality_id_set_id_fkey FOREIGN KEY (locality_id, set_id) REFERENCES exemplars.standard_sets(locality_id, id)
);
CREATE INDEX standards_by_set ON exemplars.standards USING btree (locality_id, set_id, "position");
alter table exemplars.standards enable row level security;
alter table exemplars.standards force row level security;
create policy locality on exemplars.standards as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on exemplars.standards to gs_app;

create table exemplars.suggestions (
  locality_id uuid not null,
  id uuid not null,
  code text not null,
  about_name text not null,
  about_place text not null,
  text text not null,
  contact text,
  received_at timestamp(3) with time zone default now() not null,
  state text not null,
  answer text,
  organization_id uuid,
  exemplar_id uuid,
  handled_by text,
  handled_at timestamp(3) with time zone,
  version integer default 1 not null,
  constraint suggestions_pkey PRIMARY KEY (locality_id, id),
  constraint suggestions_locality_id_code_key UNIQUE (locality_id, code),
  constraint suggestions_state_check CHECK ((state = ANY (ARRAY['received'::text, 'checking'::text, 'taken-up'::text, 'declined'::text])))
);
CREATE INDEX suggestions_newest ON exemplars.suggestions USING btree (locality_id, state, received_at DESC, id);
alter table exemplars.suggestions enable row level security;
alter table exemplars.suggestions force row level security;
create policy locality on exemplars.suggestions as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on exemplars.suggestions to gs_app;

create table exemplars.summings_up (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  held_on date not null,
  led_by text not null,
  worked text not null,
  fell_short text,
  cost bigint,
  cost_basis text,
  conditions text not null,
  lessons text,
  file_ids uuid[] default '{}'::uuid[] not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint summings_up_pkey PRIMARY KEY (locality_id, id),
  constraint summings_up_cost_check CHECK ((cost >= 0)),
  constraint summings_up_locality_id_exemplar_id_fkey FOREIGN KEY (locality_id, exemplar_id) REFERENCES exemplars.exemplars(locality_id, id)
);
CREATE INDEX summings_up_by_exemplar ON exemplars.summings_up USING btree (locality_id, exemplar_id, held_on);
alter table exemplars.summings_up enable row level security;
alter table exemplars.summings_up force row level security;
create policy locality on exemplars.summings_up as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on exemplars.summings_up to gs_app;

create table exemplars.surveys (
  locality_id uuid not null,
  id uuid not null,
  exemplar_id uuid not null,
  kind text not null,
  state text not null,
  planned_on date,
  held_on date,
  place text,
  team text,
  checker_name text,
  marks jsonb default '[]'::jsonb not null,
  findings text,
  conclusion text,
  file_ids uuid[] default '{}'::uuid[] not null,
  version integer default 1 not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint surveys_pkey PRIMARY KEY (locality_id, id),
  constraint surveys_check CHECK (((state = 'done'::text) = ((held_on IS NOT NULL) AND (conclusion IS NOT NULL)))),
  constraint surveys_conclusion_check CHECK ((conclusion = ANY (ARRAY['meets'::text, 'needs-nurture'::text, 'fails'::text, 'still-exemplary'::text, 'no-longer'::text]))),
  constraint surveys_kind_check CHECK ((kind = ANY (ARRAY['survey'::text, 'appraisal'::text, 'truth-check'::text, 'follow-up'::text]))),
  constraint surveys_locality_id_exemplar_id_fkey FOREIGN KEY (locality_id, exemplar_id) REFERENCES exemplars.exemplars(locality_id, id),
  constraint surveys_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'done'::text, 'called-off'::text])))
);
CREATE INDEX surveys_by_exemplar ON exemplars.surveys USING btree (locality_id, exemplar_id, id);
alter table exemplars.surveys enable row level security;
alter table exemplars.surveys force row level security;
create policy locality on exemplars.surveys as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on exemplars.surveys to gs_app;

create table exemplars.voters (
  locality_id uuid not null,
  round_id uuid not null,
  account_id uuid not null,
  name text not null,
  organization_id uuid,
  voted_at timestamp(3) with time zone,
  constraint voters_pkey PRIMARY KEY (locality_id, round_id, account_id),
  constraint voters_locality_id_round_id_fkey FOREIGN KEY (locality_id, round_id) REFERENCES exemplars.rounds(locality_id, id)
);
alter table exemplars.voters enable row level security;
alter table exemplars.voters force row level security;
create policy locality on exemplars.voters as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on exemplars.voters to gs_app;

create table honours.award_changes (
  locality_id uuid not null,
  id uuid not null,
  award_id uuid not null,
  kind text not null,
  replaced_by uuid,
  decision_number text,
  decided_on date,
  reason text not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint award_changes_pkey PRIMARY KEY (locality_id, id),
  constraint award_changes_check CHECK (((kind = 'corrected'::text) = (replaced_by IS NOT NULL))),
  constraint award_changes_kind_check CHECK ((kind = ANY (ARRAY['corrected'::text, 'revoked'::text, 'restored'::text, 'withdrawn'::text]))),
  constraint award_changes_locality_id_award_id_fkey FOREIGN KEY (locality_id, award_id) REFERENCES honours.awards(locality_id, id),
  constraint award_changes_locality_id_replaced_by_fkey FOREIGN KEY (locality_id, replaced_by) REFERENCES honours.awards(locality_id, id)
);
CREATE INDEX award_changes_by_award ON honours.award_changes USING btree (locality_id, award_id, id);
CREATE INDEX award_changes_by_replacement ON honours.award_changes USING btree (locality_id, replaced_by);
CREATE UNIQUE INDEX award_changes_final ON honours.award_changes USING btree (locality_id, award_id) WHERE (kind = ANY (ARRAY['corrected'::text, 'withdrawn'::text]));
alter table honours.award_changes enable row level security;
alter table honours.award_changes force row level security;
create policy locality on honours.award_changes as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on honours.award_changes to gs_app;

create table honours.awards (
  locality_id uuid not null,
  id uuid not null,
  subject_kind text not null,
  subject_id uuid,
  subject_name text not null,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  organization_id uuid not null,
  award_code text not null,
  title text not null,
  ground text,
  level text not null,
  year_from integer not null,
  year integer not null,
  decision_number text,
  decided_on date,
  decided_by text,
  achievement text,
  file_id uuid,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint awards_pkey PRIMARY KEY (locality_id, id),
  constraint awards_check CHECK (((subject_kind = 'other'::text) = (subject_id IS NULL))),
  constraint awards_check1 CHECK ((year_from <= year)),
  constraint awards_ground_check CHECK ((ground = ANY (ARRAY['CONG_TRANG'::text, 'DOT_XUAT'::text, 'PHONG_TRAO'::text, 'CONG_HIEN'::text, 'NIEN_HAN'::text, 'DOI_NGOAI'::text]))),
  constraint awards_level_check CHECK ((level = ANY (ARRAY['state'::text, 'central'::text, 'province'::text, 'district'::text, 'commune'::text, 'grassroots'::text]))),
  constraint awards_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['person'::text, 'collective'::text, 'household'::text, 'organization'::text, 'other'::text]))),
  constraint awards_year_check CHECK (((year >= 1930) AND (year <= 2100))),
  constraint awards_year_from_check CHECK (((year_from >= 1930) AND (year_from <= 2100)))
);
CREATE INDEX awards_by_decision ON honours.awards USING btree (locality_id, decision_number);
CREATE INDEX awards_by_organization ON honours.awards USING btree (locality_id, organization_id, year);
CREATE INDEX awards_by_subject ON honours.awards USING btree (locality_id, subject_id, year);
CREATE INDEX awards_newest ON honours.awards USING btree (locality_id, year DESC, sort_key, id);
alter table honours.awards enable row level security;
alter table honours.awards force row level security;
create policy locality on honours.awards as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on honours.awards to gs_app;

create table honours.impediment_endings (
  locality_id uuid not null,
  impediment_id uuid not null,
  ended_on date,
  conclusion text not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint impediment_endings_pkey PRIMARY KEY (locality_id, impediment_id),
  constraint impediment_endings_locality_id_impediment_id_fkey FOREIGN KEY (locality_id, impediment_id) REFERENCES honours.impediments(locality_id, id)
);
alter table honours.impediment_endings enable row level security;
alter table honours.impediment_endings force row level security;
create policy locality on honours.impediment_endings as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on honours.impediment_endings to gs_app;

create table honours.impediments (
  locality_id uuid not null,
  id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  kind text not null,
  began_on date not null,
  content text not null,
  decision_number text,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint impediments_pkey PRIMARY KEY (locality_id, id),
  constraint impediments_kind_check CHECK ((kind = ANY (ARRAY['discipline'::text, 'review'::text]))),
  constraint impediments_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['person'::text, 'collective'::text, 'household'::text, 'organization'::text])))
);
CREATE INDEX impediments_by_subject ON honours.impediments USING btree (locality_id, subject_id, id);
alter table honours.impediments enable row level security;
alter table honours.impediments force row level security;
create policy locality on honours.impediments as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on honours.impediments to gs_app;

create table honours.local_rule_endings (
  locality_id uuid not null,
  rule_id uuid not null,
  last_day date,
  reason text not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint local_rule_endings_pkey PRIMARY KEY (locality_id, rule_id),
  constraint local_rule_endings_locality_id_rule_id_fkey FOREIGN KEY (locality_id, rule_id) REFERENCES honours.local_rules(locality_id, id)
);
alter table honours.local_rule_endings enable row level security;
alter table honours.local_rule_endings force row level security;
create policy locality on honours.local_rule_endings as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on honours.local_rule_endings to gs_app;

create table honours.local_rules (
  locality_id uuid not null,
  id uuid not null,
  valid_from date not null,
  valid_to date,
  instrument text not null,
  place text not null,
  checked boolean not null,
  rule jsonb not null,
  file_id uuid,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint local_rules_pkey PRIMARY KEY (locality_id, id),
  constraint local_rules_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
);
alter table honours.local_rules enable row level security;
alter table honours.local_rules force row level security;
create policy locality on honours.local_rules as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on honours.local_rules to gs_app;

create table honours.payment_list_withdrawals (
  locality_id uuid not null,
  list_id uuid not null,
  reason text not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint payment_list_withdrawals_pkey PRIMARY KEY (locality_id, list_id),
  constraint payment_list_withdrawals_locality_id_list_id_fkey FOREIGN KEY (locality_id, list_id) REFERENCES honours.payment_lists(locality_id, id)
);
alter table honours.payment_list_withdrawals enable row level security;
alter table honours.payment_list_withdrawals force row level security;
create policy locality on honours.payment_list_withdrawals as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on honours.payment_list_withdrawals to gs_app;

create table honours.payment_lists (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid,
  title text not null,
  decision_number text,
  lines jsonb not null,
  sums jsonb not null,
  total bigint not null,
  line_count integer not null,
  open_count integer not null,
  search_key tsvector not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint payment_lists_pkey PRIMARY KEY (locality_id, id),
  constraint payment_lists_check CHECK (((open_count >= 0) AND (open_count <= line_count))),
  constraint payment_lists_line_count_check CHECK ((line_count > 0)),
  constraint payment_lists_total_check CHECK ((total >= 0))
);
alter table honours.payment_lists enable row level security;
alter table honours.payment_lists force row level security;
create policy locality on honours.payment_lists as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on honours.payment_lists to gs_app;

create table honours.ratings (
  locality_id uuid not null,
  id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  year integer not null,
  rating text not null,
  decision_number text,
  decided_on date,
  decided_by text,
  reason text,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint ratings_pkey PRIMARY KEY (locality_id, id),
  constraint ratings_rating_check CHECK ((rating = ANY (ARRAY['KHTNV'::text, 'HTNV'::text, 'HTTNV'::text, 'HTXSNV'::text]))),
  constraint ratings_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['person'::text, 'collective'::text, 'household'::text, 'organization'::text]))),
  constraint ratings_year_check CHECK (((year >= 1930) AND (year <= 2100)))
);
CREATE INDEX ratings_by_subject ON honours.ratings USING btree (locality_id, subject_id, year, id);
alter table honours.ratings enable row level security;
alter table honours.ratings force row level security;
create policy locality on honours.ratings as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on honours.ratings to gs_app;

create table honours.recruitments (
  locality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  recruited_on date not null,
  decision_number text,
  reason text,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint recruitments_pkey PRIMARY KEY (locality_id, id)
);
CREATE INDEX recruitments_by_person ON honours.recruitments USING btree (locality_id, person_id, id);
alter table honours.recruitments enable row level security;
alter table honours.recruitments force row level security;
create policy locality on honours.recruitments as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on honours.recruitments to gs_app;

create table honours.work_authors (
  locality_id uuid not null,
  work_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  constraint work_authors_pkey PRIMARY KEY (locality_id, work_id, subject_id),
  constraint work_authors_locality_id_work_id_fkey FOREIGN KEY (locality_id, work_id) REFERENCES honours.works(locality_id, id),
  constraint work_authors_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['person'::text, 'collective'::text, 'household'::text, 'organization'::text])))
);
CREATE INDEX work_authors_by_subject ON honours.work_authors USING btree (locality_id, subject_id);
alter table honours.work_authors enable row level security;
alter table honours.work_authors force row level security;
create policy locality on honours.work_authors as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on honours.work_authors to gs_app;

create table honours.work_scopes (
  locality_id uuid not null,
  id uuid not null,
  work_id uuid not null,
  scope text not null,
  decision_number text not null,
  decided_on date not null,
  decided_by text,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint work_scopes_pkey PRIMARY KEY (locality_id, id),
  constraint work_scopes_locality_id_work_id_fkey FOREIGN KEY (locality_id, work_id) REFERENCES honours.works(locality_id, id),
  constraint work_scopes_scope_check CHECK ((scope = ANY (ARRAY['co_so'::text, 'bo_tinh'::text, 'toan_quoc'::text])))
);
CREATE INDEX work_scopes_by_work ON honours.work_scopes USING btree (locality_id, work_id, id);
alter table honours.work_scopes enable row level security;
alter table honours.work_scopes force row level security;
create policy locality on honours.work_scopes as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on honours.work_scopes to gs_app;

create table honours.work_uses (
  locality_id uuid not null,
  work_id uuid not null,
  award_id uuid not null,
  finding text,
  reason text,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint work_uses_pkey PRIMARY KEY (locality_id, work_id, award_id),
  constraint work_uses_check CHECK (((finding IS NULL) = (reason IS NULL))),
  constraint work_uses_locality_id_award_id_fkey FOREIGN KEY (locality_id, award_id) REFERENCES honours.awards(locality_id, id),
  constraint work_uses_locality_id_work_id_fkey FOREIGN KEY (locality_id, work_id) REFERENCES honours.works(locality_id, id)
);
CREATE INDEX work_uses_by_award ON honours.work_uses USING btree (locality_id, award_id);
alter table honours.work_uses enable row level security;
alter table honours.work_uses force row level security;
create policy locality on honours.work_uses as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on honours.work_uses to gs_app;

create table honours.works (
  locality_id uuid not null,
  id uuid not null,
  kind text not null,
  title text not null,
  year integer not null,
  scope text not null,
  decision_number text not null,
  decided_on date,
  decided_by text,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint works_pkey PRIMARY KEY (locality_id, id),
  constraint works_kind_check CHECK ((kind = ANY (ARRAY['initiative'::text, 'science-work'::text]))),
  constraint works_scope_check CHECK ((scope = ANY (ARRAY['co_so'::text, 'bo_tinh'::text, 'toan_quoc'::text]))),
  constraint works_year_check CHECK (((year >= 1930) AND (year <= 2100)))
);
alter table honours.works enable row level security;
alter table honours.works force row level security;
create policy locality on honours.works as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on honours.works to gs_app;

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
  state text not null,
  lock_reason text,
  password_hash text not null,
  password_changed_at timestamp(3) with time zone,
  must_change_password boolean not null,
  last_sign_in_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone not null,
  constraint accounts_pkey PRIMARY KEY (locality_id, id),
  constraint accounts_state_check CHECK ((state = ANY (ARRAY['active'::text, 'locked'::text])))
);
CREATE UNIQUE INDEX accounts_by_login ON identity.accounts USING btree (login);
CREATE INDEX accounts_by_person ON identity.accounts USING btree (locality_id, person_id);
CREATE INDEX accounts_by_words ON identity.accounts USING gin (to_tsvector('simple'::regconfig, name_fold));
CREATE INDEX accounts_in_order ON identity.accounts USING btree (locality_id, sort_key, id);
alter table identity.accounts enable row level security;
alter table identity.accounts force row level security;
create policy locality on identity.accounts as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select, update on identity.accounts to gs_app;

create table identity.delegations (
  locality_id uuid not null,
  id uuid not null,
  giver_id uuid not null,
  receiver_id uuid not null,
  roles text[] not null,
  valid_from date not null,
  valid_to date not null,
  reason text not null,
  entered_at timestamp(3) with time zone not null,
  entered_by uuid,
  entered_by_name text not null,
  ended_on date,
  ended_by uuid,
  ended_by_name text,
  end_reason text,
  constraint delegations_pkey PRIMARY KEY (locality_id, id),
  constraint delegations_check CHECK ((valid_to >= valid_from)),
  constraint delegations_check1 CHECK ((giver_id <> receiver_id)),
  constraint delegations_locality_id_giver_id_fkey FOREIGN KEY (locality_id, giver_id) REFERENCES identity.accounts(locality_id, id),
  constraint delegations_locality_id_receiver_id_fkey FOREIGN KEY (locality_id, receiver_id) REFERENCES identity.accounts(locality_id, id)
);
CREATE INDEX delegations_by_giver ON identity.delegations USING btree (locality_id, giver_id);
CREATE INDEX delegations_by_receiver ON identity.delegations USING btree (locality_id, receiver_id);
alter table identity.delegations enable row level security;
alter table identity.delegations force row level security;
create policy locality on identity.delegations as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on identity.delegations to gs_app;
grant update (end_reason) on identity.delegations to gs_app;
grant update (ended_by) on identity.delegations to gs_app;
grant update (ended_by_name) on identity.delegations to gs_app;
grant update (ended_on) on identity.delegations to gs_app;

create table identity.grants (
  locality_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  role text not null,
  scope_kind text not null,
  scope_id uuid,
  valid_from date not null,
  valid_to date,
  granted_at timestamp(3) with time zone not null,
  granted_by uuid,
  granted_by_name text not null,
  ended_on date,
  ended_by uuid,
  ended_by_name text,
  end_reason text,
  constraint grants_pkey PRIMARY KEY (locality_id, id),
  constraint grants_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint grants_check1 CHECK (((scope_id IS NULL) = (scope_kind = ANY (ARRAY['locality'::text, 'system'::text])))),
  constraint grants_locality_id_account_id_fkey FOREIGN KEY (locality_id, account_id) REFERENCES identity.accounts(locality_id, id),
  constraint grants_scope_kind_check CHECK ((scope_kind = ANY (ARRAY['organization'::text, 'bloc'::text, 'council'::text, 'jurisdiction'::text, 'locality'::text, 'system'::text])))
);
CREATE INDEX grants_by_account ON identity.grants USING btree (locality_id, account_id);
CREATE INDEX grants_by_role ON identity.grants USING btree (locality_id, role, account_id);
alter table identity.grants enable row level security;
alter table identity.grants force row level security;
create policy locality on identity.grants as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on identity.grants to gs_app;
grant update (end_reason) on identity.grants to gs_app;
grant update (ended_by) on identity.grants to gs_app;
grant update (ended_by_name) on identity.grants to gs_app;
grant update (ended_on) on identity.grants to gs_app;

create table identity.recovery_codes (
  locality_id uuid not null,
  account_id uuid not null,
  code_hash text not null,
  used_at timestamp(3) with time zone,
  constraint recovery_codes_pkey PRIMARY KEY (locality_id, account_id, code_hash),
  constraint recovery_codes_locality_id_account_id_fkey FOREIGN KEY (locality_id, account_id) REFERENCES identity.accounts(locality_id, id)
);
alter table identity.recovery_codes enable row level security;
alter table identity.recovery_codes force row level security;
create policy locality on identity.recovery_codes as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on identity.recovery_codes to gs_app;

create table identity.sessions (
  locality_id uuid not null,
  id uuid not null,
  token_hash text not null,
  account_id uuid not null,
  way text not null,
  device text not null,
  address text not null,
  signed_in_at timestamp(3) with time zone not null,
  last_seen_at timestamp(3) with time zone not null,
  expires_at timestamp(3) with time zone not null,
  revoked_at timestamp(3) with time zone,
  working_locality_id uuid,
  constraint sessions_pkey PRIMARY KEY (locality_id, id),
  constraint sessions_locality_id_account_id_fkey FOREIGN KEY (locality_id, account_id) REFERENCES identity.accounts(locality_id, id),
  constraint sessions_way_check CHECK ((way = ANY (ARRAY['password'::text, 'second-step'::text, 'single-sign-on'::text])))
);
CREATE INDEX sessions_by_account ON identity.sessions USING btree (locality_id, account_id, signed_in_at);
CREATE UNIQUE INDEX sessions_by_token ON identity.sessions USING btree (locality_id, token_hash);
alter table identity.sessions enable row level security;
alter table identity.sessions force row level security;
create policy locality on identity.sessions as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on identity.sessions to gs_app;

create table identity.sign_in_steps (
  locality_id uuid not null,
  token_hash text not null,
  account_id uuid not null,
  awaiting text not null,
  way text not null,
  expires_at timestamp(3) with time zone not null,
  constraint sign_in_steps_pkey PRIMARY KEY (locality_id, token_hash),
  constraint sign_in_steps_awaiting_check CHECK ((awaiting = ANY (ARRAY['second-step'::text, 'new-password'::text]))),
  constraint sign_in_steps_locality_id_account_id_fkey FOREIGN KEY (locality_id, account_id) REFERENCES identity.accounts(locality_id, id)
);
CREATE INDEX sign_in_steps_by_account ON identity.sign_in_steps USING btree (locality_id, account_id);
alter table identity.sign_in_steps enable row level security;
alter table identity.sign_in_steps force row level security;
create policy locality on identity.sign_in_steps as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on identity.sign_in_steps to gs_app;

create table identity.single_sign_on_links (
  locality_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  issuer text not null,
  subject text not null,
  linked_at timestamp(3) with time zone not null,
  constraint single_sign_on_links_pkey PRIMARY KEY (locality_id, id),
  constraint single_sign_on_links_locality_id_account_id_fkey FOREIGN KEY (locality_id, account_id) REFERENCES identity.accounts(locality_id, id)
);
CREATE INDEX single_sign_on_links_by_account ON identity.single_sign_on_links USING btree (locality_id, account_id);
CREATE UNIQUE INDEX single_sign_on_links_by_subject ON identity.single_sign_on_links USING btree (issuer, subject);
alter table identity.single_sign_on_links enable row level security;
alter table identity.single_sign_on_links force row level security;
create policy locality on identity.single_sign_on_links as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on identity.single_sign_on_links to gs_app;

create table identity.throttles (
  key text not null,
  attempts integer not null,
  last_at timestamp(3) with time zone not null,
  constraint throttles_pkey PRIMARY KEY (key)
);
CREATE INDEX throttles_by_age ON identity.throttles USING btree (last_at);
grant delete, insert, select, update on identity.throttles to gs_app;

create table identity.totp_secrets (
  locality_id uuid not null,
  account_id uuid not null,
  secret text not null,
  created_at timestamp(3) with time zone not null,
  confirmed_at timestamp(3) with time zone,
  last_step bigint not null,
  constraint totp_secrets_pkey PRIMARY KEY (locality_id, account_id),
  constraint totp_secrets_locality_id_account_id_fkey FOREIGN KEY (locality_id, account_id) REFERENCES identity.accounts(locality_id, id)
);
alter table identity.totp_secrets enable row level security;
alter table identity.totp_secrets force row level security;
create policy locality on identity.totp_secrets as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on identity.totp_secrets to gs_app;

create table initiatives.agenda (
  locality_id uuid not null,
  session_id uuid not null,
  initiative_id uuid not null,
  "position" integer not null,
  result text,
  scope text,
  constraint agenda_pkey PRIMARY KEY (locality_id, session_id, initiative_id),
  constraint agenda_locality_id_initiative_id_fkey FOREIGN KEY (locality_id, initiative_id) REFERENCES initiatives.initiatives(locality_id, id),
  constraint agenda_locality_id_session_id_fkey FOREIGN KEY (locality_id, session_id) REFERENCES initiatives.sessions(locality_id, id),
  constraint agenda_result_check CHECK ((result = ANY (ARRAY['passed'::text, 'failed'::text]))),
  constraint agenda_scope_check CHECK ((scope = ANY (ARRAY['co_so'::text, 'bo_tinh'::text, 'toan_quoc'::text])))
);
alter table initiatives.agenda enable row level security;
alter table initiatives.agenda force row level security;
create policy locality on initiatives.agenda as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on initiatives.agenda to gs_app;

create table initiatives.authors (
  locality_id uuid not null,
  initiative_id uuid not null,
  "position" integer not null,
  person_id uuid,
  name text not null,
  place text,
  share_percent numeric(5,2) not null,
  constraint authors_pkey PRIMARY KEY (locality_id, initiative_id, "position"),
  constraint authors_locality_id_initiative_id_fkey FOREIGN KEY (locality_id, initiative_id) REFERENCES initiatives.initiatives(locality_id, id),
  constraint authors_share_percent_check CHECK (((share_percent > (0)::numeric) AND (share_percent <= (100)::numeric)))
);
CREATE INDEX authors_by_person ON initiatives.authors USING btree (locality_id, person_id);
alter table initiatives.authors enable row level security;
alter table initiatives.authors force row level security;
create policy locality on initiatives.authors as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on initiatives.authors to gs_app;

create table initiatives.initiatives (
  locality_id uuid not null,
  id uuid not null,
  title text not null,
  kind text not null,
  organization_id uuid not null,
  investor text,
  field text,
  season text not null,
  season_year integer not null,
  summary text,
  before_text text,
  novelty text,
  effect text,
  benefit_amount numeric(18,0),
  benefit_basis text,
  conditions text,
  confidential_parts text,
  applied_where text,
  first_users text,
  first_applied_on date,
  requested_on date,
  state text not null,
  state_reason text,
  file_ids uuid[] default '{}'::uuid[] not null,
  sketch integer[] default '{}'::integer[] not null,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  constraint initiatives_pkey PRIMARY KEY (locality_id, id),
  constraint initiatives_kind_check CHECK ((kind = ANY (ARRAY['initiative'::text, 'solution'::text, 'research'::text]))),
  constraint initiatives_season_check CHECK ((season = ANY (ARRAY['socio-economic'::text, 'education'::text]))),
  constraint initiatives_season_year_check CHECK (((season_year >= 1990) AND (season_year <= 2200))),
  constraint initiatives_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'returned'::text, 'accepted'::text, 'before-council'::text, 'recognized'::text, 'not-recognized'::text, 'withdrawn'::text])))
);
CREATE INDEX initiatives_by_organization ON initiatives.initiatives USING btree (locality_id, organization_id, state);
CREATE INDEX initiatives_newest ON initiatives.initiatives USING btree (locality_id, season_year DESC, id DESC);
alter table initiatives.initiatives enable row level security;
alter table initiatives.initiatives force row level security;
create policy locality on initiatives.initiatives as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on initiatives.initiatives to gs_app;

create table initiatives.likeness_findings (
  locality_id uuid not null,
  id uuid not null,
  initiative_id uuid not null,
  other_id uuid not null,
  likeness numeric(5,4) not null,
  passages jsonb not null,
  verdict text,
  note text,
  judged_by text,
  judged_at timestamp(3) with time zone,
  found_at timestamp(3) with time zone default now() not null,
  constraint likeness_findings_pkey PRIMARY KEY (locality_id, id),
  constraint likeness_findings_locality_id_initiative_id_fkey FOREIGN KEY (locality_id, initiative_id) REFERENCES initiatives.initiatives(locality_id, id),
  constraint likeness_findings_locality_id_initiative_id_other_id_key UNIQUE (locality_id, initiative_id, other_id),
  constraint likeness_findings_locality_id_other_id_fkey FOREIGN KEY (locality_id, other_id) REFERENCES initiatives.initiatives(locality_id, id),
  constraint likeness_findings_verdict_check CHECK ((verdict = ANY (ARRAY['copied'::text, 'same-subject'::text, 'harmless'::text])))
);
alter table initiatives.likeness_findings enable row level security;
alter table initiatives.likeness_findings force row level security;
create policy locality on initiatives.likeness_findings as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on initiatives.likeness_findings to gs_app;

create table initiatives.marks (
  locality_id uuid not null,
  session_id uuid not null,
  initiative_id uuid not null,
  member_position integer not null,
  novelty integer,
  effect integer,
  replicability integer,
  vote text not null,
  scope text,
  note text,
  given_at timestamp(3) with time zone default now() not null,
  constraint marks_pkey PRIMARY KEY (locality_id, session_id, initiative_id, member_position),
  constraint marks_effect_check CHECK (((effect >= 0) AND (effect <= 100))),
  constraint marks_locality_id_session_id_initiative_id_fkey FOREIGN KEY (locality_id, session_id, initiative_id) REFERENCES initiatives.agenda(locality_id, session_id, initiative_id),
  constraint marks_locality_id_session_id_member_position_fkey FOREIGN KEY (locality_id, session_id, member_position) REFERENCES initiatives.session_members(locality_id, session_id, "position"),
  constraint marks_novelty_check CHECK (((novelty >= 0) AND (novelty <= 100))),
  constraint marks_replicability_check CHECK (((replicability >= 0) AND (replicability <= 100))),
  constraint marks_scope_check CHECK ((scope = ANY (ARRAY['co_so'::text, 'bo_tinh'::text, 'toan_quoc'::text]))),
  constraint marks_vote_check CHECK ((vote = ANY (ARRAY['for'::text, 'against'::text, 'blank'::text, 'aside'::text])))
);
alter table initiatives.marks enable row level security;
alter table initiatives.marks force row level security;
create policy locality on initiatives.marks as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on initiatives.marks to gs_app;

create table initiatives.recognitions (
  locality_id uuid not null,
  id uuid not null,
  initiative_id uuid not null,
  scope text not null,
  effect_text text,
  decision_number text not null,
  decided_on date not null,
  decided_by text not null,
  certificate_number text,
  session_id uuid,
  work_id uuid,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint recognitions_pkey PRIMARY KEY (locality_id, id),
  constraint recognitions_locality_id_initiative_id_fkey FOREIGN KEY (locality_id, initiative_id) REFERENCES initiatives.initiatives(locality_id, id),
  constraint recognitions_scope_check CHECK ((scope = ANY (ARRAY['co_so'::text, 'bo_tinh'::text, 'toan_quoc'::text])))
);
CREATE INDEX recognitions_by_initiative ON initiatives.recognitions USING btree (locality_id, initiative_id, decided_on);
CREATE UNIQUE INDEX recognitions_once ON initiatives.recognitions USING btree (locality_id, initiative_id, scope);
alter table initiatives.recognitions enable row level security;
alter table initiatives.recognitions force row level security;
create policy locality on initiatives.recognitions as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on initiatives.recognitions to gs_app;

create table initiatives.replications (
  locality_id uuid not null,
  id uuid not null,
  initiative_id uuid not null,
  organization_id uuid,
  by_name text not null,
  since date not null,
  result text,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint replications_pkey PRIMARY KEY (locality_id, id),
  constraint replications_locality_id_initiative_id_fkey FOREIGN KEY (locality_id, initiative_id) REFERENCES initiatives.initiatives(locality_id, id)
);
alter table initiatives.replications enable row level security;
alter table initiatives.replications force row level security;
create policy locality on initiatives.replications as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on initiatives.replications to gs_app;

create table initiatives.session_members (
  locality_id uuid not null,
  session_id uuid not null,
  account_id uuid,
  person_id uuid,
  "position" integer not null,
  name text not null,
  part text not null,
  present boolean,
  constraint session_members_pkey PRIMARY KEY (locality_id, session_id, "position"),
  constraint session_members_locality_id_session_id_fkey FOREIGN KEY (locality_id, session_id) REFERENCES initiatives.sessions(locality_id, id),
  constraint session_members_part_check CHECK ((part = ANY (ARRAY['chair'::text, 'deputy'::text, 'member'::text, 'secretary'::text])))
);
alter table initiatives.session_members enable row level security;
alter table initiatives.session_members force row level security;
create policy locality on initiatives.session_members as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on initiatives.session_members to gs_app;

create table initiatives.sessions (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  council_name text not null,
  purpose text not null,
  season text not null,
  season_year integer not null,
  held_on date,
  place text,
  required_percent numeric(5,2) not null,
  quorum_percent numeric(5,2) not null,
  ratio_source text not null,
  state text not null,
  conclusion text,
  minutes_file_id uuid,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  constraint sessions_pkey PRIMARY KEY (locality_id, id),
  constraint sessions_purpose_check CHECK ((purpose = ANY (ARRAY['recognition'::text, 'scope'::text]))),
  constraint sessions_quorum_percent_check CHECK (((quorum_percent > (0)::numeric) AND (quorum_percent <= (100)::numeric))),
  constraint sessions_required_percent_check CHECK (((required_percent > (0)::numeric) AND (required_percent <= (100)::numeric))),
  constraint sessions_season_check CHECK ((season = ANY (ARRAY['socio-economic'::text, 'education'::text]))),
  constraint sessions_state_check CHECK ((state = ANY (ARRAY['prepared'::text, 'open'::text, 'counted'::text, 'concluded'::text])))
);
alter table initiatives.sessions enable row level security;
alter table initiatives.sessions force row level security;
create policy locality on initiatives.sessions as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on initiatives.sessions to gs_app;

create table initiatives.shared_initiatives (
  locality_id uuid not null,
  activity_id uuid not null,
  initiative_id uuid not null,
  holder_name text not null,
  person_id uuid,
  constraint shared_initiatives_pkey PRIMARY KEY (locality_id, activity_id, initiative_id, holder_name),
  constraint shared_initiatives_locality_id_activity_id_fkey FOREIGN KEY (locality_id, activity_id) REFERENCES initiatives.sharing_activities(locality_id, id),
  constraint shared_initiatives_locality_id_initiative_id_fkey FOREIGN KEY (locality_id, initiative_id) REFERENCES initiatives.initiatives(locality_id, id)
);
alter table initiatives.shared_initiatives enable row level security;
alter table initiatives.shared_initiatives force row level security;
create policy locality on initiatives.shared_initiatives as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on initiatives.shared_initiatives to gs_app;

create table initiatives.sharing_activities (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  item_id uuid,
  held_on date not null,
  place text,
  form text not null,
  audience text,
  attendance integer,
  result text,
  file_ids uuid[] default '{}'::uuid[] not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  event_id uuid,
  constraint sharing_activities_pkey PRIMARY KEY (locality_id, id),
  constraint sharing_activities_attendance_check CHECK ((attendance >= 0))
);
CREATE INDEX sharing_by_item ON initiatives.sharing_activities USING btree (locality_id, item_id);
CREATE INDEX sharing_by_organization ON initiatives.sharing_activities USING btree (locality_id, organization_id, held_on);
alter table initiatives.sharing_activities enable row level security;
alter table initiatives.sharing_activities force row level security;
create policy locality on initiatives.sharing_activities as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on initiatives.sharing_activities to gs_app;

create table movements.movements (
  locality_id uuid not null,
  id uuid not null,
  name text not null,
  aliases text[] default '{}'::text[] not null,
  kind text not null,
  level text not null,
  organization_id uuid,
  launched_by text,
  launched_on date,
  valid_from date,
  valid_to date,
  parent_id uuid,
  launch_document_id uuid,
  plan_id uuid,
  is_focus boolean not null,
  follows_ho_chi_minh boolean not null,
  content text,
  serves text,
  resolution_ids uuid[] default '{}'::uuid[] not null,
  indicator_ids uuid[] default '{}'::uuid[] not null,
  cancelled_on date,
  cancelled_reason text,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  constraint movements_pkey PRIMARY KEY (locality_id, id),
  constraint movements_check CHECK (((organization_id IS NULL) <> (launched_by IS NULL))),
  constraint movements_check1 CHECK ((valid_from <= valid_to)),
  constraint movements_check2 CHECK (((cancelled_on IS NULL) = (cancelled_reason IS NULL))),
  constraint movements_kind_check CHECK ((kind = ANY (ARRAY['regular'::text, 'thematic'::text, 'special'::text, 'campaign'::text]))),
  constraint movements_level_check CHECK ((level = ANY (ARRAY['central'::text, 'province'::text, 'district'::text, 'commune'::text, 'grassroots'::text]))),
  constraint movements_locality_id_parent_id_fkey FOREIGN KEY (locality_id, parent_id) REFERENCES movements.movements(locality_id, id)
);
CREATE INDEX movements_by_document ON movements.movements USING btree (locality_id, launch_document_id);
CREATE INDEX movements_by_organization ON movements.movements USING btree (locality_id, organization_id);
CREATE INDEX movements_in_order ON movements.movements USING btree (locality_id, sort_key, id);
alter table movements.movements enable row level security;
alter table movements.movements force row level security;
create policy locality on movements.movements as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on movements.movements to gs_app;

create table movements.responses (
  locality_id uuid not null,
  id uuid not null,
  movement_id uuid not null,
  organization_id uuid not null,
  responded_on date not null,
  content text,
  document_id uuid,
  informed integer,
  collectives integer not null,
  individuals integer not null,
  version integer default 1 not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint responses_pkey PRIMARY KEY (locality_id, id),
  constraint responses_collectives_check CHECK ((collectives >= 0)),
  constraint responses_individuals_check CHECK ((individuals >= 0)),
  constraint responses_informed_check CHECK ((informed >= 0)),
  constraint responses_locality_id_movement_id_fkey FOREIGN KEY (locality_id, movement_id) REFERENCES movements.movements(locality_id, id),
  constraint responses_locality_id_movement_id_organization_id_key UNIQUE (locality_id, movement_id, organization_id)
);
CREATE INDEX responses_by_organization ON movements.responses USING btree (locality_id, organization_id, movement_id);
alter table movements.responses enable row level security;
alter table movements.responses force row level security;
create policy locality on movements.responses as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on movements.responses to gs_app;

create table movements.summaries (
  locality_id uuid not null,
  id uuid not null,
  movement_id uuid not null,
  kind text not null,
  planned_on date not null,
  held_on date,
  document_id uuid,
  note text,
  version integer default 1 not null,
  constraint summaries_pkey PRIMARY KEY (locality_id, id),
  constraint summaries_kind_check CHECK ((kind = ANY (ARRAY['interim'::text, 'final'::text]))),
  constraint summaries_locality_id_movement_id_fkey FOREIGN KEY (locality_id, movement_id) REFERENCES movements.movements(locality_id, id)
);
CREATE INDEX summaries_by_movement ON movements.summaries USING btree (locality_id, movement_id, planned_on);
alter table movements.summaries enable row level security;
alter table movements.summaries force row level security;
create policy locality on movements.summaries as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on movements.summaries to gs_app;

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
  created_at timestamp(3) with time zone not null,
  read_at timestamp(3) with time zone,
  digested_on date,
  constraint notifications_pkey PRIMARY KEY (locality_id, id)
);
CREATE INDEX notifications_by_account ON notifications.notifications USING btree (locality_id, account_id, id);
CREATE UNIQUE INDEX notifications_by_key ON notifications.notifications USING btree (locality_id, account_id, key) WHERE (key IS NOT NULL);
CREATE INDEX notifications_unread ON notifications.notifications USING btree (locality_id, account_id) WHERE (read_at IS NULL);
alter table notifications.notifications enable row level security;
alter table notifications.notifications force row level security;
create policy locality on notifications.notifications as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on notifications.notifications to gs_app;

create table notifications.preferences (
  locality_id uuid not null,
  account_id uuid not null,
  mail_at_once boolean not null,
  mail_digest boolean not null,
  constraint preferences_pkey PRIMARY KEY (locality_id, account_id)
);
alter table notifications.preferences enable row level security;
alter table notifications.preferences force row level security;
create policy locality on notifications.preferences as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on notifications.preferences to gs_app;

create table opinions.correction_amendments (
  locality_id uuid not null,
  id uuid not null,
  correction_id uuid not null,
  text text not null,
  amended_on date not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint correction_amendments_pkey PRIMARY KEY (locality_id, id),
  constraint correction_amendments_locality_id_correction_id_fkey FOREIGN KEY (locality_id, correction_id) REFERENCES opinions.corrections(locality_id, id)
);
CREATE INDEX correction_amendments_by_correction ON opinions.correction_amendments USING btree (locality_id, correction_id, id);
alter table opinions.correction_amendments enable row level security;
alter table opinions.correction_amendments force row level security;
create policy locality on opinions.correction_amendments as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on opinions.correction_amendments to gs_app;

create table opinions.correction_places (
  locality_id uuid not null,
  id uuid not null,
  correction_id uuid not null,
  channel text not null,
  address text,
  told_on date not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint correction_places_pkey PRIMARY KEY (locality_id, id),
  constraint correction_places_locality_id_correction_id_fkey FOREIGN KEY (locality_id, correction_id) REFERENCES opinions.corrections(locality_id, id)
);
CREATE INDEX correction_places_by_correction ON opinions.correction_places USING btree (locality_id, correction_id, id);
alter table opinions.correction_places enable row level security;
alter table opinions.correction_places force row level security;
create policy locality on opinions.correction_places as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on opinions.correction_places to gs_app;

create table opinions.corrections (
  locality_id uuid not null,
  id uuid not null,
  title text not null,
  claim text not null,
  seen_on date not null,
  facts text not null,
  answer text not null,
  evidence_file_ids uuid[] default '{}'::uuid[] not null,
  subject_kind text not null,
  subject_name text not null,
  organization_id uuid not null,
  state text not null,
  published_on date,
  published_by text,
  state_reason text,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  constraint corrections_pkey PRIMARY KEY (locality_id, id),
  constraint corrections_check CHECK (((state = ANY (ARRAY['published'::text, 'closed'::text])) = (published_on IS NOT NULL))),
  constraint corrections_state_check CHECK ((state = ANY (ARRAY['noted'::text, 'published'::text, 'closed'::text, 'dropped'::text]))),
  constraint corrections_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['award'::text, 'proposal'::text, 'exemplar'::text, 'item'::text, 'movement'::text, 'contest'::text, 'other'::text])))
);
CREATE INDEX corrections_newest ON opinions.corrections USING btree (locality_id, id DESC);
CREATE INDEX corrections_published ON opinions.corrections USING btree (locality_id, published_on DESC, id DESC) WHERE (published_on IS NOT NULL);
alter table opinions.corrections enable row level security;
alter table opinions.corrections force row level security;
create policy locality on opinions.corrections as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on opinions.corrections to gs_app;

create table opinions.letters (
  locality_id uuid not null,
  id uuid not null,
  code text not null,
  kind text not null,
  about text not null,
  text text not null,
  sender_name text,
  contact text,
  received_at timestamp(3) with time zone default now() not null,
  state text not null,
  organization_id uuid,
  passed_to text,
  answer text,
  handled_by text,
  handled_at timestamp(3) with time zone,
  version integer default 1 not null,
  constraint letters_pkey PRIMARY KEY (locality_id, id),
  constraint letters_check CHECK (((state = 'passed-on'::text) = (passed_to IS NOT NULL))),
  constraint letters_check1 CHECK (((state = ANY (ARRAY['received'::text, 'handling'::text])) OR ((answer IS NOT NULL) AND (sender_name IS NULL) AND (contact IS NULL)))),
  constraint letters_kind_check CHECK ((kind = ANY (ARRAY['comment'::text, 'report'::text, 'complaint'::text]))),
  constraint letters_locality_id_code_key UNIQUE (locality_id, code),
  constraint letters_state_check CHECK ((state = ANY (ARRAY['received'::text, 'handling'::text, 'answered'::text, 'passed-on'::text, 'set-aside'::text])))
);
CREATE INDEX letters_in_state ON opinions.letters USING btree (locality_id, state, received_at DESC, id);
CREATE INDEX letters_newest ON opinions.letters USING btree (locality_id, received_at DESC, id);
alter table opinions.letters enable row level security;
alter table opinions.letters force row level security;
create policy locality on opinions.letters as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on opinions.letters to gs_app;

create table organizations.addressee_groups (
  locality_id uuid not null,
  id uuid not null,
  wording text not null,
  short_form text,
  search_key tsvector not null,
  expression jsonb not null,
  state text not null,
  frozen_on date,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  constraint addressee_groups_pkey PRIMARY KEY (locality_id, id),
  constraint addressee_groups_check CHECK (((state = 'frozen'::text) = (frozen_on IS NOT NULL))),
  constraint addressee_groups_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'frozen'::text])))
);
CREATE INDEX addressee_groups_newest ON organizations.addressee_groups USING btree (locality_id, created_at DESC, id);
alter table organizations.addressee_groups enable row level security;
alter table organizations.addressee_groups force row level security;
create policy locality on organizations.addressee_groups as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.addressee_groups to gs_app;

create table organizations.addressee_members (
  locality_id uuid not null,
  group_id uuid not null,
  organization_id uuid not null,
  "position" integer not null,
  name text not null,
  kind_label text not null,
  under_committee boolean not null,
  head_name text,
  head_title text,
  constraint addressee_members_pkey PRIMARY KEY (locality_id, group_id, organization_id),
  constraint addressee_members_locality_id_group_id_fkey FOREIGN KEY (locality_id, group_id) REFERENCES organizations.addressee_groups(locality_id, id)
);
CREATE INDEX addressee_members_in_order ON organizations.addressee_members USING btree (locality_id, group_id, "position");
alter table organizations.addressee_members enable row level security;
alter table organizations.addressee_members force row level security;
create policy locality on organizations.addressee_members as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on organizations.addressee_members to gs_app;

create table organizations.affiliations (
  locality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  organization_id uuid,
  jurisdiction_id uuid,
  valid_from date not null,
  valid_to date,
  constraint affiliations_pkey PRIMARY KEY (locality_id, id),
  constraint affiliations_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint affiliations_check1 CHECK (((organization_id IS NULL) <> (jurisdiction_id IS NULL))),
  constraint affiliations_locality_id_jurisdiction_id_fkey FOREIGN KEY (locality_id, jurisdiction_id) REFERENCES organizations.jurisdictions(locality_id, id),
  constraint affiliations_locality_id_organization_id_fkey FOREIGN KEY (locality_id, organization_id) REFERENCES organizations.organizations(locality_id, id),
  constraint affiliations_locality_id_person_id_fkey FOREIGN KEY (locality_id, person_id) REFERENCES organizations.persons(locality_id, id)
);
CREATE INDEX affiliations_by_jurisdiction ON organizations.affiliations USING btree (locality_id, jurisdiction_id, valid_from);
CREATE INDEX affiliations_by_organization ON organizations.affiliations USING btree (locality_id, organization_id, valid_from);
CREATE INDEX affiliations_by_person ON organizations.affiliations USING btree (locality_id, person_id, valid_from);
alter table organizations.affiliations enable row level security;
alter table organizations.affiliations force row level security;
create policy locality on organizations.affiliations as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.affiliations to gs_app;

create table organizations.bloc_members (
  locality_id uuid not null,
  id uuid not null,
  bloc_id uuid not null,
  organization_id uuid not null,
  valid_from date not null,
  valid_to date,
  decision text,
  constraint bloc_members_pkey PRIMARY KEY (locality_id, id),
  constraint bloc_members_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint bloc_members_locality_id_bloc_id_fkey FOREIGN KEY (locality_id, bloc_id) REFERENCES organizations.blocs(locality_id, id),
  constraint bloc_members_locality_id_organization_id_fkey FOREIGN KEY (locality_id, organization_id) REFERENCES organizations.organizations(locality_id, id)
);
CREATE INDEX bloc_members_by_bloc ON organizations.bloc_members USING btree (locality_id, bloc_id, valid_from);
CREATE INDEX bloc_members_by_organization ON organizations.bloc_members USING btree (locality_id, organization_id, valid_from);
alter table organizations.bloc_members enable row level security;
alter table organizations.bloc_members force row level security;
create policy locality on organizations.bloc_members as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.bloc_members to gs_app;

create table organizations.blocs (
  locality_id uuid not null,
  id uuid not null,
  kind text not null,
  name text not null,
  name_fold text not null,
  sort_key text collate "C" not null,
  valid_from date not null,
  valid_to date,
  decision text,
  version integer default 1 not null,
  constraint blocs_pkey PRIMARY KEY (locality_id, id),
  constraint blocs_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint blocs_kind_check CHECK ((kind = ANY (ARRAY['cluster'::text, 'sector'::text])))
);
CREATE INDEX blocs_by_name ON organizations.blocs USING btree (locality_id, sort_key, id);
alter table organizations.blocs enable row level security;
alter table organizations.blocs force row level security;
create policy locality on organizations.blocs as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.blocs to gs_app;

create table organizations.catalogue_entries (
  locality_id uuid not null,
  catalogue text not null,
  code text not null,
  label text not null,
  sort_order integer not null,
  in_use boolean default true not null,
  under_committee boolean default false not null,
  vertical boolean default false not null,
  single_holder boolean default false not null,
  constraint catalogue_entries_pkey PRIMARY KEY (locality_id, catalogue, code),
  constraint catalogue_entries_catalogue_check CHECK ((catalogue = ANY (ARRAY['organization-kind'::text, 'jurisdiction-kind'::text, 'function'::text, 'field'::text, 'occupation-group'::text, 'publicity-kind'::text])))
);
alter table organizations.catalogue_entries enable row level security;
alter table organizations.catalogue_entries force row level security;
create policy locality on organizations.catalogue_entries as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.catalogue_entries to gs_app;

create table organizations.collective_placements (
  locality_id uuid not null,
  id uuid not null,
  collective_id uuid not null,
  organization_id uuid not null,
  valid_from date not null,
  valid_to date,
  constraint collective_placements_pkey PRIMARY KEY (locality_id, id),
  constraint collective_placements_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint collective_placements_locality_id_collective_id_fkey FOREIGN KEY (locality_id, collective_id) REFERENCES organizations.collectives(locality_id, id),
  constraint collective_placements_locality_id_organization_id_fkey FOREIGN KEY (locality_id, organization_id) REFERENCES organizations.organizations(locality_id, id)
);
CREATE INDEX collective_placements_by_collective ON organizations.collective_placements USING btree (locality_id, collective_id, valid_from);
CREATE INDEX collective_placements_by_organization ON organizations.collective_placements USING btree (locality_id, organization_id, valid_from);
alter table organizations.collective_placements enable row level security;
alter table organizations.collective_placements force row level security;
create policy locality on organizations.collective_placements as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.collective_placements to gs_app;

create table organizations.collectives (
  locality_id uuid not null,
  id uuid not null,
  name text not null,
  name_fold text not null,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  is_small boolean not null,
  size integer,
  valid_from date not null,
  valid_to date,
  version integer default 1 not null,
  constraint collectives_pkey PRIMARY KEY (locality_id, id),
  constraint collectives_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint collectives_size_check CHECK ((size >= 0))
);
CREATE INDEX collectives_by_name ON organizations.collectives USING btree (locality_id, sort_key, id);
alter table organizations.collectives enable row level security;
alter table organizations.collectives force row level security;
create policy locality on organizations.collectives as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.collectives to gs_app;

create table organizations.consents (
  locality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  purpose text not null,
  given boolean not null,
  declared_on date not null,
  evidence text,
  recorded_at timestamp(3) with time zone default now() not null,
  constraint consents_pkey PRIMARY KEY (locality_id, id),
  constraint consents_locality_id_person_id_fkey FOREIGN KEY (locality_id, person_id) REFERENCES organizations.persons(locality_id, id),
  constraint consents_purpose_check CHECK ((purpose = ANY (ARRAY['publish-profile'::text, 'publish-photo'::text, 'contact-by-media'::text])))
);
CREATE INDEX consents_by_person ON organizations.consents USING btree (locality_id, person_id, purpose, declared_on, id);
alter table organizations.consents enable row level security;
alter table organizations.consents force row level security;
create policy locality on organizations.consents as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on organizations.consents to gs_app;

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
  recorded_at timestamp(3) with time zone default now() not null,
  constraint designations_pkey PRIMARY KEY (locality_id, id),
  constraint designations_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint designations_locality_id_jurisdiction_id_fkey FOREIGN KEY (locality_id, jurisdiction_id) REFERENCES organizations.jurisdictions(locality_id, id),
  constraint designations_locality_id_organization_id_fkey FOREIGN KEY (locality_id, organization_id) REFERENCES organizations.organizations(locality_id, id)
);
CREATE INDEX designations_by_function ON organizations.designations USING btree (locality_id, function_code, valid_from);
CREATE INDEX designations_by_organization ON organizations.designations USING btree (locality_id, organization_id, valid_from);
alter table organizations.designations enable row level security;
alter table organizations.designations force row level security;
create policy locality on organizations.designations as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.designations to gs_app;

create table organizations.distinct_pairs (
  locality_id uuid not null,
  subject text not null,
  first_id uuid not null,
  second_id uuid not null,
  constraint distinct_pairs_pkey PRIMARY KEY (locality_id, subject, first_id, second_id),
  constraint distinct_pairs_check CHECK ((first_id < second_id)),
  constraint distinct_pairs_subject_check CHECK ((subject = ANY (ARRAY['person'::text, 'organization'::text])))
);
alter table organizations.distinct_pairs enable row level security;
alter table organizations.distinct_pairs force row level security;
create policy locality on organizations.distinct_pairs as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.distinct_pairs to gs_app;

create table organizations.emulation_officers (
  locality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  organization_id uuid not null,
  full_time boolean not null,
  qualification text,
  training_hours integer default 0 not null,
  valid_from date not null,
  valid_to date,
  hand_over_note text,
  successor_id uuid,
  constraint emulation_officers_pkey PRIMARY KEY (locality_id, id),
  constraint emulation_officers_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint emulation_officers_locality_id_organization_id_fkey FOREIGN KEY (locality_id, organization_id) REFERENCES organizations.organizations(locality_id, id),
  constraint emulation_officers_locality_id_person_id_fkey FOREIGN KEY (locality_id, person_id) REFERENCES organizations.persons(locality_id, id),
  constraint emulation_officers_locality_id_successor_id_fkey FOREIGN KEY (locality_id, successor_id) REFERENCES organizations.persons(locality_id, id),
  constraint emulation_officers_training_hours_check CHECK ((training_hours >= 0))
);
CREATE INDEX emulation_officers_by_organization ON organizations.emulation_officers USING btree (locality_id, organization_id, valid_from);
CREATE INDEX emulation_officers_by_person ON organizations.emulation_officers USING btree (locality_id, person_id);
alter table organizations.emulation_officers enable row level security;
alter table organizations.emulation_officers force row level security;
create policy locality on organizations.emulation_officers as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.emulation_officers to gs_app;

create table organizations.household_members (
  locality_id uuid not null,
  id uuid not null,
  household_id uuid not null,
  person_id uuid,
  full_name text not null,
  relation text not null,
  is_head boolean not null,
  constraint household_members_pkey PRIMARY KEY (locality_id, id),
  constraint household_members_locality_id_household_id_fkey FOREIGN KEY (locality_id, household_id) REFERENCES organizations.households(locality_id, id),
  constraint household_members_locality_id_person_id_fkey FOREIGN KEY (locality_id, person_id) REFERENCES organizations.persons(locality_id, id)
);
CREATE INDEX household_members_by_household ON organizations.household_members USING btree (locality_id, household_id);
CREATE INDEX household_members_by_person ON organizations.household_members USING btree (locality_id, person_id);
alter table organizations.household_members enable row level security;
alter table organizations.household_members force row level security;
create policy locality on organizations.household_members as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.household_members to gs_app;

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
  version integer default 1 not null,
  constraint households_pkey PRIMARY KEY (locality_id, id),
  constraint households_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint households_locality_id_jurisdiction_id_fkey FOREIGN KEY (locality_id, jurisdiction_id) REFERENCES organizations.jurisdictions(locality_id, id)
);
CREATE INDEX households_by_jurisdiction ON organizations.households USING btree (locality_id, jurisdiction_id);
CREATE INDEX households_by_name ON organizations.households USING btree (locality_id, sort_key, id);
alter table organizations.households enable row level security;
alter table organizations.households force row level security;
create policy locality on organizations.households as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.households to gs_app;

create table organizations.jurisdiction_attributes (
  locality_id uuid not null,
  id uuid not null,
  jurisdiction_id uuid not null,
  attribute text not null,
  valid_from date not null,
  valid_to date,
  decision text,
  constraint jurisdiction_attributes_pkey PRIMARY KEY (locality_id, id),
  constraint jurisdiction_attributes_attribute_check CHECK ((attribute = ANY (ARRAY['border'::text, 'remote'::text, 'far'::text, 'ethnic-minority'::text, 'extremely-difficult'::text]))),
  constraint jurisdiction_attributes_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint jurisdiction_attributes_locality_id_jurisdiction_id_fkey FOREIGN KEY (locality_id, jurisdiction_id) REFERENCES organizations.jurisdictions(locality_id, id)
);
CREATE INDEX jurisdiction_attributes_by_jurisdiction ON organizations.jurisdiction_attributes USING btree (locality_id, jurisdiction_id, attribute, valid_from);
alter table organizations.jurisdiction_attributes enable row level security;
alter table organizations.jurisdiction_attributes force row level security;
create policy locality on organizations.jurisdiction_attributes as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.jurisdiction_attributes to gs_app;

create table organizations.jurisdiction_placements (
  locality_id uuid not null,
  jurisdiction_id uuid not null,
  valid_from date not null,
  valid_to date,
  parent_id uuid,
  constraint jurisdiction_placements_pkey PRIMARY KEY (locality_id, jurisdiction_id, valid_from),
  constraint jurisdiction_placements_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint jurisdiction_placements_check1 CHECK ((parent_id IS DISTINCT FROM jurisdiction_id)),
  constraint jurisdiction_placements_locality_id_jurisdiction_id_fkey FOREIGN KEY (locality_id, jurisdiction_id) REFERENCES organizations.jurisdictions(locality_id, id),
  constraint jurisdiction_placements_locality_id_parent_id_fkey FOREIGN KEY (locality_id, parent_id) REFERENCES organizations.jurisdictions(locality_id, id)
);
CREATE INDEX jurisdiction_placements_by_parent ON organizations.jurisdiction_placements USING btree (locality_id, parent_id);
alter table organizations.jurisdiction_placements enable row level security;
alter table organizations.jurisdiction_placements force row level security;
create policy locality on organizations.jurisdiction_placements as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.jurisdiction_placements to gs_app;

create table organizations.jurisdiction_populations (
  locality_id uuid not null,
  jurisdiction_id uuid not null,
  year integer not null,
  population integer not null,
  constraint jurisdiction_populations_pkey PRIMARY KEY (locality_id, jurisdiction_id, year),
  constraint jurisdiction_populations_locality_id_jurisdiction_id_fkey FOREIGN KEY (locality_id, jurisdiction_id) REFERENCES organizations.jurisdictions(locality_id, id),
  constraint jurisdiction_populations_population_check CHECK ((population >= 0))
);
alter table organizations.jurisdiction_populations enable row level security;
alter table organizations.jurisdiction_populations force row level security;
create policy locality on organizations.jurisdiction_populations as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.jurisdiction_populations to gs_app;

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
  state text not null,
  version integer default 1 not null,
  constraint jurisdictions_pkey PRIMARY KEY (locality_id, id),
  constraint jurisdictions_check CHECK (((ended_on IS NULL) OR (founded_on IS NULL) OR (ended_on >= founded_on))),
  constraint jurisdictions_state_check CHECK ((state = ANY (ARRAY['active'::text, 'merged'::text, 'split'::text, 'dissolved'::text])))
);
CREATE INDEX jurisdictions_by_name ON organizations.jurisdictions USING btree (locality_id, sort_key, id);
alter table organizations.jurisdictions enable row level security;
alter table organizations.jurisdictions force row level security;
create policy locality on organizations.jurisdictions as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.jurisdictions to gs_app;

create table organizations.localities (
  id uuid not null,
  slug text not null,
  name text not null,
  full_name text not null,
  parent_name text,
  level text not null,
  jurisdiction_id uuid,
  sort_key text collate "C" not null,
  created_at timestamp(3) with time zone default now() not null,
  constraint localities_pkey PRIMARY KEY (id),
  constraint localities_level_check CHECK ((level = ANY (ARRAY['province'::text, 'district'::text, 'commune'::text]))),
  constraint localities_slug_check CHECK ((slug ~ '^[a-z0-9-]+$'::text)),
  constraint localities_slug_key UNIQUE (slug)
);
grant insert, select, update on organizations.localities to gs_app;

create table organizations.organization_fields (
  locality_id uuid not null,
  organization_id uuid not null,
  field_code text not null,
  constraint organization_fields_pkey PRIMARY KEY (locality_id, organization_id, field_code),
  constraint organization_fields_locality_id_organization_id_fkey FOREIGN KEY (locality_id, organization_id) REFERENCES organizations.organizations(locality_id, id)
);
CREATE INDEX organization_fields_by_field ON organizations.organization_fields USING btree (locality_id, field_code);
alter table organizations.organization_fields enable row level security;
alter table organizations.organization_fields force row level security;
create policy locality on organizations.organization_fields as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.organization_fields to gs_app;

create table organizations.organization_head_counts (
  locality_id uuid not null,
  organization_id uuid not null,
  year integer not null,
  head_count integer not null,
  constraint organization_head_counts_pkey PRIMARY KEY (locality_id, organization_id, year),
  constraint organization_head_counts_head_count_check CHECK ((head_count >= 0)),
  constraint organization_head_counts_locality_id_organization_id_fkey FOREIGN KEY (locality_id, organization_id) REFERENCES organizations.organizations(locality_id, id)
);
alter table organizations.organization_head_counts enable row level security;
alter table organizations.organization_head_counts force row level security;
create policy locality on organizations.organization_head_counts as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.organization_head_counts to gs_app;

create table organizations.organization_names (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  kind text not null,
  name text not null,
  name_fold text not null,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  valid_from date not null,
  valid_to date,
  decision text,
  constraint organization_names_pkey PRIMARY KEY (locality_id, id),
  constraint organization_names_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint organization_names_kind_check CHECK ((kind = ANY (ARRAY['official'::text, 'short'::text, 'abbreviation'::text, 'alias'::text]))),
  constraint organization_names_locality_id_organization_id_fkey FOREIGN KEY (locality_id, organization_id) REFERENCES organizations.organizations(locality_id, id)
);
CREATE INDEX organization_names_by_fold ON organizations.organization_names USING btree (locality_id, name_fold);
CREATE INDEX organization_names_by_organization ON organizations.organization_names USING btree (locality_id, organization_id, kind, valid_from);
CREATE UNIQUE INDEX organization_names_official ON organizations.organization_names USING btree (locality_id, organization_id, valid_from) WHERE (kind = 'official'::text);
CREATE INDEX organization_names_sorted ON organizations.organization_names USING btree (locality_id, sort_key, organization_id);
alter table organizations.organization_names enable row level security;
alter table organizations.organization_names force row level security;
create policy locality on organizations.organization_names as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.organization_names to gs_app;

create table organizations.organization_placements (
  locality_id uuid not null,
  organization_id uuid not null,
  valid_from date not null,
  valid_to date,
  parent_id uuid,
  jurisdiction_id uuid,
  path text collate "C" not null,
  constraint organization_placements_pkey PRIMARY KEY (locality_id, organization_id, valid_from),
  constraint organization_placements_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint organization_placements_check1 CHECK ((parent_id IS DISTINCT FROM organization_id)),
  constraint organization_placements_locality_id_jurisdiction_id_fkey FOREIGN KEY (locality_id, jurisdiction_id) REFERENCES organizations.jurisdictions(locality_id, id),
  constraint organization_placements_locality_id_organization_id_fkey FOREIGN KEY (locality_id, organization_id) REFERENCES organizations.organizations(locality_id, id),
  constraint organization_placements_locality_id_parent_id_fkey FOREIGN KEY (locality_id, parent_id) REFERENCES organizations.organizations(locality_id, id)
);
CREATE INDEX organization_placements_by_jurisdiction ON organizations.organization_placements USING btree (locality_id, jurisdiction_id);
CREATE INDEX organization_placements_by_parent ON organizations.organization_placements USING btree (locality_id, parent_id, valid_from);
alter table organizations.organization_placements enable row level security;
alter table organizations.organization_placements force row level security;
create policy locality on organizations.organization_placements as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.organization_placements to gs_app;

create table organizations.organizations (
  locality_id uuid not null,
  id uuid not null,
  kind_code text not null,
  level text not null,
  under_committee boolean not null,
  vertical boolean not null,
  vertical_parent_id uuid,
  vertical_parent_name text,
  founded_on date,
  ended_on date,
  state text not null,
  duplicate_of uuid,
  is_public boolean default true not null,
  address text,
  phone text,
  email text,
  website text,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  constraint organizations_pkey PRIMARY KEY (locality_id, id),
  constraint organizations_check CHECK (((ended_on IS NULL) OR (founded_on IS NULL) OR (ended_on >= founded_on))),
  constraint organizations_check1 CHECK (((state = 'duplicate'::text) = (duplicate_of IS NOT NULL))),
  constraint organizations_check2 CHECK ((vertical_parent_id IS DISTINCT FROM id)),
  constraint organizations_level_check CHECK ((level = ANY (ARRAY['central'::text, 'province'::text, 'district'::text, 'commune'::text, 'grassroots'::text]))),
  constraint organizations_locality_id_duplicate_of_fkey FOREIGN KEY (locality_id, duplicate_of) REFERENCES organizations.organizations(locality_id, id),
  constraint organizations_locality_id_vertical_parent_id_fkey FOREIGN KEY (locality_id, vertical_parent_id) REFERENCES organizations.organizations(locality_id, id),
  constraint organizations_state_check CHECK ((state = ANY (ARRAY['active'::text, 'merged'::text, 'split'::text, 'dissolved'::text, 'duplicate'::text])))
);
CREATE INDEX organizations_by_duplicate ON organizations.organizations USING btree (locality_id, duplicate_of);
CREATE INDEX organizations_by_kind ON organizations.organizations USING btree (locality_id, kind_code, id);
CREATE INDEX organizations_by_vertical_parent ON organizations.organizations USING btree (locality_id, vertical_parent_id);
alter table organizations.organizations enable row level security;
alter table organizations.organizations force row level security;
create policy locality on organizations.organizations as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.organizations to gs_app;

create table organizations.person_identities (
  locality_id uuid not null,
  person_id uuid not null,
  number text not null,
  constraint person_identities_pkey PRIMARY KEY (locality_id, person_id),
  constraint person_identities_locality_id_number_key UNIQUE (locality_id, number),
  constraint person_identities_locality_id_person_id_fkey FOREIGN KEY (locality_id, person_id) REFERENCES organizations.persons(locality_id, id),
  constraint person_identities_number_check CHECK ((number ~ '^([0-9]{9}|[0-9]{12})$'::text))
);
alter table organizations.person_identities enable row level security;
alter table organizations.person_identities force row level security;
create policy locality on organizations.person_identities as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.person_identities to gs_app;

create table organizations.persons (
  locality_id uuid not null,
  id uuid not null,
  full_name text not null,
  name_fold text not null,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  gender text,
  birth_on date,
  birth_year integer,
  ethnicity text,
  occupation_group text,
  direct_labour boolean,
  state text not null,
  state_since date,
  merged_into uuid,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  constraint persons_pkey PRIMARY KEY (locality_id, id),
  constraint persons_birth_year_check CHECK (((birth_year >= 1850) AND (birth_year <= 2200))),
  constraint persons_check CHECK ((merged_into IS DISTINCT FROM id)),
  constraint persons_gender_check CHECK ((gender = ANY (ARRAY['male'::text, 'female'::text]))),
  constraint persons_locality_id_merged_into_fkey FOREIGN KEY (locality_id, merged_into) REFERENCES organizations.persons(locality_id, id),
  constraint persons_state_check CHECK ((state = ANY (ARRAY['working'::text, 'retired'::text, 'deceased'::text])))
);
CREATE INDEX persons_by_fold ON organizations.persons USING btree (locality_id, name_fold, id);
CREATE INDEX persons_by_merge ON organizations.persons USING btree (locality_id, merged_into);
CREATE INDEX persons_by_name ON organizations.persons USING btree (locality_id, sort_key, id);
alter table organizations.persons enable row level security;
alter table organizations.persons force row level security;
create policy locality on organizations.persons as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.persons to gs_app;

create view organizations.places with (security_invoker=true) as
 SELECT n.locality_id,
    'organization'::text AS kind,
    n.organization_id AS id,
    n.name,
    p.path,
    GREATEST(n.valid_from, p.valid_from) AS valid_from,
    LEAST(n.valid_to, p.valid_to) AS valid_to,
    o.ended_on,
    o.id AS kept_id
   FROM ((organizations.organizations o
     JOIN organizations.organization_names n ON (((n.locality_id = o.locality_id) AND (n.organization_id = o.id) AND (n.kind = 'official'::text))))
     JOIN organizations.organization_placements p ON (((p.locality_id = n.locality_id) AND (p.organization_id = n.organization_id) AND ((n.valid_to IS NULL) OR (p.valid_from <= n.valid_to)) AND ((p.valid_to IS NULL) OR (n.valid_from <= p.valid_to)))))
  WHERE (o.state <> 'duplicate'::text)
UNION ALL
 SELECT n.locality_id,
    'organization'::text AS kind,
    d.id,
    n.name,
    p.path,
    GREATEST(n.valid_from, p.valid_from) AS valid_from,
    LEAST(n.valid_to, p.valid_to) AS valid_to,
    o.ended_on,
    o.id AS kept_id
   FROM (((organizations.organizations d
     JOIN organizations.organizations o ON (((o.locality_id = d.locality_id) AND (o.id = d.duplicate_of))))
     JOIN organizations.organization_names n ON (((n.locality_id = o.locality_id) AND (n.organization_id = o.id) AND (n.kind = 'official'::text))))
     JOIN organizations.organization_placements p ON (((p.locality_id = n.locality_id) AND (p.organization_id = n.organization_id) AND ((n.valid_to IS NULL) OR (p.valid_from <= n.valid_to)) AND ((p.valid_to IS NULL) OR (n.valid_from <= p.valid_to)))))
  WHERE (d.state = 'duplicate'::text)
UNION ALL
 SELECT j.locality_id,
    'jurisdiction'::text AS kind,
    j.id,
    ((k.label || ' '::text) || j.name) AS name,
    NULL::text AS path,
    '0001-01-01'::date AS valid_from,
    NULL::date AS valid_to,
    j.ended_on,
    j.id AS kept_id
   FROM (organizations.jurisdictions j
     JOIN organizations.catalogue_entries k ON (((k.locality_id = j.locality_id) AND (k.catalogue = 'jurisdiction-kind'::text) AND (k.code = j.kind_code))))
UNION ALL
 SELECT b.locality_id,
    'bloc'::text AS kind,
    b.id,
    b.name,
    NULL::text AS path,
    '0001-01-01'::date AS valid_from,
    NULL::date AS valid_to,
    b.valid_to AS ended_on,
    b.id AS kept_id
   FROM organizations.blocs b;
grant select on organizations.places to gs_app;

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
  constraint posts_pkey PRIMARY KEY (locality_id, id),
  constraint posts_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint posts_check1 CHECK ((is_manager OR (NOT is_head))),
  constraint posts_locality_id_organization_id_fkey FOREIGN KEY (locality_id, organization_id) REFERENCES organizations.organizations(locality_id, id),
  constraint posts_locality_id_person_id_fkey FOREIGN KEY (locality_id, person_id) REFERENCES organizations.persons(locality_id, id)
);
CREATE INDEX posts_by_organization ON organizations.posts USING btree (locality_id, organization_id, valid_from);
CREATE INDEX posts_by_person ON organizations.posts USING btree (locality_id, person_id, valid_from);
CREATE INDEX posts_of_heads ON organizations.posts USING btree (locality_id, organization_id, valid_from) WHERE is_head;
alter table organizations.posts enable row level security;
alter table organizations.posts force row level security;
create policy locality on organizations.posts as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.posts to gs_app;

create view organizations.publicity_force with (security_invoker=true) as
 SELECT m.locality_id,
    m.id AS member_id,
    s.id AS person_id,
    s.full_name AS name,
    s.sort_key,
    s.search_key,
    m.kind_code,
    k.label AS kind_label,
    m.level,
    m.organization_id,
    m.jurisdiction_id,
    m.valid_from,
    m.valid_to
   FROM ((organizations.publicity_members m
     CROSS JOIN LATERAL ( SELECT p.id,
            p.full_name,
            p.sort_key,
            p.search_key
           FROM (organizations.persons named
             JOIN organizations.persons p ON (((p.locality_id = named.locality_id) AND (p.id =
                CASE
                    WHEN (named.merged_into IS NULL) THEN named.id
                    ELSE named.merged_into
                END))))
          WHERE ((named.locality_id = m.locality_id) AND (named.id = m.person_id))
         LIMIT 1) s)
     JOIN organizations.catalogue_entries k ON (((k.locality_id = m.locality_id) AND (k.catalogue = 'publicity-kind'::text) AND (k.code = m.kind_code))));
grant select on organizations.publicity_force to gs_app;

create table organizations.publicity_members (
  locality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  organization_id uuid,
  jurisdiction_id uuid,
  kind_code text not null,
  level text not null,
  valid_from date not null,
  valid_to date,
  decision text,
  constraint publicity_members_pkey PRIMARY KEY (locality_id, id),
  constraint publicity_members_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint publicity_members_level_check CHECK ((level = ANY (ARRAY['central'::text, 'province'::text, 'district'::text, 'commune'::text, 'grassroots'::text]))),
  constraint publicity_members_locality_id_jurisdiction_id_fkey FOREIGN KEY (locality_id, jurisdiction_id) REFERENCES organizations.jurisdictions(locality_id, id),
  constraint publicity_members_locality_id_organization_id_fkey FOREIGN KEY (locality_id, organization_id) REFERENCES organizations.organizations(locality_id, id),
  constraint publicity_members_locality_id_person_id_fkey FOREIGN KEY (locality_id, person_id) REFERENCES organizations.persons(locality_id, id)
);
CREATE INDEX publicity_members_by_kind ON organizations.publicity_members USING btree (locality_id, kind_code, valid_from);
CREATE INDEX publicity_members_by_person ON organizations.publicity_members USING btree (locality_id, person_id);
alter table organizations.publicity_members enable row level security;
alter table organizations.publicity_members force row level security;
create policy locality on organizations.publicity_members as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.publicity_members to gs_app;

create table organizations.record_merges (
  locality_id uuid not null,
  id uuid not null,
  subject text not null,
  kept_id uuid not null,
  dropped_id uuid not null,
  reason text not null,
  changes jsonb not null,
  merged_at timestamp(3) with time zone default now() not null,
  merged_by text not null,
  undone_at timestamp(3) with time zone,
  undone_by text,
  constraint record_merges_pkey PRIMARY KEY (locality_id, id),
  constraint record_merges_subject_check CHECK ((subject = ANY (ARRAY['person'::text, 'organization'::text])))
);
CREATE INDEX record_merges_by_dropped ON organizations.record_merges USING btree (locality_id, subject, dropped_id);
CREATE INDEX record_merges_by_kept ON organizations.record_merges USING btree (locality_id, subject, kept_id);
alter table organizations.record_merges enable row level security;
alter table organizations.record_merges force row level security;
create policy locality on organizations.record_merges as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.record_merges to gs_app;

create table organizations.succession_members (
  locality_id uuid not null,
  succession_id uuid not null,
  member_id uuid not null,
  part text not null,
  name text not null,
  constraint succession_members_pkey PRIMARY KEY (locality_id, succession_id, part, member_id),
  constraint succession_members_locality_id_succession_id_fkey FOREIGN KEY (locality_id, succession_id) REFERENCES organizations.successions(locality_id, id),
  constraint succession_members_part_check CHECK ((part = ANY (ARRAY['predecessor'::text, 'successor'::text])))
);
CREATE INDEX succession_members_by_member ON organizations.succession_members USING btree (locality_id, member_id);
alter table organizations.succession_members enable row level security;
alter table organizations.succession_members force row level security;
create policy locality on organizations.succession_members as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on organizations.succession_members to gs_app;

create table organizations.successions (
  locality_id uuid not null,
  id uuid not null,
  subject text not null,
  kind text not null,
  effective_on date not null,
  decision text,
  note text,
  recorded_at timestamp(3) with time zone default now() not null,
  constraint successions_pkey PRIMARY KEY (locality_id, id),
  constraint successions_kind_check CHECK ((kind = ANY (ARRAY['found'::text, 'rename'::text, 'merge'::text, 'split'::text, 'dissolve'::text]))),
  constraint successions_subject_check CHECK ((subject = ANY (ARRAY['organization'::text, 'jurisdiction'::text])))
);
CREATE INDEX successions_by_day ON organizations.successions USING btree (locality_id, effective_on, id);
alter table organizations.successions enable row level security;
alter table organizations.successions force row level security;
create policy locality on organizations.successions as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on organizations.successions to gs_app;

create table organizations.trees (
  locality_id uuid not null,
  constraint trees_pkey PRIMARY KEY (locality_id)
);
alter table organizations.trees enable row level security;
alter table organizations.trees force row level security;
create policy locality on organizations.trees as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on organizations.trees to gs_app;

create table plans.calendar_feeds (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  secret_hash text not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  ended_at timestamp(3) with time zone,
  constraint calendar_feeds_pkey PRIMARY KEY (locality_id, id)
);
CREATE INDEX calendar_feeds_by_organization ON plans.calendar_feeds USING btree (locality_id, organization_id);
alter table plans.calendar_feeds enable row level security;
alter table plans.calendar_feeds force row level security;
create policy locality on plans.calendar_feeds as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on plans.calendar_feeds to gs_app;

create table plans.disseminations (
  locality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  organization_id uuid not null,
  happened_on date not null,
  form text not null,
  informed integer not null,
  note text,
  file_ids uuid[] default '{}'::uuid[] not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint disseminations_pkey PRIMARY KEY (locality_id, id),
  constraint disseminations_form_check CHECK ((form = ANY (ARRAY['meeting'::text, 'notice'::text, 'online'::text, 'loudspeaker'::text, 'other'::text]))),
  constraint disseminations_informed_check CHECK ((informed > 0)),
  constraint disseminations_locality_id_plan_id_fkey FOREIGN KEY (locality_id, plan_id) REFERENCES plans.plans(locality_id, id)
);
CREATE INDEX disseminations_by_plan ON plans.disseminations USING btree (locality_id, plan_id, happened_on DESC, id);
alter table plans.disseminations enable row level security;
alter table plans.disseminations force row level security;
create policy locality on plans.disseminations as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on plans.disseminations to gs_app;

create table plans.indicators (
  locality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  "position" integer not null,
  name text not null,
  unit_of_measure text not null,
  year integer not null,
  target numeric(18,3),
  actual numeric(18,3),
  aim text not null,
  source text,
  note text,
  version integer default 1 not null,
  constraint indicators_pkey PRIMARY KEY (locality_id, id),
  constraint indicators_aim_check CHECK ((aim = ANY (ARRAY['at-least'::text, 'at-most'::text]))),
  constraint indicators_locality_id_plan_id_fkey FOREIGN KEY (locality_id, plan_id) REFERENCES plans.plans(locality_id, id)
);
CREATE INDEX indicators_by_plan ON plans.indicators USING btree (locality_id, plan_id, "position");
alter table plans.indicators enable row level security;
alter table plans.indicators force row level security;
create policy locality on plans.indicators as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on plans.indicators to gs_app;

create table plans.inspections (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  held_on date not null,
  by_whom text not null,
  plan_id uuid,
  scope text not null,
  findings text not null,
  shortcomings text,
  advice text,
  demand text,
  remedy_due_on date,
  file_ids uuid[] default '{}'::uuid[] not null,
  state text default 'draft'::text not null,
  state_reason text,
  sent_on date,
  remedied_on date,
  remedy text,
  remedy_file_ids uuid[] default '{}'::uuid[] not null,
  checked_on date,
  checked_by text,
  version integer default 1 not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint inspections_pkey PRIMARY KEY (locality_id, id),
  constraint inspections_check CHECK ((remedy_due_on >= held_on)),
  constraint inspections_check1 CHECK ((remedied_on >= held_on)),
  constraint inspections_check2 CHECK (((demand IS NULL) = (remedy_due_on IS NULL))),
  constraint inspections_check3 CHECK (((sent_on IS NULL) = (state = ANY (ARRAY['draft'::text, 'cancelled'::text])))),
  constraint inspections_check4 CHECK (((remedied_on IS NULL) = (remedy IS NULL))),
  constraint inspections_check5 CHECK (((remedied_on IS NOT NULL) OR (state <> ALL (ARRAY['answered'::text, 'remedied'::text])))),
  constraint inspections_check6 CHECK ((((checked_on IS NULL) = (state <> 'remedied'::text)) AND ((checked_by IS NULL) = (checked_on IS NULL)))),
  constraint inspections_locality_id_plan_id_fkey FOREIGN KEY (locality_id, plan_id) REFERENCES plans.plans(locality_id, id),
  constraint inspections_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'sent'::text, 'answered'::text, 'remedied'::text, 'cancelled'::text])))
);
CREATE INDEX inspections_by_day ON plans.inspections USING btree (locality_id, held_on DESC, id DESC);
CREATE INDEX inspections_by_unit ON plans.inspections USING btree (locality_id, organization_id, held_on DESC, id DESC);
alter table plans.inspections enable row level security;
alter table plans.inspections force row level security;
create policy locality on plans.inspections as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on plans.inspections to gs_app;

create table plans.lessons (
  locality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  organization_id uuid not null,
  kind text not null,
  text text not null,
  about text,
  state text not null,
  outcome text,
  search_key tsvector not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  version integer default 1 not null,
  constraint lessons_pkey PRIMARY KEY (locality_id, id),
  constraint lessons_kind_check CHECK ((kind = ANY (ARRAY['lesson'::text, 'proposal'::text]))),
  constraint lessons_locality_id_plan_id_fkey FOREIGN KEY (locality_id, plan_id) REFERENCES plans.plans(locality_id, id),
  constraint lessons_state_check CHECK ((state = ANY (ARRAY['raised'::text, 'considered'::text, 'adopted'::text, 'declined'::text])))
);
CREATE INDEX lessons_by_plan ON plans.lessons USING btree (locality_id, plan_id, id);
alter table plans.lessons enable row level security;
alter table plans.lessons force row level security;
create policy locality on plans.lessons as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on plans.lessons to gs_app;

create view plans.obligation_facts with (security_invoker=true) as
 SELECT i.locality_id,
    i.id AS item_id,
    i.plan_id,
    i.rule_id,
    r.title,
    r.owes,
    r.strength,
    r.feeds_criterion,
    i.organization_id,
    i.period_key,
    i.period_from,
    i.period_to,
    i.period_label,
    i.last_day,
    i.state,
    i.required,
    i.done,
    i.declared_none,
    i.first_sent_on,
    i.accepted_on,
        CASE
            WHEN (i.first_sent_on IS NULL) THEN NULL::boolean
            WHEN (i.last_day IS NULL) THEN true
            ELSE (i.first_sent_on <= i.last_day)
        END AS in_time,
    s.amount,
    s.collectives,
    s.individuals
   FROM ((plans.obligation_items i
     JOIN plans.obligation_rules r ON (((r.locality_id = i.locality_id) AND (r.id = i.rule_id))))
     LEFT JOIN LATERAL ( SELECT b.amount,
            b.collectives,
            b.individuals
           FROM plans.submissions b
          WHERE ((b.locality_id = i.locality_id) AND (b.item_id = i.id) AND (b.state = ANY (ARRAY['sent'::text, 'accepted'::text])))
          ORDER BY b.edition DESC
         LIMIT 1) s ON (true))
  WHERE (i.state <> ALL (ARRAY['not-applicable'::text, 'waived'::text, 'ended'::text]));
grant select on plans.obligation_facts to gs_app;

create table plans.obligation_items (
  locality_id uuid not null,
  id uuid not null,
  rule_id uuid not null,
  plan_id uuid not null,
  organization_id uuid not null,
  period_key text not null,
  period_from date not null,
  period_to date not null,
  period_label text not null,
  due_on date,
  due_inclusive boolean,
  last_day date,
  owed_since date not null,
  required integer,
  applies boolean not null,
  why_not text,
  state text not null,
  done integer default 0 not null,
  declared_none boolean default false not null,
  first_sent_on date,
  accepted_on date,
  state_reason text,
  version integer default 1 not null,
  constraint obligation_items_pkey PRIMARY KEY (locality_id, id),
  constraint obligation_items_check CHECK ((applies OR (state = ANY (ARRAY['not-applicable'::text, 'ended'::text])))),
  constraint obligation_items_locality_id_rule_id_fkey FOREIGN KEY (locality_id, rule_id) REFERENCES plans.obligation_rules(locality_id, id),
  constraint obligation_items_locality_id_rule_id_organization_id_period_key UNIQUE (locality_id, rule_id, organization_id, period_key),
  constraint obligation_items_state_check CHECK ((state = ANY (ARRAY['not-applicable'::text, 'waived'::text, 'owed'::text, 'with-head'::text, 'sent'::text, 'returned'::text, 'accepted'::text, 'ended'::text])))
);
CREATE INDEX obligation_items_by_organization ON plans.obligation_items USING btree (locality_id, organization_id, state, last_day);
CREATE INDEX obligation_items_by_plan ON plans.obligation_items USING btree (locality_id, plan_id, rule_id, period_from);
CREATE INDEX obligation_items_late ON plans.obligation_items USING btree (locality_id, state, last_day);
alter table plans.obligation_items enable row level security;
alter table plans.obligation_items force row level security;
create policy locality on plans.obligation_items as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on plans.obligation_items to gs_app;

create table plans.obligation_rules (
  locality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  task_id uuid,
  "position" integer not null,
  owes text not null,
  title text not null,
  printed text,
  clause text,
  rule jsonb not null,
  group_id uuid,
  organization_ids uuid[] default '{}'::uuid[] not null,
  exempt_group_id uuid,
  exempt_organization_ids uuid[] default '{}'::uuid[] not null,
  exempt_reason text,
  sends_to_id uuid,
  sends_via_id uuid,
  reports_to_id uuid,
  strength text not null,
  unit_step text,
  office_step text,
  feeds_criterion text,
  embedded_in text,
  state text not null,
  valid_from date,
  valid_to date,
  version integer default 1 not null,
  state_reason text,
  constraint obligation_rules_pkey PRIMARY KEY (locality_id, id),
  constraint obligation_rules_locality_id_plan_id_fkey FOREIGN KEY (locality_id, plan_id) REFERENCES plans.plans(locality_id, id),
  constraint obligation_rules_locality_id_task_id_fkey FOREIGN KEY (locality_id, task_id) REFERENCES plans.tasks(locality_id, id),
  constraint obligation_rules_owes_check CHECK ((owes = ANY (ARRAY['plan'::text, 'report'::text, 'nomination'::text, 'activity'::text, 'list'::text, 'other'::text]))),
  constraint obligation_rules_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in-force'::text, 'ended'::text]))),
  constraint obligation_rules_strength_check CHECK ((strength = ANY (ARRAY['order'::text, 'request'::text, 'aim'::text, 'if-any'::text])))
);
CREATE INDEX obligation_rules_by_plan ON plans.obligation_rules USING btree (locality_id, plan_id, "position");
alter table plans.obligation_rules enable row level security;
alter table plans.obligation_rules force row level security;
create policy locality on plans.obligation_rules as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on plans.obligation_rules to gs_app;

create table plans.plans (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  document_id uuid,
  parent_id uuid,
  continues_id uuid,
  from_task_id uuid,
  kind text not null,
  title text not null,
  period_from date not null,
  period_to date not null,
  motto text,
  scope text,
  default_lead_id uuid,
  state text not null,
  issued_on date,
  closed_on date,
  state_reason text,
  arrangement jsonb default '{}'::jsonb not null,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  constraint plans_pkey PRIMARY KEY (locality_id, id),
  constraint plans_check CHECK ((period_from <= period_to)),
  constraint plans_kind_check CHECK ((kind = ANY (ARRAY['work'::text, 'publicity'::text, 'exemplar-publicity'::text, 'movement'::text, 'inspection'::text, 'training'::text, 'bloc'::text, 'council'::text, 'other'::text]))),
  constraint plans_locality_id_continues_id_fkey FOREIGN KEY (locality_id, continues_id) REFERENCES plans.plans(locality_id, id),
  constraint plans_locality_id_parent_id_fkey FOREIGN KEY (locality_id, parent_id) REFERENCES plans.plans(locality_id, id),
  constraint plans_state_check CHECK ((state = ANY (ARRAY['drafting'::text, 'consulting'::text, 'submitted'::text, 'issued'::text, 'running'::text, 'interim-review'::text, 'closed'::text, 'cancelled'::text, 'replaced'::text])))
);
CREATE INDEX plans_by_continued ON plans.plans USING btree (locality_id, continues_id);
CREATE INDEX plans_by_document ON plans.plans USING btree (locality_id, document_id);
CREATE INDEX plans_by_organization ON plans.plans USING btree (locality_id, organization_id, state);
CREATE INDEX plans_by_parent ON plans.plans USING btree (locality_id, parent_id);
CREATE INDEX plans_newest ON plans.plans USING btree (locality_id, period_from DESC, id DESC);
alter table plans.plans enable row level security;
alter table plans.plans force row level security;
create policy locality on plans.plans as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on plans.plans to gs_app;

create table plans.questions (
  locality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  task_id uuid,
  rule_id uuid,
  organization_id uuid not null,
  question text not null,
  asked_by text not null,
  asked_at timestamp(3) with time zone default now() not null,
  asked_on date not null,
  handler_name text,
  state text not null,
  answer text,
  answered_by text,
  answered_on date,
  shared boolean default false not null,
  search_key tsvector not null,
  version integer default 1 not null,
  constraint questions_pkey PRIMARY KEY (locality_id, id),
  constraint questions_locality_id_plan_id_fkey FOREIGN KEY (locality_id, plan_id) REFERENCES plans.plans(locality_id, id),
  constraint questions_state_check CHECK ((state = ANY (ARRAY['open'::text, 'forwarded'::text, 'answered'::text, 'closed'::text])))
);
CREATE INDEX questions_by_organization ON plans.questions USING btree (locality_id, organization_id, id);
CREATE INDEX questions_newest ON plans.questions USING btree (locality_id, state, asked_at DESC, id);
alter table plans.questions enable row level security;
alter table plans.questions force row level security;
create policy locality on plans.questions as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on plans.questions to gs_app;

create table plans.reminders (
  locality_id uuid not null,
  id uuid not null,
  object_kind text not null,
  object_id uuid not null,
  rung text not null,
  organization_id uuid,
  document_id uuid,
  text text not null,
  sent_on date not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint reminders_pkey PRIMARY KEY (locality_id, id),
  constraint reminders_locality_id_object_kind_object_id_rung_key UNIQUE (locality_id, object_kind, object_id, rung),
  constraint reminders_object_kind_check CHECK ((object_kind = ANY (ARRAY['item'::text, 'task'::text])))
);
CREATE INDEX reminders_by_organization ON plans.reminders USING btree (locality_id, organization_id, id);
alter table plans.reminders enable row level security;
alter table plans.reminders force row level security;
create policy locality on plans.reminders as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on plans.reminders to gs_app;

create view plans.report_answer_facts with (security_invoker=true) as
 SELECT i.locality_id,
    i.id AS item_id,
    i.plan_id,
    i.rule_id,
    i.organization_id,
    i.period_key,
    i.period_from,
    i.period_to,
    s.id AS submission_id,
    s.sent_on,
    (q.question ->> 'key'::text) AS question_key,
    (q.question ->> 'heading'::text) AS heading,
    ((COALESCE((a.answer ->> 'text'::text), ''::text) <> ''::text) OR (COALESCE(jsonb_array_length((a.answer -> 'rows'::text)), 0) > 0)) AS answered,
    COALESCE(jsonb_array_length((a.answer -> 'fileIds'::text)), 0) AS evidence
   FROM ((((plans.obligation_items i
     JOIN LATERAL ( SELECT b.id,
            b.sent_on,
            b.outline_id,
            b.answers
           FROM plans.submissions b
          WHERE ((b.locality_id = i.locality_id) AND (b.item_id = i.id) AND (b.state = ANY (ARRAY['sent'::text, 'accepted'::text])))
          ORDER BY b.edition DESC
         LIMIT 1) s ON (true))
     JOIN plans.report_outlines o ON (((o.locality_id = i.locality_id) AND (o.id = s.outline_id))))
     CROSS JOIN LATERAL jsonb_array_elements(o.questions) q(question))
     LEFT JOIN LATERAL ( SELECT e.answer
           FROM jsonb_array_elements(s.answers) e(answer)
          WHERE ((e.answer ->> 'key'::text) = (q.question ->> 'key'::text))) a ON (true))
  WHERE (i.state <> ALL (ARRAY['not-applicable'::text, 'waived'::text, 'ended'::text]));
grant select on plans.report_answer_facts to gs_app;

create table plans.report_outlines (
  locality_id uuid not null,
  id uuid not null,
  rule_id uuid not null,
  edition integer not null,
  document_id uuid,
  questions jsonb not null,
  written_at timestamp(3) with time zone default now() not null,
  written_by text not null,
  constraint report_outlines_pkey PRIMARY KEY (locality_id, id),
  constraint report_outlines_edition_check CHECK ((edition > 0)),
  constraint report_outlines_locality_id_rule_id_edition_key UNIQUE (locality_id, rule_id, edition),
  constraint report_outlines_locality_id_rule_id_fkey FOREIGN KEY (locality_id, rule_id) REFERENCES plans.obligation_rules(locality_id, id)
);
alter table plans.report_outlines enable row level security;
alter table plans.report_outlines force row level security;
create policy locality on plans.report_outlines as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on plans.report_outlines to gs_app;

create table plans.sections (
  locality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  parent_id uuid,
  "position" integer not null,
  ordinal text,
  heading text,
  text text,
  constraint sections_pkey PRIMARY KEY (locality_id, id),
  constraint sections_locality_id_plan_id_fkey FOREIGN KEY (locality_id, plan_id) REFERENCES plans.plans(locality_id, id)
);
CREATE INDEX sections_in_order ON plans.sections USING btree (locality_id, plan_id, "position");
alter table plans.sections enable row level security;
alter table plans.sections force row level security;
create policy locality on plans.sections as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on plans.sections to gs_app;

create table plans.submissions (
  locality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  edition integer not null,
  state text not null,
  note text,
  amount integer,
  collectives integer,
  individuals integer,
  declared_none boolean default false not null,
  document_id uuid,
  plan_id uuid,
  file_ids uuid[] default '{}'::uuid[] not null,
  drafted_by text not null,
  drafted_at timestamp(3) with time zone default now() not null,
  head_name text,
  approved_by text,
  approved_at timestamp(3) with time zone,
  sent_at timestamp(3) with time zone,
  sent_on date,
  returned_at timestamp(3) with time zone,
  returned_by text,
  return_reason text,
  returned_parts text[] default '{}'::text[] not null,
  accepted_at timestamp(3) with time zone,
  accepted_by text,
  version integer default 1 not null,
  outline_id uuid,
  answers jsonb default '[]'::jsonb not null,
  constraint submissions_pkey PRIMARY KEY (locality_id, id),
  constraint submissions_amount_check CHECK ((amount >= 0)),
  constraint submissions_collectives_check CHECK ((collectives >= 0)),
  constraint submissions_edition_check CHECK ((edition > 0)),
  constraint submissions_individuals_check CHECK ((individuals >= 0)),
  constraint submissions_locality_id_item_id_edition_key UNIQUE (locality_id, item_id, edition),
  constraint submissions_locality_id_item_id_fkey FOREIGN KEY (locality_id, item_id) REFERENCES plans.obligation_items(locality_id, id),
  constraint submissions_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'with-head'::text, 'sent'::text, 'returned'::text, 'recalled'::text, 'accepted'::text])))
);
CREATE INDEX submissions_by_item ON plans.submissions USING btree (locality_id, item_id, edition);
CREATE INDEX submissions_by_plan ON plans.submissions USING btree (locality_id, plan_id);
alter table plans.submissions enable row level security;
alter table plans.submissions force row level security;
create policy locality on plans.submissions as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on plans.submissions to gs_app;

create table plans.summaries (
  locality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null,
  as_of date not null,
  period_from date not null,
  period_to date not null,
  figures jsonb not null,
  text jsonb default '[]'::jsonb not null,
  document_id uuid,
  state text not null,
  version integer default 1 not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint summaries_pkey PRIMARY KEY (locality_id, id),
  constraint summaries_kind_check CHECK ((kind = ANY (ARRAY['interim'::text, 'final'::text]))),
  constraint summaries_locality_id_plan_id_fkey FOREIGN KEY (locality_id, plan_id) REFERENCES plans.plans(locality_id, id),
  constraint summaries_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'frozen'::text])))
);
CREATE INDEX summaries_by_plan ON plans.summaries USING btree (locality_id, plan_id, as_of);
alter table plans.summaries enable row level security;
alter table plans.summaries force row level security;
create policy locality on plans.summaries as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on plans.summaries to gs_app;

create table plans.task_logs (
  locality_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  organization_id uuid,
  happened_on date not null,
  text text not null,
  percent integer,
  file_ids uuid[] default '{}'::uuid[] not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint task_logs_pkey PRIMARY KEY (locality_id, id),
  constraint task_logs_locality_id_task_id_fkey FOREIGN KEY (locality_id, task_id) REFERENCES plans.tasks(locality_id, id),
  constraint task_logs_percent_check CHECK (((percent >= 0) AND (percent <= 100)))
);
CREATE INDEX task_logs_by_task ON plans.task_logs USING btree (locality_id, task_id, id);
alter table plans.task_logs enable row level security;
alter table plans.task_logs force row level security;
create policy locality on plans.task_logs as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on plans.task_logs to gs_app;

create table plans.task_outputs (
  locality_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  object_kind text not null,
  object_id uuid not null,
  label text not null,
  linked_at timestamp(3) with time zone default now() not null,
  linked_by text not null,
  constraint task_outputs_pkey PRIMARY KEY (locality_id, id),
  constraint task_outputs_locality_id_task_id_fkey FOREIGN KEY (locality_id, task_id) REFERENCES plans.tasks(locality_id, id),
  constraint task_outputs_locality_id_task_id_object_kind_object_id_key UNIQUE (locality_id, task_id, object_kind, object_id)
);
CREATE INDEX task_outputs_by_object ON plans.task_outputs USING btree (locality_id, object_kind, object_id);
alter table plans.task_outputs enable row level security;
alter table plans.task_outputs force row level security;
create policy locality on plans.task_outputs as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on plans.task_outputs to gs_app;

create table plans.task_parties (
  locality_id uuid not null,
  task_id uuid not null,
  "position" integer not null,
  part text not null,
  text text not null,
  organization_id uuid,
  group_id uuid,
  bloc_id uuid,
  accepted_at timestamp(3) with time zone,
  accepted_by text,
  contribution text,
  constraint task_parties_pkey PRIMARY KEY (locality_id, task_id, "position"),
  constraint task_parties_check CHECK ((num_nonnulls(organization_id, group_id, bloc_id) <= 1)),
  constraint task_parties_locality_id_task_id_fkey FOREIGN KEY (locality_id, task_id) REFERENCES plans.tasks(locality_id, id),
  constraint task_parties_part_check CHECK ((part = ANY (ARRAY['lead'::text, 'partner'::text, 'doer'::text, 'submits-to'::text])))
);
CREATE INDEX task_parties_by_bloc ON plans.task_parties USING btree (locality_id, bloc_id, task_id);
CREATE INDEX task_parties_by_group ON plans.task_parties USING btree (locality_id, group_id, task_id);
CREATE INDEX task_parties_by_organization ON plans.task_parties USING btree (locality_id, organization_id, task_id);
alter table plans.task_parties enable row level security;
alter table plans.task_parties force row level security;
create policy locality on plans.task_parties as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on plans.task_parties to gs_app;

create table plans.tasks (
  locality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  section_id uuid,
  parent_id uuid,
  carried_from_id uuid,
  "position" integer not null,
  "grouping" text not null,
  ordinal text,
  title text not null,
  due_kind text not null,
  due_on date,
  due_inclusive boolean,
  due_text text,
  condition text,
  year_about integer,
  year_of integer not null,
  year_for integer,
  school_year text,
  yearly boolean default false not null,
  strength text not null,
  output_kind text,
  accountable_name text,
  state text not null,
  state_since date not null,
  state_reason text,
  percent integer default 0 not null,
  version integer default 1 not null,
  constraint tasks_pkey PRIMARY KEY (locality_id, id),
  constraint tasks_check CHECK (((due_kind = ANY (ARRAY['day'::text, 'period-end'::text])) = (due_on IS NOT NULL))),
  constraint tasks_check1 CHECK (((due_on IS NULL) = (due_inclusive IS NULL))),
  constraint tasks_due_kind_check CHECK ((due_kind = ANY (ARRAY['day'::text, 'period-end'::text, 'standing'::text, 'conditional'::text, 'event'::text]))),
  constraint tasks_grouping_check CHECK (("grouping" = ANY (ARRAY['quarter-1'::text, 'quarter-2'::text, 'quarter-3'::text, 'quarter-4'::text, 'all-year'::text, 'by-organisation'::text]))),
  constraint tasks_locality_id_plan_id_fkey FOREIGN KEY (locality_id, plan_id) REFERENCES plans.plans(locality_id, id),
  constraint tasks_locality_id_section_id_fkey FOREIGN KEY (locality_id, section_id) REFERENCES plans.sections(locality_id, id),
  constraint tasks_percent_check CHECK (((percent >= 0) AND (percent <= 100))),
  constraint tasks_state_check CHECK ((state = ANY (ARRAY['open'::text, 'in-progress'::text, 'awaiting-confirmation'::text, 'done'::text, 'not-arisen'::text, 'carried-over'::text, 'cancelled'::text]))),
  constraint tasks_strength_check CHECK ((strength = ANY (ARRAY['order'::text, 'request'::text, 'aim'::text, 'if-any'::text])))
);
CREATE INDEX tasks_by_due ON plans.tasks USING btree (locality_id, due_on, id);
CREATE INDEX tasks_by_origin ON plans.tasks USING btree (locality_id, carried_from_id);
CREATE INDEX tasks_in_order ON plans.tasks USING btree (locality_id, plan_id, "position");
alter table plans.tasks enable row level security;
alter table plans.tasks force row level security;
create policy locality on plans.tasks as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on plans.tasks to gs_app;

create table platform.file_texts (
  locality_id uuid not null,
  file_id uuid not null,
  content text not null,
  content_fold text not null,
  extracted_at timestamp(3) with time zone not null,
  constraint file_texts_pkey PRIMARY KEY (locality_id, file_id),
  constraint file_texts_locality_id_file_id_fkey FOREIGN KEY (locality_id, file_id) REFERENCES platform.files(locality_id, id)
);
CREATE INDEX file_texts_words ON platform.file_texts USING gin (to_tsvector('simple'::regconfig, content_fold));
alter table platform.file_texts enable row level security;
alter table platform.file_texts force row level security;
create policy locality on platform.file_texts as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on platform.file_texts to gs_app;

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
  text_state text not null,
  created_at timestamp(3) with time zone not null,
  created_by uuid,
  created_by_name text not null,
  deleted_at timestamp(3) with time zone,
  deleted_by uuid,
  deleted_reason text,
  constraint files_pkey PRIMARY KEY (locality_id, id),
  constraint files_text_state_check CHECK ((text_state = ANY (ARRAY['none'::text, 'waiting'::text, 'done'::text, 'scanned'::text, 'failed'::text])))
);
CREATE INDEX files_by_account ON platform.files USING btree (locality_id, created_by, id);
CREATE INDEX files_by_organization ON platform.files USING btree (locality_id, organization_id, id);
alter table platform.files enable row level security;
alter table platform.files force row level security;
create policy locality on platform.files as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select, update on platform.files to gs_app;

create table platform.import_batches (
  locality_id uuid not null,
  id uuid not null,
  subject text not null,
  file_name text not null,
  state text not null,
  effective_on date not null,
  columns jsonb not null,
  unknown_columns jsonb not null,
  row_count integer not null,
  counts jsonb not null,
  uploaded_at timestamp(3) with time zone default now() not null,
  uploaded_by text not null,
  uploaded_by_account uuid,
  applied_at timestamp(3) with time zone,
  undone_at timestamp(3) with time zone,
  version integer default 1 not null,
  questions jsonb default '[]'::jsonb not null,
  step text,
  asked_by text,
  trouble text,
  constraint import_batches_pkey PRIMARY KEY (locality_id, id),
  constraint import_batches_state_check CHECK ((state = ANY (ARRAY['previewed'::text, 'applying'::text, 'applied'::text, 'undoing'::text, 'undone'::text, 'discarded'::text]))),
  constraint import_batches_step_check CHECK ((step = ANY (ARRAY['waiting'::text, 'comparing'::text, 'writing'::text])))
);
CREATE INDEX import_batches_newest ON platform.import_batches USING btree (locality_id, uploaded_at DESC, id);
alter table platform.import_batches enable row level security;
alter table platform.import_batches force row level security;
create policy locality on platform.import_batches as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on platform.import_batches to gs_app;

create table platform.import_rows (
  locality_id uuid not null,
  batch_id uuid not null,
  row_number integer not null,
  own_id uuid not null,
  cells jsonb not null,
  choice text,
  choice_target_id uuid,
  findings jsonb not null,
  severity text not null,
  action text not null,
  summary text not null,
  target_id uuid,
  target_name text,
  changes jsonb not null,
  candidates jsonb not null,
  done jsonb,
  question text,
  constraint import_rows_pkey PRIMARY KEY (locality_id, batch_id, row_number),
  constraint import_rows_action_check CHECK ((action = ANY (ARRAY['create'::text, 'update'::text, 'link'::text, 'choose'::text, 'skip'::text, 'blocked'::text]))),
  constraint import_rows_choice_check CHECK ((choice = ANY (ARRAY['create'::text, 'link'::text, 'name-only'::text, 'skip'::text]))),
  constraint import_rows_locality_id_batch_id_fkey FOREIGN KEY (locality_id, batch_id) REFERENCES platform.import_batches(locality_id, id),
  constraint import_rows_severity_check CHECK ((severity = ANY (ARRAY['none'::text, 'notice'::text, 'warning'::text, 'error'::text])))
);
CREATE INDEX import_rows_by_action ON platform.import_rows USING btree (locality_id, batch_id, action, row_number);
CREATE INDEX import_rows_by_question ON platform.import_rows USING btree (locality_id, batch_id, question, row_number) WHERE (question IS NOT NULL);
alter table platform.import_rows enable row level security;
alter table platform.import_rows force row level security;
create policy locality on platform.import_rows as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on platform.import_rows to gs_app;

create table platform.jobs (
  locality_id uuid not null,
  id uuid not null,
  name text not null,
  payload jsonb not null,
  key text,
  state text not null,
  attempts integer default 0 not null,
  attempts_max integer not null,
  run_at timestamp(3) with time zone not null,
  lease_id uuid,
  lease_until timestamp(3) with time zone,
  error text,
  created_at timestamp(3) with time zone not null,
  started_at timestamp(3) with time zone,
  finished_at timestamp(3) with time zone,
  cancelled_reason text,
  constraint jobs_pkey PRIMARY KEY (locality_id, id),
  constraint jobs_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'dead'::text, 'cancelled'::text])))
);
CREATE UNIQUE INDEX jobs_by_key ON platform.jobs USING btree (locality_id, name, key) WHERE (key IS NOT NULL);
CREATE INDEX jobs_by_state ON platform.jobs USING btree (locality_id, state, id);
CREATE INDEX jobs_due ON platform.jobs USING btree (locality_id, run_at, id) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));
alter table platform.jobs enable row level security;
alter table platform.jobs force row level security;
create policy locality on platform.jobs as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on platform.jobs to gs_app;

create table platform.mails (
  locality_id uuid not null,
  id uuid not null,
  to_address text not null,
  subject text not null,
  body text not null,
  state text not null,
  error text,
  created_at timestamp(3) with time zone not null,
  sent_at timestamp(3) with time zone,
  constraint mails_pkey PRIMARY KEY (locality_id, id),
  constraint mails_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'kept'::text, 'refused'::text])))
);
CREATE INDEX mails_by_state ON platform.mails USING btree (locality_id, state, id);
alter table platform.mails enable row level security;
alter table platform.mails force row level security;
create policy locality on platform.mails as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on platform.mails to gs_app;

create table platform.migrations (
  name text not null,
  checksum text not null,
  old_processes text not null,
  applied_at timestamp with time zone default now() not null,
  constraint migrations_pkey PRIMARY KEY (name)
);

create table platform.pictures (
  locality_id uuid not null,
  file_id uuid not null,
  size text not null,
  storage_key text not null,
  width integer not null,
  height integer not null,
  size_bytes bigint not null,
  constraint pictures_pkey PRIMARY KEY (locality_id, file_id, size),
  constraint pictures_height_check CHECK ((height > 0)),
  constraint pictures_locality_id_file_id_fkey FOREIGN KEY (locality_id, file_id) REFERENCES platform.files(locality_id, id),
  constraint pictures_size_check CHECK ((size = ANY (ARRAY['large'::text, 'small'::text]))),
  constraint pictures_width_check CHECK ((width > 0))
);
alter table platform.pictures enable row level security;
alter table platform.pictures force row level security;
create policy locality on platform.pictures as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on platform.pictures to gs_app;

create table platform.settings (
  locality_id uuid not null,
  id uuid not null,
  key text not null,
  valid_from date not null,
  value jsonb not null,
  citation text not null,
  created_at timestamp(3) with time zone not null,
  created_by uuid,
  created_by_name text not null,
  constraint settings_pkey PRIMARY KEY (locality_id, id)
);
CREATE INDEX settings_by_key ON platform.settings USING btree (locality_id, key, valid_from, id);
alter table platform.settings enable row level security;
alter table platform.settings force row level security;
create policy locality on platform.settings as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on platform.settings to gs_app;

create table publicity.activities (
  locality_id uuid not null,
  id uuid not null,
  kind text not null,
  organization_id uuid not null,
  content text not null,
  held_on date not null,
  until date,
  place text,
  member_id uuid,
  topics text[] default '{}'::text[] not null,
  audiences text[] default '{}'::text[] not null,
  quantity integer,
  reached integer,
  members_reached integer,
  follows_ho_chi_minh boolean default false not null,
  movement_ids uuid[] default '{}'::uuid[] not null,
  exemplar_ids uuid[] default '{}'::uuid[] not null,
  event_id uuid,
  note text,
  file_ids uuid[] default '{}'::uuid[] not null,
  struck_reason text,
  version integer default 1 not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint activities_pkey PRIMARY KEY (locality_id, id),
  constraint activities_check CHECK ((until >= held_on)),
  constraint activities_check1 CHECK (((kind = 'talk'::text) = (member_id IS NOT NULL))),
  constraint activities_check2 CHECK (((members_reached IS NULL) OR (reached IS NULL) OR (members_reached <= reached))),
  constraint activities_kind_check CHECK ((kind = ANY (ARRAY['talk'::text, 'culture'::text, 'performance'::text, 'contest'::text, 'festival'::text, 'visual'::text, 'meeting'::text, 'bulletin'::text, 'other'::text]))),
  constraint activities_members_reached_check CHECK (((members_reached >= 0) AND (members_reached <= 100000000))),
  constraint activities_quantity_check CHECK (((quantity >= 1) AND (quantity <= 1000000))),
  constraint activities_reached_check CHECK (((reached >= 0) AND (reached <= 100000000)))
);
CREATE INDEX activities_by_member ON publicity.activities USING btree (locality_id, member_id, held_on) WHERE (member_id IS NOT NULL);
CREATE INDEX activities_by_organization ON publicity.activities USING btree (locality_id, organization_id, held_on);
CREATE INDEX activities_newest ON publicity.activities USING btree (locality_id, held_on DESC, id DESC);
alter table publicity.activities enable row level security;
alter table publicity.activities force row level security;
create policy locality on publicity.activities as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.activities to gs_app;

create table publicity.audience_texts (
  locality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  kind text not null,
  text text not null,
  received_on date not null,
  state text not null,
  handling text,
  version integer default 1 not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint audience_texts_pkey PRIMARY KEY (locality_id, id),
  constraint audience_texts_kind_check CHECK ((kind = ANY (ARRAY['comment'::text, 'letter'::text, 'suggestion'::text]))),
  constraint audience_texts_state_check CHECK ((state = ANY (ARRAY['received'::text, 'shown'::text, 'forwarded'::text, 'set-aside'::text])))
);
CREATE INDEX audience_texts_by_item ON publicity.audience_texts USING btree (locality_id, item_id, received_on);
CREATE INDEX audience_texts_newest ON publicity.audience_texts USING btree (locality_id, received_on DESC, id DESC);
alter table publicity.audience_texts enable row level security;
alter table publicity.audience_texts force row level security;
create policy locality on publicity.audience_texts as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.audience_texts to gs_app;

create table publicity.broadcast_links (
  locality_id uuid not null,
  broadcast_id uuid not null,
  kind text not null,
  ref_id uuid not null,
  constraint broadcast_links_pkey PRIMARY KEY (locality_id, broadcast_id, kind, ref_id),
  constraint broadcast_links_kind_check CHECK ((kind = ANY (ARRAY['item'::text, 'exemplar'::text, 'unit'::text, 'cooperator'::text]))),
  constraint broadcast_links_locality_id_broadcast_id_fkey FOREIGN KEY (locality_id, broadcast_id) REFERENCES publicity.broadcasts(locality_id, id)
);
CREATE INDEX broadcast_links_by_ref ON publicity.broadcast_links USING btree (locality_id, kind, ref_id);
alter table publicity.broadcast_links enable row level security;
alter table publicity.broadcast_links force row level security;
create policy locality on publicity.broadcast_links as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.broadcast_links to gs_app;

create table publicity.broadcasts (
  locality_id uuid not null,
  id uuid not null,
  channel_id uuid not null,
  column_id uuid,
  title text not null,
  state text not null,
  state_reason text,
  planned_on date not null,
  planned_time text,
  planned_seconds integer not null,
  aired_on date,
  aired_time text,
  aired_seconds integer,
  repeat_of uuid,
  topics text[] default '{}'::text[] not null,
  script text,
  file_id uuid,
  proof text,
  note text,
  search_key tsvector not null,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  constraint broadcasts_pkey PRIMARY KEY (locality_id, id),
  constraint broadcasts_aired_seconds_check CHECK (((aired_seconds >= 1) AND (aired_seconds <= 86400))),
  constraint broadcasts_aired_time_check CHECK ((aired_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint broadcasts_check CHECK (((repeat_of IS NULL) OR (repeat_of <> id))),
  constraint broadcasts_check1 CHECK (((state <> ALL (ARRAY['aired'::text, 'logged'::text])) OR (aired_on IS NOT NULL))),
  constraint broadcasts_check2 CHECK (((state <> 'logged'::text) OR ((aired_seconds IS NOT NULL) AND (aired_time IS NOT NULL)))),
  constraint broadcasts_locality_id_channel_id_fkey FOREIGN KEY (locality_id, channel_id) REFERENCES publicity.channels(locality_id, id),
  constraint broadcasts_locality_id_column_id_fkey FOREIGN KEY (locality_id, column_id) REFERENCES publicity.columns(locality_id, id),
  constraint broadcasts_locality_id_repeat_of_fkey FOREIGN KEY (locality_id, repeat_of) REFERENCES publicity.broadcasts(locality_id, id),
  constraint broadcasts_planned_seconds_check CHECK (((planned_seconds >= 1) AND (planned_seconds <= 86400))),
  constraint broadcasts_planned_time_check CHECK ((planned_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint broadcasts_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'edited'::text, 'approved'::text, 'aired'::text, 'logged'::text, 'cancelled'::text])))
);
CREATE INDEX broadcasts_by_channel ON publicity.broadcasts USING btree (locality_id, channel_id, aired_on);
CREATE INDEX broadcasts_by_column ON publicity.broadcasts USING btree (locality_id, column_id, aired_on);
CREATE INDEX broadcasts_by_first ON publicity.broadcasts USING btree (locality_id, repeat_of);
CREATE INDEX broadcasts_newest ON publicity.broadcasts USING btree (locality_id, (
CASE
    WHEN (aired_on IS NULL) THEN planned_on
    ELSE aired_on
END) DESC, id DESC);
CREATE INDEX broadcasts_waiting ON publicity.broadcasts USING btree (locality_id, state) WHERE (state = ANY (ARRAY['edited'::text, 'aired'::text]));
alter table publicity.broadcasts enable row level security;
alter table publicity.broadcasts force row level security;
create policy locality on publicity.broadcasts as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.broadcasts to gs_app;

create table publicity.channel_owners (
  locality_id uuid not null,
  channel_id uuid not null,
  organization_id uuid not null,
  "position" integer not null,
  constraint channel_owners_pkey PRIMARY KEY (locality_id, channel_id, organization_id),
  constraint channel_owners_locality_id_channel_id_fkey FOREIGN KEY (locality_id, channel_id) REFERENCES publicity.channels(locality_id, id)
);
CREATE INDEX channel_owners_by_organization ON publicity.channel_owners USING btree (locality_id, organization_id);
alter table publicity.channel_owners enable row level security;
alter table publicity.channel_owners force row level security;
create policy locality on publicity.channel_owners as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.channel_owners to gs_app;

create table publicity.channels (
  locality_id uuid not null,
  id uuid not null,
  name text not null,
  other_names text[] default '{}'::text[] not null,
  kind text not null,
  level text not null,
  official boolean not null,
  restricted boolean default false not null,
  audience_note text,
  address text,
  opened_on date not null,
  closed_on date,
  close_reason text,
  note text,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  constraint channels_pkey PRIMARY KEY (locality_id, id),
  constraint channels_check CHECK ((closed_on >= opened_on)),
  constraint channels_kind_check CHECK ((kind = ANY (ARRAY['portal'::text, 'loudspeaker'::text, 'audio-press'::text, 'video-press'::text, 'print-press'::text, 'magazine'::text, 'bulletin'::text, 'internal-bulletin'::text, 'social-page'::text, 'speakers'::text, 'mobile'::text, 'banners'::text]))),
  constraint channels_level_check CHECK ((level = ANY (ARRAY['central'::text, 'province'::text, 'district'::text, 'commune'::text, 'grassroots'::text])))
);
CREATE INDEX channels_by_name ON publicity.channels USING btree (locality_id, sort_key, id);
alter table publicity.channels enable row level security;
alter table publicity.channels force row level security;
create policy locality on publicity.channels as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.channels to gs_app;

create table publicity.column_cooperators (
  locality_id uuid not null,
  column_id uuid not null,
  organization_id uuid not null,
  constraint column_cooperators_pkey PRIMARY KEY (locality_id, column_id, organization_id),
  constraint column_cooperators_locality_id_column_id_fkey FOREIGN KEY (locality_id, column_id) REFERENCES publicity.columns(locality_id, id)
);
alter table publicity.column_cooperators enable row level security;
alter table publicity.column_cooperators force row level security;
create policy locality on publicity.column_cooperators as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.column_cooperators to gs_app;

create table publicity.column_renewals (
  locality_id uuid not null,
  id uuid not null,
  column_id uuid not null,
  happened_on date not null,
  text text not null,
  reason text,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint column_renewals_pkey PRIMARY KEY (locality_id, id),
  constraint column_renewals_locality_id_column_id_fkey FOREIGN KEY (locality_id, column_id) REFERENCES publicity.columns(locality_id, id)
);
CREATE INDEX column_renewals_by_column ON publicity.column_renewals USING btree (locality_id, column_id, happened_on, id);
alter table publicity.column_renewals enable row level security;
alter table publicity.column_renewals force row level security;
create policy locality on publicity.column_renewals as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on publicity.column_renewals to gs_app;

create table publicity.column_rules (
  locality_id uuid not null,
  id uuid not null,
  column_id uuid not null,
  valid_from date not null,
  times integer,
  per text,
  by_day integer,
  strength text not null,
  seconds_max integer,
  source text,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint column_rules_pkey PRIMARY KEY (locality_id, id),
  constraint column_rules_by_day_check CHECK (((by_day >= 1) AND (by_day <= 31))),
  constraint column_rules_check CHECK (((times IS NULL) = (per IS NULL))),
  constraint column_rules_check1 CHECK (((by_day IS NULL) OR (per = 'month'::text))),
  constraint column_rules_locality_id_column_id_fkey FOREIGN KEY (locality_id, column_id) REFERENCES publicity.columns(locality_id, id),
  constraint column_rules_per_check CHECK ((per = ANY (ARRAY['week'::text, 'month'::text, 'quarter'::text, 'year'::text]))),
  constraint column_rules_seconds_max_check CHECK (((seconds_max >= 1) AND (seconds_max <= 86400))),
  constraint column_rules_strength_check CHECK ((strength = ANY (ARRAY['order'::text, 'request'::text, 'aim'::text, 'if-any'::text]))),
  constraint column_rules_times_check CHECK (((times >= 1) AND (times <= 400)))
);
CREATE INDEX column_rules_by_column ON publicity.column_rules USING btree (locality_id, column_id, valid_from, id);
alter table publicity.column_rules enable row level security;
alter table publicity.column_rules force row level security;
create policy locality on publicity.column_rules as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on publicity.column_rules to gs_app;

create table publicity.columns (
  locality_id uuid not null,
  id uuid not null,
  channel_id uuid not null,
  name text not null,
  kind text not null,
  lead_id uuid not null,
  topics text[] default '{}'::text[] not null,
  format text,
  source text,
  opened_on date not null,
  closed_on date,
  close_reason text,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  constraint columns_pkey PRIMARY KEY (locality_id, id),
  constraint columns_check CHECK ((closed_on >= opened_on)),
  constraint columns_kind_check CHECK ((kind = ANY (ARRAY['column'::text, 'special-page'::text]))),
  constraint columns_locality_id_channel_id_fkey FOREIGN KEY (locality_id, channel_id) REFERENCES publicity.channels(locality_id, id)
);
CREATE INDEX columns_by_channel ON publicity.columns USING btree (locality_id, channel_id);
CREATE INDEX columns_by_name ON publicity.columns USING btree (locality_id, sort_key, id);
alter table publicity.columns enable row level security;
alter table publicity.columns force row level security;
create policy locality on publicity.columns as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.columns to gs_app;

create table publicity.cooperation_commitments (
  locality_id uuid not null,
  cooperation_id uuid not null,
  "position" integer not null,
  party integer,
  text text not null,
  constraint cooperation_commitments_pkey PRIMARY KEY (locality_id, cooperation_id, "position"),
  constraint cooperation_commitments_locality_id_cooperation_id_fkey FOREIGN KEY (locality_id, cooperation_id) REFERENCES publicity.cooperations(locality_id, id),
  constraint cooperation_commitments_locality_id_cooperation_id_party_fkey FOREIGN KEY (locality_id, cooperation_id, party) REFERENCES publicity.cooperation_parties(locality_id, cooperation_id, "position")
);
alter table publicity.cooperation_commitments enable row level security;
alter table publicity.cooperation_commitments force row level security;
create policy locality on publicity.cooperation_commitments as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.cooperation_commitments to gs_app;

create table publicity.cooperation_parties (
  locality_id uuid not null,
  cooperation_id uuid not null,
  "position" integer not null,
  organization_id uuid,
  name text not null,
  constraint cooperation_parties_pkey PRIMARY KEY (locality_id, cooperation_id, "position"),
  constraint cooperation_parties_locality_id_cooperation_id_fkey FOREIGN KEY (locality_id, cooperation_id) REFERENCES publicity.cooperations(locality_id, id)
);
CREATE INDEX cooperation_parties_by_organization ON publicity.cooperation_parties USING btree (locality_id, organization_id);
alter table publicity.cooperation_parties enable row level security;
alter table publicity.cooperation_parties force row level security;
create policy locality on publicity.cooperation_parties as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.cooperation_parties to gs_app;

create table publicity.cooperation_results (
  locality_id uuid not null,
  id uuid not null,
  cooperation_id uuid not null,
  party integer not null,
  year integer not null,
  text text not null,
  fulfilled text not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint cooperation_results_pkey PRIMARY KEY (locality_id, id),
  constraint cooperation_results_fulfilled_check CHECK ((fulfilled = ANY (ARRAY['wholly'::text, 'partly'::text, 'not'::text]))),
  constraint cooperation_results_locality_id_cooperation_id_party_fkey FOREIGN KEY (locality_id, cooperation_id, party) REFERENCES publicity.cooperation_parties(locality_id, cooperation_id, "position"),
  constraint cooperation_results_year_check CHECK (((year >= 1990) AND (year <= 2200)))
);
CREATE INDEX cooperation_results_by_year ON publicity.cooperation_results USING btree (locality_id, cooperation_id, year, party);
alter table publicity.cooperation_results enable row level security;
alter table publicity.cooperation_results force row level security;
create policy locality on publicity.cooperation_results as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on publicity.cooperation_results to gs_app;

create table publicity.cooperations (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  title text not null,
  symbol text,
  document_id uuid,
  signed_on date not null,
  valid_from date not null,
  valid_to date,
  ended_on date,
  ended_reason text,
  file_ids uuid[] default '{}'::uuid[] not null,
  version integer default 1 not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint cooperations_pkey PRIMARY KEY (locality_id, id),
  constraint cooperations_check CHECK ((valid_to >= valid_from)),
  constraint cooperations_check1 CHECK (((ended_on IS NULL) = (ended_reason IS NULL)))
);
CREATE INDEX cooperations_newest ON publicity.cooperations USING btree (locality_id, signed_on DESC, id DESC);
alter table publicity.cooperations enable row level security;
alter table publicity.cooperations force row level security;
create policy locality on publicity.cooperations as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.cooperations to gs_app;

create table publicity.hand_over_recipients (
  locality_id uuid not null,
  hand_over_id uuid not null,
  organization_id uuid not null,
  received_on date,
  received_by text,
  declined_on date,
  declined_reason text,
  version integer default 1 not null,
  constraint hand_over_recipients_pkey PRIMARY KEY (locality_id, hand_over_id, organization_id),
  constraint hand_over_recipients_check CHECK (((declined_on IS NULL) = (declined_reason IS NULL))),
  constraint hand_over_recipients_locality_id_hand_over_id_fkey FOREIGN KEY (locality_id, hand_over_id) REFERENCES publicity.hand_overs(locality_id, id)
);
CREATE INDEX hand_over_recipients_by_organization ON publicity.hand_over_recipients USING btree (locality_id, organization_id, hand_over_id);
alter table publicity.hand_over_recipients enable row level security;
alter table publicity.hand_over_recipients force row level security;
create policy locality on publicity.hand_over_recipients as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.hand_over_recipients to gs_app;

create table publicity.hand_over_uses (
  locality_id uuid not null,
  id uuid not null,
  hand_over_id uuid not null,
  organization_id uuid not null,
  item_id uuid,
  made text not null,
  link text,
  made_on date not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint hand_over_uses_pkey PRIMARY KEY (locality_id, id),
  constraint hand_over_uses_locality_id_hand_over_id_organization_id_fkey FOREIGN KEY (locality_id, hand_over_id, organization_id) REFERENCES publicity.hand_over_recipients(locality_id, hand_over_id, organization_id)
);
CREATE INDEX hand_over_uses_by_hand_over ON publicity.hand_over_uses USING btree (locality_id, hand_over_id);
CREATE INDEX hand_over_uses_by_item ON publicity.hand_over_uses USING btree (locality_id, item_id) WHERE (item_id IS NOT NULL);
alter table publicity.hand_over_uses enable row level security;
alter table publicity.hand_over_uses force row level security;
create policy locality on publicity.hand_over_uses as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on publicity.hand_over_uses to gs_app;

create table publicity.hand_overs (
  locality_id uuid not null,
  id uuid not null,
  kind text not null,
  organization_id uuid not null,
  title text not null,
  content text,
  exemplar_id uuid,
  event_id uuid,
  document_id uuid,
  happens_on date,
  happens_at text,
  place text,
  due_on date,
  contact text,
  file_ids uuid[] default '{}'::uuid[] not null,
  sent_on date not null,
  recalled_reason text,
  version integer default 1 not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint hand_overs_pkey PRIMARY KEY (locality_id, id),
  constraint hand_overs_check CHECK (((kind = 'profile'::text) = (exemplar_id IS NOT NULL))),
  constraint hand_overs_check1 CHECK (((kind <> 'invitation'::text) OR (happens_on IS NOT NULL))),
  constraint hand_overs_kind_check CHECK ((kind = ANY (ARRAY['profile'::text, 'invitation'::text, 'directive'::text, 'content'::text])))
);
CREATE INDEX hand_overs_by_document ON publicity.hand_overs USING btree (locality_id, document_id) WHERE (document_id IS NOT NULL);
CREATE INDEX hand_overs_by_exemplar ON publicity.hand_overs USING btree (locality_id, exemplar_id) WHERE (exemplar_id IS NOT NULL);
CREATE INDEX hand_overs_newest ON publicity.hand_overs USING btree (locality_id, sent_on DESC, id DESC);
alter table publicity.hand_overs enable row level security;
alter table publicity.hand_overs force row level security;
create policy locality on publicity.hand_overs as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.hand_overs to gs_app;

create table publicity.interaction_counts (
  locality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  channel_id uuid,
  counted_on date not null,
  views integer,
  reactions integer,
  shares integer,
  comments integer,
  letters integer,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint interaction_counts_pkey PRIMARY KEY (locality_id, id),
  constraint interaction_counts_check CHECK ((COALESCE(views, reactions, shares, comments, letters) IS NOT NULL)),
  constraint interaction_counts_comments_check CHECK ((comments >= 0)),
  constraint interaction_counts_letters_check CHECK ((letters >= 0)),
  constraint interaction_counts_reactions_check CHECK ((reactions >= 0)),
  constraint interaction_counts_shares_check CHECK ((shares >= 0)),
  constraint interaction_counts_views_check CHECK ((views >= 0))
);
CREATE INDEX interaction_counts_by_item ON publicity.interaction_counts USING btree (locality_id, item_id, counted_on);
alter table publicity.interaction_counts enable row level security;
alter table publicity.interaction_counts force row level security;
create policy locality on publicity.interaction_counts as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on publicity.interaction_counts to gs_app;

create table publicity.item_changes (
  locality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  act text not null,
  state text not null,
  edition integer not null,
  reason text,
  happened_on date not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  account_id uuid,
  constraint item_changes_pkey PRIMARY KEY (locality_id, id),
  constraint item_changes_locality_id_item_id_fkey FOREIGN KEY (locality_id, item_id) REFERENCES publicity.items(locality_id, id)
);
CREATE INDEX item_changes_by_item ON publicity.item_changes USING btree (locality_id, item_id, recorded_at, id);
alter table publicity.item_changes enable row level security;
alter table publicity.item_changes force row level security;
create policy locality on publicity.item_changes as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on publicity.item_changes to gs_app;

create table publicity.item_checks (
  locality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  edition integer not null,
  party text not null,
  agreed boolean not null,
  by_name text not null,
  by_post text,
  given_on date not null,
  how text not null,
  note text,
  file_id uuid,
  photo_file_id uuid,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint item_checks_pkey PRIMARY KEY (locality_id, id),
  constraint item_checks_locality_id_item_id_fkey FOREIGN KEY (locality_id, item_id) REFERENCES publicity.items(locality_id, id),
  constraint item_checks_party_check CHECK ((party = ANY (ARRAY['unit'::text, 'person'::text, 'photo'::text])))
);
CREATE INDEX item_checks_by_item ON publicity.item_checks USING btree (locality_id, item_id, recorded_at, id);
alter table publicity.item_checks enable row level security;
alter table publicity.item_checks force row level security;
create policy locality on publicity.item_checks as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on publicity.item_checks to gs_app;

create table publicity.item_claims (
  locality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  "position" integer not null,
  text text not null,
  evidence text,
  document_id uuid,
  file_id uuid,
  constraint item_claims_pkey PRIMARY KEY (locality_id, id),
  constraint item_claims_locality_id_item_id_fkey FOREIGN KEY (locality_id, item_id) REFERENCES publicity.items(locality_id, id)
);
CREATE INDEX item_claims_by_item ON publicity.item_claims USING btree (locality_id, item_id, "position");
alter table publicity.item_claims enable row level security;
alter table publicity.item_claims force row level security;
create policy locality on publicity.item_claims as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.item_claims to gs_app;

create table publicity.item_editions (
  locality_id uuid not null,
  item_id uuid not null,
  edition integer not null,
  title text not null,
  standfirst text,
  body text,
  note text,
  written_at timestamp(3) with time zone default now() not null,
  written_by text not null,
  account_id uuid,
  constraint item_editions_pkey PRIMARY KEY (locality_id, item_id, edition),
  constraint item_editions_locality_id_item_id_fkey FOREIGN KEY (locality_id, item_id) REFERENCES publicity.items(locality_id, id)
);
alter table publicity.item_editions enable row level security;
alter table publicity.item_editions force row level security;
create policy locality on publicity.item_editions as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on publicity.item_editions to gs_app;

create table publicity.item_grades (
  locality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  edition integer not null,
  grade text not null,
  note text,
  graded_on date not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint item_grades_pkey PRIMARY KEY (locality_id, id),
  constraint item_grades_grade_check CHECK ((grade = ANY (ARRAY['very-good'::text, 'good'::text, 'fair'::text, 'weak'::text]))),
  constraint item_grades_locality_id_item_id_fkey FOREIGN KEY (locality_id, item_id) REFERENCES publicity.items(locality_id, id)
);
CREATE INDEX item_grades_by_item ON publicity.item_grades USING btree (locality_id, item_id, recorded_at, id);
alter table publicity.item_grades enable row level security;
alter table publicity.item_grades force row level security;
create policy locality on publicity.item_grades as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on publicity.item_grades to gs_app;

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
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint item_placements_pkey PRIMARY KEY (locality_id, id),
  constraint item_placements_locality_id_broadcast_id_fkey FOREIGN KEY (locality_id, broadcast_id) REFERENCES publicity.broadcasts(locality_id, id),
  constraint item_placements_locality_id_channel_id_fkey FOREIGN KEY (locality_id, channel_id) REFERENCES publicity.channels(locality_id, id),
  constraint item_placements_locality_id_column_id_fkey FOREIGN KEY (locality_id, column_id) REFERENCES publicity.columns(locality_id, id),
  constraint item_placements_locality_id_item_id_fkey FOREIGN KEY (locality_id, item_id) REFERENCES publicity.items(locality_id, id)
);
CREATE INDEX item_placements_by_channel ON publicity.item_placements USING btree (locality_id, channel_id, placed_on);
CREATE INDEX item_placements_by_item ON publicity.item_placements USING btree (locality_id, item_id, placed_on, id);
alter table publicity.item_placements enable row level security;
alter table publicity.item_placements force row level security;
create policy locality on publicity.item_placements as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on publicity.item_placements to gs_app;

create table publicity.item_yields (
  locality_id uuid not null,
  item_id uuid not null,
  kind text not null,
  text text not null,
  edition integer not null,
  written_at timestamp(3) with time zone default now() not null,
  written_by text not null,
  version integer default 1 not null,
  constraint item_yields_pkey PRIMARY KEY (locality_id, item_id, kind),
  constraint item_yields_kind_check CHECK ((kind = ANY (ARRAY['loudspeaker'::text, 'zalo'::text, 'facebook'::text, 'slide'::text, 'sheet'::text]))),
  constraint item_yields_locality_id_item_id_fkey FOREIGN KEY (locality_id, item_id) REFERENCES publicity.items(locality_id, id)
);
alter table publicity.item_yields enable row level security;
alter table publicity.item_yields force row level security;
create policy locality on publicity.item_yields as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.item_yields to gs_app;

create table publicity.items (
  locality_id uuid not null,
  id uuid not null,
  form text not null,
  organization_id uuid not null,
  about_organization_id uuid,
  subject_name text,
  author_name text not null,
  author_person_id uuid,
  cooperating_ids uuid[] default '{}'::uuid[] not null,
  channel_id uuid,
  column_id uuid,
  topics text[] default '{}'::text[] not null,
  audiences text[] default '{}'::text[] not null,
  fields text[] default '{}'::text[] not null,
  movement_id uuid,
  exemplar_id uuid,
  nomination_id uuid,
  award_id uuid,
  bloc_id uuid,
  event_id uuid,
  contest_entry_id uuid,
  document_id uuid,
  follows_ho_chi_minh boolean default false not null,
  photo_file_id uuid,
  photo_alt text,
  photo_credit text,
  duration_seconds integer,
  proposed_on date not null,
  state text not null,
  state_reason text,
  edition integer not null,
  approved_edition integer,
  portal_at timestamp(3) with time zone,
  search_key tsvector not null,
  portal_key tsvector,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  constraint items_pkey PRIMARY KEY (locality_id, id),
  constraint items_check CHECK (((portal_at IS NULL) OR ((state = ANY (ARRAY['published'::text, 'corrected'::text])) AND (approved_edition IS NOT NULL)))),
  constraint items_duration_seconds_check CHECK ((duration_seconds > 0)),
  constraint items_locality_id_channel_id_fkey FOREIGN KEY (locality_id, channel_id) REFERENCES publicity.channels(locality_id, id),
  constraint items_locality_id_column_id_fkey FOREIGN KEY (locality_id, column_id) REFERENCES publicity.columns(locality_id, id),
  constraint items_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'written'::text, 'sent'::text, 'returned'::text, 'verified'::text, 'approved'::text, 'published'::text, 'corrected'::text, 'refused'::text, 'withdrawn'::text])))
);
CREATE INDEX items_by_award ON publicity.items USING btree (locality_id, award_id) WHERE (award_id IS NOT NULL);
CREATE INDEX items_by_exemplar ON publicity.items USING btree (locality_id, exemplar_id) WHERE (exemplar_id IS NOT NULL);
CREATE INDEX items_by_movement ON publicity.items USING btree (locality_id, movement_id) WHERE (movement_id IS NOT NULL);
CREATE INDEX items_by_nomination ON publicity.items USING btree (locality_id, nomination_id) WHERE (nomination_id IS NOT NULL);
CREATE INDEX items_by_organization ON publicity.items USING btree (locality_id, organization_id, proposed_on DESC, id DESC);
CREATE INDEX items_newest ON publicity.items USING btree (locality_id, proposed_on DESC, id DESC);
CREATE INDEX items_on_portal ON publicity.items USING btree (locality_id, portal_at DESC, id DESC) WHERE (portal_at IS NOT NULL);
alter table publicity.items enable row level security;
alter table publicity.items force row level security;
create policy locality on publicity.items as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.items to gs_app;

create table publicity.labels (
  locality_id uuid not null,
  id uuid not null,
  list text not null,
  code text not null,
  label text not null,
  letter text,
  guidance text,
  plan_id uuid,
  common_code text,
  "position" integer not null,
  valid_from date,
  valid_to date,
  version integer default 1 not null,
  constraint labels_pkey PRIMARY KEY (locality_id, id),
  constraint labels_list_check CHECK ((list = ANY (ARRAY['form'::text, 'topic'::text, 'audience'::text]))),
  constraint labels_locality_id_list_code_key UNIQUE (locality_id, list, code)
);
alter table publicity.labels enable row level security;
alter table publicity.labels force row level security;
create policy locality on publicity.labels as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.labels to gs_app;

create table publicity.note_acknowledgements (
  locality_id uuid not null,
  note_id uuid not null,
  account_id uuid not null,
  name text not null,
  organization_id uuid,
  target text not null,
  remark text,
  given_at timestamp(3) with time zone default now() not null,
  constraint note_acknowledgements_pkey PRIMARY KEY (locality_id, note_id, account_id),
  constraint note_acknowledgements_locality_id_note_id_fkey FOREIGN KEY (locality_id, note_id) REFERENCES publicity.notes(locality_id, id)
);
alter table publicity.note_acknowledgements enable row level security;
alter table publicity.note_acknowledgements force row level security;
create policy locality on publicity.note_acknowledgements as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on publicity.note_acknowledgements to gs_app;

create table publicity.notes (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  symbol text,
  title text not null,
  content text not null,
  targets text[] not null,
  confidentiality text not null,
  issued_on date not null,
  answer_by date,
  file_ids uuid[] default '{}'::uuid[] not null,
  withdrawn_reason text,
  version integer default 1 not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint notes_pkey PRIMARY KEY (locality_id, id),
  constraint notes_confidentiality_check CHECK ((confidentiality = ANY (ARRAY['open'::text, 'targets'::text]))),
  constraint notes_targets_check CHECK ((cardinality(targets) > 0))
);
CREATE INDEX notes_newest ON publicity.notes USING btree (locality_id, issued_on DESC, id DESC);
alter table publicity.notes enable row level security;
alter table publicity.notes force row level security;
create policy locality on publicity.notes as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.notes to gs_app;

create table publicity.package_entries (
  locality_id uuid not null,
  package_id uuid not null,
  "position" integer not null,
  item_id uuid,
  exemplar_id uuid,
  note text,
  constraint package_entries_pkey PRIMARY KEY (locality_id, package_id, "position"),
  constraint package_entries_check CHECK ((num_nonnulls(item_id, exemplar_id) = 1)),
  constraint package_entries_locality_id_package_id_fkey FOREIGN KEY (locality_id, package_id) REFERENCES publicity.packages(locality_id, id)
);
alter table publicity.package_entries enable row level security;
alter table publicity.package_entries force row level security;
create policy locality on publicity.package_entries as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.package_entries to gs_app;

create table publicity.packages (
  locality_id uuid not null,
  id uuid not null,
  title text not null,
  organization_id uuid not null,
  receiver_id uuid not null,
  note text,
  drawn_up_on date not null,
  sent_on date,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  constraint packages_pkey PRIMARY KEY (locality_id, id)
);
CREATE INDEX packages_newest ON publicity.packages USING btree (locality_id, drawn_up_on DESC, id DESC);
alter table publicity.packages enable row level security;
alter table publicity.packages force row level security;
create policy locality on publicity.packages as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.packages to gs_app;

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
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  constraint picks_pkey PRIMARY KEY (locality_id, id),
  constraint picks_check CHECK ((num_nonnulls(item_id, exemplar_id) = 1))
);
CREATE INDEX picks_newest ON publicity.picks USING btree (locality_id, picked_on DESC, id DESC);
alter table publicity.picks enable row level security;
alter table publicity.picks force row level security;
create policy locality on publicity.picks as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.picks to gs_app;

create table publicity.placement_remedies (
  locality_id uuid not null,
  id uuid not null,
  placement_id uuid not null,
  item_id uuid not null,
  kind text not null,
  edition integer not null,
  happened_on date not null,
  address text,
  note text,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint placement_remedies_pkey PRIMARY KEY (locality_id, id),
  constraint placement_remedies_kind_check CHECK ((kind = ANY (ARRAY['corrected'::text, 'taken-down'::text, 'announced'::text]))),
  constraint placement_remedies_locality_id_item_id_fkey FOREIGN KEY (locality_id, item_id) REFERENCES publicity.items(locality_id, id),
  constraint placement_remedies_locality_id_placement_id_fkey FOREIGN KEY (locality_id, placement_id) REFERENCES publicity.item_placements(locality_id, id)
);
CREATE INDEX placement_remedies_by_item ON publicity.placement_remedies USING btree (locality_id, item_id, recorded_at, id);
alter table publicity.placement_remedies enable row level security;
alter table publicity.placement_remedies force row level security;
create policy locality on publicity.placement_remedies as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on publicity.placement_remedies to gs_app;

create table publicity.programme_lines (
  locality_id uuid not null,
  id uuid not null,
  programme_id uuid not null,
  month integer not null,
  "position" integer not null,
  content text not null,
  form text,
  channel_id uuid,
  topics text[] default '{}'::text[] not null,
  audiences text[] default '{}'::text[] not null,
  quantity integer not null,
  in_charge text,
  constraint programme_lines_pkey PRIMARY KEY (locality_id, id),
  constraint programme_lines_locality_id_channel_id_fkey FOREIGN KEY (locality_id, channel_id) REFERENCES publicity.channels(locality_id, id),
  constraint programme_lines_locality_id_programme_id_fkey FOREIGN KEY (locality_id, programme_id) REFERENCES publicity.programmes(locality_id, id),
  constraint programme_lines_month_check CHECK (((month >= 1) AND (month <= 12))),
  constraint programme_lines_quantity_check CHECK (((quantity >= 1) AND (quantity <= 1000)))
);
CREATE INDEX programme_lines_by_programme ON publicity.programme_lines USING btree (locality_id, programme_id, month, "position");
alter table publicity.programme_lines enable row level security;
alter table publicity.programme_lines force row level security;
create policy locality on publicity.programme_lines as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.programme_lines to gs_app;

create table publicity.programme_results (
  locality_id uuid not null,
  id uuid not null,
  line_id uuid not null,
  done_on date not null,
  quantity integer not null,
  text text not null,
  item_id uuid,
  broadcast_id uuid,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint programme_results_pkey PRIMARY KEY (locality_id, id),
  constraint programme_results_locality_id_line_id_fkey FOREIGN KEY (locality_id, line_id) REFERENCES publicity.programme_lines(locality_id, id),
  constraint programme_results_quantity_check CHECK (((quantity >= 1) AND (quantity <= 1000)))
);
CREATE INDEX programme_results_by_line ON publicity.programme_results USING btree (locality_id, line_id, done_on);
alter table publicity.programme_results enable row level security;
alter table publicity.programme_results force row level security;
create policy locality on publicity.programme_results as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant insert, select on publicity.programme_results to gs_app;

create table publicity.programmes (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  year integer not null,
  title text not null,
  state text not null,
  approved_on date,
  approved_by text,
  result text,
  version integer default 1 not null,
  created_at timestamp(3) with time zone default now() not null,
  created_by text not null,
  constraint programmes_pkey PRIMARY KEY (locality_id, id),
  constraint programmes_locality_id_year_organization_id_key UNIQUE (locality_id, year, organization_id),
  constraint programmes_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'approved'::text, 'closed'::text]))),
  constraint programmes_year_check CHECK (((year >= 1990) AND (year <= 2200)))
);
alter table publicity.programmes enable row level security;
alter table publicity.programmes force row level security;
create policy locality on publicity.programmes as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.programmes to gs_app;

create view publicity.publicity_facts with (security_invoker=true) as
 SELECT i.locality_id,
    'item'::text AS source,
    i.id AS source_id,
    p.placed_on AS happened_on,
    i.organization_id,
    p.channel_id,
    c.kind AS channel_kind,
    c.level,
    i.form,
    i.topics,
    i.audiences,
    i.fields,
    array_remove(ARRAY[i.about_organization_id], NULL::uuid) AS shown_ids,
    array_remove(ARRAY[i.movement_id], NULL::uuid) AS movement_ids,
    array_remove(ARRAY[i.exemplar_id], NULL::uuid) AS exemplar_ids,
    i.follows_ho_chi_minh,
    0 AS seconds,
    NULL::integer AS reached,
    NULL::integer AS members_reached,
    NULL::uuid AS member_id,
    ( SELECT e.title
           FROM publicity.item_editions e
          WHERE ((e.locality_id = i.locality_id) AND (e.item_id = i.id) AND (e.edition = COALESCE(i.approved_edition, i.edition)))) AS title
   FROM ((( SELECT DISTINCT ON (p_1.locality_id, p_1.item_id, p_1.channel_id) p_1.locality_id,
            p_1.item_id,
            p_1.channel_id,
            p_1.placed_on
           FROM publicity.item_placements p_1
          WHERE (NOT (EXISTS ( SELECT
                   FROM publicity.placement_remedies r
                  WHERE ((r.locality_id = p_1.locality_id) AND (r.item_id = p_1.item_id) AND (r.placement_id = p_1.id) AND (r.kind = 'taken-down'::text)))))
          ORDER BY p_1.locality_id, p_1.item_id, p_1.channel_id, p_1.placed_on) p
     JOIN publicity.items i ON (((i.locality_id = p.locality_id) AND (i.id = p.item_id) AND (i.state = ANY (ARRAY['published'::text, 'corrected'::text])))))
     JOIN publicity.channels c ON (((c.locality_id = p.locality_id) AND (c.id = p.channel_id) AND ((c.kind <> 'social-page'::text) OR c.official))))
UNION ALL
 SELECT b.locality_id,
    'broadcast'::text AS source,
    b.id AS source_id,
    b.aired_on AS happened_on,
    o.organization_id,
    b.channel_id,
    c.kind AS channel_kind,
    c.level,
    NULL::text AS form,
    b.topics,
    '{}'::text[] AS audiences,
    '{}'::text[] AS fields,
    ARRAY( SELECT l.ref_id
           FROM publicity.broadcast_links l
          WHERE ((l.locality_id = b.locality_id) AND (l.broadcast_id = b.id) AND (l.kind = 'unit'::text))
        UNION
         SELECT i.about_organization_id
           FROM (publicity.broadcast_links l
             JOIN publicity.items i ON (((i.locality_id = l.locality_id) AND (i.id = l.ref_id))))
          WHERE ((l.locality_id = b.locality_id) AND (l.broadcast_id = b.id) AND (l.kind = 'item'::text) AND (i.about_organization_id IS NOT NULL))) AS shown_ids,
    '{}'::uuid[] AS movement_ids,
    ARRAY( SELECT l.ref_id
           FROM publicity.broadcast_links l
          WHERE ((l.locality_id = b.locality_id) AND (l.broadcast_id = b.id) AND (l.kind = 'exemplar'::text))) AS exemplar_ids,
    false AS follows_ho_chi_minh,
    COALESCE(b.aired_seconds, b.planned_seconds) AS seconds,
    NULL::integer AS reached,
    NULL::integer AS members_reached,
    NULL::uuid AS member_id,
    b.title
   FROM ((publicity.broadcasts b
     JOIN publicity.channels c ON (((c.locality_id = b.locality_id) AND (c.id = b.channel_id) AND ((c.kind <> 'social-page'::text) OR c.official))))
     JOIN publicity.channel_owners o ON (((o.locality_id = b.locality_id) AND (o.channel_id = b.channel_id) AND (o."position" = 1))))
  WHERE ((b.state = ANY (ARRAY['aired'::text, 'logged'::text])) AND (b.repeat_of IS NULL))
UNION ALL
 SELECT a.locality_id,
    'activity'::text AS source,
    a.id AS source_id,
    a.held_on AS happened_on,
    a.organization_id,
    NULL::uuid AS channel_id,
    NULL::text AS channel_kind,
    NULL::text AS level,
    a.kind AS form,
    a.topics,
    a.audiences,
    '{}'::text[] AS fields,
    '{}'::uuid[] AS shown_ids,
    a.movement_ids,
    a.exemplar_ids,
    a.follows_ho_chi_minh,
    0 AS seconds,
    a.reached,
    a.members_reached,
    a.member_id,
    a.content AS title
   FROM publicity.activities a
  WHERE (a.struck_reason IS NULL);
grant select on publicity.publicity_facts to gs_app;

create table publicity.visits (
  locality_id uuid not null,
  id uuid not null,
  hand_over_id uuid not null,
  organization_id uuid not null,
  writer text not null,
  visit_on date not null,
  visit_at text,
  place text,
  purpose text not null,
  state text not null,
  answer text,
  version integer default 1 not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint visits_pkey PRIMARY KEY (locality_id, id),
  constraint visits_locality_id_hand_over_id_organization_id_fkey FOREIGN KEY (locality_id, hand_over_id, organization_id) REFERENCES publicity.hand_over_recipients(locality_id, hand_over_id, organization_id),
  constraint visits_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'agreed'::text, 'declined'::text, 'done'::text, 'called-off'::text])))
);
CREATE INDEX visits_by_hand_over ON publicity.visits USING btree (locality_id, hand_over_id);
alter table publicity.visits enable row level security;
alter table publicity.visits force row level security;
create policy locality on publicity.visits as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.visits to gs_app;

create table publicity.volume_targets (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  year integer not null,
  measure text not null,
  target integer not null,
  source text,
  version integer default 1 not null,
  recorded_at timestamp(3) with time zone default now() not null,
  recorded_by text not null,
  constraint volume_targets_pkey PRIMARY KEY (locality_id, id),
  constraint volume_targets_locality_id_year_organization_id_measure_key UNIQUE (locality_id, year, organization_id, measure),
  constraint volume_targets_measure_check CHECK ((measure = ANY (ARRAY['minutes'::text, 'broadcasts'::text, 'items'::text]))),
  constraint volume_targets_target_check CHECK ((target > 0)),
  constraint volume_targets_year_check CHECK (((year >= 1990) AND (year <= 2200)))
);
alter table publicity.volume_targets enable row level security;
alter table publicity.volume_targets force row level security;
create policy locality on publicity.volume_targets as permissive for all to public using (((current_setting('app.locality_id'::text, true) = '*'::text) OR ((locality_id)::text = current_setting('app.locality_id'::text, true))));
grant delete, insert, select, update on publicity.volume_targets to gs_app;
