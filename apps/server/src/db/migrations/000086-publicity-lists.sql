-- old processes: may keep running

-- A broadcast stands in lists under the day it was on the air, else under the one it is planned for. Behind the fence an index
-- serves 'case', which PostgreSQL knows to leak nothing, and not 'coalesce', which it does not.
create index broadcasts_newest
  on publicity.broadcasts (locality_id, (case when aired_on is null then planned_on else aired_on end) desc, id desc);
drop index publicity.broadcasts_planned;
-- What waits is counted on everybody's first page.
create index broadcasts_waiting on publicity.broadcasts (locality_id, state) where state in ('edited', 'aired');

-- Nothing writes or reads them.
alter table publicity.programmes drop column plan_item_id, drop column document_id;
alter table publicity.notes drop column topics;

-- Each member's person by its key: 'limit' keeps the planner, who behind the fence takes a locality's people for a handful, from
-- holding every member against every person; 'case' for the same reason as above.
create or replace view organizations.publicity_force with (security_invoker = true) as
select m.locality_id, m.id as member_id, s.id as person_id, s.full_name as name, s.sort_key, s.search_key, m.kind_code,
  k.label as kind_label, m.level, m.organization_id, m.jurisdiction_id, m.valid_from, m.valid_to
from organizations.publicity_members m
cross join lateral (
  select p.id, p.full_name, p.sort_key, p.search_key from organizations.persons named
  join organizations.persons p on p.locality_id = named.locality_id
    and p.id = case when named.merged_into is null then named.id else named.merged_into end
  where named.locality_id = m.locality_id and named.id = m.person_id limit 1) s
join organizations.catalogue_entries k
  on k.locality_id = m.locality_id and k.catalogue = 'publicity-kind' and k.code = m.kind_code;

-- The first owner of a channel has the first position; it is not looked for anew with every broadcast. What was taken down is looked
-- for by its item, which has an index, not among all remedies for each place.
create or replace view publicity.publicity_facts with (security_invoker = true) as
select i.locality_id, 'item'::text as source, i.id as source_id, p.placed_on as happened_on, i.organization_id,
  p.channel_id, c.kind as channel_kind, c.level, i.form, i.topics, i.audiences, i.fields,
  array_remove(array[i.about_organization_id], null) as shown_ids,
  array_remove(array[i.movement_id], null) as movement_ids,
  array_remove(array[i.exemplar_id], null) as exemplar_ids,
  i.follows_ho_chi_minh, 0 as seconds, null::integer as reached, null::integer as members_reached, null::uuid as member_id,
  (select e.title from publicity.item_editions e where e.locality_id = i.locality_id and e.item_id = i.id
    and e.edition = coalesce(i.approved_edition, i.edition)) as title
from (
  select distinct on (p.locality_id, p.item_id, p.channel_id) p.locality_id, p.item_id, p.channel_id, p.placed_on
  from publicity.item_placements p
  where not exists (select from publicity.placement_remedies r where r.locality_id = p.locality_id
    and r.item_id = p.item_id and r.placement_id = p.id and r.kind = 'taken-down')
  order by p.locality_id, p.item_id, p.channel_id, p.placed_on
) p
join publicity.items i on i.locality_id = p.locality_id and i.id = p.item_id and i.state in ('published', 'corrected')
join publicity.channels c
  on c.locality_id = p.locality_id and c.id = p.channel_id and (c.kind <> 'social-page' or c.official)
union all
select b.locality_id, 'broadcast', b.id, b.aired_on, o.organization_id, b.channel_id, c.kind, c.level, null, b.topics,
  '{}'::text[], '{}'::text[],
  array(select l.ref_id from publicity.broadcast_links l
      where l.locality_id = b.locality_id and l.broadcast_id = b.id and l.kind = 'unit'
    union select i.about_organization_id from publicity.broadcast_links l
      join publicity.items i on i.locality_id = l.locality_id and i.id = l.ref_id
      where l.locality_id = b.locality_id and l.broadcast_id = b.id and l.kind = 'item'
        and i.about_organization_id is not null),
  '{}'::uuid[],
  array(select l.ref_id from publicity.broadcast_links l
    where l.locality_id = b.locality_id and l.broadcast_id = b.id and l.kind = 'exemplar'),
  false, coalesce(b.aired_seconds, b.planned_seconds), null, null, null, b.title
from publicity.broadcasts b
join publicity.channels c
  on c.locality_id = b.locality_id and c.id = b.channel_id and (c.kind <> 'social-page' or c.official)
join publicity.channel_owners o
  on o.locality_id = b.locality_id and o.channel_id = b.channel_id and o.position = 1
where b.state in ('aired', 'logged') and b.repeat_of is null
union all
select a.locality_id, 'activity', a.id, a.held_on, a.organization_id, null, null, null, a.kind, a.topics, a.audiences,
  '{}'::text[], '{}'::uuid[], a.movement_ids, a.exemplar_ids, a.follows_ho_chi_minh, 0, a.reached, a.members_reached,
  a.member_id, a.content
from publicity.activities a
where a.struck_reason is null;
