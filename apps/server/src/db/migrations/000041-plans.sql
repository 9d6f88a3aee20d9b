-- old processes: may keep running

-- Kế hoạch, nhiệm vụ, nghĩa vụ. What a plan prints is kept as printed; what it asks of whom and when is data beside it.
create schema plans;
grant usage on schema plans to gs_app;

create table plans.plans (
  locality_id uuid not null,
  id uuid not null,
  -- Whose plan it is, and the unit whose people may change it while it is a draft.
  organization_id uuid not null,
  document_id uuid,
  parent_id uuid,
  -- The plan of the years before that this one goes on with.
  continues_id uuid,
  -- The task of another plan that this plan came of.
  from_task_id uuid,
  kind text not null check (
    kind in ('work', 'publicity', 'exemplar-publicity', 'movement', 'inspection', 'training', 'bloc', 'council', 'other')
  ),
  title text not null,
  period_from date not null,
  period_to date not null,
  motto text,
  scope text,
  default_lead_id uuid,
  state text not null check (
    state in (
      'drafting', 'consulting', 'submitted', 'issued', 'running', 'interim-review', 'closed', 'cancelled', 'replaced'
    )
  ),
  -- From this day on it binds; periods before it are not owed.
  issued_on date,
  closed_on date,
  state_reason text,
  -- How its own table of tasks is printed: order and names of columns, arrangement.
  arrangement jsonb not null default '{}',
  search_key tsvector not null,
  sort_key text collate "C" not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, parent_id) references plans.plans (locality_id, id),
  foreign key (locality_id, continues_id) references plans.plans (locality_id, id),
  check (period_from <= period_to)
);
create index plans_newest on plans.plans (locality_id, period_from desc, id desc);
create index plans_by_organization on plans.plans (locality_id, organization_id, state);
create index plans_by_parent on plans.plans (locality_id, parent_id);
create index plans_by_continued on plans.plans (locality_id, continues_id);
create index plans_by_document on plans.plans (locality_id, document_id);
select platform.fence('plans.plans', false);

-- Mục, as printed: number, heading and text; the tree by parent and position.
create table plans.sections (
  locality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  parent_id uuid,
  position integer not null,
  ordinal text,
  heading text,
  text text,
  primary key (locality_id, id),
  foreign key (locality_id, plan_id) references plans.plans (locality_id, id)
);
create index sections_in_order on plans.sections (locality_id, plan_id, position);
select platform.fence('plans.sections', false);

create table plans.tasks (
  locality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  section_id uuid,
  parent_id uuid,
  -- The task of the year before that this one was carried over from or repeats.
  carried_from_id uuid,
  position integer not null,
  grouping text not null check (
    grouping in ('quarter-1', 'quarter-2', 'quarter-3', 'quarter-4', 'all-year', 'by-organisation')
  ),
  ordinal text,
  title text not null,
  due_kind text not null check (due_kind in ('day', 'period-end', 'standing', 'conditional', 'event')),
  due_on date,
  due_inclusive boolean,
  due_text text,
  condition text,
  -- The year it is about ('tổng kết năm 2023'), the year it is done in, the year it prepares ('đăng ký thi đua năm 2025').
  year_about integer,
  year_of integer not null,
  year_for integer,
  school_year text,
  -- Hằng năm: done once every year of a plan of several years; each new year makes a task of its own.
  yearly boolean not null default false,
  strength text not null check (strength in ('order', 'request', 'aim', 'if-any')),
  output_kind text,
  accountable_name text,
  state text not null check (
    state in ('open', 'in-progress', 'awaiting-confirmation', 'done', 'not-arisen', 'carried-over', 'cancelled')
  ),
  state_since date not null,
  state_reason text,
  percent integer not null default 0 check (percent between 0 and 100),
  version integer not null default 1,
  primary key (locality_id, id),
  foreign key (locality_id, plan_id) references plans.plans (locality_id, id),
  foreign key (locality_id, section_id) references plans.sections (locality_id, id),
  check ((due_kind in ('day', 'period-end')) = (due_on is not null)),
  check ((due_on is null) = (due_inclusive is null))
);
create index tasks_in_order on plans.tasks (locality_id, plan_id, position);
create index tasks_by_due on plans.tasks (locality_id, due_on, id);
create index tasks_by_origin on plans.tasks (locality_id, carried_from_id);
select platform.fence('plans.tasks', false);

-- Chủ trì, phối hợp, thực hiện, nơi trình; as printed, and whom it means where it was matched.
create table plans.task_parties (
  locality_id uuid not null,
  task_id uuid not null,
  position integer not null,
  part text not null check (part in ('lead', 'partner', 'doer', 'submits-to')),
  text text not null,
  organization_id uuid,
  group_id uuid,
  bloc_id uuid,
  accepted_at timestamptz(3),
  accepted_by text,
  contribution text,
  primary key (locality_id, task_id, position),
  foreign key (locality_id, task_id) references plans.tasks (locality_id, id),
  check (num_nonnulls(organization_id, group_id, bloc_id) <= 1)
);
create index task_parties_by_organization on plans.task_parties (locality_id, organization_id, task_id);
create index task_parties_by_group on plans.task_parties (locality_id, group_id, task_id);
create index task_parties_by_bloc on plans.task_parties (locality_id, bloc_id, task_id);
select platform.fence('plans.task_parties', false);

create table plans.task_logs (
  locality_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  organization_id uuid,
  happened_on date not null,
  text text not null,
  percent integer check (percent between 0 and 100),
  file_ids uuid[] not null default '{}',
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, task_id) references plans.tasks (locality_id, id)
);
create index task_logs_by_task on plans.task_logs (locality_id, task_id, id);
select platform.fence('plans.task_logs', true);

-- What a task brought forth: a document, a plan, a meeting, an event. The link works both ways.
create table plans.task_outputs (
  locality_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  object_kind text not null,
  object_id uuid not null,
  label text not null,
  linked_at timestamptz(3) not null default now(),
  linked_by text not null,
  primary key (locality_id, id),
  unique (locality_id, task_id, object_kind, object_id),
  foreign key (locality_id, task_id) references plans.tasks (locality_id, id)
);
create index task_outputs_by_object on plans.task_outputs (locality_id, object_kind, object_id);
select platform.fence('plans.task_outputs', false);

-- Quán triệt, phổ biến: how a unit made the plan known to its people.
create table plans.disseminations (
  locality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  organization_id uuid not null,
  happened_on date not null,
  form text not null check (form in ('meeting', 'notice', 'online', 'loudspeaker', 'other')),
  informed integer not null check (informed > 0),
  note text,
  file_ids uuid[] not null default '{}',
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, plan_id) references plans.plans (locality_id, id)
);
create index disseminations_by_plan on plans.disseminations (locality_id, plan_id, happened_on desc, id);
select platform.fence('plans.disseminations', true);

-- Nghĩa vụ: what is owed again and again, by whom, until when, how many. 'rule' is the obligation rule of core as it stands.
create table plans.obligation_rules (
  locality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  task_id uuid,
  position integer not null,
  -- What kind of thing is handed in; other modules take some of them over (nominations, reports).
  owes text not null check (owes in ('plan', 'report', 'nomination', 'activity', 'list', 'other')),
  title text not null,
  -- The sentence of the plan, and where it stands: 'mục IV.2'.
  printed text,
  clause text,
  rule jsonb not null,
  group_id uuid,
  organization_ids uuid[] not null default '{}',
  exempt_group_id uuid,
  exempt_organization_ids uuid[] not null default '{}',
  exempt_reason text,
  sends_to_id uuid,
  sends_via_id uuid,
  reports_to_id uuid,
  strength text not null check (strength in ('order', 'request', 'aim', 'if-any')),
  unit_step text,
  office_step text,
  feeds_criterion text,
  embedded_in text,
  state text not null check (state in ('draft', 'in-force', 'ended')),
  valid_from date,
  valid_to date,
  version integer not null default 1,
  primary key (locality_id, id),
  foreign key (locality_id, plan_id) references plans.plans (locality_id, id),
  foreign key (locality_id, task_id) references plans.tasks (locality_id, id)
);
create index obligation_rules_by_plan on plans.obligation_rules (locality_id, plan_id, position);
select platform.fence('plans.obligation_rules', false);

-- One unit in one period. 'last_day' is the last day in time, so that late ones are found by an index.
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
  -- From when it is owed: the plan's issue, or the day the unit joined. Reminders of earlier days are left out.
  owed_since date not null,
  required integer,
  applies boolean not null,
  why_not text,
  state text not null check (
    state in ('not-applicable', 'waived', 'owed', 'with-head', 'sent', 'returned', 'accepted', 'ended')
  ),
  done integer not null default 0,
  declared_none boolean not null default false,
  first_sent_on date,
  accepted_on date,
  state_reason text,
  version integer not null default 1,
  primary key (locality_id, id),
  unique (locality_id, rule_id, organization_id, period_key),
  foreign key (locality_id, rule_id) references plans.obligation_rules (locality_id, id),
  check (applies or state in ('not-applicable', 'ended'))
);
create index obligation_items_by_organization on plans.obligation_items (locality_id, organization_id, state, last_day);
create index obligation_items_by_plan on plans.obligation_items (locality_id, plan_id, rule_id, period_from);
create index obligation_items_late on plans.obligation_items (locality_id, state, last_day);
select platform.fence('plans.obligation_items', false);

-- What a unit hands in for an item; a new version after each return. Content is linked, not copied.
create table plans.submissions (
  locality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  edition integer not null check (edition > 0),
  state text not null check (state in ('draft', 'with-head', 'sent', 'returned', 'recalled', 'accepted')),
  note text,
  amount integer check (amount >= 0),
  collectives integer check (collectives >= 0),
  individuals integer check (individuals >= 0),
  declared_none boolean not null default false,
  document_id uuid,
  plan_id uuid,
  file_ids uuid[] not null default '{}',
  drafted_by text not null,
  drafted_at timestamptz(3) not null default now(),
  head_name text,
  approved_by text,
  approved_at timestamptz(3),
  sent_at timestamptz(3),
  sent_on date,
  returned_at timestamptz(3),
  returned_by text,
  return_reason text,
  -- Which parts may be changed after a return; empty: all.
  returned_parts text[] not null default '{}',
  accepted_at timestamptz(3),
  accepted_by text,
  version integer not null default 1,
  primary key (locality_id, id),
  unique (locality_id, item_id, edition),
  foreign key (locality_id, item_id) references plans.obligation_items (locality_id, id)
);
create index submissions_by_item on plans.submissions (locality_id, item_id, edition);
create index submissions_by_plan on plans.submissions (locality_id, plan_id);
select platform.fence('plans.submissions', false);

-- Nhắc, đôn đốc: each rung of the ladder once for an item or a task.
create table plans.reminders (
  locality_id uuid not null,
  id uuid not null,
  object_kind text not null check (object_kind in ('item', 'task')),
  object_id uuid not null,
  rung text not null,
  organization_id uuid,
  document_id uuid,
  text text not null,
  sent_on date not null,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  unique (locality_id, object_kind, object_id, rung)
);
create index reminders_by_organization on plans.reminders (locality_id, organization_id, id);
select platform.fence('plans.reminders', true);

-- Vướng mắc, đề nghị hướng dẫn.
create table plans.questions (
  locality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  task_id uuid,
  rule_id uuid,
  organization_id uuid not null,
  question text not null,
  asked_by text not null,
  asked_at timestamptz(3) not null default now(),
  asked_on date not null,
  handler_name text,
  state text not null check (state in ('open', 'forwarded', 'answered', 'closed')),
  answer text,
  answered_by text,
  answered_on date,
  -- An answer that helps everybody is shown to all who have the plan.
  shared boolean not null default false,
  -- The words of question and answer.
  search_key tsvector not null,
  version integer not null default 1,
  primary key (locality_id, id),
  foreign key (locality_id, plan_id) references plans.plans (locality_id, id)
);
create index questions_newest on plans.questions (locality_id, state, asked_at desc, id);
create index questions_by_organization on plans.questions (locality_id, organization_id, id);
select platform.fence('plans.questions', false);

-- Chỉ tiêu with what was reached; bài học kinh nghiệm and đề xuất.
create table plans.indicators (
  locality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  name text not null,
  unit_of_measure text not null,
  year integer not null,
  target numeric(18, 3),
  actual numeric(18, 3),
  aim text not null check (aim in ('at-least', 'at-most')),
  source text,
  note text,
  version integer not null default 1,
  primary key (locality_id, id),
  foreign key (locality_id, plan_id) references plans.plans (locality_id, id)
);
create index indicators_by_plan on plans.indicators (locality_id, plan_id, position);
select platform.fence('plans.indicators', false);

create table plans.lessons (
  locality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  organization_id uuid not null,
  kind text not null check (kind in ('lesson', 'proposal')),
  text text not null,
  about text,
  state text not null check (state in ('raised', 'considered', 'adopted', 'declined')),
  outcome text,
  search_key tsvector not null,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  version integer not null default 1,
  primary key (locality_id, id),
  foreign key (locality_id, plan_id) references plans.plans (locality_id, id)
);
create index lessons_by_plan on plans.lessons (locality_id, plan_id, id);
select platform.fence('plans.lessons', false);

-- Sơ kết, tổng kết: the figures as they were on the day, with the words the office added.
create table plans.summaries (
  locality_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null check (kind in ('interim', 'final')),
  as_of date not null,
  period_from date not null,
  period_to date not null,
  figures jsonb not null,
  text jsonb not null default '[]',
  document_id uuid,
  state text not null check (state in ('draft', 'frozen')),
  version integer not null default 1,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, plan_id) references plans.plans (locality_id, id)
);
create index summaries_by_plan on plans.summaries (locality_id, plan_id, as_of);
select platform.fence('plans.summaries', false);

-- A calendar that a phone or an office program subscribes to: whoever has the address reads that unit's due days. Only the
-- hash of the secret part is kept.
create table plans.calendar_feeds (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  secret_hash text not null,
  created_at timestamptz(3) not null default now(),
  created_by text not null,
  ended_at timestamptz(3),
  primary key (locality_id, id)
);
create index calendar_feeds_by_organization on plans.calendar_feeds (locality_id, organization_id);
select platform.fence('plans.calendar_feeds', false);
