-- old processes: may keep running

-- What was taken down is looked for by its item, which has an index, not among all remedies for each place.
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
