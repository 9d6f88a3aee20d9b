-- old processes: must stop

-- Imports of every kind are one mechanism, and their tables belong to the platform: what a kind brings in stays with its
-- module. Indexes, keys, policies and rights move along.
alter table organizations.import_batches set schema platform;
alter table organizations.import_rows set schema platform;

-- A long import is written, and taken back, in the background: step says what it is at, asked_by on whose word, trouble why
-- the last attempt did not come about. What may be imported is declared by the modules.
alter table platform.import_batches
  drop constraint import_batches_subject_check,
  drop constraint import_batches_state_check,
  add constraint import_batches_state_check
    check (state in ('previewed', 'applying', 'applied', 'undoing', 'undone', 'discarded')),
  add column questions jsonb not null default '[]',
  add column step text check (step in ('waiting', 'comparing', 'writing')),
  add column asked_by text,
  add column trouble text;

alter table platform.import_rows
  drop constraint import_rows_choice_check,
  add constraint import_rows_choice_check check (choice in ('create', 'link', 'name-only', 'skip')),
  add column question text;
create index import_rows_by_question on platform.import_rows (locality_id, batch_id, question, row_number)
  where question is not null;
