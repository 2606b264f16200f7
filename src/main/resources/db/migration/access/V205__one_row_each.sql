-- These answer one row or none. Unsaid, a thousand are supposed, and whoever joins them to a large table reads it
-- whole: each page read every account of the installation to find the one of its session.
alter function access.session_of(bytea) rows 1;
alter function access.link_of(bytea) rows 1;
alter function access.rights_on(uuid) rows 1;
alter function access.rights_of_eyes(uuid) rows 1;
