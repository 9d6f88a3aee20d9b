-- old processes: may keep running

-- Sổ đăng ký văn bản. A document is kept by the organisation that drafted or received it; who else may read it follows from
-- its deliveries. Number, day and signer may be missing: plans exist as copies without them.
create table documents.documents (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  direction text not null check (direction in ('outgoing', 'incoming', 'internal', 'external')),
  kind text not null,
  number integer check (number > 0),
  number_suffix text not null default '',
  symbol text,
  issuer_id uuid,
  issuer_name text not null,
  place text,
  issued_on date,
  title text not null,
  short_name text,
  confidentiality text not null check (confidentiality in ('open', 'internal')),
  urgency text not null check (urgency in ('normal', 'urgent', 'most-urgent', 'express')),
  signing_capacity text check (signing_capacity in ('TM.', 'Q.', 'KT.', 'TL.', 'TUQ.')),
  signing_behalf_of text,
  signer_post text,
  signer_name text,
  effective_from date,
  effective_to date,
  body jsonb not null default '[]',
  -- Kính gửi, and whom 'Như trên' means: lines with targets, as those of Nơi nhận.
  addressed_to jsonb not null default '[]',
  printed_text text,
  -- The drafter's own mark ('(Vượng/D/2024/Kế hoạch)'): printed nowhere, nobody's address.
  drafter_note text,
  -- What looks wrong as printed, in words; the printed form itself is never corrected in silence.
  doubt text,
  state text not null check (
    state in ('draft', 'submitted', 'signed', 'numbered', 'issued', 'replaced', 'expired', 'cancelled', 'recorded')
  ),
  series_id uuid,
  drafter_id uuid,
  drafter_name text not null,
  search_key tsvector not null,
  sort_key text collate "C" not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  issued_at timestamptz(3),
  primary key (locality_id, id),
  -- What others issued is only recorded; a document of ours that was taken back keeps the moment of its issue.
  check (state <> 'issued' or issued_at is not null),
  check (state not in ('draft', 'submitted', 'signed', 'numbered', 'recorded') or issued_at is null)
);
create index documents_newest on documents.documents (locality_id, issued_on desc nulls first, id desc);
create index documents_by_organization on documents.documents (locality_id, organization_id, state, id);
create index documents_by_number on documents.documents (locality_id, number, symbol);
create index documents_by_state on documents.documents (locality_id, state, id);
select platform.fence('documents.documents', false);

create table documents.document_files (
  locality_id uuid not null,
  document_id uuid not null,
  file_id uuid not null,
  purpose text not null check (purpose in ('draft', 'signed-copy', 'annex')),
  position integer not null,
  added_at timestamptz(3) not null default now(),
  added_by text not null,
  primary key (locality_id, document_id, file_id),
  foreign key (locality_id, document_id) references documents.documents (locality_id, id)
);
select platform.fence('documents.document_files', false);

-- Căn cứ and other ties. The other document may not be in the register: its citation as printed is kept for all.
create table documents.relations (
  locality_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  position integer not null,
  kind text not null check (
    kind in ('basis', 'implements', 'continues', 'concretizes', 'amends', 'replaces', 'guides', 'replies-to', 'cites')
  ),
  related_id uuid,
  citation text not null,
  cited_on date,
  doubt text,
  primary key (locality_id, id),
  foreign key (locality_id, document_id) references documents.documents (locality_id, id),
  foreign key (locality_id, related_id) references documents.documents (locality_id, id),
  check (related_id is distinct from document_id)
);
create index relations_by_document on documents.relations (locality_id, document_id, position);
create index relations_by_related on documents.relations (locality_id, related_id);
select platform.fence('documents.relations', false);

-- Nơi nhận, line by line as printed. Targets say whom a line means: organisations, groups, blocs, councils, the portal, or
-- somebody outside who is only named.
create table documents.recipient_lines (
  locality_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  position integer not null,
  text text not null,
  purpose text not null check (purpose in ('report', 'carry-out', 'coordinate', 'inform', 'publish', 'archive')),
  mode text not null check (mode in ('electronic', 'paper', 'publish', 'none')),
  targets jsonb not null default '[]',
  primary key (locality_id, id),
  foreign key (locality_id, document_id) references documents.documents (locality_id, id)
);
create index recipient_lines_by_document on documents.recipient_lines (locality_id, document_id, position);
select platform.fence('documents.recipient_lines', false);

-- One organisation gets a document once, however many lines mean it.
create table documents.deliveries (
  locality_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  organization_id uuid not null,
  line_id uuid,
  sent_at timestamptz(3) not null,
  sent_by text not null,
  opened_at timestamptz(3),
  opened_by text,
  acknowledged_at timestamptz(3),
  acknowledged_by text,
  carried_out_at timestamptz(3),
  carried_out_by text,
  remark text,
  primary key (locality_id, id),
  unique (locality_id, document_id, organization_id),
  foreign key (locality_id, document_id) references documents.documents (locality_id, id)
);
create index deliveries_by_organization on documents.deliveries (locality_id, organization_id, sent_at desc, id);
select platform.fence('documents.deliveries', false);

-- Dãy số: how an office counts its documents; no kinds means every kind together.
create table documents.series (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  name text not null,
  kinds text[] not null default '{}',
  -- What follows the kind in the symbol: 'UBND', 'SNV'.
  symbol_suffix text not null,
  valid_from date not null,
  valid_to date,
  primary key (locality_id, id)
);
create index series_by_organization on documents.series (locality_id, organization_id);
select platform.fence('documents.series', false);

-- A number given, kept back or skipped, with its reason; the key makes two of the same impossible.
create table documents.numbers (
  locality_id uuid not null,
  series_id uuid not null,
  year integer not null check (year between 1930 and 2200),
  number integer not null check (number > 0),
  suffix text not null default '',
  state text not null check (state in ('given', 'reserved', 'skipped')),
  document_id uuid,
  reason text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, series_id, year, number, suffix),
  foreign key (locality_id, series_id) references documents.series (locality_id, id),
  foreign key (locality_id, document_id) references documents.documents (locality_id, id),
  check ((state = 'given') = (document_id is not null))
);
create index numbers_by_document on documents.numbers (locality_id, document_id);
select platform.fence('documents.numbers', false);

-- Sổ văn bản đến: what an organisation received, in the order it came.
create table documents.incoming_entries (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  year integer not null check (year between 1930 and 2200),
  number integer not null check (number > 0),
  received_on date not null,
  document_id uuid not null,
  handed_to text,
  due_on date,
  note text,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  unique (locality_id, organization_id, year, number),
  unique (locality_id, organization_id, document_id),
  foreign key (locality_id, document_id) references documents.documents (locality_id, id)
);
select platform.fence('documents.incoming_entries', false);

-- 'Đăng Trang thông tin điện tử' is work for somebody: open until it was put up or dropped with a reason.
create table documents.publishing_tasks (
  locality_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  channel text not null,
  state text not null check (state in ('open', 'done', 'dropped')),
  published_on date,
  address text,
  reason text,
  created_at timestamptz(3) not null default now(),
  closed_at timestamptz(3),
  closed_by text,
  primary key (locality_id, id),
  foreign key (locality_id, document_id) references documents.documents (locality_id, id),
  check ((state = 'open') = (closed_at is null))
);
create index publishing_tasks_open on documents.publishing_tasks (locality_id, state, id);
create index publishing_tasks_by_document on documents.publishing_tasks (locality_id, document_id);
select platform.fence('documents.publishing_tasks', false);

-- Mẫu văn bản of the office: a Word file with fields; a version once used is not changed but followed by another.
create table documents.templates (
  locality_id uuid not null,
  id uuid not null,
  kind text not null,
  name text not null,
  edition integer not null check (edition > 0),
  file_id uuid not null,
  state text not null check (state in ('draft', 'in-use', 'stopped')),
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  primary key (locality_id, id),
  unique (locality_id, name, edition)
);
select platform.fence('documents.templates', false);
