-- old processes: may keep running

-- What of the duties later modules reckon with: scores, reports, shares kept in time. One row for a unit and a period that
-- was owed; in_time is null while nothing was sent.
create view plans.obligation_facts with (security_invoker = true) as
select i.locality_id, i.id as item_id, i.plan_id, i.rule_id, r.title, r.owes, r.strength, r.feeds_criterion,
  i.organization_id, i.period_key, i.period_from, i.period_to, i.period_label, i.last_day, i.state, i.required, i.done,
  i.declared_none, i.first_sent_on, i.accepted_on,
  case
    when i.first_sent_on is null then null
    when i.last_day is null then true
    else i.first_sent_on <= i.last_day
  end as in_time,
  s.amount, s.collectives, s.individuals
from plans.obligation_items i
join plans.obligation_rules r on r.locality_id = i.locality_id and r.id = i.rule_id
left join lateral (
  select b.amount, b.collectives, b.individuals from plans.submissions b
  where b.locality_id = i.locality_id and b.item_id = i.id and b.state in ('sent', 'accepted')
  order by b.edition desc limit 1
) s on true
where i.state not in ('not-applicable', 'waived', 'ended');
grant select on plans.obligation_facts to gs_app;
