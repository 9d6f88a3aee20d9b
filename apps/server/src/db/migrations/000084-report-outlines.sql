-- old processes: may keep running

-- Đề cương báo cáo of a duty that owes a report. The latest edition is in force; an edition without questions ends it.
create table plans.report_outlines (
  locality_id uuid not null,
  id uuid not null,
  rule_id uuid not null,
  edition integer not null check (edition > 0),
  -- The guidance in the register that the outline comes from.
  document_id uuid,
  questions jsonb not null,
  written_at timestamptz(3) not null default now(),
  written_by text not null,
  primary key (locality_id, id),
  unique (locality_id, rule_id, edition),
  foreign key (locality_id, rule_id) references plans.obligation_rules (locality_id, id)
);
select platform.fence('plans.report_outlines', true);

-- What a unit hands in answers the edition it was written for.
alter table plans.submissions
  add column outline_id uuid,
  add column answers jsonb not null default '[]';

-- One row for a unit, a period and a question of the report the office has or has received.
create view plans.report_answer_facts with (security_invoker = true) as
select i.locality_id, i.id as item_id, i.plan_id, i.rule_id, i.organization_id, i.period_key, i.period_from, i.period_to,
  s.id as submission_id, s.sent_on, q.question ->> 'key' as question_key, q.question ->> 'heading' as heading,
  coalesce(a.answer ->> 'text', '') <> '' or coalesce(jsonb_array_length(a.answer -> 'rows'), 0) > 0 as answered,
  coalesce(jsonb_array_length(a.answer -> 'fileIds'), 0) as evidence
from plans.obligation_items i
join lateral (
  select b.id, b.sent_on, b.outline_id, b.answers from plans.submissions b
  where b.locality_id = i.locality_id and b.item_id = i.id and b.state in ('sent', 'accepted')
  order by b.edition desc limit 1
) s on true
join plans.report_outlines o on o.locality_id = i.locality_id and o.id = s.outline_id
cross join lateral jsonb_array_elements(o.questions) as q (question)
left join lateral (
  select e.answer from jsonb_array_elements(s.answers) as e (answer)
  where e.answer ->> 'key' = q.question ->> 'key'
) a on true
where i.state not in ('not-applicable', 'waived', 'ended');
grant select on plans.report_answer_facts to gs_app;
