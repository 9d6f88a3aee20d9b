-- old processes: may keep running

-- Thư người dân: góp ý, phản ánh, khiếu nại sent on the portal without an account, and followed by a code. Who sent it is
-- kept only as long as the answer needs it.
create table opinions.letters (
  locality_id uuid not null,
  id uuid not null,
  code text not null,
  kind text not null check (kind in ('comment', 'report', 'complaint')),
  -- What it is about: a page, a decision, a movement, in the sender's words.
  about text not null,
  text text not null,
  sender_name text,
  contact text,
  received_at timestamptz(3) not null default now(),
  state text not null check (state in ('received', 'handling', 'answered', 'passed-on', 'set-aside')),
  organization_id uuid,
  passed_to text,
  answer text,
  handled_by text,
  handled_at timestamptz(3),
  version integer not null default 1,
  primary key (locality_id, id),
  unique (locality_id, code),
  check ((state = 'passed-on') = (passed_to is not null)),
  check (state in ('received', 'handling') or (answer is not null and sender_name is null and contact is null))
);
create index letters_newest on opinions.letters (locality_id, received_at desc, id);
create index letters_in_state on opinions.letters (locality_id, state, received_at desc, id);
select platform.fence('opinions.letters', false);

-- Đính chính, phản hồi: what is said, what is true, what the office answers under its own name. Nothing leads to whoever
-- said it.
create table opinions.corrections (
  locality_id uuid not null,
  id uuid not null,
  title text not null,
  claim text not null,
  seen_on date not null,
  facts text not null,
  answer text not null,
  evidence_file_ids uuid[] not null default '{}',
  subject_kind text not null check (subject_kind in ('award', 'proposal', 'exemplar', 'item', 'movement', 'contest', 'other')),
  subject_name text not null,
  -- Whose name the answer bears.
  organization_id uuid not null,
  state text not null check (state in ('noted', 'published', 'closed', 'dropped')),
  published_on date,
  published_by text,
  state_reason text,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  primary key (locality_id, id),
  check ((state in ('published', 'closed')) = (published_on is not null))
);
create index corrections_newest on opinions.corrections (locality_id, id desc);
create index corrections_published on opinions.corrections (locality_id, published_on desc, id desc)
  where published_on is not null;
select platform.fence('opinions.corrections', false);

-- What was said afterwards to a published answer; the words before stay.
create table opinions.correction_amendments (
  locality_id uuid not null,
  id uuid not null,
  correction_id uuid not null,
  text text not null,
  amended_on date not null,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, correction_id) references opinions.corrections (locality_id, id)
);
create index correction_amendments_by_correction on opinions.correction_amendments (locality_id, correction_id, id);
select platform.fence('opinions.correction_amendments', true);

-- Where the answer was told besides the portal: by whom, when.
create table opinions.correction_places (
  locality_id uuid not null,
  id uuid not null,
  correction_id uuid not null,
  channel text not null,
  address text,
  told_on date not null,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, correction_id) references opinions.corrections (locality_id, id)
);
create index correction_places_by_correction on opinions.correction_places (locality_id, correction_id, id);
select platform.fence('opinions.correction_places', true);
