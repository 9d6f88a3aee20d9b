-- old processes: may keep running

-- A record of an organisation that was merged into another as a duplicate stands where the other stands: what names it
-- (an award, a file, a role) keeps its place, and whoever may see the kept record sees it. Whoever counts organisations
-- asks for `id = kept_id`.
create or replace view organizations.places with (security_invoker = true) as
select n.locality_id, 'organization'::text as kind, n.organization_id as id, n.name, p.path,
  greatest(n.valid_from, p.valid_from) as valid_from, least(n.valid_to, p.valid_to) as valid_to, o.ended_on,
  o.id as kept_id
from organizations.organizations o
join organizations.organization_names n
  on n.locality_id = o.locality_id and n.organization_id = o.id and n.kind = 'official'
join organizations.organization_placements p
  on p.locality_id = n.locality_id and p.organization_id = n.organization_id
  and (n.valid_to is null or p.valid_from <= n.valid_to)
  and (p.valid_to is null or n.valid_from <= p.valid_to)
where o.state <> 'duplicate'
union all
select n.locality_id, 'organization', d.id, n.name, p.path,
  greatest(n.valid_from, p.valid_from), least(n.valid_to, p.valid_to), o.ended_on, o.id
from organizations.organizations d
join organizations.organizations o on o.locality_id = d.locality_id and o.id = d.duplicate_of
join organizations.organization_names n
  on n.locality_id = o.locality_id and n.organization_id = o.id and n.kind = 'official'
join organizations.organization_placements p
  on p.locality_id = n.locality_id and p.organization_id = n.organization_id
  and (n.valid_to is null or p.valid_from <= n.valid_to)
  and (p.valid_to is null or n.valid_from <= p.valid_to)
where d.state = 'duplicate'
union all
select j.locality_id, 'jurisdiction', j.id, k.label || ' ' || j.name, null, date '0001-01-01', null, j.ended_on, j.id
from organizations.jurisdictions j
join organizations.catalogue_entries k
  on k.locality_id = j.locality_id and k.catalogue = 'jurisdiction-kind' and k.code = j.kind_code
union all
select b.locality_id, 'bloc', b.id, b.name, null, date '0001-01-01', null, b.valid_to, b.id
from organizations.blocs b;
