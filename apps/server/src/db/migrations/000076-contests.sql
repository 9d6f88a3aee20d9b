-- old processes: may keep running

-- Cuộc thi: writing contests and law quizzes of the locality, and those of a higher level in which it takes part.
create table contests.contests (
  locality_id uuid not null,
  id uuid not null,
  title text not null,
  kind text not null check (kind in ('writing', 'law-quiz')),
  -- Ours, or a higher level's: of the latter only who took part is counted here.
  origin text not null check (origin in ('own', 'higher')),
  level text not null check (level in ('central', 'province', 'district', 'commune', 'grassroots')),
  -- Who launches it, as printed ('Ban Chỉ đạo phong trào …'); the office that does the work has a record.
  organizer_name text not null,
  organization_id uuid not null,
  movement_id uuid,
  rules_document_id uuid,
  -- Thể lệ, as the public reads it.
  rules text,
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  -- A quiz may run in rounds of so many days, one entry a person and round; null: one round.
  round_days integer check (round_days between 1 and 366),
  -- [{code, label}], [{code, label, most}] with 100 points in all, [{code, label, count, amount}]
  categories jsonb not null default '[]',
  criteria jsonb not null default '[]',
  prizes jsonb not null default '[]',
  -- Two marks further apart than this go to a third juror.
  most_apart integer not null default 20 check (most_apart between 0 and 100),
  tie_rule text not null check (tie_rule in ('shared', 'first-criterion', 'earlier', 'nearest-guess')),
  words_max integer check (words_max between 50 and 5000),
  -- 'receiving' is what a launched contest is from its first day on: reckoned, not kept.
  state text not null check (state in ('draft', 'launched', 'marking', 'announced', 'prized', 'called-off')),
  state_reason text,
  launched_on date,
  announced_on date,
  prized_on date,
  prize_event_id uuid,
  search_key tsvector not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  primary key (locality_id, id)
);
create index contests_latest on contests.contests (locality_id, closes_on desc, id desc);
select platform.fence('contests.contests', false);

-- Câu hỏi tìm hiểu pháp luật: which option is right never leaves the office.
create table contests.questions (
  locality_id uuid not null,
  contest_id uuid not null,
  position integer not null check (position between 1 and 60),
  text text not null,
  options text[] not null,
  right_option integer not null,
  -- The provision the answer stands on.
  basis text,
  primary key (locality_id, contest_id, position),
  foreign key (locality_id, contest_id) references contests.contests (locality_id, id)
);
select platform.fence('contests.questions', false);

-- Bài dự thi. Who wrote it stands in columns that nothing a juror reads may select.
create table contests.entries (
  locality_id uuid not null,
  id uuid not null,
  contest_id uuid not null,
  -- What leads its sender back to it.
  code text not null,
  round integer not null default 1,
  source text not null check (source in ('portal', 'office')),
  received_at timestamptz(3) not null,
  author_name text not null,
  author_place text not null,
  -- The unit the author belongs to, as far as known: whose taking part it counts as.
  organization_id uuid,
  -- Kept until prizes are handed over; the key says whether the same person sent before.
  contact text,
  contestant_key text,
  category text,
  title text not null,
  text text,
  file_ids uuid[] not null default '{}',
  about_name text,
  about_place text,
  -- Of a quiz: the option chosen for each position, how many were right, the number guessed.
  answers jsonb,
  right_answers integer,
  guess integer,
  state text not null check (state in ('received', 'eligible', 'ineligible', 'withdrawn')),
  state_reason text,
  checked_by text,
  checked_at timestamptz(3),
  -- Số phách: drawn when marking begins; all a juror knows an entry by.
  mask_number integer,
  exemplar_id uuid,
  -- Sketch of its words; the likest entry, of this contest or an earlier one, once they were compared.
  sketch integer[] not null default '{}',
  likest_id uuid,
  likeness numeric(5, 4),
  compared_at timestamptz(3),
  search_key tsvector not null,
  version integer not null default 1,
  primary key (locality_id, id),
  unique (locality_id, code),
  unique (locality_id, contest_id, mask_number),
  foreign key (locality_id, contest_id) references contests.contests (locality_id, id)
);
create unique index entries_one_a_round on contests.entries (locality_id, contest_id, round, contestant_key)
  where contestant_key is not null and state <> 'withdrawn';
create index entries_newest on contests.entries (locality_id, contest_id, received_at desc, id desc);
create index entries_by_state on contests.entries (locality_id, contest_id, state);
create index entries_by_organization on contests.entries (locality_id, contest_id, organization_id);
select platform.fence('contests.entries', false);

-- Ban Giám khảo.
create table contests.jurors (
  locality_id uuid not null,
  contest_id uuid not null,
  account_id uuid not null,
  name text not null,
  person_id uuid,
  organization_id uuid,
  primary key (locality_id, contest_id, account_id),
  foreign key (locality_id, contest_id) references contests.contests (locality_id, id)
);
select platform.fence('contests.jurors', false);

-- Which juror marks which entry; whoever stands aside leaves the seat to another.
create table contests.seats (
  locality_id uuid not null,
  entry_id uuid not null,
  account_id uuid not null,
  contest_id uuid not null,
  -- 1 and 2 mark, 3 is called when these two are too far apart.
  seat integer not null check (seat between 1 and 3),
  aside_reason text,
  assigned_at timestamptz(3) not null default now(),
  primary key (locality_id, entry_id, account_id),
  foreign key (locality_id, entry_id) references contests.entries (locality_id, id),
  foreign key (locality_id, contest_id, account_id) references contests.jurors (locality_id, contest_id, account_id)
);
create unique index seats_taken_once on contests.seats (locality_id, entry_id, seat) where aside_reason is null;
create index seats_by_juror on contests.seats (locality_id, account_id, contest_id);
select platform.fence('contests.seats', false);

-- Điểm chấm: given once, kept.
create table contests.marks (
  locality_id uuid not null,
  entry_id uuid not null,
  account_id uuid not null,
  -- By the code of the criterion.
  points jsonb not null,
  total integer not null check (total between 0 and 100),
  note text,
  given_at timestamptz(3) not null default now(),
  primary key (locality_id, entry_id, account_id),
  foreign key (locality_id, entry_id, account_id) references contests.seats (locality_id, entry_id, account_id)
);
select platform.fence('contests.marks', true);

-- Kết quả, as announced: a place and a prize of each who won.
create table contests.winners (
  locality_id uuid not null,
  contest_id uuid not null,
  entry_id uuid not null,
  rank integer not null,
  prize_code text not null,
  prize_label text not null,
  amount integer not null check (amount >= 0),
  primary key (locality_id, contest_id, entry_id),
  foreign key (locality_id, entry_id) references contests.entries (locality_id, id)
);
select platform.fence('contests.winners', true);

-- Đề nghị khen thưởng: writers who won, and the people they wrote about, each with the reason.
create table contests.proposals (
  locality_id uuid not null,
  id uuid not null,
  contest_id uuid not null,
  entry_id uuid not null,
  kind text not null check (kind in ('winner', 'written-about')),
  name text not null,
  place text,
  reason text not null,
  withdrawn_reason text,
  proposed_at timestamptz(3) not null default now(),
  proposed_by text not null,
  version integer not null default 1,
  primary key (locality_id, id),
  unique (locality_id, entry_id, kind),
  foreign key (locality_id, contest_id) references contests.contests (locality_id, id),
  foreign key (locality_id, entry_id) references contests.entries (locality_id, id)
);
create index proposals_by_contest on contests.proposals (locality_id, contest_id);
select platform.fence('contests.proposals', false);

-- Người dự thi của đơn vị in a contest of a higher level, as the unit or the office counted them.
create table contests.counts (
  locality_id uuid not null,
  contest_id uuid not null,
  organization_id uuid not null,
  participants integer not null check (participants between 0 and 1000000),
  entries integer not null check (entries between 0 and 1000000),
  note text,
  counted_on date not null,
  counted_by text not null,
  version integer not null default 1,
  primary key (locality_id, contest_id, organization_id),
  foreign key (locality_id, contest_id) references contests.contests (locality_id, id)
);
select platform.fence('contests.counts', false);
