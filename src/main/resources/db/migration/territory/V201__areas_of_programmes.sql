-- The administration says which communes and districts a programme covers.
grant insert, update on territory.unit to boost_app;
grant insert, delete on territory.part to boost_app;
