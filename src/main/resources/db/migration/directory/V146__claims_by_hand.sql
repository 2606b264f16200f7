-- How many entries editors and services themselves speak of, for the page of sources.
create index on directory.claim (source, service_id) where source in ('editor', 'service');
